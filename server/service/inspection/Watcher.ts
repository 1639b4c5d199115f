import type { Conversation } from '../../../src/conversation/Conversation.ts';
import type { Clock } from '../Clock.ts';
import { CLOSED, type CloseReason } from './closeCodes.ts';
import type { InspectionLimits } from './InspectionOptions.ts';

/** What a watcher needs of a WebSocket. */
export interface WatcherSocket {
  /** Bytes that were handed over and not yet to the network. */
  readonly bufferedAmount: number;
  send(text: string): void;
  ping(): void;
  close(code: number, reason: string): void;
  terminate(): void;
  on(event: 'message' | 'pong' | 'close', listener: () => void): unknown;
}

/** One who watches a conversation. It only listens: whoever says something, or reads too slowly, is sent away. */
export class Watcher {
  /** Resolves when the connection is gone. */
  readonly gone: Promise<void>;
  readonly #socket: WatcherSocket;
  readonly #clock: Clock;
  readonly #limits: InspectionLimits;
  #state: 'open' | 'closing' | 'gone' = 'open';
  #answered = true;
  #most: number;
  /** Where the conversation stood when it was last shown; null before it was. */
  #shown: { readonly revision: number; readonly hash: string } | null = null;

  constructor(socket: WatcherSocket, clock: Clock, limits: InspectionLimits) {
    this.#socket = socket;
    this.#clock = clock;
    this.#limits = limits;
    this.#most = limits.bufferedBytes;
    this.gone = new Promise((resolve) => {
      socket.on('close', () => {
        this.#state = 'gone';
        resolve();
      });
    });
    socket.on('pong', () => (this.#answered = true));
    socket.on('message', () => this.close(CLOSED.readOnly));
  }

  /** Shows how the conversation stands, as to somebody who knows nothing of it. */
  introduce(conversation: Conversation, texts: readonly string[]): void {
    this.#shown = { revision: conversation.revision, hash: conversation.cast.hash };
    // However large a script is, it may be told at once; what waits beyond that is counted.
    this.#most = this.#limits.bufferedBytes + texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0);
    this.#send(texts);
  }

  /** Shows a commit, unless what was shown last has it in it already. */
  show(after: Conversation, texts: readonly string[]): void {
    this.#shown = { revision: after.revision, hash: after.cast.hash };
    this.#send(texts);
  }

  /** Until then nothing else is shown: what introduces the conversation has all that was before it. */
  get isIntroduced(): boolean {
    return this.#shown !== null;
  }

  /** Whether the conversation was shown as it stood then, or later. */
  hasSeen({ revision }: Conversation): boolean {
    return this.#shown !== null && this.#shown.revision >= revision;
  }

  /** Whether what follows on this is understood: nothing came between it and what was shown last. */
  follows({ revision, cast }: Conversation): boolean {
    return this.#shown !== null && this.#shown.revision === revision && this.#shown.hash === cast.hash;
  }

  /** Asks whether somebody is still there; who has not answered the last time is not. */
  beat(): void {
    if (this.#state !== 'open') return;
    if (!this.#answered) return this.#socket.terminate();
    this.#answered = false;
    this.#socket.ping();
  }

  /** Ends the connection, politely; after a while without an answer, all the same. */
  close([code, reason]: CloseReason): void {
    if (this.#state !== 'open') return;
    this.#state = 'closing';
    this.#socket.close(code, reason);
    const cancel = this.#clock.after(this.#limits.graceMilliseconds, () => this.#socket.terminate());
    void this.gone.then(cancel);
  }

  #send(texts: readonly string[]): void {
    for (const text of texts) {
      if (this.#state !== 'open') return;
      if (this.#socket.bufferedAmount > this.#most) return this.close(CLOSED.tooSlow);
      this.#socket.send(text);
    }
  }
}
