import { examplesOf } from '../../flow/bundleOf.ts';
import { openFolder } from '../../flow/reading/listFolder.ts';
import { readShared } from '../../flow/reading/readShared.ts';
import type { MeaningExamples } from '../../flow/schema/texts.ts';
import { ProblemError } from '../../problems/Problem.ts';

/**
 * What customers write to any flow of a folder, in one language. A flow speaks only languages that the common phrases have.
 * @throws ProblemError `folder-missing`, `unknown-language`, and what keeps the examples from being read
 */
export async function readExamples(flows: string, language: string): Promise<MeaningExamples> {
  const folder = await openFolder(flows);
  if (folder === undefined) throw new ProblemError({ code: 'folder-missing', args: { path: flows } });
  const { phrases, examples, problems } = await readShared(folder);
  const [first, ...more] = problems.filter(({ file }) => file?.startsWith('common/'));
  if (first) throw new ProblemError(first, ...more);
  const known = phrases.map((document) => document.language);
  if (!known.includes(language)) throw new ProblemError({ code: 'unknown-language', args: { flow: flows, name: language, known: known.join(', ') } });
  return examplesOf(examples, [language])[language] ?? {};
}
