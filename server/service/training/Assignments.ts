import { hash } from 'node:crypto';
import { readTime } from '../../../src/conversation/readTime.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { schemaCheck } from '../../../src/problems/schemaProblems.ts';
import { AssignmentChange, type Assignment } from '../../../src/training/lessons/Assignment.ts';
import type { Attempt } from '../../../src/training/lessons/Attempt.ts';
import { personaOf } from '../../../src/training/lessons/personaOf.ts';
import { readAssignment } from '../../../src/training/lessons/readAssignment.ts';
import { seedOf } from '../../../src/training/lessons/seedOf.ts';
import { standingOf, type Standing } from '../../../src/training/lessons/standingOf.ts';
import type { AttemptBody } from '../../schemas/training/Assignment.ts';
import type { AssignmentQuery, StoredAssignment } from '../../store/TrainingStore.ts';
import type { SimulationsOptions, SimulationStanding, Simulations } from './Simulations.ts';
import { assignedFlow } from './assignedFlow.ts';
import { attemptsOf, type OwnAttempt } from './attemptsOf.ts';

export interface AssignmentsOptions extends Pick<SimulationsOptions, 'store' | 'clock' | 'personas' | 'flows' | 'makeId' | 'scores'> {
  readonly simulations: Simulations;
}

/** An assignment as it is kept: `author` and `reason` are those of the last change. */
export interface KeptAssignment {
  readonly stored: StoredAssignment;
  readonly assignment: Assignment;
  readonly author: string;
  readonly reason: string;
}

interface Content {
  readonly assignment: Assignment;
  readonly author: string;
  readonly reason: string;
}

export interface Signature {
  readonly author: string;
  readonly reason: string;
}

const changeProblems = schemaCheck(AssignmentChange);

/** What trainers give people to do, and what they make of it. */
export class Assignments {
  readonly #options: AssignmentsOptions;

  constructor(options: AssignmentsOptions) {
    this.#options = options;
  }

  /** @throws ProblemError for all that is wrong with it */
  async create(tenant: string, body: unknown, signature: Signature): Promise<KeptAssignment> {
    const assignment = await this.#read(tenant, body);
    const { makeId, clock, store } = this.#options;
    const stored = storedOf({ tenant, id: makeId(), revision: 1, createdAt: clock.now() }, { assignment, ...signature });
    await store.saveAssignment(stored, 0);
    return keptOf(stored);
  }

  /** @throws ProblemError `unknown-assignment` */
  async find(tenant: string, id: string): Promise<KeptAssignment> {
    const stored = await this.#options.store.loadAssignment(tenant, id);
    if (stored === null) throw unknownAssignment(id);
    return keptOf(stored);
  }

  async list(query: AssignmentQuery): Promise<{ readonly assignments: readonly KeptAssignment[]; readonly next: string | null }> {
    const { assignments, next } = await this.#options.store.assignments(query);
    return { assignments: assignments.map(keptOf), next };
  }

