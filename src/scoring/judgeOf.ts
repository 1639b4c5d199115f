import type { ScoredBreach } from './breachesOf.ts';
import type { ContactView } from './ContactView.ts';
import { SIGNALS } from './signals.ts';
import type { Scorecard } from './Scorecard.ts';

/** Everything that criteria and knock-outs are judged by. */
export interface Judge {
  readonly view: ContactView;
  readonly breaches: readonly ScoredBreach[];
  /** Names of the signals that were given. */
  readonly signals: ReadonlySet<string>;
  /** Rules that mean the same as a rule where one event breaks them; the rule itself where there are none. */
  readonly kindOf: (rule: string) => string;
  readonly informs: number;
}

export function judgeOf(card: Scorecard, view: ContactView, breaches: readonly ScoredBreach[]): Judge {
  const kinds = new Map(card.same.flatMap((rules) => rules.map((rule) => [rule, rules.join(' ')] as const)));
  const signals = new Set<string>(SIGNALS.filter(({ happened }) => happened(view)).map(({ name }) => name));
  return { view, breaches, signals, kindOf: (rule) => kinds.get(rule) ?? rule, informs: card.informs };
}
