import Type, { type TSchema } from 'typebox';
import { allowed, denied, warned } from './actions.ts';
import { decision, rule, say, until } from './decisions.ts';
import type { AnyKind, ExpectationKind } from './ExpectationKind.ts';
import { counters, facts, metrics, missing, moves } from './figures.ts';
import { heard, unheard } from './heard.ts';
import { noReminder, noTimer, reminder, task, timers } from './promises.ts';
import { also, notSaid, said, silent, text } from './recommended.ts';
import { flowStage, outcome, stage, states, status } from './standing.ts';
import { finding, noFinding, notRecognised, recognised } from './texts.ts';
import { excused, noViolation, violation } from './violations.ts';

const any = <V>(kind: ExpectationKind<V>): AnyKind => kind;

/** Everything that a step can expect, in the order of the reference. */
export const expectationKinds: readonly AnyKind[] = Object.freeze([
  ...[any(said), any(text), any(also), any(notSaid), any(silent)],
  ...[any(stage), any(flowStage), any(states), any(heard), any(unheard), any(status), any(outcome)],
  ...[any(denied), any(warned), any(allowed)],
  ...[any(decision), any(rule), any(say), any(until)],
  ...[any(violation), any(excused), any(noViolation)],
  ...[any(finding), any(noFinding), any(recognised), any(notRecognised)],
  ...[any(reminder), any(noReminder), any(task), any(timers), any(noTimer)],
  ...[any(facts), any(counters), any(metrics), any(missing), any(moves)],
]);

const byKey: ReadonlyMap<string, AnyKind> = new Map(expectationKinds.map((kind) => [kind.key, kind]));

export function expectationKind(key: string): AnyKind | undefined {
  return byKey.get(key);
}

/** What stands in `expect`; the reader of tests looks at each value by its own kind. */
export const Expect = Type.Unsafe<Readonly<Record<string, unknown>>>(
  Type.Object(Object.fromEntries(expectationKinds.map(({ key, type }): [string, TSchema] => [key, Type.Optional(type)])), {
    additionalProperties: false,
  }),
);
export type Expect = Readonly<Record<string, unknown>>;
