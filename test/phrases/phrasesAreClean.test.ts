import { expect, test } from 'vitest';
import { lint } from '../../src/text/lint/lint.ts';
import { commonCatalogue, commonPhrasebook, languages } from './commonTexts.ts';
import { nativeValues } from './nativeValues.ts';

const book = commonPhrasebook();

/** What information is fine in our own phrases, and why. Warnings and errors never are. */
const JUSTIFIED: Readonly<Record<string, string>> = {
  'QUESTION-UNSOLD': 'a reason is given where there is one, ASK-10: ask.sell.* give it, request.data and ask.* stand beside them',
  'NO-SOLUTION': 'what brief.hurry sums up is a variable, and so is the step that follows',
};

/** The settings under which a family means this phrase: those of its row, and not those of the rows before it. */
function settingsFor(phrase: string, channel: string): Record<string, string | boolean | number> {
  const settings: Record<string, string | boolean | number> = {};
  for (const family of Object.values(commonCatalogue.families ?? {})) {
    const at = family.findIndex((row) => row.phrase === phrase);
    for (const [index, { setting, is, channel: only }] of family.slice(0, at + 1).entries()) {
      if (setting === undefined || is === undefined || (only !== undefined && only !== channel)) continue;
      if (index === at) settings[setting] = is;
      else settings[setting] ??= typeof is === 'boolean' ? !is : 'another';
    }
  }
  return settings;
}

test.each(languages)('TEXT-1, TEXT-13, C-19: every phrase of ours is clean where it is said, in %s', (language) => {
  const values = nativeValues[language] ?? {};
  const unclean: object[] = [];
  for (const phrase of book.phrases) {
    const entry = book.entry(phrase);
    for (const channel of entry?.channels ?? []) {
      for (const gender of ['female', 'male', 'other']) {
        const context = {
          language,
          channel,
          direction: phrase.endsWith('outbound') ? ('outbound' as const) : ('inbound' as const),
          state: entry?.state,
          agent: { name: String(values.agentName), gender },
          customer: { name: String(values.customerName), address: String(values.customerAddress), gender },
          brand: { name: String(values.companyName) },
          settings: settingsFor(phrase, channel),
          contact: { nameUses: 0, openedWithName: false, politeWords: [], textsSaid: [], customerMeant: [], isHeard: true },
        };
        for (const text of book.variants(phrase, language, { ...values, agentGender: gender, customerGender: gender })) {
          const found = lint(text, context, book).filter(({ rule, severity }) => severity !== 'info' || JUSTIFIED[rule] === undefined);
          unclean.push(...found.map(({ rule, span }) => ({ phrase, channel, gender, rule, text: text.slice(...span) })));
        }
      }
    }
  }
  expect(unclean).toEqual([]);
});
