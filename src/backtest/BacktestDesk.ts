import { brandedCast } from '../flow/brandedCast.ts';
import { buildCast } from '../flow/buildCast.ts';
import type { Cast } from '../flow/Cast.ts';
import type { FlowBundle } from '../flow/FlowBundle.ts';
import { backtest, type BacktestOptions } from './backtest.ts';
import type { Recorded } from './Recorded.ts';
import { addOutcome, emptyTally, type Tally } from './Tally.ts';

export interface DeskSetup {
  readonly draft: FlowBundle;
  /** What all conversations are compared with; null: each with the version that it ran on. */
  readonly against: FlowBundle | null;
  readonly options: BacktestOptions;
}

/** Tests conversations on one draft: builds each version once and counts what comes of them. */
export class BacktestDesk {
  readonly #draft: Cast;
  readonly #against: Cast | null;
  readonly #options: BacktestOptions;
  /** Versions by the hash that conversations name them by. */
  readonly #versions = new Map<string, Cast>();

  constructor({ draft, against, options }: DeskSetup) {
    this.#draft = buildCast(draft);
    this.#against = against === null ? null : buildCast(against);
    this.#options = options;
    this.#versions.set(this.#draft.hash, this.#draft);
  }

  get flow(): string {
    return this.#draft.bundle.flow.id;
  }

  /** A version that conversations ran on. */
  learn(hash: string, bundle: FlowBundle): void {
    if (!this.#versions.has(hash)) this.#versions.set(hash, buildCast(bundle));
  }

  test(conversations: Iterable<Recorded>): Tally {
    const tally = emptyTally();
    for (const one of conversations) {
      const recorded = one.opening.language === '' ? inFirstLanguage(one, this.#draft) : one;
      addOutcome(tally, backtest(recorded, this.#draft, this.#against ?? this.#ranOn(recorded), this.#options));
    }
    return tally;
  }

  #ranOn({ opening: { hash, brand } }: Recorded): Cast | null {
    const known = this.#versions.get(hash);
    if (known !== undefined) return known;
    // The draft as the brand says it: a version of its own.
    return hash !== '' && brandedCast(this.#draft, brand).hash === hash ? this.#draft : null;
  }
}

function inFirstLanguage(recorded: Recorded, { bundle }: Cast): Recorded {
  return { ...recorded, opening: { ...recorded.opening, language: bundle.flow.meta.languages?.[0] ?? 'en' } };
}
