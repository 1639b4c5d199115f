import { compileCues, indexCues, type CompiledCue, type CueIndex } from '../cues.ts';
import { compileLexicons } from './compileLexicons.ts';
import { englishOffences } from './lexicons/en.ts';
import { lithuanianOffences } from './lexicons/lt.ts';
import { polishOffences } from './lexicons/pl.ts';
import { russianOffences } from './lexicons/ru.ts';
import { russianInLatinOffences } from './lexicons/ruInLatin.ts';
import type { OffenceLexicon } from './OffenceLexicon.ts';
import type { OffencePhrases } from './OffencePhrases.ts';
import { englishPhrases } from './phrases/en.ts';
import { lithuanianPhrases } from './phrases/lt.ts';
import { polishPhrases } from './phrases/pl.ts';
import { russianPhrases } from './phrases/ru.ts';
import { plainText } from './plainText.ts';
import type { Vocabulary } from './StemHit.ts';

export type PhraseKind = 'obscene' | 'insults' | 'swears' | 'minced' | 'rude' | 'flirts';

/** What is listened for in the texts of one language. */
export interface OffenceLanguage {
  readonly vocabulary: Vocabulary;
  /** All turns of speech in one index, and of what kind each is. */
  readonly cues: CueIndex;
  readonly kinds: ReadonlyMap<CompiledCue, PhraseKind>;
  readonly you: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly afterSlight: ReadonlySet<string>;
}

const LEXICONS: readonly OffenceLexicon[] = [russianOffences, russianInLatinOffences, lithuanianOffences, polishOffences, englishOffences];
const PHRASES: Readonly<Record<string, OffencePhrases>> = { ru: russianPhrases, lt: lithuanianPhrases, pl: polishPhrases, en: englishPhrases };
const KINDS: readonly PhraseKind[] = ['obscene', 'insults', 'swears', 'minced', 'rude', 'flirts'];

/** Made when a language first speaks. In a language that has no lists of its own the swear words that travel are heard. */
const known = new Map<string, OffenceLanguage>();
const OTHER = 'other';

export function offenceLanguage(language: string): OffenceLanguage {
  const name = Object.hasOwn(PHRASES, language) ? language : OTHER;
  let made = known.get(name);
  if (made === undefined) {
    made = makeLanguage(name);
    known.set(name, made);
  }
  return made;
}

function makeLanguage(name: string): OffenceLanguage {
  const ofScript = (script: OffenceLexicon['script']) =>
    compileLexicons(
      LEXICONS.filter((lexicon) => lexicon.script === script),
      name,
    );
  const phrases = PHRASES[name];
  const kinds = new Map(KINDS.flatMap((kind) => compileCues((phrases?.[kind] ?? []).map(plain)).map((cue) => [cue, kind] as const)));
  return {
    vocabulary: { cyrillic: ofScript('cyrillic'), latin: ofScript('latin') },
    cues: indexCues([...kinds.keys()]),
    kinds,
    you: wordSet(phrases?.you),
    fillers: wordSet(phrases?.fillers),
    afterSlight: wordSet(phrases?.afterSlight),
  };
}

const plain = (text: string): string => plainText(text).text;

function wordSet(words: string | undefined): ReadonlySet<string> {
  return new Set(words === undefined ? [] : plain(words).split(' '));
}
