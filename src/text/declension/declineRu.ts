import { withEach, type Declension } from './Declension.ts';

/** Names whose stem changes. */
const STEMS: Readonly<Record<string, string>> = { павел: 'павл', лев: 'льв', петр: 'петр' };
const HUSHING = /[гкхжшщчц]$/;

/** Russian first names, patronymics and common surnames. The vocative is the nominative: "Наташ" is no official address. */
export function declineRu(name: string): Declension {
  return { vocative: name, forms: [name, ...cases(name)] };
}

function cases(name: string): string[] {
  const last = name.slice(-1);
  const stem = name.slice(0, -1);
  // Surnames that are adjectives: "Достоевский", "Достоевская".
  if (/[цс]кий$|ный$/.test(name)) return withEach(name.slice(0, -2), 'ого,ому,им,ым,ом');
  if (/[цс]кая$|ная$/.test(name)) return withEach(name.slice(0, -2), 'ой,ую,ою');
  if (name.endsWith('ия')) return withEach(stem, 'и,ю,ей,ею');
  if (name.endsWith('ий')) return withEach(stem, 'я,ю,ем,и');
  if (last === 'я') return withEach(stem, 'и,е,ю,ей,ею');
  if (/(?:ов|ев|ин)а$/.test(name) && name.length > 5) return withEach(stem, 'ой,у,ою,ы,е');
  if (last === 'а') return withEach(stem, `${HUSHING.test(stem) ? 'и' : 'ы'},е,у,ой,ою,ей`);
  if (name === 'любовь') return ['любови', 'любовью'];
  if (last === 'ь') return withEach(stem, 'я,ю,ем,е,и,ью');
  if (last === 'й') return withEach(stem, 'я,ю,ем,е');
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(name)) return withEach(STEMS[name] ?? name, 'а,у,ом,ем,ым,е');
  return [];
}
