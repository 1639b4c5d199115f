import { placeOf } from '../conversation/sayOf.ts';
import type { LogRecord } from '../conversation/Conversation.ts';
import type { Say } from '../conversation/Guidance.ts';
import { beginRun } from '../conversation/troupe/Run.ts';
import { whatToSay } from '../conversation/whatToSay.ts';
import { innermost } from '../flow/innermost.ts';
import { howSaid } from './howSaid.ts';
import { PHRASE_USES, type PhraseUse, type PhraseUseKind } from './Usage.ts';
import type { Commitment } from './usageOf.ts';

const NONE: readonly PhraseUse[] = Object.freeze([]);

/**
 * What became of the phrase on top when the agent spoke next. What was on top is what the agent saw before the commit; once the
 * customer spoke in it, that says nothing of further texts. A phrase is counted once until it was said: as long as it stays on top the
 * entry keeps its key, and the best that became of it counts.
 */
export function phraseUses({ before, turn }: Commitment): readonly PhraseUse[] {
  const spoken = spokenFirst(turn.records);
  if (spoken.length === 0) return NONE;
  const run = beginRun(before);
  const top = whatToSay(run)[0];
  // An answer of the knowledge is no phrase; a brief is for a colleague, not for the customer who was spoken to.
  if (top === undefined || top.phrase === null || top.audience !== 'customer') return NONE;
  const { phrase } = top;
  const made = new Set(spoken.map((record) => useIn(record, top, phrase)));
  const { cast, language, said, at } = before;
  const use: PhraseUse = {
    key: `${phrase}#${said[phrase] ?? 0}`,
    use: PHRASE_USES.find((kind) => made.has(kind)) ?? 'passed',
    phrase,
    variant: placeOf(run, phrase),
    language,
    state: innermost(before.shells[cast.flow.index]?.paths ?? []),
    hash: cast.hash,
    at,
  };
  return [use];
}

/** What the agent said before the customer spoke. */
function spokenFirst(records: readonly LogRecord[]): readonly LogRecord[] {
  const answered = records.findIndex(({ type }) => type.startsWith('customer.'));
  return (answered < 0 ? records : records.slice(0, answered)).filter(({ type }) => type === 'agent.says');
}

function useIn({ data, recognised }: LogRecord, top: Say, phrase: string): PhraseUseKind {
  const byId = data.phrase === phrase;
  if (typeof data.text !== 'string') return byId ? 'used' : 'passed';
  const matched = byId || recognised.some((found) => found.phrase === phrase && found.applied);
  return howSaid(data.text, top, matched);
}
