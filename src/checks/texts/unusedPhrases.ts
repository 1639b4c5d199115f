import { pointerTo } from '../../problems/pointer.ts';
import type { Check } from '../Check.ts';
import { namesInUse, namesInUseInside, publicNames } from '../wording/phraseUses.ts';

/**
 * Every phrase and family of the catalogue is said, listened for, or said to be used from outside; what a brand words in
 * its own way is a phrase that some flow has, in a language that it has.
 */
export const unusedPhrases: Check = {
  name: 'unused-phrases',
  codes: ['unused-phrase', 'unused-family'],
  mustHoldFor: 'every-flow',
  check({ index, folder }, report) {
    const used = namesInUse(index);
    for (const [id, { phrases = {} }] of folder.brands) {
      for (const [language, texts] of Object.entries(phrases)) {
        const pointer = pointerTo('/phrases', language);
        const unknown = Object.keys(texts).filter((name) => !index.phrases.entries.has(name) || !index.languages.includes(language));
        for (const name of unknown)
          report({
            code: 'unused-phrase',
            args: { name },
            file: `brands/${id}.json`,
            pointer: pointerTo(pointer, name),
            known: index.phrases.entries.keys(),
          });
      }
    }
    for (const [name, { place }] of index.phrases.entries) if (!used.has(name)) report({ code: 'unused-phrase', args: { name }, ...place });
    for (const [name, { place }] of index.phrases.families) if (!used.has(name)) report({ code: 'unused-family', args: { name }, ...place });
  },
};

/** What a catalogue lists as used from outside is there, and needs to be listed. */
export const publicPhrases: Check = {
  name: 'public-phrases',
  codes: ['needless-public'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    const listed = publicNames(index);
    if (listed.size === 0) return;
    const inside = namesInUseInside(index);
    for (const [name, place] of listed) {
      const reason = !index.phrases.names.has(name) ? 'there is no such phrase or family' : inside.has(name) ? 'it is used in the files' : null;
      if (reason === null) continue;
      const fix = { description: `Take "${name}" out of the list`, edits: [place] } as const;
      report({ code: 'needless-public', args: { name, reason }, ...place, known: inside.has(name) ? [] : index.phrases.names, fix });
    }
  },
};
