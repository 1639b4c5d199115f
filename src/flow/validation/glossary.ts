import { pointerTo } from '../../problems/pointer.ts';
import type { GlossaryTerms, GlossaryTexts } from '../schema/glossary.ts';
import type { LanguageDocument } from './BundleSource.ts';
import type { FlowDocument } from './formats.ts';
import type { Report } from './Validation.ts';

/** What a definition ends with that breaks off in its document. */
const BREAKS_OFF = /…$/;

/** Files that are of their formats: each language explains every term and no other, and what breaks off in its source is seen to. */
export function checkGlossary(terms: FlowDocument | undefined, languages: readonly LanguageDocument[], report: Report): void {
  const known = (terms?.value as GlossaryTerms | undefined)?.terms ?? {};
  for (const { file, language, value } of languages) {
    const texts = (value as GlossaryTexts).terms;
    for (const name of Object.keys(known)) {
      if (!Object.hasOwn(texts, name)) report({ code: 'glossary-term-missing', args: { name, language }, file, pointer: '/terms' });
    }
    for (const [name, { definition }] of Object.entries(texts)) {
      const pointer = pointerTo('/terms', name);
      const term = Object.hasOwn(known, name) ? known[name] : undefined;
      if (term === undefined) report({ code: 'glossary-term-unknown', args: { name }, file, pointer, known: Object.keys(known) });
      else if (BREAKS_OFF.test(definition) !== (term.status === 'truncated'))
        report({ code: 'glossary-status-differs', args: { name, status: term.status }, file, pointer: `${pointer}/definition` });
    }
  }
}
