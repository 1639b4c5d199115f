import type { Task } from '../../../conversation/Guidance.ts';
import type { Moment } from '../Moment.ts';
import type { Expectation } from '../Scenario.ts';
import { secondsOf } from '../stepTimes.ts';
import { listed, textOf, type ExpectationKind } from './ExpectationKind.ts';

/** A timer runs that is due then: `name` is that of its setting. */
export const timer: ExpectationKind = {
  that: 'timer',
  judge(expectation, moment) {
    const due = dueOf(expectation);
    const { timers } = moment.guidance;
    const ok = timers.some((each) => each.name === expectation.name && (due === undefined || dueIn(each, moment) === due));
    const came = listed(timers.map((each) => `${each.name}, due in ${dueIn(each, moment)} s`));
    return { ok, expected: `timer ${String(expectation.name)}${due === undefined ? '' : `, due in ${due} s`}`, came };
  },
};

/** There is such a promise: `kind`, `status`, `medium`, and when it is due from now (`dueIn` as 5m, or `dueInSeconds`). */
export const task: ExpectationKind = {
  that: 'task',
  judge(expectation, moment) {
    const { tasks } = moment.guidance;
    return { ok: tasks.some((each) => matches(each, expectation, moment)), expected: describe(expectation), came: shown(moment) };
  },
};

/** There is no such promise. */
export const noTask: ExpectationKind = {
  that: 'noTask',
  judge(expectation, moment) {
    const { tasks } = moment.guidance;
    return { ok: !tasks.some((each) => matches(each, expectation, moment)), expected: `no ${describe(expectation)}`, came: shown(moment) };
  },
};

function matches(each: Task, expectation: Expectation, moment: Moment): boolean {
  const kind = kindOf(expectation);
  const status = statusOf(expectation);
  const medium = textOf(expectation, 'medium');
  const due = dueOf(expectation);
  return (
    (medium === undefined || each.medium === plain(medium)) &&
    (kind === undefined || plain(each.kind) === plain(kind)) &&
    (status === undefined || each.status === status) &&
    (due === undefined || dueIn(each, moment) === due)
  );
}

/** The status by the other names that scenarios use. */
const STATUSES: ReadonlyMap<string, string> = new Map([
  ['scheduled', 'due'],
  ['open', 'due'],
  ['pending', 'due'],
  ['done', 'kept'],
  ['overdue', 'missed'],
]);

function statusOf(expectation: Expectation): string | undefined {
  const status = textOf(expectation, 'status');
  return status === undefined ? undefined : (STATUSES.get(status) ?? status);
}

function kindOf(expectation: Expectation): string | undefined {
  return textOf(expectation, 'kind') ?? textOf(expectation, 'task') ?? textOf(expectation, 'name');
}

function dueOf(expectation: Expectation): number | undefined {
  if (typeof expectation.dueInSeconds === 'number') return expectation.dueInSeconds;
  const text = textOf(expectation, 'dueIn') ?? textOf(expectation, 'due');
  return text === undefined ? undefined : (secondsOf(text) ?? NaN);
}

function dueIn({ dueAt }: { readonly dueAt: string }, { at }: Moment): number {
  return (Date.parse(dueAt) - at) / 1_000;
}

/** followUp, follow-up and follow up are one kind. */
function plain(kind: string): string {
  return kind.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function describe(expectation: Expectation): string {
  const due = dueOf(expectation);
  const parts = [
    kindOf(expectation) ?? '',
    statusOf(expectation) ?? '',
    textOf(expectation, 'medium') ?? '',
    due === undefined ? '' : `due in ${due} s`,
  ];
  return `task ${parts.filter((part) => part !== '').join(', ')}`.trimEnd();
}

function shown(moment: Moment): string {
  return listed(moment.guidance.tasks.map((each) => `${each.kind} ${each.status}, due in ${dueIn(each, moment)} s`));
}
