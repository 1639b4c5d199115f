import { randomInt } from 'node:crypto';
import type { PostedEvent } from '../../../src/conversation/Conversation.ts';
import type { Guidance } from '../../../src/conversation/Guidance.ts';
import type { StartRequest } from '../../../src/conversation/Opening.ts';
import { nearestName } from '../../../src/problems/nearestName.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Score } from '../../../src/scoring/Score.ts';
import { misfitsOf, strangeTo } from '../../../src/training/lessons/readAssignment.ts';
import { MOST_SEED } from '../../../src/training/lessons/Assignment.ts';
import type { Persona } from '../../../src/training/Persona.ts';
import { simulationOpening } from '../../../src/training/simulation/simulationOpening.ts';
import type { SimulationBody, TurnBody } from '../../schemas/training/Simulation.ts';
import type { SimulationPage, SimulationQuery, StoredSimulation } from '../../store/TrainingStore.ts';
import type { Store, StoredConversation } from '../../store/Store.ts';
import { readTime } from '../../../src/conversation/readTime.ts';
import type { Clock } from '../Clock.ts';
import { contentDigest } from '../contentDigest.ts';
import type { ConversationService } from '../ConversationService.ts';
import type { LiveConversation } from '../LiveConversation.ts';
import type { Flows, FlowVersions } from '../FlowVersions.ts';
import type { PlannedTurn, PostOptions } from '../planTurn.ts';
import { refuseStale } from '../refusals.ts';
import type { Scores } from '../scoring/Scores.ts';
import type { Played } from './CustomerPlay.ts';
import { assignedFlow } from './assignedFlow.ts';
import { hiddenGuidance } from './hiddenGuidance.ts';
import type { Personas } from './Personas.ts';
import { playOf } from './playOf.ts';
import { newcomerSettings } from './newcomerSettings.ts';
import { agentsTurn, commitOf, readAgents, timeOfTurn, waitingTurn, type SimulatedTurn } from './simulationTurn.ts';
import { SimulatedCustomers, type PresentCustomer } from './SimulatedCustomers.ts';
import { isKnown, isSimulated, namesOf, type TurnOrder, type TurnStep } from './turnOrder.ts';
import { idOfKey } from './idOfKey.ts';

export interface SimulationsOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly conversations: ConversationService;
  readonly versions: FlowVersions;
  readonly personas: Personas;
  readonly scores: Pick<Scores, 'of'>;
  readonly flows: (tenant: string) => Promise<Flows>;
  readonly makeId: () => string;
}

/** What a simulation is beside its persona and flow. */
export interface SimulationTies {
  readonly assignment?: string;
  readonly attempt?: number;
  readonly origin?: StoredSimulation['origin'];
  /** Another persona than the one of that name: of a recording. */
  readonly persona?: Persona;
  /** The persona by its content, as it was played before. */
  readonly opening?: StartRequest;
  /** What had happened before the trainee takes it up, a list a commit; the customer begins by themselves where it is left out. */
  readonly past?: readonly (readonly PostedEvent[])[];
}

/** How a simulation stands after something happened. */
export interface SimulationStanding {
  readonly simulation: StoredSimulation;
  readonly guidance: Guidance;
  /** What the customer and the world around did: since the turn was posted, or since the beginning. */
  readonly events: readonly PostedEvent[];
  readonly patientUntil: number | null;
  readonly score: Score | null;
  /** Whether what the agent posted was recorded: a customer who had gone before did not hear it. */
  readonly taken: boolean;
}

export interface PlacedSimulation {
  readonly stored: StoredSimulation;
  readonly conversation: StoredConversation;
  readonly total: number | null;
}

/** A customer who does something of their own accord more often than this while time passes is let be: the next turn goes on. */
const MOST_WAITS = 50;

/** Simulated contacts: ordinary conversations of a training room, whose customer is played by the server. */
export class Simulations {
  readonly #options: SimulationsOptions;
  readonly customers: SimulatedCustomers;

