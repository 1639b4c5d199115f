const NARROW = /[ijl.,:;'|!()[\]tfr ]/;
const WIDE = /[mwMWШЩЖЮФЫшщжюфымъё@%—…“”]/;
const CAPITAL = /[A-ZА-ЯĄČĘĖĮŠŲŪŽĆŁŃÓŚŹŻ]/;
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{S}]/u;

/**
 * How wide a text is at most in an ordinary sans-serif type, in pixels. The type that a reader has is not known: each class of
 * letters counts as its widest in Arial, Helvetica, Segoe and DejaVu, so that no text leaves its box.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return Math.ceil(ems * size);
}

function emsOf(letter: string): number {
  if (NARROW.test(letter)) return 0.41;
  if (WIDE.test(letter)) return 1;
  if (CAPITAL.test(letter)) return 0.78;
  return LETTER.test(letter) ? 0.64 : 1.1;
}
