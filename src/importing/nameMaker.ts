import { isForbiddenName } from '../problems/forbiddenNames.ts';

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p' },
  ...{ р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u', ł: 'l' },
};
const LONGEST = 40;

/** A text in small Latin letters and digits with hyphens between words; '' where nothing of it can be written so. */
export function slug(text: string): string {
  const latin = [...text.slice(0, 200).toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join('');
  const words = latin
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (signs) => (/^\p{M}+$/u.test(signs) ? '' : ' '))
    .trim()
    .split(' ');
  let made = '';
  for (const word of words) {
    if (made !== '' && made.length + 1 + word.length > LONGEST) break;
    made = made === '' ? word.slice(0, LONGEST) : `${made}-${word}`;
  }
  return made;
}

/** Makes names that are legal and unique: begun with a letter, and numbered where one is taken. */
export function nameMaker(prefix: string, taken: Iterable<string> = []): (text: string) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (text) => {
    const plain = slug(text);
    const base = plain === '' || /^\d/.test(plain) ? `${prefix}${plain === '' ? '' : `-${plain}`}` : plain;
    let name = base;
    // Counted by base, so that many of the same cost no more than few.
    for (let count = counts.get(base) ?? 1; used.has(name) || isForbiddenName(name); count += 1) {
      name = `${base}-${count + 1}`;
      counts.set(base, count + 1);
    }
    used.add(name);
    return name;
  };
}
