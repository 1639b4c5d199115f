import type { LintContext } from './LintRule.ts';

/** The settings that some lint rule reads; a test holds the rules to it. */
export const LINT_SETTINGS: readonly string[] = Object.freeze([
  'ask.style',
  'callback.promise',
  'closing.form',
  'followUp.promise',
  'greeting.includeCompany',
  'greeting.maxSentences',
  'greeting.maxWords',
  'link.minWords',
  'list.fromItems',
  'list.lastItemPeriod',
  'name.maximum',
  'paragraph.maxSentences',
  'parenthesis.noPeriod',
  'polite.maxPerContact',
  'polite.maxPerMessage',
  'sentence.maxWords',
  'smileys',
  'summary.fromCharacters',
  'summary.fromParagraphs',
  'summary.maxSentences',
]);

/**
 * Whether a text is found wanting in the same way in two contexts, by rule and severity; how the findings are worded may
 * differ. False where that is not sure, as with two spellers.
 */
export function judgedAlike(one: LintContext, other: LintContext): boolean {
  return (
    one.language === other.language &&
    one.channel === other.channel &&
    one.direction === other.direction &&
    one.state === other.state &&
    one.brand === other.brand &&
    one.speller === other.speller &&
    alike(one.agent, other.agent, ['name', 'gender']) &&
    alike(one.customer, other.customer, ['name', 'patronymic', 'address', 'gender']) &&
    (one.settings === other.settings || alike(one.settings, other.settings, LINT_SETTINGS)) &&
    alikeSoFar(one.contact, other.contact)
  );
}

/** Whether what is found depends on the phrases themselves: the order of a greeting on the telephone is that of the set form. */
export function dependsOnPhrases({ channel, state }: LintContext): boolean {
  return channel === 'phone' && state === 'greeting';
}

function alikeSoFar(one: LintContext['contact'], other: LintContext['contact']): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    alike(one, other, ['nameUses', 'openedWithName', 'isHeard']) &&
    sameList(one.politeWords, other.politeWords) &&
    sameList(one.textsSaid, other.textsSaid) &&
    sameList(one.customerMeant, other.customerMeant)
  );
}

function alike(one: object | undefined, other: object | undefined, keys: readonly string[]): boolean {
  if (one === other) return true;
  const [a, b] = [(one ?? {}) as Record<string, unknown>, (other ?? {}) as Record<string, unknown>];
  return keys.every((key) => a[key] === b[key]);
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((item, index) => item === other[index]));
}
