import { actRecogniser } from './ActRecogniser.ts';

/** Saying back what was understood, or summing up. */
export const summarises = actRecogniser('summarises', {
  ru: {
    any: [
      'правильно|верно ли я .. понимаю|понял*',
      'я .. правильно|верно .. понимаю|понял*',
      'правильно|верно ли .. поняла|понял|понимаю',
      'если я .. правильно|верно .. понимаю|понял*',
      'правильно ли я .. сделал* вывод',
      'верен ли мой вывод',
      'так я понимаю .. ситуацию',
      '^итого:',
      '^резюме:',
      '^суть:',
      '^итак',
      'подведем итог',
      'подводя итог',
      'подытож*',
      'резюмиру*',
    ],
  },
  lt: {
    any: [
      'ar .. teisingai .. suprantu|supratau',
      'jei|jeigu .. teisingai .. suprantu|supratau',
      'taip suprantu šią situaciją',
      'teisingai padariau išvadą',
      '^apibendrin*',
      '^santrauka:',
      '^esmė:',
      'apibendrinkime',
      'apibendrinsiu',
    ],
  },
  pl: {
    any: [
      'czy .. dobrze|właściwie|poprawnie .. rozumiem|zrozumiał*',
      'jeśli|jeżeli .. dobrze .. rozumiem|zrozumiał*',
      'słusznie wnioskuję',
      'tak rozumiem .. sytuację',
      '^podsumowując',
      '^podsumowanie:',
      '^sedno:',
      'podsumujmy',
      'podsumuję',
    ],
  },
  en: {
    any: [
      'do|did i .. understand .. correctly|right|rightly',
      'have i .. understood',
      'if i .. understand|understood .. correctly|right|rightly',
      'am i right .. thinking|that|understanding',
      'have i rightly concluded',
      'that is how i understand',
      '^to sum up',
      '^in summary',
      '^summary:',
      '^the point:',
      'let me summarise|summarize|recap',
      '^to summarise|summarize|recap',
    ],
  },
});
