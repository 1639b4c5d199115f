import type { Clock } from './Clock.ts';
import { DueQueue } from './DueQueue.ts';
import type { Log } from './Log.ts';

/** A conversation whose timer is to fire. */
export interface Contact {
  readonly tenant: string;
  readonly id: string;
}

export interface TimekeeperOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Fires the timers of a conversation that are due. */
  readonly ring: (contact: Contact) => Promise<void>;
  /** Conversations in the store whose timers are due by then: those that nobody keeps live, and all after a restart. */
  readonly due: (by: number) => Promise<readonly Contact[]>;
  readonly pollMilliseconds: number;
}

/** A conversation whose timer could not be fired is left alone for so long, so that one broken does not busy the server. */
const REST_MILLISECONDS = 30_000;

/**
 * Sees that timers of wall-clock conversations fire: those of live conversations to the millisecond, by one timeout for
 * the earliest; the others by asking the store now and then. Late rather than never: what was due while nobody ran fires first.
 */
export class Timekeeper {
  readonly #options: TimekeeperOptions;
  readonly #queue = new DueQueue();
  readonly #contacts = new Map<string, Contact>();
  readonly #ringing = new Map<string, Promise<void>>();
  readonly #resting = new Map<string, number>();
  #armedFor = Infinity;
  #disarm: () => void = () => {};
  #stopPolling: () => void = () => {};
  #polling: Promise<void> = Promise.resolve();
  #stopped = true;

  constructor(options: TimekeeperOptions) {
    this.#options = options;
  }

  /** The first look at the store is taken at once. */
  start(): void {
    this.#stopped = false;
    this.#polling = this.#poll();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#stopPolling();
    this.#disarm();
    this.#queue.clear();
    this.#contacts.clear();
    await this.settled();
  }

  /** Resolves when no ring or poll is under way. For tests and for closing. */
  async settled(): Promise<void> {
    await this.#polling;
    while (this.#ringing.size > 0) await Promise.all(this.#ringing.values());
  }

  /** A live conversation's next timer; null when none runs. */
  set(key: string, contact: Contact, due: number | null): void {
    if (due === null || this.#stopped) return this.forget(key);
    this.#contacts.set(key, contact);
    this.#queue.set(key, due);
    this.#arm();
  }

  /** The conversation is not live any more; from here on the store is asked for it. */
  forget(key: string): void {
    if (!this.#contacts.delete(key)) return;
    this.#queue.delete(key);
  }

  #arm(): void {
    const earliest = this.#queue.earliest;
    if (earliest === undefined || earliest >= this.#armedFor || this.#stopped) return;
    this.#disarm();
    this.#armedFor = earliest;
    this.#disarm = this.#options.clock.after(earliest - this.#options.clock.now(), () => this.#ringDue());
  }

  #ringDue(): void {
    this.#armedFor = Infinity;
    const now = this.#options.clock.now();
    for (let key = this.#queue.take(now); key !== undefined; key = this.#queue.take(now)) {
      const contact = this.#contacts.get(key);
      this.#contacts.delete(key);
      if (contact) this.#ring(key, contact);
    }
    this.#arm();
  }

  #ring(key: string, contact: Contact): void {
    if (this.#ringing.has(key) || this.#rests(key)) return;
    const rung = this.#options
      .ring(contact)
      .catch((error: unknown) => {
        this.#resting.set(key, this.#options.clock.now() + REST_MILLISECONDS);
        this.#options.log.error({ err: error, conversation: contact.id }, 'A timer could not be fired; it is tried again later');
      })
      .finally(() => this.#ringing.delete(key));
    this.#ringing.set(key, rung);
  }

  #rests(key: string): boolean {
    const until = this.#resting.get(key);
    if (until === undefined) return false;
    if (until > this.#options.clock.now()) return true;
    this.#resting.delete(key);
    return false;
  }

  async #poll(): Promise<void> {
    const { clock, due, log, pollMilliseconds } = this.#options;
    try {
      for (const contact of await due(clock.now())) if (!this.#stopped) this.#ring(contactKey(contact.tenant, contact.id), contact);
    } catch (error) {
      log.error({ err: error }, 'The store could not be asked for timers; it is asked again');
    }
    if (this.#stopped) return;
    this.#stopPolling = clock.after(pollMilliseconds, () => {
      this.#polling = this.#poll();
    });
  }
}

/** One key for a tenant's conversation, for maps. Neither part can hold the separator. */
export function contactKey(tenant: string, id: string): string {
  return `${tenant}\n${id}`;
}
