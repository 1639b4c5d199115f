import { compileCues, cueEndAt, indexCues, type Cue, type CueIndex } from './cues.ts';
import type { Word } from './words.ts';

interface Cues {
  /** What opens a summary and nothing else. Nouns take a colon, for "Суть вопроса ясна" is none. */
  readonly opens: readonly Cue[];
  /** What a summary may begin with, and other sentences as well. */
  readonly mayOpen: readonly Cue[];
}

/** How a summary begins, TEXT-9: "Итого:", "Резюме:", "Суть:" and their like. */
const LANGUAGES: Readonly<Record<string, Cues>> = {
  ru: {
    opens: [
      'итого|итог|итоги|резюме|суть|вывод|выводы:',
      'подводя|подведем|подведу итог|итоги',
      'подытожим',
      'подытожу',
      'подытоживая',
      'резюмирую',
      'резюмируя',
    ],
    mayOpen: [
      'итак',
      'в итоге',
      'в общем',
      'таким образом',
      'одним словом',
      'короче говоря',
      'коротко:',
      'кратко:',
      'вкратце:',
      'если кратко|коротко',
    ],
  },
  lt: {
    opens: ['apibendrinant', 'apibendrinkime', 'apibendrinsiu', 'apibendrinimas|santrauka|esmė|išvada|išvados:'],
    mayOpen: ['taigi', 'iš viso:', 'trumpai:', 'trumpai tariant', 'trumpai sakant', 'vienu žodžiu'],
  },
  pl: {
    opens: ['podsumowując', 'podsumujmy', 'podsumuję', 'reasumując', 'podsumowanie|sedno|wniosek|wnioski:'],
    mayOpen: ['razem:', 'zatem', 'tak więc', 'krótko:', 'w skrócie', 'krótko mówiąc', 'jednym słowem'],
  },
  en: {
    opens: [
      'to sum up',
      'summing up',
      'to summarise|summarize|recap',
      'summary|recap|conclusion:',
      'in summary|conclusion',
      'the point|upshot:',
      'the bottom line',
      'bottom line:',
    ],
    mayOpen: ['so', 'in short|brief', 'briefly', 'in a nutshell', 'all in all', 'total:', 'in total:'],
  },
};

const compiled = (pick: (cues: Cues) => readonly Cue[]): ReadonlyMap<string, CueIndex> =>
  new Map(Object.entries(LANGUAGES).map(([language, cues]) => [language, indexCues(compileCues(pick(cues)))]));
const OPENS = compiled(({ opens }) => opens);
const MAY_OPEN = compiled(({ opens, mayOpen }) => [...opens, ...mayOpen]);

/** How many of a sentence's words are the marker of a summary; 0 where it does not begin with one. */
export function summaryMarkerIn(sentence: readonly Word[], foldedText: string, language: string): number {
  return wordsAtStart(OPENS.get(language), sentence, foldedText);
}

/** Whether a sentence may be meant as a summary: it begins with a marker or with other words that sum up. */
export function sumsUp(sentence: readonly Word[], foldedText: string, language: string): boolean {
  return wordsAtStart(MAY_OPEN.get(language), sentence, foldedText) > 0;
}

function wordsAtStart(cues: CueIndex | undefined, sentence: readonly Word[], foldedText: string): number {
  return cues === undefined ? 0 : Math.max(0, cueEndAt(cues, sentence, foldedText, 0));
}
