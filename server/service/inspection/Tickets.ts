import { contactKey } from '../Timekeeper.ts';
import { digestOf } from './sameSecret.ts';

interface Issued {
  readonly conversation: string;
  readonly expiresAt: number;
}

/**
 * Tickets for one look at one conversation each: pages cannot send a token when they open a WebSocket, and what stands in
 * a URL is seen by others. A ticket is good once, for one conversation, for a short time. Only its digest is kept, and it
 * is found by that: how long the search takes tells nothing about a ticket.
 */
export class Tickets {
  readonly #most: number;
  readonly #milliseconds: number;
  readonly #issued = new Map<string, Issued>();

  constructor(most: number, milliseconds: number) {
    this.#most = most;
    this.#milliseconds = milliseconds;
  }

  /** Keeps a ticket and says until when it is good, in milliseconds since the epoch. */
  issue(ticket: string, tenant: string, id: string, now: number): number {
    // They stand in the order in which they expire.
    for (const [key, { expiresAt }] of this.#issued) {
      if (expiresAt > now && this.#issued.size < this.#most) break;
      this.#issued.delete(key);
    }
    const expiresAt = now + this.#milliseconds;
    this.#issued.set(digestOf(ticket).toString('base64'), { conversation: contactKey(tenant, id), expiresAt });
    return expiresAt;
  }

  /** Whether it lets in to this conversation now. It never does again, whatever it was tried for. */
  redeem(ticket: string, tenant: string, id: string, now: number): boolean {
    const key = digestOf(ticket).toString('base64');
    const issued = this.#issued.get(key);
    this.#issued.delete(key);
    return issued !== undefined && issued.expiresAt > now && issued.conversation === contactKey(tenant, id);
  }

  /** The conversation is gone: nobody gets in to another one of its name. */
  forget(conversation: string): void {
    for (const [key, issued] of this.#issued) if (issued.conversation === conversation) this.#issued.delete(key);
  }
}
