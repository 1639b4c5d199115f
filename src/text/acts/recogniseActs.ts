import type { Act } from '../../flow/schema/texts.ts';
import { cuesAmong, indexCues, type CompiledCue, type CueIndex } from '../cues.ts';
import { fold } from '../fold.ts';
import { sentencesOf } from '../sentences.ts';
import { wordsOf } from '../words.ts';
import type { CompiledActCues } from './ActRecogniser.ts';
import { actRecognisers } from './acts.ts';

/** An act found in a text. */
export interface RecognisedAct {
  readonly act: Act;
  /** The sentence that shows it: UTF-16 code units, end exclusive. */
  readonly span: [number, number];
}

const MAX_TEXT = 20_000;
const MAX_SENTENCES = 200;
const MAX_WORDS = 200;

/**
 * What the agent does by saying this, where no phrase of the script says it already: each act once, at the first sentence
 * that shows it.
 */
export function recogniseActs(text: string, language: string): RecognisedAct[] {
  const index = indexFor(language);
  if (index === null) return [];
  const bounded = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  const sentences = sentencesOf(bounded)
    .slice(0, MAX_SENTENCES)
    .map(({ start, end }) => {
      const folded = fold(bounded.slice(start, end)).text;
      const hits = cuesAmong(index, wordsOf(folded).slice(0, MAX_WORDS), folded);
      return { span: [start, end] as [number, number], hits, isQuestion: folded.includes('?') };
    });
  if (sentences.every(({ hits }) => hits === null)) return [];
  const found: RecognisedAct[] = [];
  for (const { act, languages } of actRecognisers) {
    const cues = languages[language];
    const sentence = cues === undefined ? undefined : sentences.find(({ hits, isQuestion }) => hits !== null && shows(cues, hits, isQuestion));
    if (sentence !== undefined) found.push({ act, span: sentence.span });
  }
  return found;
}

function shows(cues: CompiledActCues, hits: ReadonlySet<CompiledCue>, isQuestion: boolean): boolean {
  const isHit = (cue: CompiledCue): boolean => hits.has(cue);
  const shown =
    cues.any.some(isHit) || (isQuestion && cues.inQuestion.some(isHit)) || (cues.all.length > 0 && cues.all.every((list) => list.some(isHit)));
  return shown && !cues.but.some(isHit);
}

/** One index over the cues of all acts in a language, made when that language first speaks. */
const indices = new Map<string, CueIndex>();

function indexFor(language: string): CueIndex | null {
  const known = indices.get(language);
  if (known !== undefined) return known;
  const ofLanguage = actRecognisers.flatMap(({ languages }) => languages[language] ?? []);
  if (ofLanguage.length === 0) return null;
  const index = indexCues(ofLanguage.flatMap(({ any, inQuestion, all, but }) => [...any, ...inQuestion, ...all.flat(), ...but]));
  indices.set(language, index);
  return index;
}
