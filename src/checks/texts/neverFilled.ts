import { phrasesMeant } from '../../flow/validation/phraseIndex.ts';
import type { Check, Report } from '../Check.ts';
import type { CheckSubject } from '../CheckSubject.ts';
import { whyNeverFilled } from '../wording/fillable.ts';
import { usesOf } from '../wording/phraseUses.ts';
import { phrasesOf } from '../wording/spokenTexts.ts';

/** What the flow itself says has no blank that nothing can ever fill, and that the agent does not fill by hand. */
export const neverFilled: Check = {
  name: 'never-filled',
  codes: ['variable-never-filled'],
  mustHoldFor: 'any-flow',
  check(subject, report) {
    checkPhrases(subject, ofFlow(subject), report);
  },
};

/** The same of what rules say, agents choose and other flows say: enough that one of the flows can fill it. */
export const neverFilledAnywhere: Check = {
  name: 'never-filled-anywhere',
  codes: ['variable-never-filled'],
  mustHoldFor: 'every-flow',
  check(subject, report) {
    const own = ofFlow(subject);
    const others = new Set([...phrasesOf(subject.index).keys()].filter((phrase) => !own.has(phrase)));
    checkPhrases(subject, others, report);
  },
};

/** Phrases that the machine of the flow says. */
function ofFlow({ index }: CheckSubject): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (const { name, kind } of usesOf(index.flow)) {
    if (kind !== 'heard') for (const phrase of phrasesMeant(index.phrases, name)) phrases.add(phrase);
  }
  return phrases;
}

function checkPhrases({ index }: CheckSubject, phrases: ReadonlySet<string>, report: Report): void {
  const why = whyNeverFilled(index);
  for (const [id, byLanguage] of phrasesOf(index)) {
    if (!phrases.has(id)) continue;
    const entry = index.phrases.entries.get(id)?.entry ?? null;
    const told = new Set<string>();
    for (const text of [...byLanguage.values()].flat()) {
      for (const variable of text.parsed.variables.keys()) {
        if (told.has(variable)) continue;
        told.add(variable);
        const reason = why(variable, entry);
        if (reason === null || !isAgreed(variable, byLanguage)) continue;
        report({ code: 'variable-never-filled', args: { name: variable, phrase: id, reason }, ...text.place, known: index.factTypes.keys() });
      }
    }
  }
}

/** A variable that only some languages have is told of by the check that compares them. */
function isAgreed(
  variable: string,
  byLanguage: ReadonlyMap<string, readonly { readonly parsed: { readonly variables: ReadonlyMap<string, unknown> } }[]>,
): boolean {
  const having = [...byLanguage.values()].filter((texts) => texts.some(({ parsed }) => parsed.variables.has(variable))).length;
  return byLanguage.size === 1 || having * 2 > byLanguage.size;
}
