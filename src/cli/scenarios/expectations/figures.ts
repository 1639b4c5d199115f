import type { Guidance } from '../../../conversation/Guidance.ts';
import type { Expectation } from '../Scenario.ts';
import type { ExpectationKind } from './ExpectationKind.ts';

/** Counters by the names that scenarios use. */
const COUNTERS: ReadonlyMap<string, string> = new Map([
  ['offersNeeded', 'offer.target'],
  ['offersSent', 'offer.given'],
  ['offersRequested', 'offer.requested'],
  ['transfers', 'transfer.count'],
  ['holds', 'hold.count'],
  ['holdSeconds', 'hold.seconds'],
  ['nameUses', 'name.used'],
  ['nameUsed', 'name.used'],
  ['objections', 'objection.count'],
  ['flirts', 'flirt.count'],
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

/** A measure has this value. */
export const metric: ExpectationKind = {
  that: 'metric',
  judge(expectation, { guidance }) {
    const name = String(expectation.name);
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
    (value === undefined || came === value) &&
    (typeof atLeast !== 'number' || number >= atLeast) &&
    (typeof atMost !== 'number' || number <= atMost);
  return {
    ok,
    expected: `${what} ${bounds.join(' and ')}`,
    came: came === undefined ? `not there; there are ${JSON.stringify(all)}` : JSON.stringify(came),
  };
}
