import { actRecogniser } from './ActRecogniser.ts';

/** Asking whether anything is left, not offering help for the first time. */
export const asksFurtherHelp = actRecogniser('asks-further-help', {
  ru: {
    inQuestion: [
      'еще .. помочь|помощь|полезн*',
      'помочь .. еще',
      'еще .. вопросы|вопрос',
      'вопросы .. еще|остались',
      'остались .. вопросы',
      'на все .. вопросы',
      'ответил* .. на все',
      'все ли .. вопросы',
      'что-то|что-нибудь еще',
    ],
  },
  lt: { inQuestion: ['dar .. padėti|pagelbėti|pagalbos', 'dar .. klausimų', 'liko .. klausimų', 'atsakiau .. visus', 'visus .. klausimus'] },
  pl: {
    inQuestion: [
      'jeszcze .. pomóc|służyć|pomoc',
      'pomóc .. jeszcze',
      'jeszcze .. pytania|pytanie',
      'pozostały .. pytania',
      'na wszystkie .. pytania',
      'wszystkie .. pytania',
      'coś jeszcze',
    ],
  },
  en: {
    inQuestion: [
      'anything else',
      'something else',
      'any other|more|further questions',
      'more questions',
      'questions left',
      'answered all .. questions',
      'all .. questions been answered',
      'help .. further',
      'further help|assistance',
      'any further help|questions',
    ],
  },
});
