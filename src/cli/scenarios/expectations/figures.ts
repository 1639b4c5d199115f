import type { AgentLoad } from '../../../conversation/agentLoad.ts';
import type { Guidance } from '../../../conversation/Guidance.ts';
import type { Expectation } from '../Scenario.ts';
import type { ExpectationKind } from './ExpectationKind.ts';

/** Counters by the names that scenarios use. */
const COUNTERS: ReadonlyMap<string, string> = new Map([
  ['offersNeeded', 'offer.target'],
  ['offersSent', 'offer.given'],
  ['offersRequested', 'offer.requested'],
  ['transfers', 'transfer.count'],
  ['callbacksKept', 'callback.kept'],
  ['callbacksMissed', 'callback.missed'],
  ['callbacksOverdue', 'callback.missed'],
  ['followUpsKept', 'followUp.kept'],
  ['followUpsMissed', 'followUp.missed'],
  ['holds', 'hold.count'],
  ['holdSeconds', 'hold.seconds'],
  ['nameUses', 'name.used'],
  ['nameUsed', 'name.used'],
  ['objections', 'objection.count'],
  ['flirts', 'flirt.count'],
  ['interrupt', 'speech.interruptions'],
  ['INTERRUPT', 'speech.interruptions'],
  ['interruptions', 'speech.interruptions'],
  ['pauseShort', 'speech.shortPauses'],
  ['PAUSE-SHORT', 'speech.shortPauses'],
  ['shortPauses', 'speech.shortPauses'],
  ['askRepeat', 'speech.repeats'],
  ['repeats', 'speech.repeats'],
  ['distractions', 'attention.distractions'],
  ['complaints', 'complaint.count'],
  ['clarifyingQuestions', 'question.count'],
  ['firstResponseSeconds', 'firstReplySeconds'],
  ['firstResponse', 'firstReplySeconds'],
  ['firstResponseTime', 'firstReplySeconds'],
  ['averageResponseSeconds', 'averageReplySeconds'],
  ['averageReply', 'averageReplySeconds'],
  ['averageReplyTime', 'averageReplySeconds'],
  ['timeToResolutionSeconds', 'resolutionSeconds'],
  ['timeToResolution', 'resolutionSeconds'],
  ['complaintsRecovered', 'complaintRecovered'],
  ['recovered', 'complaintRecovered'],
  ['greetingConformity', 'greetedInForm'],
  ['notices', 'notice.count'],
  ['noticesSent', 'notice.count'],
  ['replies', 'reply.count'],
  ['handleTimeSeconds', 'handleSeconds'],
]);

/** A count stands at this value: `value`, or `atLeast` and `atMost`. */
export const counter: ExpectationKind = {
  that: 'counter',
  judge(expectation, { guidance }) {
    const name = COUNTERS.get(String(expectation.name)) ?? String(expectation.name);
    const came = figureOf(guidance.counters, name) ?? figureOf(guidance.metrics, name);
    return verdict(`counter ${name}`, expectation, came, guidance.counters);
  },
};

/** Measures of the agent rather than of one contact, by the names that scenarios use. */
const LOADS: ReadonlyMap<string, keyof AgentLoad> = new Map([
  ['overload', 'overload'],
  ['overloaded', 'overload'],
  ['openChats', 'chats'],
  ['openCalls', 'calls'],
]);

/** A measure has this value. */
export const metric: ExpectationKind = {
  that: 'metric',
  async judge(expectation, { guidance, load }) {
    const given = String(expectation.name);
    const name = COUNTERS.get(given) ?? given;
    const ofAgent = LOADS.get(name);
    if (ofAgent !== undefined) {
      const all = await load();
      return verdict(`metric ${name}`, expectation, all[ofAgent], all);
    }
    const came = figureOf(guidance.metrics, name) ?? figureOf(guidance.counters, name);
    return verdict(`metric ${name}`, expectation, came, guidance.metrics);
  },
};

/** Groups are nested (`offer: {target}`), others go by their whole name (`hold.count`). */
function figureOf(figures: Guidance['counters'], name: string): unknown {
  if (Object.hasOwn(figures, name)) return figures[name];
  const [group = '', ...rest] = name.split('.');
  const inner = Object.hasOwn(figures, group) ? figures[group] : undefined;
  return typeof inner === 'object' && inner !== null ? figureOf(inner as Guidance['counters'], rest.join('.')) : undefined;
}

function verdict(what: string, { value, atLeast, atMost }: Expectation, came: unknown, all: Guidance['counters']) {
  const bounds = [
    ...(value === undefined ? [] : [`= ${JSON.stringify(value)}`]),
    ...(typeof atLeast === 'number' ? [`≥ ${atLeast}`] : []),
    ...(typeof atMost === 'number' ? [`≤ ${atMost}`] : []),
  ];
  const number = typeof came === 'number' ? came : NaN;
  const ok =
    bounds.length > 0 &&
    (value === undefined || isValue(came, value)) &&
    (typeof atLeast !== 'number' || number >= atLeast) &&
    (typeof atMost !== 'number' || number <= atMost);
  return {
    ok,
    expected: `${what} ${bounds.join(' and ')}`,
    came: came === undefined ? `not there; there are ${JSON.stringify(all)}` : JSON.stringify(came),
  };
}

/** A share is told in percent or as a fraction, and what happened once in a contact as 1. */
function isValue(came: unknown, wanted: unknown): boolean {
  if (came === wanted) return true;
  if (typeof came === 'boolean') return wanted === Number(came);
  if (typeof came !== 'number') return false;
  const percent = typeof wanted === 'string' && wanted.trim().endsWith('%') ? Number(wanted.trim().slice(0, -1)) : NaN;
  const fraction = typeof wanted === 'number' && wanted > 0 && wanted < 1 ? wanted * 100 : NaN;
  return [percent, fraction].some((each) => Math.abs(came - each) < 0.01);
}
