import type { Moment } from '../Moment.ts';
import { typeOfIntent } from '../meaningOf.ts';
import { listed, textOf, textsOf, type ExpectationKind } from './ExpectationKind.ts';

/** The contact stands at this stage, or inside of it: the one that interrupts, or the flow's own. */
export const state: ExpectationKind = {
  that: 'state',
  judge(expectation, { guidance }) {
    const wanted = textsOf(expectation, 'state');
    const { stage, flowStage } = guidance.conversation;
    const ok = wanted.some((name) => [stage, flowStage].some((each) => each === name || each.startsWith(`${name}.`)));
    return { ok, expected: `state ${wanted.join(' or ')}`, came: stage === flowStage ? stage : `${stage} in ${flowStage}` };
  },
};

/** Exactly these facts are still missing. */
export const missingFacts: ExpectationKind = {
  that: 'missingFacts',
  judge(expectation, { guidance }) {
    const wanted = textsOf(expectation, 'facts');
    const ok = [...wanted].sort().join() === [...guidance.missing].sort().join();
    return { ok, expected: `missing ${listed(wanted)}`, came: listed(guidance.missing) };
  },
};

/** This was understood from the words just said. */
export const intent: ExpectationKind = {
  that: 'intent',
  judge(expectation, moment) {
    const wanted = textOf(expectation, 'intent') ?? '';
    const came = intentsOf(moment);
    return { ok: isAmong(came, wanted), expected: `intent ${wanted}`, came: listed(came) };
  },
};

/** This was not understood from them; without an intent: nothing was. */
export const noIntent: ExpectationKind = {
  that: 'noIntent',
  judge(expectation, moment) {
    const wanted = textOf(expectation, 'intent');
    const came = intentsOf(moment);
    const ok = wanted === undefined ? came.length === 0 : !isAmong(came, wanted);
    return { ok, expected: wanted === undefined ? 'no intent' : `no intent ${wanted}`, came: listed(came) };
  },
};

/** A fact of the contact has this value. */
export const fact: ExpectationKind = {
  that: 'fact',
  judge({ name, fact: other, value }, { guidance }) {
    const wanted = String(name ?? other);
    const came = Object.hasOwn(guidance.facts, wanted) ? guidance.facts[wanted] : undefined;
    return {
      ok: JSON.stringify(came) === JSON.stringify(value),
      expected: `fact ${wanted} = ${JSON.stringify(value)}`,
      came: JSON.stringify(came) ?? 'unknown',
    };
  },
};

/** Facts that scenarios speak of as tags of the contact, with the value that the tag stands for. */
const TAGS: ReadonlyMap<string, readonly [fact: string, value: unknown]> = new Map<string, readonly [string, unknown]>([
  ['hot', ['hotLead', true]],
  ['hotLead', ['hotLead', true]],
  ['lead', ['contactStage', 'lead']],
  ['customer', ['contactStage', 'customer']],
]);

/** The contact is marked so: `tag` hot. */
export const tag: ExpectationKind = {
  that: 'tag',
  judge(expectation, moment) {
    const wanted = textOf(expectation, 'tag') ?? textOf(expectation, 'name') ?? textOf(expectation, 'value') ?? '';
    const [name, value] = TAGS.get(wanted) ?? [wanted, true];
    return fact.judge({ ...expectation, name, value }, moment);
  },
};

/** How urgent the complaint is: `value` high. */
export const priority: ExpectationKind = {
  that: 'priority',
  judge: (expectation, moment) => fact.judge({ ...expectation, name: 'complaintPriority', value: expectation.value ?? expectation.priority }, moment),
};

/** The tone that is asked of the agent now. */
export const tone: ExpectationKind = {
  that: 'tone',
  judge(expectation, { guidance }) {
    const wanted = textOf(expectation, 'tone') ?? textOf(expectation, 'value');
    return { ok: guidance.conversation.tone === wanted, expected: `tone ${wanted ?? 'unnamed'}`, came: guidance.conversation.tone ?? 'none' };
  },
};

/** The contact is over, for this reason. */
export const outcome: ExpectationKind = {
  that: 'outcome',
  judge(expectation, { guidance }) {
    const wanted = textOf(expectation, 'outcome') ?? textOf(expectation, 'value') ?? textOf(expectation, 'reason');
    const { status, outcome: came } = guidance.conversation;
    return {
      ok: status === 'ended' && (wanted === undefined || came === wanted),
      expected: `ended${wanted === undefined ? '' : `: ${wanted}`}`,
      came: `${status}${came === null ? '' : `: ${came}`}`,
    };
  },
};

function intentsOf({ guidance }: Moment): readonly string[] {
  return guidance.recognised.flatMap((found) => (found.intent === undefined ? [] : [found.intent]));
}

/** An intent that only the flow's examples declare goes by its own name. */
function isAmong(came: readonly string[], wanted: string): boolean {
  const type = typeOfIntent(wanted);
  return came.includes(wanted) || (type !== 'customer.means' && came.includes(type));
}
