import type { Conversation } from '../../../src/conversation/Conversation.ts';
import { inspectCommit } from '../../../src/inspection/inspectCommit.ts';
import type { InspectorMessage } from '../../../src/inspection/InspectorMessage.ts';
import { introduce } from '../../../src/inspection/introduce.ts';
import type { View } from '../../../src/inspection/View.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Clock } from '../Clock.ts';
import type { CommitListener } from '../CommitListener.ts';
import type { LiveConversation } from '../LiveConversation.ts';
import type { Log } from '../Log.ts';
import type { PlannedTurn } from '../planTurn.ts';
import { contactKey } from '../Timekeeper.ts';
import { CLOSED, type CloseReason } from './closeCodes.ts';
import { DEFAULT_LIMITS, type InspectionLimits, type InspectionOptions } from './InspectionOptions.ts';
import { sameSecret } from './sameSecret.ts';
import { Tickets } from './Tickets.ts';
import { Watcher, type WatcherSocket } from './Watcher.ts';

export interface InspectionHubOptions extends InspectionOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** A ticket that nobody can guess. */
  readonly makeTicket: () => string;
}

/** Calls with the conversation as it stands, while no commit of it is under way. @throws ProblemError where there is none */
export type LookAt = (look: (conversation: Conversation) => void) => Promise<void>;

/** What somebody shows who wants to watch. */
export interface Credentials {
  readonly token?: string | undefined;
  readonly ticket?: string | undefined;
}

/**
 * Lets people watch conversations. A turn of a conversation that nobody watches costs one look into a map; one that is
 * watched is run a second time with an observer, after its answer has gone out. What watchers do never reaches a conversation.
 */
export class InspectionHub implements CommitListener {
  readonly #options: InspectionHubOptions;
  readonly #limits: InspectionLimits;
  readonly #view: View;
  readonly #tickets: Tickets;
  readonly #watched = new Map<string, Set<Watcher>>();
  #watching = 0;
  #stopBeating: (() => void) | null = null;
  #closed = false;

  constructor(options: InspectionHubOptions) {
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#view = { masked: options.masked ?? true };
    this.#tickets = new Tickets(this.#limits.tickets, this.#limits.ticketMilliseconds);
  }

  /** How many watch, over all conversations. */
  get watching(): number {
    return this.#watching;
  }

  // --- who may watch

