import { lint } from '../../../../src/text/lint/lint.ts';
import type { ContactSoFar, Finding, LintContext } from '../../../../src/text/lint/LintRule.ts';
import { commonPhrasebook } from '../../../phrases/commonTexts.ts';

export type Language = 'ru' | 'lt' | 'pl' | 'en';

const book = commonPhrasebook();

/** A contact in which nothing has happened yet. */
export const freshContact: ContactSoFar = { nameUses: 0, openedWithName: false, politeWords: [], textsSaid: [], customerMeant: [], isHeard: true };

/** What one rule finds in a text, said by an agent called Елизавета, Rūta, Anna or Ruth on the telephone unless told otherwise. */
export function findingsOf(rule: string, language: Language, text: string, more: Partial<LintContext> = {}): Finding[] {
  const context: LintContext = { language, channel: 'phone', direction: 'inbound', state: 'answer', agent: agents[language], ...more };
  return lint(text, context, book).filter((finding) => finding.rule === rule);
}

const agents: Readonly<Record<Language, { name: string; gender: string }>> = {
  ru: { name: 'Елизавета', gender: 'female' },
  lt: { name: 'Rūta', gender: 'female' },
  pl: { name: 'Anna', gender: 'female' },
  en: { name: 'Ruth', gender: 'female' },
};

/** The text with everything put in its place that a rule proposes, from the end to the beginning. */
export function corrected(rule: string, language: Language, text: string, more: Partial<LintContext> = {}): string {
  return findingsOf(rule, language, text, more)
    .toReversed()
    .reduce((done, { span, replacement }) => (replacement === null ? done : done.slice(0, span[0]) + replacement + done.slice(span[1])), text);
}

/** What a rule finds in a text, word for word. */
export function foundIn(rule: string, language: Language, text: string, more: Partial<LintContext> = {}): string[] {
  return findingsOf(rule, language, text, more).map(({ span }) => text.slice(...span));
}
