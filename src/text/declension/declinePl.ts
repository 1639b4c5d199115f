import { withEach, type Declension } from './Declension.ts';

/** What a hard consonant becomes before "-e" in the locative, which is the vocative of most men and the dative of most women. */
const SOFTENED: readonly (readonly [string, string])[] = [
  ['st', 'ście'],
  ['sł', 'śle'],
  ['zd', 'ździe'],
  ['ch', 'sze'],
  ['t', 'cie'],
  ['d', 'dzie'],
  ['r', 'rze'],
  ['ł', 'le'],
  ['k', 'ce'],
  ['g', 'dze'],
  ...[...'bfmnpwsz'].map((letter) => [letter, `${letter}ie`] as const),
];
/** After these a man's vocative ends in "-u". */
const SOFT_ENDING = /(?:sz|cz|rz|dz|[żźśćńcjlkgh])$/;

/** "Krzysiek", "Krzyśka". */
const SOFT_BEFORE_E: readonly (readonly [string, string])[] = [
  ['ci', 'ć'],
  ['ni', 'ń'],
  ['si', 'ś'],
  ['zi', 'ź'],
];

/** Polish names, first and last. */
export function declinePl(name: string): Declension {
  if (name.endsWith('a') && name.length > 2) return woman(name);
  if (name.endsWith('i')) return { vocative: name, forms: [name, ...withEach(name, 'ego,emu,m')] };
  if (name.endsWith('y')) return { vocative: name, forms: [name, ...withEach(name.slice(0, -1), 'ego,emu,ym')] };
  if (/[aeęoóu]$/.test(name)) return { vocative: name, forms: [name] };
  return man(name);
}

function woman(name: string): Declension {
  const stem = name.slice(0, -1);
  if (/[sc]ka$|dzka$/.test(name) && name.length > 5) return { vocative: name, forms: [name, ...withEach(stem, 'iej,ą,o')] };
  // "Ania", "Ani", "Aniu"; but "Maria", "Marii", "Mario".
  const tender = /(?:n|s|z|c)i$/.test(stem);
  const vocative = stem + (tender ? 'u' : 'o');
  const genitive = tender ? stem : stem + (/[kgilj]$/.test(stem) ? 'i' : 'y');
  const dative = /[ilj]$/.test(stem) ? [] : [softened(stem)];
  return { vocative, forms: [name, vocative, genitive, ...dative, ...withEach(stem, 'ę,ą')] };
}

function man(name: string): Declension {
  const stem = withoutFleetingE(name);
  const soft = SOFT_ENDING.test(stem);
  const vocative = soft ? `${stem}${/[źśćń]$/.test(stem) ? 'iu' : 'u'}` : softened(stem);
  const plain = stem.replace(/ź$/, 'zi').replace(/ś$/, 'si').replace(/ć$/, 'ci').replace(/ń$/, 'ni');
  const instrumental = /[kg]$/.test(stem) ? `${stem}iem` : `${plain}em`;
  return { vocative: soft && plain !== stem ? `${plain}u` : vocative, forms: [name, vocative, ...withEach(plain, 'a,owi,u'), instrumental] };
}

/** "Marek", "Marka"; "Paweł", "Pawła". Short names keep it: "Lech". */
function withoutFleetingE(name: string): string {
  const soft = SOFT_BEFORE_E.find(([written]) => name.endsWith(`${written}ek`));
  if (soft !== undefined) return `${name.slice(0, -soft[0].length - 2)}${soft[1]}k`;
  return /[^aeiouy](?:ek|eł)$/.test(name) || /(?:nd|p)er$/.test(name) ? name.slice(0, -2) + name.slice(-1) : name;
}

function softened(stem: string): string {
  const found = SOFTENED.find(([hard]) => stem.endsWith(hard));
  return found === undefined ? `${stem}e` : stem.slice(0, -found[0].length) + found[1];
}
