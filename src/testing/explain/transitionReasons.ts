import type { Member } from '../../flow/Cast.ts';
import type { WalkedTransition } from '../../flow/walkMachine.ts';
import type { Heard } from '../Heard.ts';
import { innermost } from '../../flow/innermost.ts';
import type { Moment } from '../Moment.ts';
import { conditionText } from './conditionsOf.ts';
import type { Reason } from './Reason.ts';

/** What a machine is called in a reason. */
export function called(member: Member): string {
  return member.isFlow ? `the flow ${member.id}` : member.id;
}

/** In which state a machine is after the step. */
export function stateNow({ after }: Moment, member: Member): string {
  const shell = after.shells[member.index];
  return shell === undefined ? '' : innermost(shell.paths);
}

/** What a machine did in this step, and what it tried and did not take. `about` picks the transitions that matter. */
export function whatItDid(moment: Moment, member: Member, about: (transition: WalkedTransition) => boolean = () => true): readonly Reason[] {
  const own = moment.heard.filter((one) => one.member === member);
  if (own.length === 0) return notHeard(moment, member);
  return own.flatMap((one) => [...taken(one), ...notTaken(one, about), ...nothingOffered(one)]);
}

/** Guards that did not hold, and transitions that were not come to. */
export function notTaken({ member, shell, event, answer, conditions }: Heard, about: (transition: WalkedTransition) => boolean): readonly Reason[] {
  return answer.tried.flatMap(({ written, holds }, i): Reason[] => {
    if (holds || !about(written)) return [];
    const condition = (conditions[i] ?? []).map(conditionText).join('; ') || 'its guard does not hold';
    const args = {
      machine: called(member),
      state: innermost(shell.paths),
      event: eventName(member, event.type),
      target: targetOf(written),
      condition,
    };
    return [{ code: 'guard-false', args, place: { machine: member.id, pointer: written.pointer } }];
  });
}

function taken({ member, shell, event, answer }: Heard): readonly Reason[] {
  return answer.taken.map((written) => ({
    code: 'took',
    args: { machine: called(member), state: innermost(shell.paths), event: eventName(member, event.type), target: targetOf(written) },
    place: { machine: member.id, pointer: written.pointer },
  }));
}

function nothingOffered({ member, shell, event, answer }: Heard): readonly Reason[] {
  if (answer.tried.length > 0 || answer.taken.length > 0) return [];
  return [{ code: 'not-listening', args: { machine: called(member), state: innermost(shell.paths), event: eventName(member, event.type) } }];
}

function notHeard(moment: Moment, member: Member): readonly Reason[] {
  const args = { machine: called(member), state: stateNow(moment, member) };
  if (!listensOn(moment, member)) return [{ code: 'off-channel', args: { machine: called(member), channel: moment.after.channel } }];
  const types = eventsOf(moment);
  if (types.length === 0) return [{ code: 'nothing-happened', args }];
  return types.map((event) => {
    const other = answererOf(moment, event, member);
    return other === null
      ? { code: 'not-listening', args: { ...args, event } }
      : { code: 'question-of', args: { ...args, event, other: called(other) } };
  });
}

function answererOf(moment: Moment, event: string, member: Member): Member | null {
  if (event !== 'customer.agrees' && event !== 'customer.disagrees') return null;
  const other = moment.heard.find((one) => one.event.type === event)?.member;
  return other === undefined || other === member || moment.before.questions.length === 0 ? null : other;
}

export function listensOn({ cast, after }: Moment, member: Member): boolean {
  return cast[after.channel].members.includes(member);
}

/** The event types of this step, those that it implied and raised too. */
function eventsOf({ turn, heard }: Moment): readonly string[] {
  return [...new Set([...(turn?.records.map(({ type }) => type) ?? []), ...heard.map(({ member, event }) => eventName(member, event.type))])];
}

/** A timer is nobody's event: it goes by the name of its setting. */
export function eventName(member: Member, type: string): string {
  const delay = member.delays.get(type);
  return delay === undefined ? type : `the timer ${delay}`;
}

/** Where a transition leads. */
export function targetOf({ target, source }: WalkedTransition): string {
  return target ?? `(stays in ${source.path === '' ? 'the machine' : source.path})`;
}

/** What sets a transition off. */
export function triggerOf({ kind, trigger }: WalkedTransition): string {
  return kind === 'always' ? 'always' : kind === 'after' ? `the timer ${trigger}` : trigger;
}
