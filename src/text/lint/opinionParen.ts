import { compileCues, cueEndAt, indexCues, type CueIndex } from '../cues.ts';
import { trimEnd } from '../trimEnd.ts';
import type { Draft } from './Draft.ts';
import type { LintHit, LintRule } from './LintRule.ts';

/** Words that mark what the agent thinks, or says by the way. */
const MARKERS: ReadonlyMap<string, CueIndex> = new Map(
  Object.entries({
    ru: [
      'по-моему',
      'по моему мнению|опыту|разумению',
      'на мой взгляд|вкус',
      'с моей точки зрения',
      'мое .. мнение',
      'я .. считаю|думаю|полагаю',
      '^думаю|считаю|полагаю',
      'мне кажется|думается|представляется',
      'как по мне',
      'лично я|мне',
      'я бы сказал|сказала',
      'кстати',
      'между прочим',
      'к слову',
    ],
    lt: [
      'mano nuomone|manymu|akimis|požiūriu|galva',
      'mano nuomonė',
      'iš mano patirties',
      'manau',
      'manyčiau',
      'man atrodo|rodos',
      'aš .. manau',
      'asmeniškai',
      'sakyčiau',
      'beje',
      'tarp kitko',
    ],
    pl: [
      'moim zdaniem',
      'według|wedle mnie',
      'w mojej opinii|ocenie',
      'w moim odczuciu|przekonaniu',
      'uważam że',
      'myślę że',
      'sądzę że',
      'wydaje mi się',
      'mam wrażenie',
      'osobiście',
      'nawiasem mówiąc',
      'à propos',
    ],
    en: [
      'in my opinion|view|experience|judgement|judgment',
      'in my humble opinion',
      'to my mind',
      'my opinion is',
      'i .. think|believe|reckon',
      'i feel that',
      "i'd say",
      'i would say',
      'it seems to me',
      'if you ask me',
      'personally',
      'as far as i am concerned',
      'by the way',
      'incidentally',
    ],
  }).map(([language, cues]) => [language, indexCues(compileCues(cues))]),
);

/** The agent's opinion, or something said by the way, outside of parentheses. One finding a sentence. */
export const opinionParen: LintRule = {
  id: 'OPINION-PAREN',
  languages: 'all',
  channels: ['chat'],
  severity: 'info',
  rows: ['TEXT-7'],
  check(draft, context) {
    const markers = MARKERS.get(context.language);
    if (markers === undefined) return [];
    const hits: LintHit[] = [];
    const { parentheses } = draft;
    let next = 0;
    let closesAt = 0;
    for (const [index, words] of draft.sentenceWords.entries()) {
      const at = words.findIndex((_, place) => cueEndAt(markers, words, draft.folded.text, place) > 0);
      if (at < 0) continue;
      const end = words[cueEndAt(markers, words, draft.folded.text, at) - 1]?.end ?? 0;
      const span = draft.spanOf(words[at]?.start ?? 0, end);
      // How far those parentheses reach that opened before this place.
      for (; (parentheses[next]?.[0] ?? draft.text.length) < span[0]; next += 1) closesAt = Math.max(closesAt, parentheses[next]?.[1] ?? 0);
      if (span[0] >= closesAt) hits.push(hitAt(draft, index, at, span));
    }
    return hits;
  },
};

/** A sentence that is all opinion goes into parentheses as a whole; how another is to be rebuilt, only its author knows. */
function hitAt({ text, sentences }: Draft, index: number, at: number, span: [number, number]): LintHit {
  const sentence = sentences[index];
  if (sentence === undefined || at > 0 || span[0] !== sentence.start) return { span };
  const all = text.slice(sentence.start, sentence.end);
  if (/[()]/.test(all)) return { span };
  const first = all[0] ?? '';
  // "I" is a word that keeps its capital.
  const small = /^I[ ']/.test(all) ? first : first.toLowerCase();
  return { span: [sentence.start, sentence.end], replacement: `(${small}${trimEnd(all.slice(1), '.…')})` };
}
