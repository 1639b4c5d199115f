import { readTime } from '../../conversation/readTime.ts';
import type { Assignment } from './Assignment.ts';
import type { Attempt } from './Attempt.ts';

/** How far a trainee has come with one persona. */
export interface PersonaStanding {
  readonly persona: string;
  readonly attempts: number;
  /** One of them is under way. */
  readonly open: boolean;
  readonly best: number | null;
  readonly passed: boolean;
  /** How many more there may be; null: as many as it takes. */
  readonly left: number | null;
}

/** `failed`: an attempt is due that may not be had any more. `overdue`: it could still be passed, and the time is over. */
export type StandingStatus = 'to-do' | 'under-way' | 'passed' | 'failed' | 'overdue';

export interface Standing {
  readonly trainee: string;
  readonly status: StandingStatus;
  readonly attempts: number;
  /** When the last persona was passed is not asked: that all are. */
  readonly personas: readonly PersonaStanding[];
}

/** Whether a trainee has passed an assignment: every persona at the pass mark at least once. `attempts` are that trainee's, `now` in milliseconds. */
export function standingOf(assignment: Assignment, trainee: string, attempts: readonly Attempt[], now: number): Standing {
  const personas = assignment.personas.map((persona) => personaStanding(assignment, persona, attempts));
  return { trainee, status: statusOf(assignment, personas, now), attempts: attempts.length, personas };
}

function personaStanding({ passMark, attempts: allowed }: Assignment, persona: string, all: readonly Attempt[]): PersonaStanding {
  const own = all.filter((attempt) => attempt.persona === persona);
  const totals = own.flatMap(({ status, total }) => (status === 'ended' && total !== null ? [total] : []));
  const best = totals.length === 0 ? null : Math.max(...totals);
  const left = allowed === null ? null : Math.max(0, allowed - own.length);
  return { persona, attempts: own.length, open: own.some(isUndecided), best, passed: best !== null && best >= passMark, left };
}

/** It may still turn out to be passed: the contact goes on, or its score is not worked out yet. */
function isUndecided({ status, total }: Attempt): boolean {
  return status === 'open' || total === null;
}

function statusOf({ dueAt }: Assignment, personas: readonly PersonaStanding[], now: number): StandingStatus {
  if (personas.every(({ passed }) => passed)) return 'passed';
  if (personas.some(({ passed, left, open }) => !passed && left === 0 && !open)) return 'failed';
  if (dueAt !== null && now > (readTime(dueAt) ?? Infinity)) return 'overdue';
  return personas.some(({ attempts }) => attempts > 0) ? 'under-way' : 'to-do';
}
