import Type from 'typebox';
import { nameUse } from '../names/NameKind.ts';
import { whyAction } from '../explain/whyDecided.ts';
import type { Moment } from '../Moment.ts';
import { keysOf, name, namesOf, oneOrMore, unless, type ExpectationKind, type OneOrMore } from './ExpectationKind.ts';

/** What the agent may do now, of the actions that guidance answers beforehand. */

type Value = OneOrMore<string> | Readonly<Record<string, string>>;
const type = Type.Union([oneOrMore(name), Type.Record(Type.String(), name)]);

export const denied = actionKind('denied', 'deny', 'These actions are denied: names, or names with the rule that denies them');
export const warned = actionKind('warned', 'warn', 'These actions are warned about: names, or names with the rule that warns');
export const allowed = actionKind(
  'allowed',
  'allow',
  'These actions are allowed; with a rule, the one that is broken and only recorded (severity `info`)',
);

function actionKind(key: string, decision: string, description: string): ExpectationKind<Value> {
  return {
    key,
    type,
    description,
    names: (value) =>
      isRecord(value)
        ? [...keysOf('action')(value), ...Object.entries(value).map(([action, rule]) => nameUse('rule', rule, `/${action}`))]
        : namesOf('action')(value),
    judge: (value, moment) => {
      const wrong = wrongActions(value, decision, moment);
      return unless(wrong.length === 0, () => Object.fromEntries(wrong.map(([action]) => [action, answered(moment, action)])));
    },
    why: (value, moment) => wrongActions(value, decision, moment).flatMap(([action, rule]) => whyAction(moment, action, rule)),
  };
}

function wrongActions(value: Value, decision: string, { guidance }: Moment): (readonly [action: string, rule: string | null])[] {
  const wanted = isRecord(value) ? Object.entries(value) : (Array.isArray(value) ? value : [value]).map((action: string) => [action, null] as const);
  return wanted.filter(([action, rule]) => {
    const answer = guidance.actions[action];
    return answer?.decision !== decision || (rule !== null && answer.rule !== rule);
  });
}

function answered({ guidance }: Moment, action: string): string {
  const answer = guidance.actions[action];
  return answer === undefined ? 'not answered beforehand' : [answer.decision, answer.rule].filter((part) => part !== null).join(' ');
}

function isRecord(value: Value): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && !Array.isArray(value);
}