  /**
   * Changes what is named. Attempts that were had count under the new terms.
   * @throws ProblemError `unknown-assignment`, `stale-assignment`, and for all that would be wrong with it
   */
  async change(
    tenant: string,
    id: string,
    change: unknown,
    { seen, ...signature }: Signature & { readonly seen: number | '*' | undefined },
  ): Promise<KeptAssignment> {
    const [first, ...more] = changeProblems(change);
    if (first !== undefined) throw new ProblemError(first, ...more);
    const { stored, assignment } = await this.find(tenant, id);
    if (typeof seen === 'number' && seen !== stored.revision) throw stale(stored);
    const next = await this.#read(tenant, { ...assignment, ...(change as object) });
    const changed = storedOf({ ...stored, revision: stored.revision + 1 }, { assignment: next, ...signature });
    if ((await this.#options.store.saveAssignment(changed, stored.revision)) === 'stale') throw stale(stored);
    return keptOf(changed);
  }

  /** @throws ProblemError `unknown-assignment`, `stale-assignment` */
  async remove(tenant: string, id: string, seen: number | '*' | undefined): Promise<void> {
    const { stored } = await this.find(tenant, id);
    if (typeof seen === 'number' && seen !== stored.revision) throw stale(stored);
    if (!(await this.#options.store.removeAssignment(tenant, id))) throw unknownAssignment(id);
  }

  /**
   * The next attempt of a trainee, with the persona that is due. One that was not begun is given again, and so is one of an exam that is
   * under way.
   * @throws ProblemError `unknown-assignment`, `not-assigned`, `no-attempt-left`, `assignment-over`
   */
  async attempt(tenant: string, id: string, body: AttemptBody): Promise<SimulationStanding & { readonly created: boolean }> {
    const { assignment } = await this.find(tenant, id);
    const { trainee } = body;
    if (assignment.trainees.length > 0 && !assignment.trainees.includes(trainee))
      throw new ProblemError({ code: 'not-assigned', args: { id, trainee } });
    const attempts = await this.attempts(tenant, id, trainee);
    const open = attempts.find(({ status, untouched }) => status === 'open' && (untouched || assignment.kind === 'exam'));
    if (open !== undefined) return { ...(await this.#options.simulations.show(tenant, open.simulation)), created: false };
    this.#refuseLate(id, assignment);
    const standing = standingOf(assignment, trainee, attempts, this.#options.clock.now());
    const persona = this.#choice(id, assignment, standing, body.persona);
    const number = attempts.filter((attempt) => attempt.persona === persona).length + 1;
    const language = assignment.languages[attempts.length % assignment.languages.length];
    const { flow, difficulty, guidance, level, settings } = assignment;
    return this.#options.simulations.start(
      tenant,
      {
        // Of two requests at once one is had: both come to the same attempt.
        id: `attempt-${hash('sha1', [id, trainee, persona, number].join('\n'), 'hex')}`,
        ...{ persona, flow, difficulty, guidance, level, trainee, settings, seed: seedOf(id, assignment, trainee, persona, number) },
        ...(language === undefined ? {} : { language }),
        ...(body.agent === undefined ? {} : { agent: body.agent }),
        ...(body.brand === undefined ? {} : { brand: body.brand }),
        ...(body.at === undefined ? {} : { at: body.at }),
      },
      undefined,
      { assignment: id, attempt: number },
    );
  }

  /** All attempts, the oldest first; of one trainee where told. */
  attempts(tenant: string, id: string, trainee?: string): Promise<readonly OwnAttempt[]> {
    return attemptsOf(this.#options, { tenant, assignment: id, ...(trainee === undefined ? {} : { trainee }) });
  }

  /** How far everybody has come who is to do it, or has begun. */
  async standings(tenant: string, id: string, attempts: readonly Attempt[]): Promise<readonly Standing[]> {
    const { assignment } = await this.find(tenant, id);
    const trainees = new Set([...assignment.trainees, ...attempts.map(({ trainee }) => trainee)]);
    const now = this.#options.clock.now();
    return [...trainees].sort().map((trainee) =>
      standingOf(
        assignment,
        trainee,
        attempts.filter((attempt) => attempt.trainee === trainee),
        now,
      ),
    );
  }

  #choice(id: string, assignment: Assignment, standing: Standing, asked: string | undefined): string {
    const { trainee, personas } = standing;
    const persona = asked ?? personaOf(id, assignment, standing);
    const place = personas.find((one) => one.persona === persona);
    if (asked !== undefined && place === undefined)
      throw new ProblemError({ code: 'unknown-persona', args: { name: asked }, pointer: '/persona', suggestion: personas[0]?.persona ?? '' });
    if (persona === null || place === undefined || place.left === 0 || (assignment.kind === 'exam' && place.passed)) {
      const reason = persona === null ? '' : ` with the persona "${persona}"`;
      throw new ProblemError({ code: 'no-attempt-left', args: { id, trainee, reason } });
    }
    return persona;
  }

  #refuseLate(id: string, { kind, dueAt }: Assignment): void {
    if (kind !== 'exam' || dueAt === null || this.#options.clock.now() <= (readTime(dueAt) ?? Infinity)) return;
    throw new ProblemError({ code: 'assignment-over', args: { id, dueAt } });
  }

  async #read(tenant: string, body: unknown): Promise<Assignment> {
    const { casts } = await this.#options.flows(tenant);
    const flows = new Map([...casts].map(([id, cast]) => [id, assignedFlow(cast)] as const));
    const read = readAssignment(body, { flows, personas: await this.#options.personas.present(tenant) });
    if (!read.ok) throw new ProblemError(...read.problems);
    return read.value;
  }
}

function storedOf(place: Pick<StoredAssignment, 'tenant' | 'id' | 'revision' | 'createdAt'>, content: Content): StoredAssignment {
  const { tenant, id, revision, createdAt } = place;
  return { tenant, id, revision, createdAt, content: JSON.stringify(content), trainees: content.assignment.trainees };
}

function keptOf(stored: StoredAssignment): KeptAssignment {
  return { stored, ...(JSON.parse(stored.content) as Content) };
}

function stale({ id, revision }: StoredAssignment): ProblemError {
  return new ProblemError({ code: 'stale-assignment', args: { id, revision } });
}

function unknownAssignment(id: string): ProblemError {
  return new ProblemError({ code: 'unknown-assignment', args: { id: id.slice(0, 200) } });
}
