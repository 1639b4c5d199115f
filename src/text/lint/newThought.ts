import { compileCues, cueEndAt, indexCues, type CueIndex } from '../cues.ts';
import { spaceBefore } from '../spaceBefore.ts';
import type { LintHit, LintRule } from './LintRule.ts';

/** How a sentence begins that turns to something else. "Dėl to", "besides you" and their like go on with the same. */
const MARKERS: ReadonlyMap<string, CueIndex> = new Map(
  Object.entries({
    ru: [
      'также',
      'кроме того|этого',
      'помимо этого|того',
      'по поводу',
      'что касается',
      'насчет',
      'относительно',
      'теперь о|об|по',
      'теперь насчет',
      'отдельно о|об|по',
      'и еще',
      'еще один|одно|одна',
      'другой|второй|следующий вопрос',
      'вдобавок',
      'далее',
    ],
    lt: [
      'taip pat',
      'be to',
      'be kita ko',
      'dėl apmokėjimo|mokėjimo|pristatymo|grąžinimo|pinigų|garantijos|kainos|užsakymo|siuntos|nuolaidos|sąskaitos|prekės|prekių',
      'o dėl',
      'kas dėl',
      'kalbant apie',
      'kas liečia',
      'dar vienas|viena',
      'kitas|antras klausimas|dalykas',
      'papildomai',
      'toliau',
    ],
    pl: [
      'ponadto',
      'poza tym',
      'oprócz tego',
      'prócz tego',
      'również',
      'także',
      'dodatkowo',
      'jeśli|jeżeli chodzi o',
      'co do',
      'co się tyczy',
      'odnośnie',
      'w kwestii|sprawie',
      'jeszcze jedna|jedno',
      'kolejna|druga|inna sprawa|kwestia',
    ],
    en: [
      'also',
      'besides',
      'in addition',
      'additionally',
      'furthermore',
      'moreover',
      'as for|to|regards',
      'regarding',
      'concerning',
      'with|in regard|regards|respect to',
      'when it comes to',
      'speaking of',
      'another thing|point|question|matter',
      'one more thing',
      'on another note',
    ],
  }).map(([language, cues]) => [language, indexCues(compileCues(cues))]),
);

/** A sentence inside a paragraph turns to another subject: it should begin a paragraph. */
export const newThought: LintRule = {
  id: 'NEW-THOUGHT',
  languages: 'all',
  channels: ['chat'],
  severity: 'info',
  rows: ['TEXT-1'],
  check(draft, context) {
    const markers = MARKERS.get(context.language);
    if (markers === undefined || draft.sentences.length < 2) return [];
    const { text, sentences, layout } = draft;
    let paragraph = 0;
    return draft.sentenceWords.flatMap((words, index) => {
      if (index === 0 || cueEndAt(markers, words, draft.folded.text, 0) < 0) return [];
      const [start, end] = draft.spanOf(words[0]?.start ?? 0, words[0]?.end ?? 0);
      while ((layout.paragraphs[paragraph]?.textEnd ?? text.length) <= start) paragraph += 1;
      // The sentence before stands in the same line of text.
      const isInside = (layout.paragraphs[paragraph]?.start ?? text.length) <= (sentences[index - 1]?.start ?? 0);
      return isInside ? [{ span: [spaceBefore(text, start), end], replacement: `\n\n${text.slice(start, end)}` } satisfies LintHit] : [];
    });
  },
};
