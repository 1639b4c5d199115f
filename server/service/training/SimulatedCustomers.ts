import { LRUCache } from 'lru-cache';
import { restoreOpened } from './restoreOpened.ts';
import type { SimulationSetup } from '../../../src/training/Customer.ts';
import type { StoredSimulation } from '../../store/TrainingStore.ts';
import type { Store } from '../../store/Store.ts';
import type { FlowVersions } from '../FlowVersions.ts';
import type { LiveConversation } from '../LiveConversation.ts';
import { recordsByCommit } from './recordsByCommit.ts';
import type { CustomerPlay, Played } from './CustomerPlay.ts';
import type { Personas } from './Personas.ts';
import { playOf } from './playOf.ts';

export interface SimulatedCustomersOptions {
  readonly store: Store;
  readonly versions: FlowVersions;
  readonly personas: Personas;
}

/** A customer as they stand at the conversation's revision, and who plays them. */
export interface PresentCustomer {
  readonly play: CustomerPlay;
  readonly customer: Played;
  /** When the last commit was received, milliseconds since the epoch. */
  readonly heardAt: number;
}

const MOST_KEPT = 1_000;

interface Kept extends PresentCustomer {
  readonly revision: number;
}

/**
 * The customers of simulations under way. They are kept as long as the conversation is at the revision that they know, and worked out
 * again from persona, seed and log where it is not: after a restart, or where another process went on.
 */
export class SimulatedCustomers {
  readonly #options: SimulatedCustomersOptions;
  readonly #kept = new LRUCache<string, Kept>({ max: MOST_KEPT });

  constructor(options: SimulatedCustomersOptions) {
    this.#options = options;
  }

  async setup(tenant: string, { id, personaHash, seed, difficulty }: StoredSimulation, language: string): Promise<SimulationSetup> {
    const kept = await this.#options.store.loadPersona(tenant, personaHash);
    if (kept === null) throw new Error(`The persona ${personaHash} of the simulation ${id} is not in the store`);
    return { persona: kept.persona, speech: this.#options.personas.speech, language, seed, difficulty };
  }

  /** To be asked in the conversation's turn. */
  async present(simulation: StoredSimulation, live: LiveConversation): Promise<PresentCustomer> {
    const { tenant, id, conversation } = live;
    const known = this.#kept.get(keyOf(tenant, id));
    if (known?.revision === conversation.revision) return known;
    const { store, versions } = this.#options;
    const log = (await store.events(tenant, id)).filter(({ revision }) => revision <= conversation.revision);
    const opened = await restoreOpened(versions, tenant, conversation.opening);
    const setup = await this.setup(tenant, simulation, conversation.opening.language);
    const play = playOf(setup.persona);
    const customer = play.rebuild(setup, { opened, commits: recordsByCommit(log), conversation });
    return this.keep(live, { play, customer, heardAt: log.at(-1)?.receivedAt ?? simulation.startedAt }, conversation.revision);
  }

  keep({ tenant, id }: Pick<LiveConversation, 'tenant' | 'id'>, present: PresentCustomer, revision: number): PresentCustomer {
    this.#kept.set(keyOf(tenant, id), { ...present, revision });
    return present;
  }
}

function keyOf(tenant: string, id: string): string {
  return `${tenant}\n${id}`;
}