  constructor(options: SimulationsOptions) {
    this.#options = options;
    this.customers = new SimulatedCustomers(options);
  }

  /**
   * Starts a simulated contact, or finds the one that the same request started.
   * @throws ProblemError `unknown-persona`, `persona-misfit`, and whatever is wrong with an opening
   */
  async start(
    tenant: string,
    body: SimulationBody,
    key?: string,
    ties: SimulationTies = {},
  ): Promise<SimulationStanding & { readonly created: boolean }> {
    const { store, clock, conversations, makeId } = this.#options;
    const id = body.id ?? (key === undefined ? makeId() : idOfKey(key));
    const before = body.id === undefined && key === undefined ? null : await store.loadSimulation(tenant, id);
    const persona = ties.persona ?? (await this.#persona(tenant, body.persona));
    const simulation: StoredSimulation = {
      ...{ tenant, id, persona: persona.id, personaHash: contentDigest(persona), trainee: body.trainee },
      ...{ seed: body.seed ?? before?.seed ?? randomInt(MOST_SEED), difficulty: body.difficulty ?? 'normal', guidance: body.guidance ?? 'shown' },
      ...{ assignment: ties.assignment ?? null, attempt: ties.attempt ?? null, origin: ties.origin ?? null },
      startedAt: before?.startedAt ?? clock.now(),
    };
    const opening = await this.#opening(tenant, body, simulation, persona, ties.opening);
    await store.keepPersona({ tenant, hash: simulation.personaHash, persona });
    const started = await conversations.start(tenant, opening, undefined, 'training');
    await store.saveSimulation(simulation);
    const kept = (await store.loadSimulation(tenant, id)) ?? simulation;
    await this.#begin(kept, ties.past);
    return { ...(await this.show(tenant, id)), created: started.created };
  }

  /** As it stands, with all that happened on the other side. @throws ProblemError `unknown-simulation` */
  async show(tenant: string, id: string): Promise<SimulationStanding> {
    const simulation = await this.find(tenant, id);
    const { conversations } = this.#options;
    let patientUntil: number | null = null;
    const answer = await conversations.turn(tenant, id, async (live) => {
      ({ patientUntil } = (await this.customers.present(simulation, live)).customer);
      return null;
    });
    const log = await conversations.transcript(tenant, id);
    const events = log.map(({ record }) => record).filter(isSimulated);
    return this.#standing(simulation, { body: answer.body, events, patientUntil, taken: true });
  }

  /** @throws ProblemError `unknown-simulation` */
  async find(tenant: string, id: string): Promise<StoredSimulation> {
    const simulation = await this.#options.store.loadSimulation(tenant, id);
    if (simulation === null) throw new ProblemError({ code: 'unknown-simulation', args: { id: id.slice(0, 200) } });
    return simulation;
  }

  /** With its conversation and what it was worth; null where it was erased meanwhile. */
  async placed(stored: StoredSimulation): Promise<PlacedSimulation | null> {
    const { store, scores } = this.#options;
    const conversation = await store.load(stored.tenant, stored.id);
    if (conversation === null) return null;
    const judged = conversation.state.status === 'ended' ? await scores.of(stored.tenant, stored.id) : null;
    return { stored, conversation, total: judged === null ? null : (judged.override?.total ?? judged.score.total) };
  }

  /** Whether whoever practises is not to see what would be right. */
  async isHidden(tenant: string, id: string): Promise<boolean> {
    if (this.#options.conversations.purposeOf(tenant, id) !== 'training') return false;
    return (await this.#options.store.loadSimulation(tenant, id))?.guidance === 'hidden';
  }

  list(query: SimulationQuery): Promise<SimulationPage> {
    return this.#options.store.simulations(query);
  }

  /**
   * The agent's turn: time passes as long as they took, in which the customer may do something of their own accord, then they hear what
   * the agent says. Without events only time passes.
   * @throws ProblemError for whatever is wrong with it; nothing of the agent's is recorded then
   */
  async turn(tenant: string, id: string, body: TurnBody, options: PostOptions = {}): Promise<SimulationStanding> {
    const simulation = await this.find(tenant, id);
    const order: TurnOrder = { simulation, body, bodies: body.events ?? [], options, until: undefined, events: [], steps: 0 };
    for (;;) {
      let step: TurnStep = { plan: null, patientUntil: null, isLast: true, taken: true, retried: false, events: [] };
      const answer = await this.#options.conversations.turn(tenant, id, async (live) => {
        step = await this.#step(order, live);
        return step.plan;
      });
      order.steps += 1;
      order.events.push(...step.events);
      if (!step.isLast) continue;
      const { patientUntil, taken } = step;
      const events = step.retried ? await this.#eventsOfRetry(tenant, id, order.bodies, options.idempotencyKey) : order.events;
      return this.#standing(simulation, { body: answer.body, events, patientUntil, taken });
    }
  }

  /** One commit of a turn: what the customer does of their own accord before the agent comes to it, else what the agent does. */
  async #step(order: TurnOrder, live: LiveConversation): Promise<TurnStep> {
    const { bodies, body, options, simulation } = order;
    const { conversation } = live;
    const present = await this.customers.present(simulation, live);
    const waits: TurnStep = { plan: null, patientUntil: present.customer.patientUntil, isLast: true, taken: true, retried: false, events: [] };
    if (isKnown(bodies, live.known, options.idempotencyKey)) return { ...waits, retried: true };
    if (order.steps === 0) refuseStale(conversation, options.ifMatch);
    const until = (order.until ??= timeOfTurn(body, conversation, this.#options.clock.now() - present.heardAt));
    const fresh = readAgents(live, bodies, Math.max(until, conversation.at), options.idempotencyKey);
    const first = Math.max(...fresh.slice(0, 1).map(({ event }) => event.at), until);
    if (conversation.status === 'open' && order.steps < MOST_WAITS) {
      // Who speaks at the very moment is in time.
      const waited = waitingTurn(live, present, fresh.length > 0 ? first - 1 : until);
      if (waited !== null) return this.#done(live, present, waited, false);
    }
    if (conversation.status === 'ended' && order.steps > 0) return { ...waits, taken: bodies.length === 0 };
    if (fresh.length > 0) return this.#done(live, present, agentsTurn(live, fresh, present), true);
    if (until <= conversation.at || conversation.status === 'ended') return waits;
    const plan = commitOf(live, [{ id: null, type: 'clock.ticked', at: until, data: {} }]);
    this.#keep(live, present, present.customer, plan);
    return { ...waits, plan };
  }

  #done(live: LiveConversation, present: PresentCustomer, { plan, reaction }: SimulatedTurn, isLast: boolean): TurnStep {
    this.#keep(live, present, reaction.customer, plan);
    return { plan, patientUntil: reaction.patientUntil, isLast, taken: true, retried: false, events: reaction.events };
  }

  /** What the customer did when a known turn was posted first. */
  async #eventsOfRetry(tenant: string, id: string, bodies: readonly unknown[], key?: string): Promise<readonly PostedEvent[]> {
    const log = await this.#options.conversations.transcript(tenant, id);
    const names = new Set(namesOf(bodies, key));
    const revisions = new Set(log.flatMap(({ record, revision }) => (record.id !== null && names.has(record.id) ? [revision] : [])));
    return log.flatMap(({ record, revision }) => (revisions.has(revision) && isSimulated(record) ? [record] : []));
  }

