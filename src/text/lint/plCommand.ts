import { commandWords } from '../lists/commandWords.ts';
import { familiarForms } from '../lists/familiarForms.ts';
import type { Draft } from './Draft.ts';
import type { LintHit, LintRule } from './LintRule.ts';
import { isInfinitive } from './polishRequest.ts';
import { wordHits, type WordHit } from './wordHits.ts';

/** A command without "proszę" in its sentence: a bare imperative, "musi Pan", "niech Pani". */
export const plCommand: LintRule = {
  id: 'PL-COMMAND',
  languages: ['pl'],
  channels: ['phone', 'chat'],
  severity: 'error',
  rows: ['PLREQ-6', 'PLREQ-7'],
  check(draft, context) {
    const listed = wordHits(draft, context.language, commandWords);
    const asked = new Set(listed.filter(({ kind }) => kind === 'please').map(({ sentence }) => sentence));
    const familiar = wordHits(draft, context.language, familiarForms).filter(({ kind }) => kind === 'command');
    return [...listed.filter(({ kind }) => kind !== 'please'), ...familiar]
      .filter(({ sentence, kind }) => !asked.has(sentence) && !(sentence.isQuestion && kind !== 'command'))
      .sort((one, other) => one.from - other.from)
      .map((hit) => hitOf(draft, hit));
  },
};

function hitOf(draft: Draft, { kind, to, span, sentence, replacement }: WordHit): LintHit {
  // "Musi Pan podać": what follows is an infinitive, or the sentence would fall apart.
  const fits = kind !== 'must' || (to < sentence.to && isInfinitive(draft.words[to]?.text ?? ''));
  return replacement === null || !fits ? { span } : { span, replacement };
}
