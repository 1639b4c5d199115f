import type { Moment } from '../Moment.ts';
import type { WalkedAction } from '../../flow/walkMachine.ts';
import { innermost } from '../../flow/innermost.ts';
import type { Reason } from './Reason.ts';
import { actionsWith, statesText, statesWith } from './statesWith.ts';
import { called, eventName, notTaken, stateNow, targetOf, triggerOf } from './transitionReasons.ts';

/** Who shows a reminder, and when. */
export function whyReminder(moment: Moment, reminder: string): readonly Reason[] {
  const { cast, after } = moment;
  const last = after.reminded[reminder];
  const shown = moment.guidance.reminders.some(({ id }) => id === reminder);
  const cooling: Reason[] = last === undefined || shown ? [] : [{ code: 'reminder-cooling', args: { reminder, seconds: (after.at - last) / 1_000 } }];
  const standing = statesWith(cast, ({ node }) => (node.meta?.reminders ?? []).some(({ id }) => id === reminder));
  const raising = actionsWith(cast, ({ type, params }) => type === 'remind' && params.id === reminder);
  return [
    ...cooling,
    ...standing.map(({ member, states }): Reason => ({
      code: 'reminder-in',
      args: { reminder, machine: called(member), states: statesText(states), state: stateNow(moment, member) },
    })),
    ...raising.flatMap(({ member, actions }) =>
      actions.map((action): Reason => ({
        code: 'reminder-raised',
        args: {
          reminder,
          machine: called(member),
          event: originOf(action),
          target: action.transition ? targetOf(action.transition) : action.state.path,
        },
        place: { machine: member.id, pointer: action.pointer },
      })),
    ),
  ];
}

/** Where a timer runs. */
export function whyTimer(moment: Moment, timer: string): readonly Reason[] {
  return statesWith(moment.cast, ({ node }) => Object.hasOwn(node.after ?? {}, timer)).map(({ member, states }) => ({
    code: 'timer-in',
    args: { timer, machine: called(member), states: statesText(states), state: stateNow(moment, member) },
  }));
}

/** Who wrote a fact in this step, or could have. */
export function whyFact(moment: Moment, fact: string): readonly Reason[] {
  const writes = ({ type, params }: WalkedAction): boolean => WRITES.has(type) && params.fact === fact;
  const wrote = moment.heard.flatMap(({ member, shell, event, answer }) =>
    answer.taken
      .filter(({ actions }) => actions.some(writes))
      .map((transition): Reason => ({
        code: 'fact-written',
        args: { fact, machine: called(member), state: innermost(shell.paths), event: eventName(member, event.type), target: targetOf(transition) },
        place: { machine: member.id, pointer: transition.pointer },
      })),
  );
  const closed = moment.heard.flatMap((one) => notTaken(one, ({ actions }) => actions.some(writes)));
  if (wrote.length + closed.length > 0) return [...wrote, ...closed];
  const writers = actionsWith(moment.cast, writes);
  if (writers.length === 0) return [{ code: 'fact-unwritten', args: { fact } }];
  return writers.flatMap(({ member, actions }) =>
    actions.map((action): Reason => ({
      code: 'fact-writer',
      args: {
        fact,
        machine: called(member),
        source: action.state.path === '' ? 'any' : action.state.path,
        event: originOf(action),
        target: action.transition ? targetOf(action.transition) : action.state.path,
        state: stateNow(moment, member),
      },
      place: { machine: member.id, pointer: action.pointer },
    })),
  );
}

const WRITES: ReadonlySet<string> = new Set(['set', 'add', 'count']);

function originOf({ transition, kind }: WalkedAction): string {
  return transition === null ? kind : triggerOf(transition);
}
