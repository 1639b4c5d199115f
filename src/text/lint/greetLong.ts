import { originalSpan } from '../fold.ts';
import { greetingOf, isGreeting } from './greetingOf.ts';
import type { LintContext, LintRule } from './LintRule.ts';

/** The greeting goes on for more sentences or words than a customer reads. A company's name counts as one word, however long it is. */
export const greetLong: LintRule = {
  id: 'GREET-LONG',
  languages: 'all',
  channels: ['chat'],
  severity: 'warn',
  rows: ['GREET-14'],
  instead: 'greet',
  check(draft, context) {
    if (!isGreeting(context)) return [];
    const sentences = limit(context, 'greeting.maxSentences', 4);
    const words = limit(context, 'greeting.maxWords', 20);
    const { company } = greetingOf(draft, context);
    const inName =
      company === null
        ? 0
        : draft.words.filter(({ start, end }) => within(originalSpan(draft.folded, start, end, draft.text.length), company)).length;
    const count = draft.words.length - Math.max(0, inName - 1);
    return draft.sentences.length > sentences || count > words ? [{ span: draft.span, values: { sentences, words } }] : [];
  },
};

function within(inner: [number, number], outer: [number, number]): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

function limit(context: LintContext, setting: string, otherwise: number): number {
  const value = context.settings?.[setting];
  return typeof value === 'number' ? value : otherwise;
}
