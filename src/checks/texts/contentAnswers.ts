import type { Check } from '../Check.ts';
import { contentIntents, exampleMeanings } from '../wording/intents.ts';

/** A ready answer can come up: its intent is one that examples declare, and the fact that it needs can be true. */
export const contentAnswers: Check = {
  name: 'content-answers',
  codes: ['unknown-intent', 'unmet-content'],
  mustHoldFor: 'every-flow',
  check({ index }, report) {
    if (contentIntents(index).size === 0) return;
    const declared = new Map<string, Set<string>>();
    for (const { name, language } of exampleMeanings(index)) declared.set(name, (declared.get(name) ?? new Set()).add(language));
    for (const [phrase, { entry, place }] of index.phrases.entries) {
      if (entry?.content === undefined) continue;
      const { intent, requires } = entry.content;
      const missing = index.languages.filter((language) => declared.get(intent)?.has(language) !== true);
      const at = (key: string): { file: string; pointer: string } => ({ file: place.file, pointer: `${place.pointer}/content/${key}` });
      if (missing.length > 0) {
        report({
          code: 'unknown-intent',
          args: { name: intent, phrase, languages: missing.join(', ') },
          ...at('intent'),
          known: intentsOf(declared, intent),
        });
      }
      const type = requires === undefined ? undefined : index.factTypes.get(requires)?.type;
      if (requires === undefined || type === 'boolean') continue;
      const reason = type === undefined ? 'no machine declares it' : `it is declared as ${type}, not as boolean`;
      report({
        code: 'unmet-content',
        args: { name: requires, phrase, reason },
        ...at('requires'),
        known: type === undefined ? index.factTypes.keys() : [],
      });
    }
  },
};

/** What may have been meant: intents that are there, where this one is in no language. */
function intentsOf(declared: ReadonlyMap<string, unknown>, intent: string): string[] {
  return declared.has(intent) ? [] : [...declared.keys()].filter((name) => !name.includes('.'));
}
