import type { Check } from '../Check.ts';
import { contentIntents, exampleMeanings, intentsHeard } from '../wording/intents.ts';

/** An intent that examples declare changes something: a machine asks for it, or a ready answer is for it. */
export const unusedExamples: Check = {
  name: 'unused-examples',
  codes: ['unused-intent'],
  mustHoldFor: 'every-flow',
  check({ index }, report) {
    const heard = intentsHeard(index);
    const answered = contentIntents(index);
    for (const { name, place } of exampleMeanings(index)) {
      if (name.includes('.') || heard.has(name) || answered.has(name)) continue;
      report({ code: 'unused-intent', args: { name }, ...place });
    }
  },
};
