import Type from 'typebox';
import { Outcome } from '../../flow/schema/machine.ts';
import { memberNamed, stateOf } from '../members.ts';
import { nameUse } from '../names/NameKind.ts';
import { whyStage, whyState } from '../explain/whyState.ts';
import { keysOf, listOf, name, names, namesOf, oneOrMore, unless, type ExpectationKind, type OneOrMore } from './ExpectationKind.ts';

/** Where the contact stands. */

export const stage: ExpectationKind<OneOrMore<string>> = {
  key: 'stage',
  type: names,
  description: 'The contact is at this stage: that of a rule that interrupts, else the flow’s. Of a list, one of them',
  names: namesOf('stage'),
  judge: (value, { guidance }) => unless(listOf(value).includes(guidance.conversation.stage), () => guidance.conversation.stage),
  why: (value, moment) => whyStage(moment, listOf(value), 'any'),
};

export const flowStage: ExpectationKind<OneOrMore<string>> = {
  key: 'flowStage',
  type: names,
  description: 'The flow itself is at this stage, whatever rules say. Of a list, one of them',
  names: namesOf('stage'),
  judge: (value, { guidance }) => unless(listOf(value).includes(guidance.conversation.flowStage), () => guidance.conversation.flowStage),
  why: (value, moment) => whyStage(moment, listOf(value), 'flow'),
};

export const states: ExpectationKind<Readonly<Record<string, OneOrMore<string>>>> = {
  key: 'states',
  type: Type.Record(Type.String(), oneOrMore(name)),
  description:
    'These machines are in these states: dotted paths, `flow` for the flow’s machine; an outer state is true of those inside. Of a list, one of them',
  names: (value) => [
    ...keysOf('machine')(value),
    ...Object.entries(value).flatMap(([machine, paths]) =>
      listOf(paths).map((path, i) => ({ ...nameUse('state', path, Array.isArray(paths) ? `/${machine}/${i}` : `/${machine}`), machine })),
    ),
  ],
  judge: (value, moment) => {
    const wrong = wrongStates(value, moment);
    return unless(wrong.length === 0, () => Object.fromEntries(wrong.map(([machine]) => [machine, stateOf(moment.after, machine)])));
  },
  why: (value, moment) => wrongStates(value, moment).flatMap(([machine, paths]) => whyState(moment, machine, listOf(paths))),
};

type Moment = Parameters<(typeof stage)['judge']>[1];

function wrongStates(value: Readonly<Record<string, OneOrMore<string>>>, { after }: Moment): [string, OneOrMore<string>][] {
  return Object.entries(value).filter(([machine, paths]) => {
    const member = memberNamed(after.cast, machine);
    const active = member && after.shells[member.index]?.paths;
    return !listOf(paths).some((path) => active?.has(path));
  });
}

export const status: ExpectationKind<OneOrMore<string>> = {
  key: 'status',
  type: Type.Union([Type.Literal('open'), Type.Literal('ended')]),
  description: 'The contact goes on or has ended',
  judge: (value, { after }) => unless(listOf(value).includes(after.status), () => after.status),
};

export const outcome: ExpectationKind<OneOrMore<string | null>> = {
  key: 'outcome',
  type: oneOrMore(Type.Union([Outcome, Type.Null()])),
  description: 'How the contact ended; null while it goes on, and where nothing says how. Of a list, one of them',
  judge: (value, { after }) => unless(listOf(value).includes(after.outcome), () => after.outcome),
};
