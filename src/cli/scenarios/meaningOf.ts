import { customerMeanings } from '../../flow/vocabulary/customer.ts';
import type { Step } from './Scenario.ts';

/** A customer's meaning, as `customer.says` takes it and as an event of its own. */
export interface Meaning {
  readonly type: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Intents that scenarios name, and the events that they are. Those that give a fact are below. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['greet', 'customer.greets'],
  ['ask_question', 'customer.asks'],
  ['question', 'customer.asks'],
  ['state_problem', 'customer.states-problem'],
  ['request_selection', 'customer.requests-selection'],
  ['ask_characteristics', 'customer.asks-characteristics'],
  ['agree', 'customer.agrees'],
  ['disagree', 'customer.disagrees'],
  ['refuse', 'customer.disagrees'],
  ['in_hurry', 'customer.hurries'],
  ['hurry', 'customer.hurries'],
  ['ask_repeat', 'customer.asks-repeat'],
  ['object', 'customer.objects'],
  ['decline_offer', 'customer.declines-offer'],
  ['complain', 'customer.complains'],
  ['threaten_public_review', 'customer.threatens-review'],
  ['rude', 'customer.is-rude'],
  ['profanity', 'customer.swears'],
  ['swears', 'customer.swears'],
  ['insult', 'customer.insults'],
  ['apologise', 'customer.apologises'],
  ['flirt', 'customer.flirts'],
  ['wrong_company', 'customer.wrong-company'],
  ['wants_more', 'customer.wants-more'],
  ['no_more', 'customer.wants-nothing-more'],
  ['thanks', 'customer.thanks'],
  ['goodbye', 'customer.says-goodbye'],
  ['rate', 'customer.rates'],
  ['ask_progress', 'customer.asks-progress'],
]);

/** Intents that give a fact. */
const FACTS: ReadonlyMap<string, string> = new Map([
  ['give_name', 'customerName'],
  ['give_phone', 'phone'],
  ['give_email', 'email'],
]);

const known: ReadonlySet<string> = new Set(customerMeanings.map(({ name }) => name));

/** The event type that an intent is: one of the table, an event of the vocabulary itself, else `customer.means`. */
export function typeOfIntent(intent: string): string {
  return TYPES.get(intent) ?? (known.has(intent) ? intent : FACTS.has(intent) ? 'customer.gives' : 'customer.means');
}

/** What the customer of a step means, with the slots that the step fills. Empty where it does not say: then the server recognises. */
export function meaningsOf(step: Step): readonly Meaning[] {
  const intents = step.intent === undefined ? [] : [step.intent].flat();
  return [...intents.map((intent) => meaningOf(intent, step)), ...(step.gives === undefined ? [] : [givenFact(step.gives, step)])];
}

export function meaningOf(intent: string, step: Step): Meaning {
  const fact = FACTS.get(intent);
  if (fact !== undefined) return givenFact(fact, step);
  const type = typeOfIntent(intent);
  switch (type) {
    case 'customer.requests-selection':
      return step.count === undefined ? { type } : { type, data: { count: step.count } };
    case 'customer.objects':
      return typeof step.topic === 'string' ? { type, data: { topic: step.topic } } : { type };
    case 'customer.rates':
      return { type, data: { rating: step.rating ?? step.value ?? Number(/-?\d+/.exec(step.text ?? '')?.[0]) } };
    case 'customer.means':
      return { type, data: { intent } };
    default:
      return { type };
  }
}

/** The customer gives a fact: the step's `value`, else its words. */
export function givenFact(fact: string, step: Step): Meaning {
  return { type: 'customer.gives', data: { fact, value: step.value ?? step.text ?? null } };
}
