import { advance, type Rejections } from '../conversation/advance.ts';
import type { Conversation, Fault, LogRecord, PostedEvent } from '../conversation/Conversation.ts';
import type { Opening } from '../conversation/Opening.ts';
import { start } from '../conversation/start.ts';
import type { TextReader } from '../conversation/TextReader.ts';
import { beginRun } from '../conversation/troupe/Run.ts';
import { whatToSay } from '../conversation/whatToSay.ts';
import type { Cast } from '../flow/Cast.ts';
import type { Shell } from '../flow/Shell.ts';
import { isEnding, placeOf } from './placeOf.ts';
import type { Standing } from './placesOf.ts';

/** A conversation as one version has it, event by event. */
export class Side {
  readonly cast: Cast;
  conversation: Conversation;
  /** What the last event did; null after the opening, and after an event that was not taken. */
  record: LogRecord | null = null;
  faults: readonly Fault[];
  /** The last event moved the flow. */
  moved = false;
  /** The flow stood at an ending of the script while the contact went on. */
  reached = false;
  readonly #reader: TextReader;
  readonly #rejections: Rejections;

  constructor(cast: Cast, opening: Opening, rejections: Rejections, reader: TextReader) {
    this.cast = cast;
    this.#reader = reader;
    this.#rejections = rejections;
    const [conversation, { faults }] = start(cast, opening);
    this.conversation = conversation;
    this.faults = faults;
  }

  take(event: PostedEvent): void {
    const before = this.#shell;
    const [conversation, { records, faults }] = advance(this.conversation, [event], this.#rejections, null, this.#reader);
    this.conversation = conversation;
    this.record = records[0] ?? null;
    this.faults = faults;
    this.moved = this.#shell.key !== before.key;
    this.reached ||= this.isOpen && isEnding(this.#shell);
  }

  /** The event is not taken: everything stays as it is. */
  pass(): void {
    this.record = null;
    this.faults = [];
    this.moved = false;
  }

  get standing(): Standing {
    return { place: placeOf(this.#shell), stage: this.#shell.stage };
  }

  /** The phrase on top, `knowledge` for an answer of the knowledge; null where nothing is recommended. */
  get top(): string | null {
    const [say] = whatToSay(beginRun(this.conversation), 1);
    return say === undefined ? null : (say.phrase ?? say.source);
  }

  get ending(): string {
    return this.conversation.outcome ?? this.conversation.status;
  }

  get isOpen(): boolean {
    return this.conversation.status === 'open';
  }

  get #shell(): Shell {
    return this.conversation.shells[this.cast.flow.index] as Shell;
  }
}
