import type { WalkedTransition } from '../../flow/walkMachine.ts';
import { innermost } from '../../flow/innermost.ts';
import type { Moment } from '../Moment.ts';
import type { Reason } from './Reason.ts';
import { actionsWith, statesText } from './statesWith.ts';
import { called, eventName, listensOn, notTaken, stateNow, targetOf, triggerOf } from './transitionReasons.ts';

/** Whether a transition holds a rule against its event. */
export function violates(transition: WalkedTransition, rule: string): boolean {
  return transition.actions.some(({ type, params }) => type === 'violate' && params.rule === rule);
}

/** Who held a rule against what in this step. */
export function whyViolated(moment: Moment, rule: string): readonly Reason[] {
  return moment.heard.flatMap(({ member, shell, event, answer }) =>
    answer.taken
      .filter((transition) => violates(transition, rule))
      .map((transition): Reason => ({
        code: 'violated-by',
        args: { machine: called(member), state: innermost(shell.paths), rule, event: eventName(member, event.type) },
        place: { machine: member.id, pointer: transition.pointer },
      })),
  );
}

/** Why a rule was not recorded as broken, or not as excused. */
export function whyNotViolated(moment: Moment, rule: string, isExcused: boolean): readonly Reason[] {
  const other = moment.turn?.records.flatMap(({ violations }) => violations).find((one) => one.rule === rule && one.excused !== isExcused);
  if (other) return [isExcused ? { code: 'was-not-excused', args: { rule, event: other.type } } : { code: 'was-excused', args: { rule } }];
  const violators = violatorsOf(moment, rule);
  if (violators.length === 0) return [{ code: 'never-violated', args: { rule } }];
  const closed = violators.flatMap(({ member }) =>
    moment.heard
      .filter((one) => one.member === member)
      .flatMap((one) => [...notTaken(one, (transition) => violates(transition, rule)), ...shadowedIn(one, rule)]),
  );
  // A machine that came near tells more than those that had nothing to do with the step.
  return closed.length > 0 ? closed : violators.flatMap(({ member, transitions }) => elsewhere(moment, rule, member, transitions));
}

/** The machines that can hold a rule against somebody, with the transitions on which they do. */
export function violatorsOf({ cast }: Moment, rule: string) {
  return actionsWith(cast, ({ type, params }) => type === 'violate' && params.rule === rule).map(({ member, actions }) => ({
    member,
    transitions: actions.flatMap(({ transition }) => transition ?? []),
  }));
}

type Violator = ReturnType<typeof violatorsOf>[number];

/** The machine is in no state in which the event would have been held against anybody. */
export function elsewhere(moment: Moment, rule: string, member: Violator['member'], transitions: readonly WalkedTransition[]): readonly Reason[] {
  if (!listensOn(moment, member)) return [{ code: 'off-channel', args: { machine: called(member), channel: moment.after.channel } }];
  const shell = moment.before.shells[member.index];
  const events = [...new Set(transitions.map(triggerOf))];
  return events.map((event) => ({
    code: 'rule-elsewhere',
    args: {
      rule,
      event,
      machine: called(member),
      states: statesText([...new Set(transitions.filter((one) => triggerOf(one) === event).map(({ source }) => source.path))]),
      state: shell === undefined ? stateNow(moment, member) : innermost(shell.paths),
    },
  }));
}

/** A transition that was not come to, for another one stands before it. */
function shadowedIn({ member, shell, event, answer }: Moment['heard'][number], rule: string): readonly Reason[] {
  const [taken] = answer.taken;
  if (taken === undefined || violates(taken, rule)) return [];
  const behind = taken.source.transitions.filter(
    (one) => one.trigger === taken.trigger && one.kind === taken.kind && violates(one, rule) && !answer.tried.some(({ written }) => written === one),
  );
  return behind.map((one) => ({
    code: 'shadowed',
    args: {
      machine: called(member),
      state: innermost(shell.paths),
      event: eventName(member, event.type),
      target: targetOf(one),
      other: targetOf(taken),
    },
    place: { machine: member.id, pointer: taken.pointer },
  }));
}
