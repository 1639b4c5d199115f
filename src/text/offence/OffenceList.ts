import type { Offence, OffenceKind } from './Offence.ts';
import { spanInOriginal, type PlainText } from './plainText.ts';

/** An offence, and whether only the agent is not forgiven for it. */
export interface FoundOffence extends Offence {
  readonly minced: boolean;
}

/** Whoever offends more often in one text does not offend more. */
const MAX_OFFENCES = 100;

/** Collects offences; of those of one kind that overlap the surest stays. */
export class OffenceList {
  readonly #found: FoundOffence[] = [];
  #plain: PlainText | null = null;
  #offset = 0;

  get isFull(): boolean {
    return this.#found.length >= MAX_OFFENCES;
  }

  /** What is added from now on stands in this part of the text. */
  begin(plain: PlainText, offset: number): void {
    this.#plain = plain;
    this.#offset = offset;
  }

  /** @param place in the plain text of the part */
  add(kind: OffenceKind, place: readonly [number, number], confidence: number, minced = false): void {
    if (this.#plain === null) return;
    const [start, end] = spanInOriginal(this.#plain, place[0], place[1]);
    const span: [number, number] = [start + this.#offset, end + this.#offset];
    const offence = { kind, span, confidence: Math.round(confidence * 100) / 100, minced };
    const same = this.#found.findIndex((one) => one.kind === kind && one.minced === minced && one.span[0] < span[1] && one.span[1] > span[0]);
    if (same < 0) {
      if (!this.isFull) this.#found.push(offence);
    } else if ((this.#found[same]?.confidence ?? 0) < offence.confidence) this.#found[same] = offence;
  }

  /** The surest first, among equals in the order of the text. */
  sorted(): FoundOffence[] {
    return [...this.#found].sort((one, other) => other.confidence - one.confidence || one.span[0] - other.span[0]);
  }
}
