import { foldText } from '../../../src/text/fold.ts';
import { withoutMarks } from '../../../src/text/words.ts';

/** From this likeness on one text is a near copy of the other: "Не учите меня" and "Не учите меня жить" are. */
const NEAR = 0.7;

/** For each text the places of its near copies among all: texts that share most of their letters, three in a row (Dice's coefficient). */
export function nearCopies(texts: readonly string[]): readonly (readonly number[])[] {
  const grams = texts.map(gramsOf);
  const places = new Map<string, number[]>();
  grams.forEach((set, index) => {
    for (const gram of set) {
      const known = places.get(gram);
      if (known === undefined) places.set(gram, [index]);
      else known.push(index);
    }
  });
  return grams.map((set, index) => {
    const shared = new Map<number, number>();
    for (const gram of set) for (const other of places.get(gram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].flatMap(([other, count]) => (other !== index && (2 * count) / (set.size + (grams[other]?.size ?? 0)) >= NEAR ? [other] : []));
  });
}

function gramsOf(text: string): ReadonlySet<string> {
  const plain = `  ${withoutMarks(foldText(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const grams = new Set<string>();
  for (let start = 0; start + 3 <= plain.length; start += 1) grams.add(plain.slice(start, start + 3));
  return grams;
}
