import { ProblemError } from '../../../src/problems/Problem.ts';
import { storeClosed, storeUnavailable } from '../storeUnavailable.ts';
import type { Link, LinkEvents } from './Link.ts';
import type { Answer, Batch, Operation, ReadOperation, Results, WriteOperation } from './operations.ts';

/** So many travel at once at most: the memory of a batch and the wait of the next one stay bounded. */
const BATCH_LIMIT = 1_000;

interface Waiting<Kind extends Operation = Operation> {
  readonly operation: Kind;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what is asked in one tick of the event loop, and all that is asked while a batch is on its way, into the next
 * batch. One batch travels at a time, so a group is as large as the load makes it.
 */
export class OperationQueue {
  readonly #limit: number;
  readonly #travelling: { reads: Waiting<ReadOperation>[]; writes: Waiting<WriteOperation>[] } = { reads: [], writes: [] };
  #waiting: Waiting[] = [];
  #link: Link | null = null;
  #scheduled = false;
  #broken: ProblemError | null = null;
  #closed: Promise<void> | null = null;
  #drained: (() => void) | null = null;
  #groups = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Opens the way to the database, handing it where answers go. Once, before anything else. */
  async connect(open: (events: LinkEvents) => Link | Promise<Link>): Promise<void> {
    this.#link = await open({ onAnswer: (part, answer) => this.#settle(part, answer), onDeath: (cause) => this.#die(cause) });
  }

  ask<Kind extends Operation['kind']>(operation: Extract<Operation, { kind: Kind }>): Promise<Results[Kind]> {
    return new Promise((resolve, reject) => {
      const refusal = this.#refusal();
      if (refusal !== null) return reject(refusal);
      this.#waiting.push({ operation, resolve: resolve as (value: unknown) => void, reject });
      this.#schedule();
    });
  }

  /** Asked and not yet answered. */
  get pending(): number {
    return this.#waiting.length + this.#travelling.reads.length + this.#travelling.writes.length;
  }

  /** How many groups of writes were answered, each of them one transaction. */
  get groups(): number {
    return this.#groups;
  }

  /** Answers all that was asked before, then closes the database. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    if (this.#broken !== null) return;
    if (this.pending > 0) await new Promise<void>((resolve) => (this.#drained = resolve));
    if (this.#broken === null) await this.#link?.close();
  }

  #refusal(): ProblemError | null {
    if (this.#closed !== null) return storeClosed();
    if (this.#broken !== null) return this.#broken;
    return this.pending < this.#limit ? null : new ProblemError({ code: 'overloaded', args: { seconds: 1 } });
  }

  #schedule(): void {
    if (this.#scheduled || this.#isTravelling()) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      if (!this.#isTravelling() && this.#waiting.length > 0) this.#send();
    });
  }

  #send(): void {
    for (const waiting of this.#waiting.splice(0, BATCH_LIMIT)) {
      if (isWrite(waiting)) this.#travelling.writes.push(waiting);
      else this.#travelling.reads.push(waiting as Waiting<ReadOperation>);
    }
    const { reads, writes } = this.#travelling;
    try {
      this.#link?.send({ reads: reads.map(({ operation }) => operation), writes: writes.map(({ operation }) => operation) });
    } catch (error) {
      // Something in it cannot be sent to a thread. Who asked must hear of it; nobody else would.
      for (const { reject } of [...reads.splice(0), ...writes.splice(0)]) reject(error);
      this.#goOn();
    }
  }

  #settle(part: keyof Batch, { values, failures }: Answer): void {
    const answered = this.#travelling[part].splice(0);
    if (part === 'writes') this.#groups++;
    for (const [place, error] of failures) answered[place]?.reject(error);
    // To resolve what was rejected does nothing.
    answered.forEach(({ resolve }, place) => resolve(values[place]));
    this.#goOn();
  }

  #goOn(): void {
    if (this.#waiting.length > 0) this.#schedule();
    else if (this.pending === 0) this.#drained?.();
  }

  #die(cause: unknown): void {
    this.#broken = storeUnavailable('the thread of the database ended', cause);
    for (const { reject } of [...this.#travelling.reads.splice(0), ...this.#travelling.writes.splice(0), ...this.#waiting.splice(0)])
      reject(this.#broken);
    this.#drained?.();
  }

  #isTravelling(): boolean {
    return this.#travelling.reads.length + this.#travelling.writes.length > 0;
  }
}

const WRITES: Readonly<Record<WriteOperation['kind'], true>> = {
  ...{ saveFlowVersion: true, create: true, commit: true, saveSnapshot: true, erase: true },
  ...{ saveVersion: true, publish: true, withdrawPublication: true, createDraft: true, saveDraft: true, deleteDraft: true },
  ...{ saveBrand: true, decideMissed: true, saveScorecard: true, saveScore: true, addOverride: true },
  ...{ keepPersona: true, savePersona: true, removePersona: true, saveSimulation: true, saveAssignment: true, removeAssignment: true },
};

function isWrite(waiting: Waiting): waiting is Waiting<WriteOperation> {
  return waiting.operation.kind in WRITES;
}
