import { nextWorkingTime, worksAt } from '../../flow/workingHours.ts';
import type { SceneEvent } from '../../flow/Scene.ts';
import type { Task } from '../Guidance.ts';
import { isoTime } from '../isoTime.ts';
import { laterBy } from '../laterBy.ts';
import { readTime } from '../readTime.ts';
import { delayOf } from './timers.ts';
import { remind } from './remind.ts';
import type { Run } from './Run.ts';

type Params = Readonly<Record<string, unknown>>;

const LONGEST_CONTACT = 200;

/**
 * The action `task`. A promise of a kind that is already due is settled, or told how the customer is to be reached,
 * rather than made twice (CB-3, FUP-1).
 */
export function promise(run: Run, params: Params, event: SceneEvent): void {
  const kind = String(params.kind);
  const status = (params.status as Task['status'] | undefined) ?? 'due';
  const due = run.tasks.find((task) => task.kind === kind && task.status === 'due');
  const task = due ? changed(run, due, status, params) : status === 'due' ? made(run, kind, params, event) : null;
  if (task === null) return;
  run.tasks = due ? run.tasks.map((one) => (one === due ? task : one)) : [...run.tasks, task];
  run.newTasks.push(task);
}

/** When a promise comes due: at the time that the event tells, else after the seconds of the setting. */
export function dueOf(run: Run, params: Params, event: SceneEvent): number {
  const told = typeof params.from === 'string' ? event.data[params.from] : undefined;
  const time = typeof told === 'string' ? readTime(told) : undefined;
  return time !== undefined && time > run.at ? time : laterBy(run.at, delayOf(run, String(params.due)));
}

function made(run: Run, kind: string, params: Params, event: SceneEvent): Task {
  const { brand } = run.from.opening;
  const due = dueOf(run, params, event);
  const working = worksAt(brand, due) ? null : nextWorkingTime(brand, due);
  if (working !== null) remind(run, 'promise.hours');
  return {
    id: `${kind}-${run.tasks.length + 1}`,
    kind,
    dueAt: isoTime(due),
    status: 'due',
    ...(params.medium === undefined ? lastReach(run, kind) : reach(run, params)),
    ...(working === null ? {} : { workingAt: isoTime(working) }),
  };
}

/** A promise that follows another one is kept the same way. */
function lastReach(run: Run, kind: string): Pick<Task, 'medium' | 'contact'> {
  const { medium, contact } = run.tasks.findLast((task) => task.kind === kind) ?? {};
  return medium === undefined || contact === undefined ? {} : { medium, contact };
}

/** Null where nothing changes. */
function changed(run: Run, due: Task, status: Task['status'], params: Params): Task | null {
  const reached = reach(run, params);
  if (status === due.status && (reached.contact === undefined || (reached.medium === due.medium && reached.contact === due.contact))) return null;
  return { ...due, ...reached, status };
}

function reach(run: Run, { medium }: Params): Pick<Task, 'medium' | 'contact'> {
  const contact = typeof medium === 'string' ? run.facts[medium] : undefined;
  return typeof contact === 'string' && contact !== '' ? { medium: medium as 'phone' | 'email', contact: contact.slice(0, LONGEST_CONTACT) } : {};
}
