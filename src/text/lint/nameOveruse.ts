import { findNameUses, type NameUse } from '../nameUses.ts';
import type { Draft } from './Draft.ts';
import type { LintHit, LintRule } from './LintRule.ts';
import { settingOf } from './settingOf.ts';
import { upperFirst } from './sentenceCase.ts';

/** Two sentences of a message, or two messages in a row, open with the customer's name, or the contact has used it too often. */
export const nameOveruse: LintRule = {
  id: 'NAME-OVERUSE',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['NAME-4', 'NAME-5'],
  check(draft, context) {
    const uses = findNameUses(draft, context.customer, context.language);
    if (uses.length === 0) return [];
    const most = settingOf(context, 'name.maximum', 4);
    const before = context.contact?.nameUses ?? 0;
    let openers = context.contact?.openedWithName === true && uses[0]?.opens === true && uses[0].sentence.from === 0 ? 1 : 0;
    return uses.flatMap((use, index): LintHit[] => {
      if (use.opens) openers += 1;
      if (use.opens && openers > 1) return [{ ...leftOut(draft, use), values: { kind: 'opening', max: most } }];
      return before + index + 1 > most ? [{ ...leftOut(draft, use), values: { kind: 'count', max: most } }] : [];
    });
  },
};

/** The name goes with its comma, and what follows opens the sentence. A name that the sentence leans on stays. */
function leftOut(draft: Draft, { from, to, opens, sentence }: NameUse): LintHit {
  const { text } = draft;
  const [start] = draft.spanOf(draft.words[from]?.start ?? 0, draft.words[from]?.end ?? 0);
  const [, end] = draft.spanOf(draft.words[to - 1]?.start ?? 0, draft.words[to - 1]?.end ?? 0);
  if (opens && text[end] === ',' && text[end + 1] === ' ' && to < sentence.to) {
    const next = String.fromCodePoint(text.codePointAt(end + 2) ?? 0);
    return { span: [start, end + 2 + next.length], replacement: upperFirst(next) };
  }
  const hasComma = text.slice(start - 2, start) === ', ';
  if (hasComma && (to === sentence.to || text[end] === ',')) return { span: [start - 2, end], replacement: '' };
  return { span: [start, end] };
}
