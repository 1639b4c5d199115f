import { fillerWords } from '../lists/fillerWords.ts';
import type { Draft } from './Draft.ts';
import { isHesitation } from './hesitations.ts';
import type { LintHit, LintRule } from './LintRule.ts';
import { sentenceWords, type SentenceWords } from './sentenceWords.ts';
import { upperFirst } from './sentenceCase.ts';
import { spanOfWords, wordHits } from './wordHits.ts';

interface Filler {
  /** Among the draft's words, the latter exclusive. */
  readonly from: number;
  readonly to: number;
  readonly sentence: SentenceWords;
}

/** Words and sounds that fill a pause. Each of them is a finding and can be left out. A bare hello opens a call and is judged as a greeting. */
export const filler: LintRule = {
  id: 'FILLER',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['FILL-1', 'FILL-3'],
  check(draft, context) {
    const fillers = fillersIn(draft, context.language).filter(({ from, to }) => context.state !== 'greeting' || to - from < draft.words.length);
    let opensUntil = -1;
    return fillers.map((one, index) => {
      const opens = one.from === one.sentence.from || one.from === opensUntil;
      if (opens) opensUntil = one.to;
      return leftOut(draft, one, opens, fillers[index + 1]?.from === one.to);
    });
  },
};

function fillersIn(draft: Draft, language: string): Filler[] {
  const listed = wordHits(draft, language, fillerWords);
  const sounds = sentenceWords(draft).flatMap((sentence) => soundsIn(draft, sentence));
  if (sounds.length === 0) return [...listed];
  const covered = new Set(listed.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  return [...listed, ...sounds.filter(({ from }) => !covered.has(from))].sort((one, other) => one.from - other.from);
}

function soundsIn({ words }: Draft, sentence: SentenceWords): Filler[] {
  const sounds: Filler[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at];
    if (word !== undefined && isHesitation(word.text)) sounds.push({ from: at, to: at + 1, sentence });
  }
  return sounds;
}

/**
 * A filler goes with its comma and the space behind it. What opens a sentence hands its capital on; between two commas
 * both go: "это, как бы, завтра" is "это завтра".
 */
function leftOut(draft: Draft, { from, to, sentence }: Filler, opens: boolean, beforeAnother: boolean): LintHit {
  const { text } = draft;
  const [start, wordEnd] = spanOfWords(draft, from, to);
  if (to - from === sentence.to - sentence.from) return without(sentence.start, skipSpace(text, sentence.end));
  const comma = commaBefore(text, start);
  if (to === sentence.to) return without(comma ?? spaceBefore(text, start), wordEnd);
  const hasComma = text[wordEnd] === ',';
  const end = hasComma ? wordEnd + 1 : wordEnd;
  if (!opens && comma !== null && hasComma && !beforeAnother) return without(comma, end);
  const next = skipSpace(text, end);
  if (!opens || beforeAnother) return without(start, next);
  const letter = String.fromCodePoint(text.codePointAt(next) ?? 0x20);
  return { span: [start, next + letter.length], replacement: upperFirst(letter) };
}

function without(start: number, end: number): LintHit {
  return { span: [start, end], replacement: '' };
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (text[index] === ' ' || text[index] === '\u00a0') index += 1;
  return index;
}

function spaceBefore(text: string, start: number): number {
  return text[start - 1] === ' ' ? start - 1 : start;
}

function commaBefore(text: string, start: number): number | null {
  const before = spaceBefore(text, start);
  return text[before - 1] === ',' ? before - 1 : null;
}
