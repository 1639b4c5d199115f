import { check } from '../../src/conversation/check.ts';
import type { Conversation } from '../../src/conversation/Conversation.ts';
import type { Decision } from '../../src/conversation/Guidance.ts';
import { StartRequest } from '../../src/conversation/Opening.ts';
import { readCheck } from '../../src/conversation/readCheck.ts';
import { readOpening, type ReadOpening } from '../../src/conversation/readOpening.ts';
import { saveSnapshot } from '../../src/conversation/snapshot.ts';
import { serialiseGuidance } from '../../src/conversation/serialiseGuidance.ts';
import { start } from '../../src/conversation/start.ts';
import { ProblemError } from '../../src/problems/Problem.ts';
import { schemaCheck } from '../../src/problems/schemaProblems.ts';
import { toldAtStart } from '../../src/reports/toldOf.ts';
import type { Purpose } from '../store/ContactStore.ts';
import type { ConversationPage, ConversationQuery, Store, StoredEvent } from '../store/Store.ts';
import type { Brands } from './brands/Brands.ts';
import type { Clock } from './Clock.ts';
import { commitOf, serialiseAhead } from './commitOf.ts';
import { contentDigest } from './contentDigest.ts';
import { answerOf } from './answerOf.ts';
import type { FlowVersions } from './FlowVersions.ts';
import { nextDue, stateOf, type LiveConversation } from './LiveConversation.ts';
import { LiveConversations } from './LiveConversations.ts';
import { fireDue } from './fireDue.ts';
import { logFaults } from './logFaults.ts';
import { correctsSomething, planCorrection, planTurn, readFresh, type PlannedTurn, type PostOptions, type TurnPlan } from './planTurn.ts';
import { overloaded, refuseRetired, unfitKey, unknownConversation } from './refusals.ts';
import { DEFAULTS, type Answer, type ServiceOptions, type Started } from './ServiceOptions.ts';
import { contactKey, Timekeeper, type Contact } from './Timekeeper.ts';
import { TurnQueue } from './TurnQueue.ts';

const conversationIdProblems = schemaCheck(StartRequest.properties.id);
/** Other processes may commit first; whoever loses so often in a row is not making progress. */
const MOST_ATTEMPTS = 5;
const MOST_DUE_AT_ONCE = 200;

export interface ConversationServiceOptions extends Omit<ServiceOptions, 'flows' | 'flowsFolder' | 'thread'> {
  readonly versions: FlowVersions;
  readonly brands: Brands;
}

/** Which conversation is to be opened, and what for. */
interface AskedFor {
  readonly tenant: string;
  readonly id: string;
  readonly purpose: Purpose;
}

/**
 * What can be done with conversations, between the routes and the store: it keeps live ones in memory, lets the turns of
 * one conversation run one after another, makes retries safe, fires timers, and answers only what is stored.
 */
export class ConversationService {
  readonly #options: Required<ConversationServiceOptions>;
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #versions: FlowVersions;
  readonly #brands: Brands;
  readonly #live: LiveConversations;
  readonly #queue = new TurnQueue();
  readonly #timekeeper: Timekeeper;

  constructor(options: ConversationServiceOptions) {
    this.#options = { ...DEFAULTS, ...options };
    const { store, clock, log, versions, brands, mostLive: most, pollMilliseconds } = this.#options;
    this.#store = store;
    this.#clock = clock;
    this.#versions = versions;
    this.#brands = brands;
    this.#live = new LiveConversations({ store, versions, log, most, onEvicted: (key) => this.#timekeeper.forget(key) });
    const due = (by: number): Promise<readonly Contact[]> => store.due(by, MOST_DUE_AT_ONCE);
    this.#timekeeper = new Timekeeper({ clock, log, due, pollMilliseconds, ring: (contact) => this.#ring(contact) });
  }

  /** Begins to fire timers: first those that were due while nobody ran. */
  open(): void {
    this.#timekeeper.start();
  }

  /** Lets what is under way finish, and leaves snapshots so that the next start is quick. The store stays open. */
  async close(): Promise<void> {
    await this.#timekeeper.stop();
    await this.#queue.drained();
    await this.#live.saveAll();
  }

  /** Resolves when no timer and no turn is under way. */
  async settled(): Promise<void> {
    await this.#timekeeper.settled();
    await this.#queue.drained();
  }

  /**
   * Opens a conversation, or finds the one that the same request opened before for the same purpose. `key` names one that has no id of
   * its own. No body says that a contact is one of training: that is for whoever simulates it.
   */
  async start(tenant: string, body: unknown, key?: string, purpose: Purpose = 'live'): Promise<Started> {
    this.#refuseOverload();
    const own = typeof body === 'object' && body !== null ? (body as { id?: unknown }).id : undefined;
    if (own === undefined && key !== undefined && conversationIdProblems(key).length > 0) throw unfitKey();
    const named = typeof own === 'string' ? own : key;
    const id = named ?? this.#options.makeId();
    return this.#queue.run(contactKey(tenant, id), () => this.#start({ tenant, id, purpose }, body, named !== undefined));
  }

