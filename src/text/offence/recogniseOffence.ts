import { cuesAmong, findCue } from '../cues.ts';
import type { Word } from '../words.ts';
import { isAimed, isNickname, isPredicate, type Sentence } from './aim.ts';
import { findStems } from './findStems.ts';
import type { Offence } from './Offence.ts';
import { offenceLanguage, type OffenceLanguage, type PhraseKind } from './offenceLanguages.ts';
import { OffenceList, type FoundOffence } from './OffenceList.ts';
import type { WordClass } from './OffenceLexicon.ts';
import { plainText } from './plainText.ts';
import { sentencesOfRuns } from './sentencesOfRuns.ts';
import type { StemHit } from './StemHit.ts';
import { wordRuns } from './wordRuns.ts';

const MAX_TEXT = 100_000;
const MAX_REPORTED = 20;

/**
 * What offends in a customer's text (ABUSE-1, ABUSE-3, ABUSE-6, FLIRT-1): swearing, insults, rudeness and flirting, the
 * surest first, among equals in the order of the text. Obscene words are recognised through spacing, look-alike letters,
 * digits, drawn-out letters and masks. One word may be two offences: an obscene name for whoever is spoken to swears and insults.
 */
export function recogniseOffence(text: string, language: string): Offence[] {
  return findOffences(text, language)
    .filter(({ minced }) => !minced)
    .slice(0, MAX_REPORTED)
    .map(({ kind, span, confidence }) => ({ kind, span, confidence }));
}

/** All of that, and what is forgiven to a customer but not to the agent. */
export function findOffences(text: string, language: string): FoundOffence[] {
  const heard = offenceLanguage(language);
  const found = new OffenceList();
  const end = Math.min(text.length, MAX_TEXT);
  for (let start = 0; start < end && !found.isFull;) {
    const next = endOfPart(text, start, end);
    addPart(found, text.slice(start, next), start, heard);
    start = next;
  }
  return found.sorted();
}

/** A long text is read in parts, so that none costs more than its length: what is made for a part is soon forgotten. */
const PART = 4_000;

function endOfPart(text: string, start: number, end: number): number {
  if (end - start <= PART) return end;
  const space = text.lastIndexOf(' ', start + PART);
  if (space > start + PART / 2) return space;
  // Between the halves of a sign there is no place to cut.
  const isHalf = (text.codePointAt(start + PART - 1) ?? 0) > 0xffff;
  return start + PART - (isHalf ? 1 : 0);
}

function addPart(found: OffenceList, text: string, offset: number, heard: OffenceLanguage): void {
  const plain = plainText(text);
  found.begin(plain, offset);
  const runs = wordRuns(plain.text);
  const hits = findStems(plain, runs, heard.vocabulary).sort((one, other) => one.start - other.start);
  let next = 0;
  for (const words of sentencesOfRuns(plain.text, runs)) {
    const end = words[words.length - 1]?.end ?? 0;
    const first = next;
    while ((hits[next]?.start ?? Infinity) < end) next += 1;
    if (next > first) addHits(found, hits.slice(first, next), words, heard);
    addPhrases(found, words, plain.text, heard);
  }
}

function addHits(found: OffenceList, hits: readonly StemHit[], words: readonly Word[], heard: OffenceLanguage): void {
  let at = 0;
  const places = hits.map((hit) => {
    while (at < words.length - 1 && (words[at]?.end ?? 0) <= hit.start) at += 1;
    return at;
  });
  const sentence: Sentence = { words, offensive: new Set(places) };
  hits.forEach((hit, index) => addHit(found, hit, sentence, places[index] ?? 0, heard));
}

const SWEARS: Readonly<Partial<Record<WordClass, number>>> = { obscene: 0.98, vulgar: 0.9, mild: 0.55 };

function addHit(found: OffenceList, { start, end, stem, certainty }: StemHit, sentence: Sentence, at: number, heard: OffenceLanguage): void {
  const place = [start, end] as const;
  const swears = SWEARS[stem.class];
  if (swears !== undefined) {
    found.add('swears', place, swears * certainty);
    if (stem.ofPeople && isAimed(sentence, at, heard)) found.add('insults', place, 0.85 * certainty);
  } else if (stem.class === 'minced') found.add('swears', place, 0.6, true);
  else if (stem.class === 'abuse') {
    if (stem.ofPeople && isAimed(sentence, at, heard)) found.add('insults', place, 0.9 * certainty);
    else found.add('is-rude', place, 0.6 * certainty);
  } else if (stem.class === 'slight') {
    if (isPredicate(sentence, at, heard)) found.add('is-rude', place, 0.85);
  } else if (isNickname(sentence, at, heard)) found.add('insults', place, 0.8);
}

function addPhrases(found: OffenceList, words: readonly Word[], text: string, heard: OffenceLanguage): void {
  for (const cue of cuesAmong(heard.cues, words, text) ?? []) {
    const kind = heard.kinds.get(cue);
    const place = findCue([cue], words, text);
    if (kind !== undefined && place !== null) addPhrase(found, kind, place);
  }
}

function addPhrase(found: OffenceList, kind: PhraseKind, place: readonly [number, number]): void {
  if (kind === 'obscene') found.add('swears', place, 0.95);
  else if (kind === 'insults') found.add('insults', place, 0.85);
  else if (kind === 'swears') found.add('swears', place, 0.55);
  else if (kind === 'minced') found.add('swears', place, 0.6, true);
  else if (kind === 'rude') found.add('is-rude', place, 0.8);
  else found.add('flirts', place, 0.8);
}
