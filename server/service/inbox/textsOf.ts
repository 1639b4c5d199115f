import { ProblemError } from '../../../src/problems/Problem.ts';
import { foldText } from '../../../src/text/fold.ts';
import { maskText } from '../../../src/text/maskPersonal.ts';
import type { StoredMissed } from '../../store/UsageStore.ts';

const LONGEST_EXAMPLE = 300;
const MOST_TEXTS = 50;

/** Texts as examples have them, by their language, and in how many places personal data was left out of them. */
export interface Wordings {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly masked: number;
}

/**
 * The wordings of entries: each once, without what tells who somebody is. `text` is a better one, which stands for all of them.
 * @throws ProblemError `invalid-data` where there are too many, a text is too long, or one text should stand for several languages
 */
export function textsOf(entries: readonly StoredMissed[], text: string | undefined): Wordings {
  const languages = [...new Set(entries.map(({ language }) => language))].sort();
  if (text !== undefined && languages.length > 1) throw invalid(`one text cannot stand for entries in ${languages.join(', ')}`, '/text');
  let masked = 0;
  const texts = new Map<string, readonly string[]>();
  for (const language of languages) {
    const said = text === undefined ? entries.filter((entry) => entry.language === language).map((entry) => entry.text) : [text];
    const each = new Map<string, string>();
    for (const one of said) {
      const { value, count } = maskText(one.trim());
      masked += count;
      if (!each.has(foldText(value))) each.set(foldText(value), value);
    }
    const wordings = [...each.values()];
    if (wordings.some((one) => one.length > LONGEST_EXAMPLE))
      throw invalid(`an example may have at most ${LONGEST_EXAMPLE} characters; give a shorter wording in "text"`, '/text');
    if (wordings.length > MOST_TEXTS) throw invalid(`at most ${MOST_TEXTS} wordings can say the same; resolve fewer entries at once`, '/entries');
    texts.set(language, wordings);
  }
  return { texts, masked };
}

function invalid(reason: string, pointer: string): ProblemError {
  return new ProblemError({ code: 'invalid-data', args: { reason }, pointer });
}
