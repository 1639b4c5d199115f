import { dataRequests } from '../lists/dataRequests.ts';
import { bySentence } from './bySentence.ts';
import type { Draft } from './Draft.ts';
import type { LintHit, LintRule } from './LintRule.ts';
import { wordHits, type WordHit } from './wordHits.ts';

const MOST = 2;

/** One sentence asks for more than two facts. A first and a last name are one, and so is "numer telefonu". */
export const requestMany: LintRule = {
  id: 'REQUEST-MANY',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'info',
  rows: ['PLREQ-9'],
  check(draft, context) {
    return [...bySentence(wordHits(draft, context.language, dataRequests))].flatMap(([{ start, end, isQuestion }, hits]): LintHit[] => {
      const asks = hits.some(({ kind }) => kind === 'ask' || (kind === 'question' && isQuestion));
      const count = asks
        ? countFacts(
            draft,
            hits.filter(({ kind }) => kind === 'fact' || kind === 'name'),
          )
        : 0;
      return count > MOST ? [{ span: [start, end], values: { count, max: MOST } }] : [];
    });
  },
};

/** Facts that stand apart: behind a comma, or joined by an "and" or an "or". */
function countFacts(draft: Draft, facts: readonly WordHit[]): number {
  let count = facts.some(({ kind }) => kind === 'name') ? 1 : 0;
  let last: WordHit | undefined;
  for (const fact of facts) {
    if (fact.kind === 'fact' && (last === undefined || isApart(draft, last, fact))) count += 1;
    last = fact;
  }
  return count;
}

function isApart(draft: Draft, one: WordHit, other: WordHit): boolean {
  if (other.from <= one.to) return one.to < other.from || /[,;]/.test(draft.text.slice(one.span[1], other.span[0]));
  return /[,;]/.test(draft.text.slice(one.span[1], other.span[0])) || JOINS.has(draft.words[one.to]?.text ?? '') || other.from - one.to > 2;
}

const JOINS: ReadonlySet<string> = new Set('и или а ir ar arba bei i oraz lub albo and or'.split(' '));
