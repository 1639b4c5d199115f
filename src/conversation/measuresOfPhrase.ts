import { readDraft } from '../text/lint/Draft.ts';
import type { Say } from './Guidance.ts';
import { measuresOfDraft, type Measures } from './measuresOfDraft.ts';
import { customerNow } from './phraseValues.ts';
import { sayOf } from './sayOf.ts';
import type { Run } from './troupe/Run.ts';

const NOTHING: Measures = Object.freeze({ nameUses: 0, opensWithName: false, politeWords: Object.freeze([]), textKey: '' });

const measured = new WeakMap<Say, Measures>();

/** A phrase said by its id is measured as it is rendered here; says are shared, so each is measured once. */
export function measuresOfPhrase(run: Run, phrase: string | null): Measures {
  const say = phrase === null ? null : sayOf(run, phrase, 'flow', NOTHING.politeWords);
  if (say === null) return NOTHING;
  let measures = measured.get(say);
  if (measures === undefined) measured.set(say, (measures = measuresOfDraft(readDraft(say.text), customerNow(run), run.language)));
  return measures;
}
