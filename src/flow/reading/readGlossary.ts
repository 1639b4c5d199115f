import type { Problem } from '../../problems/Problem.ts';
import type { Glossary, GlossaryEntry } from '../Glossary.ts';
import type { GlossaryTerms, GlossaryTexts } from '../schema/glossary.ts';
import { checkFormat } from '../validation/formats.ts';
import { checkGlossary } from '../validation/glossary.ts';
import { problemSink } from '../validation/problemSink.ts';
import { readLanguages, readOptional } from './readDocuments.ts';
import type { Folder } from './readFile.ts';

/** The glossary of a folder; empty where there is none or it has mistakes. It is no part of any flow: nothing of it is in a bundle. */
export async function readGlossary(folder: Folder): Promise<{ glossary: Glossary; problems: readonly Problem[] }> {
  const terms = await readOptional(folder, 'common/glossary.json', 'glossary');
  const texts = await readLanguages(folder, 'common/glossary', 'glossaryTexts');
  const [known] = terms.documents;
  const sink = problemSink();
  [...terms.problems, ...texts.problems, ...[...terms.documents, ...texts.documents].flatMap(checkFormat)].forEach(sink.add);
  if (sink.problems.length === 0) checkGlossary(known, texts.documents, sink.add);
  if (known === undefined || sink.problems.length > 0) return { glossary: new Map(), problems: sink.problems };
  return { glossary: new Map(texts.documents.map(({ language, value }) => [language, entriesOf(known.value, value)])), problems: [] };
}

function entriesOf(known: unknown, texts: unknown): readonly GlossaryEntry[] {
  const words = (texts as GlossaryTexts).terms;
  return Object.entries((known as GlossaryTerms).terms).flatMap(([id, term]) => {
    const text = words[id];
    return text === undefined ? [] : [{ id, ...text, ...term }];
  });
}
