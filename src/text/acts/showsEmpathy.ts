import { actRecogniser } from './ActRecogniser.ts';

/** Acknowledging how the customer feels, before the matter itself (EMO-2). An apology for the trouble acknowledges it too. */
export const showsEmpathy = actRecogniser('shows-empathy', {
  ru: {
    any: [
      'мне|нам .. жаль',
      'очень жаль',
      'сочувству*',
      'сожале*',
      'понимаю|понимаем .. вас|ваш*|чувств*|недовольств*|неприятн*|досад*|расстро*',
      'вас .. понимаю|понимаем',
      'понимаю|понимаем .. как это|насколько',
      'мне|нам .. неприятно',
      'представляю .. как|насколько',
      'прошу|просим|приношу|приносим|примите .. прощения|извинени*',
      'вы .. правы .. расстро*|недовольн*|возмущ*',
    ],
  },
  lt: {
    any: [
      'apgailestau*',
      'man|mums .. gaila',
      'labai gaila',
      'užjauč*',
      'suprantu|suprantame .. jus|jūsų|jūs|nusivylim*|susierzinim*|kaip',
      'jus .. suprantu|suprantame',
      'nemalonu',
      'atsipraš* .. nemalonum*|nepatogum*|situacij*|klaid*|taip|kad|dėl',
    ],
  },
  pl: {
    any: [
      'przykro mi|nam',
      'jest mi|nam .. przykro',
      'bardzo .. przykro',
      'współczuj*',
      'ubolewa*',
      'rozumiem|rozumiemy .. pana|panią|pani|państwa|zdenerwowanie|rozczarowanie|niezadowolenie|frustracj*|jak|że|irytacj*',
      'żałuj*',
      'przeprasz* .. za|sytuacj*|kłopot*|niedogodnoś*|problem*',
    ],
  },
  en: {
    any: [
      'sorry|apologise|apologize|apologies .. hear|about|for|that|you|this|inconvenience|trouble',
      'i am|we are|am so|very|truly|really .. sorry',
      'i|we .. understand|see .. frustrat*|upset*|annoy*|disappoint*|how|why|feel*',
      'must be .. frustrat*|upset*|annoy*|disappoint*|hard|difficult',
      'sympathise|sympathize',
      'regret',
    ],
  },
});