  /** Guidance of the conversation as the store has it. */
  async guidance(tenant: string, id: string): Promise<Answer> {
    return answerOf((await this.#current(tenant, id)).conversation);
  }

  /** Records events: all of them or none. What is answered is stored. */
  post(tenant: string, id: string, body: unknown, options: PostOptions = {}): Promise<Answer> {
    this.#refuseOverload();
    return this.#queue.run(contactKey(tenant, id), () => this.#post(tenant, id, body, options));
  }

  /** A turn that the server itself plans, in its place among the others; nothing is done where the plan is null. It is planned anew where another process was first. */
  turn(tenant: string, id: string, plan: TurnPlan): Promise<Answer> {
    return this.#queue.run(contactKey(tenant, id), () => this.#turn(tenant, id, plan));
  }

  /** May the agent do this? Changes nothing. */
  async check(tenant: string, id: string, body: unknown): Promise<Decision> {
    const { conversation } = await this.#current(tenant, id);
    const read = readCheck(body, { clock: conversation.opening.clock, now: this.#clock.now(), at: conversation.at });
    if (!read.ok) throw new ProblemError(...read.problems);
    return check(conversation, read.value.request, read.value.at);
  }

  /** What a conversation that was just asked about is for; undefined for one that is not live. */
  purposeOf(tenant: string, id: string): Purpose | undefined {
    return this.#live.get(contactKey(tenant, id))?.purpose;
  }

  /** Looks at the conversation as the store has it, while no commit of it is under way. */
  async lookAt(tenant: string, id: string, look: (conversation: Conversation) => void): Promise<void> {
    const found = await this.#queue.run(contactKey(tenant, id), async () => {
      const live = await this.#find(tenant, id);
      if (live !== null) look(live.conversation);
      return live !== null;
    });
    if (!found) throw unknownConversation(id);
  }

  /** The log from a sequence number on. */
  async transcript(tenant: string, id: string, from?: number, limit?: number): Promise<readonly StoredEvent[]> {
    if ((await this.#store.load(tenant, id)) === null) throw unknownConversation(id);
    return this.#store.events(tenant, id, from, limit);
  }

  /** Removes a conversation and all that was kept of it. */
  async erase(tenant: string, id: string): Promise<void> {
    const key = contactKey(tenant, id);
    const erased = await this.#queue.run(key, async () => {
      this.#forget(key);
      return this.#store.erase(tenant, id);
    });
    if (!erased) throw unknownConversation(id);
    for (const listener of this.#options.listeners) listener.erased(tenant, id);
  }

  list(query: ConversationQuery): Promise<ConversationPage> {
    return this.#store.list(query);
  }

  async #start(asked: AskedFor, body: unknown, named: boolean): Promise<Started> {
    const { tenant, id } = asked;
    const digest = contentDigest(body);
    const before = named ? await this.#find(tenant, id) : null;
    if (before) return this.#startedBefore(before, asked, digest);
    const published = await this.#versions.published(tenant);
    refuseRetired(body, published);
    const brands = await this.#brands.present(tenant);
    const read = readOpening(body, { casts: published.casts, brands, now: this.#clock.now(), makeId: () => id });
    if (!read.ok) throw new ProblemError(...read.problems);
    const created = await this.#create(asked, read.value, digest);
    return created ?? this.#startedBefore((await this.#reload(tenant, id)) as LiveConversation, asked, digest);
  }

  /** Null when another process opened one of that id at the same moment. */
  async #create({ tenant, purpose }: AskedFor, { opening, cast }: ReadOpening, digest: string): Promise<Started | null> {
    await this.#versions.keep(tenant, cast);
    const [conversation, turn] = start(cast, opening);
    logFaults(this.#options.log, conversation, turn.faults);
    const created = await this.#store.create({
      tenant,
      opening,
      digest,
      snapshot: saveSnapshot(conversation),
      state: stateOf(conversation),
      tasks: turn.tasks,
      purpose,
      told: { ...toldAtStart(conversation), whole: false },
    });
    if (created === 'exists') return null;
    const live = this.#live.add({ tenant, id: opening.id, digest, purpose, conversation, known: new Map(), unsaved: 0 });
    this.#keepTime(live);
    return { id: opening.id, created: true, revision: conversation.revision, body: serialiseGuidance(conversation, turn) };
  }

  #startedBefore(live: LiveConversation, { purpose }: AskedFor, digest: string): Started {
    if (live.digest !== digest || live.purpose !== purpose)
      throw new ProblemError({ code: 'conversation-differs', args: { id: live.id }, pointer: '/id' });
    return { id: live.id, created: false, ...answerOf(live.conversation) };
  }

  #post(tenant: string, id: string, body: unknown, options: PostOptions): Promise<Answer> {
    return this.#turn(tenant, id, (live) => {
      if (live.purpose === 'training') throw new ProblemError({ code: 'simulated-customer', args: { id } });
      const fresh = readFresh(live, body, this.#clock.now(), options);
      if (fresh.length === 0) return null;
      return correctsSomething(fresh) ? planCorrection(live, fresh, this.#store, this.#versions) : planTurn(live, fresh);
    });
  }

