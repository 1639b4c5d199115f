import type { Glossary } from '../../src/flow/Glossary.ts';
import { AgentService } from './AgentService.ts';
import { Authoring } from './authoring/Authoring.ts';
import { Backtests } from './backtests/Backtests.ts';
import { Brands } from './brands/Brands.ts';
import { BrandService } from './brands/BrandService.ts';
import type { Clock } from './Clock.ts';
import { ConversationService } from './ConversationService.ts';
import { ScriptReports } from './experiments/ScriptReports.ts';
import type { Flows } from './FlowVersions.ts';
import { Inbox } from './inbox/Inbox.ts';
import { ConversationMoves } from './moving/ConversationMoves.ts';
import { ContactReports } from './reports/ContactReports.ts';
import { LiveBoard } from './reports/LiveBoard.ts';
import { Scores } from './scoring/Scores.ts';
import { DEFAULTS, type ServiceOptions } from './ServiceOptions.ts';
import { Assignments } from './training/Assignments.ts';
import { NO_PERSONAS } from './training/PersonaFiles.ts';
import { Personas } from './training/Personas.ts';
import { Replays } from './training/Replays.ts';
import { Simulations } from './training/Simulations.ts';
import { Trainees } from './training/Trainees.ts';

const NO_GLOSSARY: Glossary = new Map();

/** All that a server can do, one of each, wired together here and nowhere else. Routes take of it what they need. */
export class Services {
  readonly conversations: ConversationService;
  /** What spans conversations: load, work lists and promises of agents. */
  readonly agents: AgentService;
  /** What authors do with the flows: versions, drafts, publishing. */
  readonly authoring: Authoring;
  /** Conversations under way that go on with another version. */
  readonly moves: ConversationMoves;
  /** What customers said and no script had a move for. */
  readonly inbox: Inbox;
  /** Drafts that are tried on conversations that took place. */
  readonly backtests: Backtests;
  /** What came of experiments and of recommended phrases. */
  readonly reports: ScriptReports;
  /** What contacts were worth. */
  readonly scores: Scores;
  /** What all contacts together tell. */
  readonly contactReports: ContactReports;
  /** Whom one can practise with. */
  readonly personas: Personas;
  /** Contacts with simulated customers. */
  readonly simulations: Simulations;
  /** Lessons and exams. */
  readonly assignments: Assignments;
  /** Calls that become lessons. */
  readonly replays: Replays;
  /** Who practises, and how they come along. */
  readonly trainees: Trainees;
  /** What goes on just now. */
  readonly board: LiveBoard;
  /** What can be done with brands. */
  readonly brandService: BrandService;
  readonly #brands: Brands;
  readonly #clock: Clock;
  readonly #files: Flows;

  constructor(given: ServiceOptions) {
    const options = { ...DEFAULTS, ...given };
    const { store, clock, log, flows, makeId, pollMilliseconds } = options;
    const brands = new Brands({ store, clock, log, files: flows.brands, pollMilliseconds });
    const authoring = new Authoring({ ...options, brands: (tenant) => brands.present(tenant) });
    const { versions, refs } = authoring;
    this.scores = new Scores({ store, versions, clock, log, card: flows.scorecard ?? null });
    const conversations = new ConversationService({ ...options, versions, brands, listeners: [...options.listeners, this.scores] });
    this.#clock = clock;
    this.#brands = brands;
    this.#files = flows;
    this.authoring = authoring;
    this.conversations = conversations;
    const present = (tenant: string): Promise<Flows> => this.flows(tenant);
    this.agents = new AgentService({ store, clock, flows: present, find: (...seen) => conversations.seen(...seen) });
    this.moves = new ConversationMoves({ store, clock, log, authoring, turn: (...turn) => conversations.turn(...turn) });
    this.inbox = new Inbox(store, authoring);
    this.reports = new ScriptReports({ store, refs, versions });
    this.contactReports = new ContactReports({ store, refs, phrases: this.reports, flows: present });
    this.board = new LiveBoard({
      ...{ store, clock, card: flows.scorecard?.ok === true ? flows.scorecard.value : null },
      find: (...seen) => conversations.seen(...seen),
      mostChats: (tenant) => this.contactReports.mostChats(tenant),
    });
    this.backtests = new Backtests({ store, clock, log, refs, makeId });
    this.personas = new Personas({ store, clock, files: flows.training ?? NO_PERSONAS });
    const training = { store, clock, conversations, versions, personas: this.personas, scores: this.scores, flows: present, makeId };
    this.simulations = new Simulations(training);
    this.assignments = new Assignments({ ...training, simulations: this.simulations });
    this.replays = new Replays({ store, simulations: this.simulations, assignments: this.assignments });
    this.trainees = new Trainees({ store, personas: this.personas, assignments: this.assignments, scores: this.scores });
    this.brandService = new BrandService({ store, clock, brands, casts: async (tenant) => (await present(tenant)).casts });
  }

  /** The server's time, milliseconds since the epoch. */
  now(): number {
    return this.#clock.now();
  }

  /** What trainers look words up in, as the server was started with it. */
  get glossary(): Glossary {
    return this.#files.glossary ?? NO_GLOSSARY;
  }

  /** What new conversations may name: the flows that are published now, and brands. */
  async flows(tenant: string): Promise<Flows> {
    const { casts } = await this.authoring.versions.published(tenant);
    return { ...this.#files, casts, brands: await this.#brands.present(tenant) };
  }

  /** Brings files and store to agree on flows and brands, then begins to fire timers. */
  async open(tenants: readonly string[]): Promise<void> {
    await this.authoring.open(tenants);
    await this.#brands.open(tenants);
    this.conversations.open();
    this.scores.open(tenants);
  }

  /** Lets what is under way finish. The store stays open. */
  async close(): Promise<void> {
    // Whatever fails to close, the conversations leave their snapshots.
    const closed = await Promise.allSettled([this.backtests.close(), this.#brands.close(), this.conversations.close(), this.scores.close()]);
    await this.authoring.close();
    const failed = closed.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }

  /** Resolves when no timer, turn or look at the store is under way. */
  async settled(): Promise<void> {
    await this.conversations.settled();
    await this.scores.settled();
    await this.#brands.settled();
    await this.authoring.versions.settled();
  }
}
