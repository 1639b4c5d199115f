const KEY_LENGTH = 3;

/** Under what a word's other forms are looked for: words with a digit have none. Words are folded and without marks. */
export function wordKey(token: string): string {
  return /\d/.test(token) ? token : token.slice(0, KEY_LENGTH);
}

/** The same word in another case or number: one stem, endings of at most three letters. Words with digits, and short ones, are compared whole. */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || one[0] !== other[0] || /\d/.test(one) || /\d/.test(other)) return false;
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  const longer = Math.max(one.length, other.length);
  return shorter <= 5 ? common >= shorter - 1 && longer - common <= 3 : common >= Math.max(4, shorter - 3) && common >= longer * 0.6;
}
