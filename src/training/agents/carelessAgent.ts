import type { Agent } from '../simulation/Agent.ts';
import { slippingAgent } from './slippingAgent.ts';
import type { Slip } from './slips/Slip.ts';
import { slips } from './slips/slips.ts';

/** Chosen so that contacts with every shipped persona are worth about half to two thirds. So many slips a turn, and customers still stay for some turns. */
const CHANCE = 95;
const MOST = 5;

/**
 * What careless agents are careless with, each as likely as the other. Nothing that makes the whole contact worth nothing, and nothing
 * that ends it: that would be no carelessness.
 */
const CARELESS: readonly (readonly string[])[] = [
  ['PAUSE-SHORT', 'ATT-1', 'INTERROGATION'],
  ['HOLD-7'],
  ['HOLD-1', 'HOLD-2', 'HOLD-4', 'HOLD-5', 'HOLD-8'],
  ['CONF-3', 'OFFER-1', 'UNVERIFIED', 'EMO-2'],
  ['TEL-5', 'TEL-6', 'CB-3', 'MET-7', 'FUP-2'],
  ['TY-FORM', 'NAME-SHORT', 'NAME-OVERUSE', 'NAME-MISSPELT'],
  ['INFORMAL', 'NEG-PHRASE', 'IMPOLITE-WORD', 'POLITE-OVERUSE'],
  ['FILLER', 'DRAWL', 'DIMINUTIVE', 'PLACEHOLDER'],
  ['QUESTION-BARE', 'QUESTION-UNSOLD', 'REQUEST-MANY', 'PL-TIMID', 'PL-COMMAND'],
  ['SEARCH-TO-CLIENT', 'BARE-LINK', 'URL-IN-PHONE'],
  ['BRAND-TERM', 'ROBOTIC-REPEAT', 'BARE-NO', 'VAGUE-DEADLINE', 'ACCUSATION'],
  ['PARA-3', 'LIST-NEEDED', 'SENTENCE-LONG', 'SENTENCE-UNFINISHED', 'SMILEY-OTHER', 'OPINION-PAREN'],
];
/** What they can be relied on to get wrong: the set forms of beginning and end. */
const FORMS: readonly (readonly string[])[] = [
  ['GREET-ALLO', 'GREET-FORM', 'GREET-SHORT'],
  ['END-5', 'CLOSING-PARTS'],
];
const groupsOf = (rules: readonly (readonly string[])[]): readonly (readonly Slip[])[] =>
  rules.map((group) => slips.filter(({ rule }) => group.includes(rule)));
const groups = groupsOf(CARELESS);
const first = groupsOf(FORMS);

/** Means to follow the prompter, and slips: forgets, guesses, chats, waits too long. Never what knocks the contact out. */
export function carelessAgent(seed: number): Agent {
  return slippingAgent({ name: 'careless', seed, chance: CHANCE, most: MOST, first, groups });
}
