const SOUNDS = 'эаомыеaemyuoh';
/** Two of these are a sound already; two of others are a word or a measure ("аа", "mm"). */
const SURE = 'эы';

/** Whether a folded word is nothing but one sound, drawn out: "эээ", "а-а-а", "mmm", "yyy". */
export function isHesitation(word: string): boolean {
  const sound = word[0] ?? '';
  if (word.length < 2 || !SOUNDS.includes(sound) || (word[1] !== sound && word[1] !== '-')) return false;
  let count = 0;
  for (const sign of word) {
    if (sign === sound) count += 1;
    else if (sign !== '-') return false;
  }
  return count >= 3 || (count === 2 && (word.includes('-') || SURE.includes(sound)));
}