  async #turn(tenant: string, id: string, plan: TurnPlan): Promise<Answer> {
    const key = contactKey(tenant, id);
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const live = this.#live.get(key) ?? (await this.#load(tenant, id));
      if (live === null) throw unknownConversation(id);
      const planned = await plan(live);
      if (planned === null) return answerOf(live.conversation);
      const answer = await this.#commit(live, planned);
      if (answer) return answer;
      // Another process was first: what it did is read again. With If-Match the revision is then refused.
      this.#forget(key);
    }
    throw overloaded();
  }

  /** Null when the store has moved on from what the turn was planned upon. */
  async #commit(live: LiveConversation, plan: PlannedTurn): Promise<Answer | null> {
    const { next, turn, fresh } = plan;
    const withSnapshot = plan.corrects || plan.moves === true || live.unsaved + 1 >= this.#options.snapshotEvery;
    const committed = this.#store.commit(commitOf(live, plan, this.#clock.now(), withSnapshot));
    // Worked out while the store writes; it goes out only when that is done.
    const body = serialiseAhead(next, turn, committed);
    try {
      if ((await committed) === 'stale') return null;
    } catch (error) {
      // Whether it was stored is not known; the store is asked again next time.
      this.#forget(contactKey(live.tenant, live.id));
      throw error;
    }
    for (const listener of this.#options.listeners) listener.committed(live, plan);
    live.conversation = next;
    live.unsaved = withSnapshot ? 0 : live.unsaved + 1;
    for (const { event, digest } of fresh) if (event.id !== null) live.known.set(event.id, digest);
    this.#keepTime(live);
    if (turn.faults.length > 0) logFaults(this.#options.log, next, turn.faults);
    return { revision: next.revision, body };
  }

  #ring({ tenant, id }: Contact): Promise<void> {
    const key = contactKey(tenant, id);
    return fireDue(() => this.#queue.run(key, () => this.#fireNext(key, tenant, id)));
  }

  /** When the timer that went off was due; null when none is due. NaN when another process was first: look again. */
  async #fireNext(key: string, tenant: string, id: string): Promise<number | null> {
    const live = this.#live.get(key) ?? (await this.#load(tenant, id));
    const due = live === null ? null : nextDue(live.conversation);
    if (live === null || due === null || due > this.#clock.now()) return null;
    const event = { id: null, type: 'clock.ticked', at: due, data: {} };
    if (await this.#commit(live, planTurn(live, [{ event, digest: '' }]))) return due;
    this.#forget(key);
    return NaN;
  }

  /** The conversation as the store has it now, for who only reads. */
  async #current(tenant: string, id: string): Promise<LiveConversation> {
    const key = contactKey(tenant, id);
    const live = this.#live.get(key);
    const stored = live === undefined ? undefined : await this.#store.load(tenant, id);
    if (live !== undefined && stored?.state.revision === live.conversation.revision) return live;
    const found = await this.#queue.run(key, () => this.#find(tenant, id));
    if (found === null) throw unknownConversation(id);
    return found;
  }

  /** For who saw it listed at a revision: the live one saves asking the store again. Null when it is gone. */
  async seen(tenant: string, id: string, revision: number): Promise<Conversation | null> {
    const key = contactKey(tenant, id);
    const live = this.#live.get(key);
    if (live?.conversation.revision === revision) return live.conversation;
    return (await this.#queue.run(key, () => this.#find(tenant, id)))?.conversation ?? null;
  }

  /** The live one if it is what the store has, else what the store has. To be called in turn. */
  async #find(tenant: string, id: string): Promise<LiveConversation | null> {
    const live = this.#live.get(contactKey(tenant, id));
    if (live === undefined) return this.#load(tenant, id);
    const stored = await this.#store.load(tenant, id);
    return stored?.state.revision === live.conversation.revision ? live : this.#reload(tenant, id);
  }

  #reload(tenant: string, id: string): Promise<LiveConversation | null> {
    this.#forget(contactKey(tenant, id));
    return this.#load(tenant, id);
  }

  async #load(tenant: string, id: string): Promise<LiveConversation | null> {
    const live = await this.#live.load(tenant, id);
    if (live) this.#keepTime(live);
    return live;
  }

  #forget(key: string): void {
    this.#live.drop(key);
    this.#timekeeper.forget(key);
  }

  #keepTime(live: LiveConversation): void {
    if (live.conversation.opening.clock === 'wall') this.#timekeeper.set(contactKey(live.tenant, live.id), live, nextDue(live.conversation));
  }

  #refuseOverload(): void {
    if (this.#queue.waiting >= this.#options.mostWaiting) throw overloaded();
  }
}
