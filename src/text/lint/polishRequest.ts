import type { Draft } from './Draft.ts';
import type { SentenceWords } from './sentenceWords.ts';
import type { WordHit } from './wordHits.ts';
import { trimEnd } from '../trimEnd.ts';
import { likeFirst } from './wordHits.ts';

const PERSONS: ReadonlySet<string> = new Set('pan pani państwo panstwo uprzejmie łaskawie może'.split(' '));
const OBJECTS: ReadonlySet<string> = new Set('mi nam się sie mnie'.split(' '));
const WAIT: ReadonlySet<string> = new Set('poczekać czekać zaczekać poczekac czekac zaczekac'.split(' '));
const ENDS = ' \n?!.…';

/** A timid request from its first word to the end of its sentence, and the confident one to put there; null where it cannot be turned. */
export interface TurnedRequest {
  readonly span: [number, number];
  readonly replacement: string;
}

/** "Czy mógłby mi Pan podać numer faktury?" as "Proszę mi podać numer faktury." (PLREQ-1, PLREQ-2). The hit ends before or within the words between verb and infinitive. */
export function turnRequest(draft: Draft, hit: WordHit): TurnedRequest | null {
  const { sentence } = hit;
  const objects: string[] = [];
  for (let at = hit.from; at < Math.min(hit.to + 5, sentence.to); at += 1) {
    const word = draft.words[at];
    if (word === undefined) return null;
    if (OBJECTS.has(word.text)) objects.push(word.text);
    else if (at >= hit.to && isInfinitive(word.text)) {
      const wait = WAIT.has(word.text) && !hasWhile(draft, sentence) ? 'chwilę ' : '';
      const begin = ['proszę', ...objects].join(' ');
      return turned(draft, hit, `${begin} ${wait}`, draft.spanOf(word.start, word.end)[0]);
    } else if (at >= hit.to && !PERSONS.has(word.text)) return null;
  }
  return null;
}

/** "Chciałabym zapytać o numer faktury." as "Proszę mi podać numer faktury." (PLREQ-3). */
export function turnWish(draft: Draft, hit: WordHit): TurnedRequest | null {
  const next = draft.words[hit.to];
  const behind = draft.words[hit.to + 1];
  if (next === undefined || behind === undefined || hit.to + 1 >= hit.sentence.to) return null;
  if (next.text === 'o') return turned(draft, hit, 'proszę mi podać ', draft.spanOf(behind.start, behind.end)[0]);
  const isQuestionWord = /^(?:jak|kt[oó]r|gdzie|kiedy|ile|czy|co$|dlaczego|sk[aą]d|dok[aą]d)/.test(next.text);
  return isQuestionWord ? turned(draft, hit, 'proszę mi powiedzieć, ', draft.spanOf(next.start, next.end)[0]) : null;
}

/** "Mogłabym Pani zaoferować rabat" as "Chcę zaoferować rabat." (PLREQ-5). The hit ends with the verb. */
export function turnOffer(draft: Draft, hit: WordHit): TurnedRequest | null {
  const verb = draft.words[hit.to - 1];
  if (verb === undefined || !isInfinitive(verb.text)) return null;
  return turned(draft, hit, 'chcę ', draft.spanOf(verb.start, verb.end)[0]);
}

function turned(draft: Draft, hit: WordHit, begin: string, from: number): TurnedRequest {
  const { end } = hit.sentence;
  const rest = trimEnd(draft.text.slice(from, end), ENDS);
  return { span: [hit.span[0], end], replacement: `${likeFirst(draft.text[hit.span[0]] ?? '', begin)}${rest}.` };
}

export function isInfinitive(word: string): boolean {
  return word.length > 2 && (word.endsWith('ć') || word.endsWith('ac') || word.endsWith('ic') || word.endsWith('yc') || word.endsWith('móc'));
}

function hasWhile(draft: Draft, { from, to }: SentenceWords): boolean {
  return draft.words.slice(from, to).some(({ text }) => text.startsWith('chwil') || text.startsWith('moment') || text.startsWith('minut'));
}
