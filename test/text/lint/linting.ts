import { lint } from '../../../src/text/lint/lint.ts';
import type { ContactSoFar, Finding, LintContext } from '../../../src/text/lint/LintRule.ts';
import { commonPhrasebook } from '../../phrases/commonTexts.ts';

const book = commonPhrasebook();

/** Where a text is judged; what is not said is a Russian chat. */
export type Place = Partial<LintContext>;

/** A language and two texts: one that a rule finds, one that it passes. */
export type Pair = readonly [language: string, bad: string, good: string];

export function findings(rule: string, text: string, place: Place = {}): Finding[] {
  return lint(text, { language: 'ru', channel: 'chat', ...place }, book).filter((finding) => finding.rule === rule);
}

/** The places that a rule finds in a text, as texts. */
export function found(rule: string, text: string, place: Place = {}): string[] {
  return findings(rule, text, place).map(({ span }) => text.slice(...span));
}

/** The text with a rule's replacements put in; places without one stay as they are. */
export function corrected(rule: string, text: string, place: Place = {}): string {
  let result = text;
  for (const { span, replacement } of findings(rule, text, place).toReversed()) {
    if (replacement !== null) result = result.slice(0, span[0]) + replacement + result.slice(span[1]);
  }
  return result;
}

export function contact(more: Partial<ContactSoFar> = {}): ContactSoFar {
  return { nameUses: 0, openedWithName: false, politeWords: [], textsSaid: [], customerMeant: [], isHeard: true, ...more };
}
