import { compileCues, findCue, type CompiledCue } from '../cues.ts';
import type { Draft } from './Draft.ts';
import type { LintContext } from './LintRule.ts';

/** Words of regret and bad news: in such a sentence ":)" has no place. */
const REGRET: Readonly<Record<string, readonly string[]>> = {
  ru: ['жаль', 'сожале*', 'сочувству*', 'огорч*', 'увы'],
  lt: ['apgailestau*', 'gaila', 'deja', 'užjauč*', 'liūdna'],
  pl: ['przykro', 'żałuj*', 'szkoda', 'niestety', 'współczuj*', 'ubolewa*'],
  en: ['sorry to hear', 'sorry that', 'regret*', 'unfortunately', 'sympathi*', 'sadly', 'pity'],
};
/** Words of apology: a message that holds one may also hold ":(". */
const APOLOGY: Readonly<Record<string, readonly string[]>> = {
  ru: ['извин*', 'простите', 'прощени*'],
  lt: ['atsipraš*', 'atleiskite'],
  pl: ['przeprasz*', 'wybacz*'],
  en: ['sorry', 'apolog*', 'forgive'],
};
const compiled = (lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly CompiledCue[]> =>
  new Map(Object.entries(lists).map(([language, cues]) => [language, compileCues(cues)]));
const REGRET_CUES = compiled(REGRET);
const APOLOGY_CUES = compiled(APOLOGY);

const GRAVE: ReadonlySet<string> = new Set(['complaint', 'refusal', 'wrongCompany', 'sos']);
const UNHAPPY: ReadonlySet<string> = new Set(['customer.complains', 'customer.threatens-review']);
const UNKIND: ReadonlySet<string> = new Set(['customer.is-rude', 'customer.swears', 'customer.insults', 'customer.flirts']);

/**
 * Which smileys have their place where one stands, SMILE-1 and SMILE-2: friendly ones where the news is good, sad ones for
 * sympathy, none where the customer is rude or flirts, or where the brand wants none.
 */
export interface SmileyPlace {
  readonly happy: boolean;
  readonly sad: boolean;
}

/** The place of each smiley of a draft, in their order. */
export function smileyPlaces(draft: Draft, context: LintContext): SmileyPlace[] {
  const { smileys, folded, sentences } = draft;
  if (wantsNone(context)) return smileys.map(() => ({ happy: false, sad: false }));
  const regret = REGRET_CUES.get(context.language) ?? [];
  const isGrave = isGraveState(context);
  const regrets = draft.sentenceWords.map((words) => findCue(regret, words, folded.text) !== null);
  const sad = isGrave || regrets.includes(true) || findCue(APOLOGY_CUES.get(context.language) ?? [], draft.words, folded.text) !== null;
  let next = 0;
  return smileys.map(([start]) => {
    // The sentence that it ends or stands in; one that begins with it ("Жаль. :) Давайте…") comes after it.
    while ((sentences[next]?.start ?? start) < start) next += 1;
    return { happy: !isGrave && regrets[next - 1] !== true, sad };
  });
}

function wantsNone({ state = '', settings, contact }: LintContext): boolean {
  if (settings?.['smileys'] === 'off' || state.startsWith('abuse.') || state.startsWith('flirt.')) return true;
  return contact?.customerMeant.some((meaning) => UNKIND.has(meaning)) === true;
}

function isGraveState({ state = '', contact }: LintContext): boolean {
  return GRAVE.has(state) || state.startsWith('sos.') || contact?.customerMeant.some((meaning) => UNHAPPY.has(meaning)) === true;
}
