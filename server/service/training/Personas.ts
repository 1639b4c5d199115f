import { nearestName } from '../../../src/problems/nearestName.ts';
import { ProblemError, type Problem } from '../../../src/problems/Problem.ts';
import { schemaCheck } from '../../../src/problems/schemaProblems.ts';
import { Persona } from '../../../src/training/Persona.ts';
import { personaProblems } from '../../../src/training/personaProblems.ts';
import type { StoredPersona } from '../../store/TrainingStore.ts';
import type { Store } from '../../store/Store.ts';
import type { SeenRevision } from '../brands/BrandService.ts';
import type { Clock } from '../Clock.ts';
import type { PersonaFiles } from './PersonaFiles.ts';

export interface PersonasOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly files: PersonaFiles;
}

/** A persona with where it comes from; `stored` is null for one of the files. */
export interface FoundPersona {
  readonly persona: Persona;
  readonly stored: StoredPersona | null;
}

export interface PersonaChange {
  readonly author: string;
  readonly reason: string;
  readonly seen: SeenRevision;
}

const problemsOf = schemaCheck(Persona);

/** Personas of the files and those that were made here. Files come first: nothing takes their place but another file. */
export class Personas {
  readonly #options: PersonasOptions;

  constructor(options: PersonasOptions) {
    this.#options = options;
  }

  /** What everybody says, by language. */
  get speech(): PersonaFiles['speech'] {
    return this.#options.files.speech;
  }

  /** All that can be met, by id. */
  async list(tenant: string): Promise<readonly FoundPersona[]> {
    const { files, store } = this.#options;
    const made = (await store.personas(tenant)).filter(({ id }) => !files.personas.has(id));
    const found = [
      ...[...files.personas.values()].map((persona) => ({ persona, stored: null })),
      ...made.map((stored) => ({ persona: stored.persona, stored })),
    ];
    return found.sort((a, b) => (a.persona.id < b.persona.id ? -1 : 1));
  }

  async present(tenant: string): Promise<ReadonlyMap<string, Persona>> {
    return new Map((await this.list(tenant)).map(({ persona }) => [persona.id, persona]));
  }

  /** @throws ProblemError `persona-not-found`, with the nearest name */
  async find(tenant: string, id: string): Promise<FoundPersona> {
    const file = this.#options.files.personas.get(id);
    if (file !== undefined) return { persona: file, stored: null };
    const stored = await this.#options.store.findPersona(tenant, id);
    if (stored !== null) return { persona: stored.persona, stored };
    throw await this.#notFound(tenant, id);
  }

  /**
   * Adds a persona, or changes one that was made here.
   * @throws ProblemError for whatever is wrong with it; `persona-in-files`, `persona-seen`, `stale-persona`
   */
  async save(
    tenant: string,
    id: string,
    body: unknown,
    change: PersonaChange,
  ): Promise<{ readonly saved: StoredPersona; readonly created: boolean }> {
    const given = typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body, id: (body as { id?: unknown }).id ?? id } : body;
    const [first, ...more] = problemsOf(given, '/persona');
    if (first !== undefined) throw new ProblemError(first, ...more);
    const persona = given as Persona;
    if (persona.id !== id) throw invalid(`id is "${persona.id}", the path says "${id}"`, '/persona/id');
    this.#refuseFaulty(persona);
    this.#refuseFile(id);
    const { author, reason, seen } = change;
    const before = await this.#options.store.findPersona(tenant, id);
    const expected = expectedRevision(id, before, seen);
    const saved: StoredPersona = { tenant, id, revision: expected + 1, persona, author, reason, at: this.#options.clock.now() };
    if ((await this.#options.store.savePersona(saved, expected)) === 'stale') throw stale(id);
    return { saved, created: expected === 0 };
  }

  /** @throws ProblemError `persona-not-found`, `persona-in-files`, `stale-persona` */
  async remove(tenant: string, id: string, seen: SeenRevision): Promise<void> {
    this.#refuseFile(id);
    const before = await this.#options.store.findPersona(tenant, id);
    if (before === null) throw await this.#notFound(tenant, id);
    expectedRevision(id, before, seen ?? '*');
    if (!(await this.#options.store.removePersona(tenant, id))) throw await this.#notFound(tenant, id);
  }

  /** As for the files. Who only says what was recorded needs no other lines. */
  #refuseFaulty(persona: Persona): void {
    if (persona.script !== undefined && Object.keys(persona.customer).length !== 1)
      throw invalid('A persona with a script has one language', '/persona/customer');
    const problems = personaProblems(persona, this.speech).filter(({ code }) => persona.script === undefined || code !== 'speech-missing');
    const [first, ...more] = problems.map((problem): Problem => ({ ...problem, pointer: `/persona${problem.pointer ?? ''}` }));
    if (first !== undefined) throw new ProblemError(first, ...more);
  }

  #refuseFile(id: string): void {
    if (this.#options.files.personas.has(id)) throw new ProblemError({ code: 'persona-in-files', args: { name: id } });
  }

  async #notFound(tenant: string, name: string): Promise<ProblemError> {
    const suggestion = nearestName(name, [...(await this.present(tenant)).keys()]);
    return new ProblemError({ code: 'persona-not-found', args: { name: name.slice(0, 120) }, ...(suggestion === undefined ? {} : { suggestion }) });
  }
}

function expectedRevision(id: string, before: StoredPersona | null, seen: SeenRevision): number {
  const there = before?.revision ?? 0;
  if (seen === '*') return there;
  if (seen === 'none' || seen === undefined) {
    if (there === 0) return 0;
    throw seen === 'none' ? stale(id) : new ProblemError({ code: 'persona-seen', args: { name: id } });
  }
  if (seen !== there) throw stale(id);
  return there;
}

function stale(name: string): ProblemError {
  return new ProblemError({ code: 'stale-persona', args: { name } });
}

function invalid(reason: string, pointer: string): ProblemError {
  return new ProblemError({ code: 'invalid-data', args: { reason }, pointer });
}