  /** Kept under the revision that the commit will have; one that fails is never at it. */
  #keep(live: LiveConversation, { play }: Pick<PresentCustomer, 'play'>, customer: Played, plan: PlannedTurn): void {
    this.customers.keep(live, { play, customer, heardAt: this.#options.clock.now() }, plan.next.revision);
  }

  /** The contact begins: with what had happened where a moment is taken up, else with the customer. A second request finds it begun. */
  async #begin(simulation: StoredSimulation, past?: SimulationTies['past']): Promise<void> {
    const { tenant, id } = simulation;
    const setup = async (language: string): ReturnType<SimulatedCustomers['setup']> => this.customers.setup(tenant, simulation, language);
    for (let done = 0; done < Math.max(1, past?.length ?? 1); done++) {
      let isBegun = false;
      await this.#options.conversations.turn(tenant, id, async (live) => {
        const { conversation, known } = live;
        const commit = past?.[done];
        isBegun = done === 0 && (known.size > 0 || (await this.#options.store.events(tenant, id, 1, 1)).length > 0);
        if (isBegun || (past !== undefined && commit === undefined)) return null;
        if (commit !== undefined) return commitOf(live, commit);
        const own = await setup(conversation.opening.language);
        const play = playOf(own.persona);
        const reaction = play.open(own, conversation);
        if (reaction.events.length === 0) return null;
        const plan = commitOf(live, reaction.events);
        this.#keep(live, { play }, reaction.customer, plan);
        return plan;
      });
      if (isBegun) return;
    }
  }

