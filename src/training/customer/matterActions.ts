import type { Deed } from './Deed.ts';
import { factOf, happens, matterOf, roll, type Draft, type Meant } from './Draft.ts';
import { missingFacts } from '../../conversation/missingFacts.ts';
import { say } from './speak.ts';
import { feel, hardnessOf } from './temper.ts';

const NOD = 0.35;
/** Meanings that tell a script what the matter is; after any other it has to be told still. */
const PROBLEMS: ReadonlySet<string> = new Set(['customer.states-problem', 'customer.asks', 'customer.means']);

/** Telling what they want, saying it again, hearing the answer. */
export const matterActions = {
  'tell-matter': (draft) => {
    tell(draft, []);
  },
  'say-more': (draft) => {
    if (!draft.told) return tell(draft, []);
    const wanted = missingFacts(draft.conversation).includes('customerProblem');
    const times = draft.rolls['more'] ?? 0;
    roll(draft, 'more', 1);
    const { id, meaning, data } = matterOf(draft);
    if (wanted || times < 2)
      say(draft, `matter.${id}.more`, { means: wanted ? [PROBLEMS.has(meaning) ? means(meaning, data) : means('customer.states-problem')] : [] });
    else say(draft, 'does-not-know');
  },
  insist: (draft) => {
    if (!draft.told) tell(draft, []);
    else insist(draft, []);
  },
  'insist-on-more': (draft) => {
    roll(draft, 'insisted', 1);
    insist(draft, [{ type: 'customer.wants-more' }]);
  },
  'tell-or-insist': (draft) => {
    if (!draft.told) tell(draft, []);
    else if (!draft.settled) insist(draft, []);
  },
  'begin-next-matter': (draft) => {
    Object.assign(draft, {
      ...{ matter: draft.matter + 1, told: false, settled: false, empathised: false, found: false, briefed: false },
      ...{ overcome: 0, answers: null, offers: [] },
    });
    say(draft, 'wants-more');
    tell(draft, [], true);
  },
  'take-answer': (draft) => {
    if (draft.settled || !draft.told) return;
    draft.settled = true;
    if (matterOf(draft).wants === 'nothing' || happens(draft, 'thanks', 90)) say(draft, 'thanks');
    else say(draft, 'agrees');
  },
  'take-empathy': (draft) => {
    draft.empathised = true;
  },
  'judge-summary': (draft, { text = '' }) => {
    say(draft, isWrong(draft, text) ? 'corrects' : 'confirms');
  },
  nod: (draft) => {
    if (draft.conversation.channel === 'phone' && happens(draft, 'nod', draft.setup.persona.temper.talkativeness * NOD)) say(draft, 'hears');
  },
  hear: () => undefined,
  'be-passed-on': (draft) => {
    draft.settled = true;
  },
  greet: (draft) => {
    say(draft, 'greets');
  },
  agree: (draft) => {
    say(draft, 'agrees');
  },
} satisfies Record<string, Deed>;

function means(type: string, data?: Readonly<Record<string, unknown>>): Meant {
  return data === undefined ? { type } : { type, data };
}

/** What they want, and what of its facts they tell unasked. */
function tell(draft: Draft, before: readonly Meant[], volunteersAll = false): void {
  const { id, meaning, data, requires = [] } = matterOf(draft);
  if (!say(draft, `matter.${id}`, { means: [...before, means(meaning, data)] })) return;
  draft.told = true;
  for (const fact of requires) {
    if (draft.given.includes(fact)) continue;
    // What comes up later is no fact that the script asks for: only the first matter's facts are required of it.
    if (volunteersAll || happens(draft, `volunteers:${fact}`, hardnessOf(draft).volunteers)) giveFact(draft, fact);
  }
}

function insist(draft: Draft, before: readonly Meant[]): void {
  const { id, meaning, data } = matterOf(draft);
  feel(draft, 'not-understood');
  // What they asked to choose from lies before them already: coming back to it is no new request.
  const isOffered = meaning === 'customer.requests-selection' && draft.offers.length > 0;
  const meant = isOffered ? before : [...before, means(meaning, data)];
  if (!say(draft, `matter.${id}.insists`, { means: meant })) say(draft, `matter.${id}`, { means: meant });
}

/** Tells one fact; false where they have none, or nobody wrote a line for it. */
export function giveFact(draft: Draft, name: string): boolean {
  const value = factOf(draft.setup, name);
  if (value === null) return false;
  const given = [{ type: 'customer.gives', data: { fact: name, value } }];
  const shown = typeof value === 'boolean' ? String(value) : value;
  if (!say(draft, name === 'customerName' ? 'gives-name' : `fact.${name}`, { values: { value: shown }, means: given })) return false;
  if (!draft.given.includes(name)) draft.given = [...draft.given, name];
  return true;
}

const NUMBER = /\d[\d\s-]{2,}\d/g;

/** A summary is wrong, as far as that can be told, where it names a number that is none of theirs. */
function isWrong(draft: Draft, text: string): boolean {
  const { setup, conversation } = draft;
  const lookup = matterOf(draft).lookup?.[setup.language] ?? {};
  const products = matterOf(draft).products?.[setup.language] ?? [];
  const known = JSON.stringify([
    Object.keys(setup.persona.facts).map((name) => factOf(setup, name)),
    lookup,
    products,
    conversation.facts.customerProblem,
  ]);
  const digits = digitsOf(known);
  return (text.match(NUMBER) ?? []).some((number) => digitsOf(number).length >= 4 && !digits.includes(digitsOf(number)));
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, '');
}
