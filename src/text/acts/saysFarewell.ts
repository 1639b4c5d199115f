import { actRecogniser } from './ActRecogniser.ts';

/** A goodbye or a parting wish. */
export const saysFarewell = actRecogniser('says-farewell', {
  ru: {
    any: [
      'до свидания',
      'до свиданья',
      'всего доброго|хорошего|наилучшего|самого',
      'хорошего|приятного|удачного|доброго|прекрасного .. дня|вечера|утра|выходных',
      'до встречи',
      'прощайте',
      'до связи',
      'счастливо',
      'доброй|спокойной ночи',
    ],
  },
  lt: {
    any: [
      'viso gero|geriausio|labo',
      'iki pasimatymo|susitikimo|malonaus|kito',
      'sudie',
      'sudiev',
      'geros|gražios|puikios|malonios .. dienos',
      'gero|gražaus|malonaus .. vakaro|savaitgalio',
      'labanakt*',
    ],
  },
  pl: {
    any: [
      'do widzenia|usłyszenia|zobaczenia',
      'miłego|dobrego|udanego|spokojnego .. dnia|wieczoru|popołudnia|weekendu',
      'wszystkiego dobrego|najlepszego',
      'żegnam',
      'dobranoc',
    ],
  },
  en: {
    any: [
      'goodbye',
      'good-bye',
      'good bye',
      'bye',
      'bye-bye',
      'have a .. day|evening|afternoon|weekend|night',
      'wish you a .. day|evening|afternoon|weekend',
      'all the best',
      'take care',
      'good night',
      'farewell',
    ],
  },
});