  async #standing(
    simulation: StoredSimulation,
    { body, events, patientUntil, taken }: { readonly body: string } & Pick<SimulationStanding, 'events' | 'patientUntil' | 'taken'>,
  ): Promise<SimulationStanding> {
    const guidance = JSON.parse(body) as Guidance;
    const ended = guidance.conversation.status === 'ended';
    const score = ended ? (await this.#options.scores.of(simulation.tenant, simulation.id)).score : null;
    const shown = simulation.guidance === 'hidden' ? hiddenGuidance(guidance) : guidance;
    return { simulation, guidance: shown, events, patientUntil: ended ? null : patientUntil, score, taken };
  }

  async #persona(tenant: string, name: string): Promise<Persona> {
    const personas = await this.#options.personas.present(tenant);
    const persona = personas.get(name);
    if (persona !== undefined) return persona;
    const suggestion = nearestName(name, [...personas.keys()]);
    throw new ProblemError({ code: 'unknown-persona', args: { name }, pointer: '/persona', ...(suggestion === undefined ? {} : { suggestion }) });
  }

  async #opening(tenant: string, body: SimulationBody, simulation: StoredSimulation, persona: Persona, own?: StartRequest): Promise<StartRequest> {
    const { casts } = await this.#options.flows(tenant);
    const cast = casts.get(body.flow);
    const agent = { ...own?.agent, ...body.agent, id: body.trainee };
    const settings = { ...(body.level === 'newcomer' && cast !== undefined ? newcomerSettings(cast) : {}), ...own?.settings, ...body.settings };
    const at = body.at === undefined ? simulation.startedAt : readTime(body.at);
    const more = { ...(body.at === undefined ? {} : { at: body.at }), ...(Object.keys(settings).length === 0 ? {} : { settings }) };
    // Whatever is wrong with the flow or the time is told by whoever opens conversations.
    if (cast === undefined || at === undefined) return { id: simulation.id, flow: body.flow, ...more };
    const place = assignedFlow(cast);
    const language = body.language ?? place.languages.find((one) => Object.hasOwn(persona.speech, one)) ?? 'en';
    const problems = [...misfitsOf(persona, place, '/persona'), ...strangeTo(persona, language, '/language')];
    const [first, ...others] = problems;
    if (first !== undefined) throw new ProblemError(first, ...others);
    if (own !== undefined) return { ...own, ...more, id: simulation.id, clock: 'event', agent };
    const { seed, difficulty } = simulation;
    const setup = { persona, speech: this.#options.personas.speech, language, seed, difficulty };
    const opened = { cast, id: simulation.id, at, agent, ...(body.brand === undefined ? {} : { brand: body.brand }) };
    return { ...simulationOpening(setup, opened), ...more };
  }
}