  /** @throws ProblemError `inspection-unauthorised` */
  refuseStranger(token: string | undefined): void {
    if (token === undefined) throw unauthorised('there is no token; send it as "Authorization: Bearer …"');
    if (!sameSecret(token, this.#options.token)) throw unauthorised('the token is wrong');
  }

  /** A ticket for one look at a conversation, and until when it is good. The conversation is there, and who asks is known. */
  issue(tenant: string, id: string): { ticket: string; expiresAt: number } {
    const ticket = this.#options.makeTicket();
    return { ticket, expiresAt: this.#tickets.issue(ticket, tenant, id, this.#options.clock.now()) };
  }

  /**
   * Lets in who has a token, or a ticket for this conversation, which is used up by this.
   * @throws ProblemError `inspection-unauthorised`, `inspection-full`
   */
  admit(tenant: string, id: string, { token, ticket }: Credentials): void {
    if (ticket === undefined) this.refuseStranger(token);
    else if (!this.#tickets.redeem(ticket, tenant, id, this.#options.clock.now()))
      throw unauthorised('the ticket is not good: it was used, is older than a minute, or is for another conversation');
    if (this.#isFull(contactKey(tenant, id))) throw new ProblemError({ code: 'inspection-full' });
  }

  // --- watching

  /** Shows a conversation from now on: as it stands, then every turn. */
  async watch(socket: WatcherSocket, tenant: string, id: string, lookAt: LookAt): Promise<void> {
    const key = contactKey(tenant, id);
    const watcher = new Watcher(socket, this.#options.clock, this.#limits);
    // Several may have been let in while there was room for one.
    if (this.#closed || this.#isFull(key)) return watcher.close(this.#closed ? CLOSED.stopping : CLOSED.full);
    this.#add(key, watcher);
    try {
      await lookAt((conversation) => watcher.introduce(conversation, textsOf(introduce(conversation, this.#view))));
    } catch (error) {
      if (!(error instanceof ProblemError)) this.#options.log.error({ err: error, conversation: id }, 'A conversation cannot be shown');
      watcher.close(error instanceof ProblemError ? CLOSED.gone : CLOSED.failed);
    }
  }

  committed(live: LiveConversation, plan: PlannedTurn): void {
    if (this.#watching === 0) return;
    const key = contactKey(live.tenant, live.id);
    if (!this.#watched.has(key)) return;
    const before = live.conversation;
    // The answer goes out first.
    setImmediate(() => this.#show(key, before, plan));
  }

  erased(tenant: string, id: string): void {
    const key = contactKey(tenant, id);
    this.#tickets.forget(key);
    this.#closeAll(key, CLOSED.gone);
  }

  /** Sends everybody away and waits until they are gone, which takes no longer than the grace. */
  async close(): Promise<void> {
    this.#closed = true;
    const all = [...this.#watched.values()].flatMap((watchers) => [...watchers]);
    for (const key of this.#watched.keys()) this.#closeAll(key, CLOSED.stopping);
    await Promise.all(all.map(({ gone }) => gone));
  }

  #show(key: string, before: Conversation, plan: PlannedTurn): void {
    const after = plan.next;
    let turn: readonly string[] | null = null;
    let beginning: readonly string[] | null = null;
    try {
      for (const watcher of this.#watched.get(key) ?? []) {
        if (!watcher.isIntroduced || watcher.hasSeen(after)) continue;
        // Somebody else moved the conversation on meanwhile: another process, or whoever gave it another version of its flow.
        if (!watcher.follows(before)) watcher.introduce(before, (beginning ??= textsOf(introduce(before, this.#view))));
        watcher.show(after, (turn ??= textsOf(inspectCommit(commitOf(before, plan), this.#view))));
      }
    } catch (error) {
      this.#options.log.error({ err: error, conversation: after.opening.id }, 'A turn cannot be shown');
      this.#closeAll(key, CLOSED.failed);
    }
  }

  #add(key: string, watcher: Watcher): void {
    const watchers = this.#watched.get(key) ?? new Set();
    this.#watched.set(key, watchers.add(watcher));
    this.#watching++;
    this.#beatLater();
    void watcher.gone.then(() => {
      watchers.delete(watcher);
      if (watchers.size === 0) this.#watched.delete(key);
      this.#watching--;
      if (this.#watching === 0) this.#stopBeating?.();
      if (this.#watching === 0) this.#stopBeating = null;
    });
  }

  #beatLater(): void {
    this.#stopBeating ??= this.#options.clock.after(this.#limits.heartbeatMilliseconds, () => {
      this.#stopBeating = null;
      for (const watchers of this.#watched.values()) for (const watcher of watchers) watcher.beat();
      this.#beatLater();
    });
  }

  #closeAll(key: string, reason: CloseReason): void {
    for (const watcher of this.#watched.get(key) ?? []) watcher.close(reason);
  }

  #isFull(key: string): boolean {
    return this.#watching >= this.#limits.watchers || (this.#watched.get(key)?.size ?? 0) >= this.#limits.watchersPerConversation;
  }
}

function commitOf(before: Conversation, { next, turn, fresh, corrects }: PlannedTurn) {
  return { before, events: fresh.map(({ event }) => event), after: next, turn, corrects };
}

function textsOf(messages: readonly InspectorMessage[]): readonly string[] {
  return messages.map((message) => JSON.stringify(message));
}

function unauthorised(reason: string): ProblemError {
  return new ProblemError({ code: 'inspection-unauthorised', args: { reason } });
}
