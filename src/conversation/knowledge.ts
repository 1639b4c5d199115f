import { buildKnowledge, type Knowledge } from '../text/knowledge/searchKnowledge.ts';
import type { Opening } from './Opening.ts';
import type { Run } from './troupe/Run.ts';

const built = new WeakMap<Opening, Knowledge>();

/** What the knowledge that came with the opening answers to a text, entries of the present stage first; null where it does not know. */
export function answerTo(run: Run, text: string): string | null {
  const { opening, cast } = run.from;
  if (!opening.knowledge || opening.knowledge.length === 0) return null;
  const knowledge = built.get(opening) ?? buildKnowledge(opening.knowledge);
  built.set(opening, knowledge);
  return knowledge.search(text, run.shells[cast.flow.index]?.stage ?? undefined)?.answer ?? null;
}
