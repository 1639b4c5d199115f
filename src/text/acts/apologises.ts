import { actRecogniser } from './ActRecogniser.ts';

/** An apology in words of apology; regret alone ("мне жаль") is sympathy. */
export const apologises = actRecogniser('apologises', {
  ru: {
    any: ['извините', 'приношу|приносим|примите|прошу|просим .. извинени*', 'прошу|просим .. прощени*|извинить|простить', 'простите', 'извиня*'],
  },
  lt: { any: ['atsipraš*', 'atleiskite', 'dovanokite'] },
  pl: { any: ['przeprasz*', 'proszę|prosimy .. wybaczenie|wybaczyć', 'wybaczy'] },
  en: { any: ['apologise|apologize|apologies|apology', 'sorry', 'pardon', 'forgive'] },
});
