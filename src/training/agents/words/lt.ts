import type { OwnWords } from './OwnWords.ts';

export const lt: OwnWords = {
  understood: {
    selection: 'renkatės prekę ir norite pamatyti tinkamus variantus',
    complaint: 'pirkinys jus nuvylė ir reikia rasti sprendimą',
    question: 'jums reikia tikslaus atsakymo šiuo klausimu',
    colleague: 'šį klausimą turi išspręsti atsakingas specialistas',
    other: 'jums reikia pagalbos šiuo klausimu',
  },
  understoodSentence: {
    selection: 'Renkatės prekę ir norite pamatyti tinkamus variantus.',
    complaint: 'Pirkinys jus nuvylė, ir reikia rasti sprendimą.',
    question: 'Jums reikia tikslaus atsakymo šiuo klausimu.',
    colleague: 'Šį klausimą turi išspręsti atsakingas specialistas.',
    other: 'Jums reikia pagalbos šiuo klausimu.',
  },
  detail: ({ label, value }) => `, ${label} – ${value}`,
  agreed: 'dėl visko susitarėme',
  agreedSentence: 'Išsirinkote tinkamą variantą, aš jį užfiksuosiu.',
  settled: 'viskas parengta, klausimas išspręstas.',
  openers: ['Suprantu', 'Aišku', 'Gerai, suprantu', 'Supratau'],
  noted: ['Suprantu jus, į tai atsižvelgsiu.', 'Girdžiu jus, tai svarbu.', 'Taip, suprantu, apie ką kalbate.', 'Aišku, tai užsirašau.'],
  blanks: {
    question: 'ko tiksliai jums reikia',
    slot: 'klausimo esmę',
    action: 'patikslinti duomenis jūsų klausimu',
    proposal: 'patikslinsiu tai su specialistu',
    topic: 'jūsų klausimą',
    minutes: 1,
    hours: 24,
    progress: 'specialistas rengia atsakymą',
    deadline: 'rytojaus vakaro',
  },
};
