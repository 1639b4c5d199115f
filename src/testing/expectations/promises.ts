import Type from 'typebox';
import { Task } from '../../conversation/Guidance.ts';
import { object } from '../../flow/vocabulary/data.ts';
import { whyReminder, whyTimer } from '../explain/whyShown.ts';
import { nameUse } from '../names/NameKind.ts';
import type { Moment } from '../Moment.ts';
import { listOf, name, names, namesOf, oneOrMore, unless, type ExpectationKind, type OneOrMore } from './ExpectationKind.ts';

/** What the agent is reminded of, what is promised, and what runs. */

type Names = OneOrMore<string>;

export const reminder: ExpectationKind<Names> = {
  key: 'reminder',
  type: names,
  description: 'These reminders are shown; all of a list',
  names: namesOf('reminder'),
  judge: (value, { guidance }) => {
    const shown = guidance.reminders.map(({ id }) => id);
    return unless(
      listOf(value).every((one) => shown.includes(one)),
      () => shown,
    );
  },
  why: (value, moment) => listOf(value).flatMap((one) => whyReminder(moment, one)),
};

export const noReminder: ExpectationKind<true | Names> = {
  key: 'noReminder',
  type: Type.Union([Type.Literal(true), names]),
  description: 'None of these reminders is shown; true: none at all',
  names: (value) => (value === true ? [] : namesOf('reminder')(value)),
  judge: (value, { guidance }) => {
    const wrong = guidance.reminders.map(({ id }) => id).filter((one) => value === true || listOf(value).includes(one));
    return unless(wrong.length === 0, () => wrong);
  },
  why: (value, moment) => (value === true ? [] : listOf(value).flatMap((one) => whyReminder(moment, one))),
};

interface WantedTask {
  readonly kind: string;
  readonly status?: string;
  readonly medium?: string;
  readonly contact?: string;
  readonly dueIn?: number;
}

const wantedTask = object({
  kind: name,
  status: Type.Optional(Task.properties.status),
  medium: Type.Optional(Type.Union([Type.Literal('phone'), Type.Literal('email')])),
  contact: Type.Optional(name),
  dueIn: Type.Optional(Type.Number()),
});

export const task: ExpectationKind<OneOrMore<string | WantedTask>> = {
  key: 'task',
  type: oneOrMore(Type.Union([name, wantedTask])),
  description:
    'These promises were made: kinds, or objects with `kind`, `status` (due, kept, missed), `medium`, `contact` and `dueIn` (seconds from now). An empty list: none',
  names: (value) =>
    listOf(value).map((one, i) => {
      const at = Array.isArray(value) ? `/${i}` : '';
      return typeof one === 'string' ? nameUse('task', one, at) : nameUse('task', one.kind, `${at}/kind`);
    }),
  judge: (value, moment) => {
    const { tasks } = moment.guidance;
    const wanted = listOf(value);
    const holds = wanted.length === 0 ? tasks.length === 0 : wanted.every((one) => tasks.some((made) => fits(one, made, moment)));
    return unless(holds, () => tasks.map(({ id: _id, dueAt, ...made }) => ({ ...made, dueIn: secondsTo(dueAt, moment) })));
  },
};

function fits(wanted: string | WantedTask, made: Task, moment: Moment): boolean {
  if (typeof wanted === 'string') return made.kind === wanted;
  return (
    made.kind === wanted.kind &&
    (wanted.status === undefined || made.status === wanted.status) &&
    (wanted.medium === undefined || made.medium === wanted.medium) &&
    (wanted.contact === undefined || made.contact === wanted.contact) &&
    (wanted.dueIn === undefined || secondsTo(made.dueAt, moment) === wanted.dueIn)
  );
}

function secondsTo(time: string, { after }: Moment): number {
  return (Date.parse(time) - after.at) / 1_000;
}

export const timers: ExpectationKind<Names> = {
  key: 'timers',
  type: names,
  description: 'Timers of these settings run; all of a list. An empty list: none runs',
  names: namesOf('timer'),
  judge: (value, { guidance }) => {
    const running = runningIn(guidance.timers);
    const wanted = listOf(value);
    return unless(wanted.length === 0 ? running.length === 0 : wanted.every((one) => running.includes(one)), () => running);
  },
  why: (value, moment) => listOf(value).flatMap((one) => whyTimer(moment, one)),
};

export const noTimer: ExpectationKind<Names> = {
  key: 'noTimer',
  type: names,
  description: 'No timer of these settings runs',
  names: namesOf('timer'),
  judge: (value, { guidance }) => {
    const wrong = runningIn(guidance.timers).filter((one) => listOf(value).includes(one));
    return unless(wrong.length === 0, () => wrong);
  },
  why: (value, moment) => listOf(value).flatMap((one) => whyTimer(moment, one)),
};

function runningIn(all: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(all.map((timer) => timer.name))];
}
