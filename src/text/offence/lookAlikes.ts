export type Script = 'cyrillic' | 'latin';

/** Any letter: what a mask hides. */
export const ANY_LETTER = '';

/** Signs that are put over letters to hide them. */
/** A sign outside the basic plane, such as an emoji, is one too; plain text has a null for it. */
const MASKS = '\u0000*#%&@$•●∙·×■□▪▫█▒░¤⁎∗★☆';

/** What a letter, digit or sign may stand for in a Cyrillic word: what it looks like or sounds like. */
const IN_CYRILLIC = tableOf(
  'aа bбвь cс dд eе fф gгд hнхг iий jйж kк lл mм nнпи oо pрп qк rгря sс tт uуий vв wшв xх yуйы zз',
  '0о 1и 3зэ 4ч 5с 6б 7т 8в 9я @а $с !и |и €е <с',
);

/** What a letter, digit or sign may stand for in a Latin word. */
const IN_LATIN = tableOf(
  'аa бb вbv гgr дd еe жz зz иiu йyij кk лl мm нhn оo пnp рpr сcs тt уuy фf хxh цc чc шsw щs ыy ьb эe юu яar',
  '0o 1il 3ez 4a 5s 6bg 7t 8b 9g @a $s !il |il €e +t <c',
);

/** Digits and signs that are read as letters inside a word. */
export const isLeet = (sign: string): boolean => IN_LATIN.has(sign) && !isLetter(sign.charCodeAt(0));

export const isMask = (sign: string): boolean => MASKS.includes(sign);

export function isLetter(code: number): boolean {
  return isLatin(code) || isCyrillic(code);
}

export function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}

export function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

export function isCyrillic(code: number): boolean {
  return code >= 0x430 && code <= 0x44f;
}

/** The letters of a script that a plain sign may stand for; `ANY_LETTER` for a mask, null where it can be none. */
export function readingsOf(sign: string, script: Script, masked: boolean): string | null {
  const code = sign.charCodeAt(0);
  if (script === 'cyrillic' ? isCyrillic(code) : isLatin(code)) return sign;
  if (masked && isMask(sign)) return ANY_LETTER;
  return (script === 'cyrillic' ? IN_CYRILLIC : IN_LATIN).get(sign) ?? null;
}

function tableOf(...rows: readonly string[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => row.split(' ')).map((row) => [row.slice(0, 1), row.slice(1)]));
}
