import { customerAddress } from '../customerAddress.ts';
import { knownNames } from '../knownNames.ts';
import { HONORIFICS } from '../names.ts';
import { shortFormsOf } from '../shortNames.ts';
import { withoutMarks } from '../words.ts';
import { asAddress, isAddressedAt, nameWritten } from './addressedName.ts';
import type { Draft } from './Draft.ts';
import type { LintContext, LintHit, LintRule } from './LintRule.ts';
import { sentenceWords } from './sentenceWords.ts';

/** A short form of the customer's name. What the customer is known as is no short form, whatever the list says. */
export const nameShort: LintRule = {
  id: 'NAME-SHORT',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'error',
  rows: ['NAME-2'],
  check(draft, context) {
    const names = knownNames(context.customer, context.language);
    const agent = knownNames({ name: context.agent?.name }, context.language);
    const shorts = names.map(({ word }) => shortFormsOf(word, context.language)).filter((forms) => forms.size > 0);
    if (shorts.length === 0) return [];
    const isShort = (word: string): boolean => shorts.some((forms) => forms.has(word)) && ![...names, ...agent].some(({ forms }) => forms.has(word));
    return sentenceWords(draft).flatMap(({ from, to }) => {
      const hits: LintHit[] = [];
      for (let at = from; at < to; at += 1) {
        if (isShort(draft.words[at]?.text ?? '') && nameWritten(draft, at, from)) hits.push(hitAt(draft, at, from, context));
      }
      return hits;
    });
  },
};

function hitAt(draft: Draft, at: number, first: number, context: LintContext): LintHit {
  const word = draft.words[at];
  const span = draft.spanOf(word?.start ?? 0, word?.end ?? 0);
  const values = { name: draft.text.slice(...span) };
  // In another case ("для Саши") the full name would want that case too.
  if (!isAddressedAt(draft, at, first)) return { span, values };
  const address = customerAddress(context.customer, context.language);
  const before = draft.words[at - 1];
  const replacement = asAddress(context);
  if (before === undefined || at === first || !HONORIFICS.has(withoutMarks(before.text))) return { span, values, replacement };
  const isWhole = HONORIFICS.has(withoutMarks(address.toLowerCase().split(' ')[0] ?? ''));
  return isWhole ? { span: [draft.spanOf(before.start, before.end)[0], span[1]], values, replacement } : { span, values, replacement };
}
