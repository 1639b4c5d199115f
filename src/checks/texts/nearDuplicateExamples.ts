import type { Check } from '../Check.ts';
import { examplesIn, nearExamples } from '../wording/nearExamples.ts';

/** No text that stands for one meaning differs from one of another meaning by a slip alone: it would teach neither. */
export const nearDuplicateExamples: Check = {
  name: 'near-duplicate-examples',
  codes: ['near-duplicate-example'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    for (const language of index.languages) {
      const all = index.source.examples.filter((document) => document.language === language).flatMap(examplesIn);
      for (const [one, two] of nearExamples(all)) {
        const args = {
          text: two.text.slice(0, 60),
          other: one.text.slice(0, 60),
          meaning: one.meaning,
          place: `${one.place.file}#${one.place.pointer}`,
        };
        report({ code: 'near-duplicate-example', args, ...two.place });
      }
    }
  },
};
