import type { Score } from '../../scoring/Score.ts';
import type { Scorecard } from '../../scoring/Scorecard.ts';

/** A contact as progress and habits see it, simulated or real. */
export interface PractisedContact {
  readonly conversation: string;
  /** When it was opened, milliseconds since the epoch. */
  readonly at: number;
  readonly channel: 'chat' | 'phone';
  readonly purpose: 'live' | 'training';
  /** 0 to 100. */
  readonly total: number;
  /** Rules and lint rules that were broken, each once. */
  readonly broken: readonly string[];
  /** Rules that could not be broken in it: what they are about did not come up. */
  readonly idle: ReadonlySet<string>;
  /** Null where it did not apply. */
  readonly criteria: readonly { readonly id: string; readonly title: string; readonly value: number | null }[];
}

/** What is scored, and by whose word. */
export interface ScoredContact {
  readonly conversation: string;
  readonly openedAt: number;
  readonly score: Score;
  readonly override: { readonly total: number | null } | null;
}

/** Of a score with the card that it was made with: what a criterion that does not apply names could not be broken. Without the card every rule could. */
export function practisedContact(scored: ScoredContact, card: Scorecard | null, purpose: PractisedContact['purpose']): PractisedContact {
  const { score, override, conversation, openedAt } = scored;
  const evidence = [...score.criteria, ...score.knockOuts].flatMap((one) => one.evidence);
  const broken = new Set(evidence.flatMap(({ rule, kind }) => (rule === null || kind === 'measure' ? [] : [rule])));
  return {
    ...{ conversation, at: openedAt, channel: score.channel, purpose },
    total: override?.total ?? score.total,
    broken: [...broken],
    idle: idleRules(score, card, broken),
    criteria: score.criteria.map(({ id, title, value }) => ({ id, title, value })),
  };
}

function idleRules({ criteria, channel }: Score, card: Scorecard | null, broken: ReadonlySet<string>): ReadonlySet<string> {
  const applied = new Set(criteria.flatMap(({ id, value }) => (value === null ? [] : [id])));
  const idle = new Set<string>();
  const heard = new Set<string>(broken);
  for (const { id, rules, channels } of card?.criteria ?? []) {
    const counts = channels.includes(channel) && applied.has(id);
    for (const rule of rules) (counts ? heard : idle).add(rule);
  }
  for (const rule of heard) idle.delete(rule);
  return idle;
}
