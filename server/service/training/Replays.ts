import { recordedOf } from '../backtests/storedConversations.ts';
import type { PostedEvent } from '../../../src/conversation/Conversation.ts';
import { isoTime } from '../../../src/conversation/isoTime.ts';
import type { StartRequest } from '../../../src/conversation/Opening.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Persona } from '../../../src/training/Persona.ts';
import { personaOfRecording, withoutPersonal } from '../../../src/training/recorded/personaOfRecording.ts';
import { replayFrom } from '../../../src/training/recorded/replayFrom.ts';
import { takeUp } from '../../../src/training/recorded/takeUp.ts';
import type { PersonaFromBody } from '../../schemas/training/Persona.ts';
import type { RecordedReplayBody, ReplayBody } from '../../schemas/training/Simulation.ts';
import type { StoredConversation, StoredEvent, Store } from '../../store/Store.ts';
import { unknownConversation } from '../refusals.ts';
import type { Assignments } from './Assignments.ts';
import type { Simulations, SimulationStanding } from './Simulations.ts';

export interface ReplaysOptions {
  readonly store: Store;
  readonly simulations: Simulations;
  readonly assignments: Assignments;
}

/** Calls that become lessons: a recorded customer as a persona, and a moment that is had again. */
export class Replays {
  readonly #options: ReplaysOptions;

  constructor(options: ReplaysOptions) {
    this.#options = options;
  }

  /** The customer of a recorded conversation. @throws ProblemError `unknown-conversation`, `nothing-recorded` */
  async persona(
    tenant: string,
    { conversation: id, id: persona, title, keepPersonal = false }: Omit<PersonaFromBody, 'author' | 'reason'>,
  ): Promise<Persona> {
    const { stored, log } = await this.#load(tenant, id);
    return personaIn(stored, log, { id: persona, title, keepPersonal });
  }

  /**
   * Takes up a simulation just before an event of it: the same customer, who remembers what was said.
   * @throws ProblemError `unknown-simulation`, `no-such-moment`, `exam-not-replayed`
   */
  async ofSimulation(tenant: string, id: string, body: ReplayBody, key?: string): Promise<SimulationStanding & { readonly created: boolean }> {
    const { simulations, store } = this.#options;
    const simulation = await simulations.find(tenant, id);
    await this.#refuseExam(tenant, id, simulation.assignment);
    const { stored, log } = await this.#load(tenant, id);
    const kept = await store.loadPersona(tenant, simulation.personaHash);
    if (kept === null) throw new Error(`The persona of the simulation ${id} is not in the store`);
    const past = pastOf(id, log, body.seq).map((commit) => commit.map(({ record }) => posted(record)));
    const { persona, seed, difficulty, guidance } = simulation;
    const { flow, language } = stored.opening;
    const { trainee, guidance: told = guidance } = body;
    const opening = openingOf(stored);
    return simulations.start(tenant, { persona, flow, language, seed, difficulty, guidance: told, trainee, ...timeOf(opening) }, key, {
      ...{ persona: kept.persona, opening, past, origin: { conversation: id, seq: body.seq } },
    });
  }

  /**
   * The same of a real contact: its customer as a persona, who goes on as they did then.
   * @throws ProblemError `unknown-conversation`, `no-such-moment`, `nothing-recorded`
   */
  async ofConversation(
    tenant: string,
    id: string,
    body: RecordedReplayBody,
    key?: string,
  ): Promise<SimulationStanding & { readonly created: boolean }> {
    const { stored, log } = await this.#load(tenant, id);
    if (stored.purpose === 'training') return this.ofSimulation(tenant, id, body, key);
    const { seq, trainee, guidance = 'shown', keepPersonal = false } = body;
    const count = pastOf(id, log, seq).flat().length;
    const persona = personaIn(stored, log, { id: 'recorded', title: id, keepPersonal });
    const recorded = recordedOf({ opening: stored.opening, events: log });
    const kept = keepPersonal ? recorded : withoutPersonal(recorded);
    const past = takeUp(kept, count).map((event) => [event]);
    const opening = openingOf({ ...stored, opening: kept.opening });
    const { flow, language } = stored.opening;
    return this.#options.simulations.start(tenant, { persona: persona.id, flow, language, guidance, trainee, ...timeOf(opening) }, key, {
      ...{ persona, opening, past, origin: { conversation: id, seq } },
    });
  }

  async #load(tenant: string, id: string): Promise<{ readonly stored: StoredConversation; readonly log: readonly StoredEvent[] }> {
    const stored = await this.#options.store.load(tenant, id);
    if (stored === null) throw unknownConversation(id);
    return { stored, log: await this.#options.store.events(tenant, id) };
  }

  async #refuseExam(tenant: string, id: string, assignment: string | null): Promise<void> {
    if (assignment === null) return;
    const { assignment: task } = await this.#options.assignments.find(tenant, assignment);
    if (task.kind === 'exam') throw new ProblemError({ code: 'exam-not-replayed', args: { id } });
  }
}

function personaIn(
  stored: StoredConversation,
  log: readonly StoredEvent[],
  how: { readonly id: string; readonly title: string; readonly keepPersonal: boolean },
): Persona {
  const { channel, direction } = stored.state;
  const broken = log.flatMap(({ record }) => [...record.violations.filter(({ excused }) => !excused), ...record.findings].map(({ rule }) => rule));
  const practises = [...new Set(broken)];
  const recorded = recordedOf({ opening: stored.opening, events: log });
  const persona = personaOfRecording(recorded, { ...how, channel: channel === 'phone' ? 'phone' : 'chat', direction, practises });
  if (persona === undefined) throw new ProblemError({ code: 'nothing-recorded', args: { id: stored.id } });
  return persona;
}

function pastOf(id: string, log: readonly StoredEvent[], seq: number): readonly (readonly StoredEvent[])[] {
  const past = replayFrom(log, seq);
  if (past === undefined) throw new ProblemError({ code: 'no-such-moment', args: { id, seq }, pointer: '/seq' });
  return past;
}

function posted({ id, type, at, data }: PostedEvent): PostedEvent {
  return { id, type, at, data };
}

/** The request that opens the same conversation anew. */
function openingOf({ opening }: Pick<StoredConversation, 'opening'>): StartRequest {
  const { id: _id, hash: _hash, brand, at, ...rest } = opening;
  return {
    ...rest,
    at: isoTime(at),
    ...(brand === null ? {} : { brand: { id: brand.id, ...(brand.name === undefined ? {} : { name: brand.name }) } }),
  };
}

function timeOf({ at }: StartRequest): { at?: string } {
  return at === undefined ? {} : { at };
}
