import type { OwnWords } from './OwnWords.ts';

export const en: OwnWords = {
  understood: {
    selection: 'you are choosing a product and would like to see what suits you',
    complaint: 'the purchase has let you down',
    question: 'you need an exact answer on this matter',
    colleague: 'a specialist has to settle this',
    other: 'you need help with this matter',
  },
  understoodSentence: {
    selection: 'You are choosing a product and would like to see what suits you.',
    complaint: 'The purchase has let you down.',
    question: 'You need an exact answer on this matter.',
    colleague: 'A specialist has to settle this matter.',
    other: 'You need help with this matter.',
  },
  detail: ({ label, value }) => `, ${label} ${value}`,
  agreed: 'we have agreed on everything',
  agreedSentence: 'You have chosen the product that suits you, and I will note it down.',
  settled: 'everything is ready, and the matter is settled.',
  openers: ['I see', 'I understand', 'Certainly, I see', 'Noted'],
  noted: [
    'I understand, and I will take it into account.',
    'I hear you, that is important.',
    'Yes, I see what you mean.',
    'I see, I am noting this down.',
  ],
  blanks: {
    question: 'what exactly you need',
    slot: 'the gist of the matter',
    action: 'check the details of your request',
    proposal: 'I check this with a specialist',
    topic: 'your question',
    minutes: 1,
    hours: 24,
    progress: 'a specialist is preparing the answer',
    deadline: 'tomorrow evening',
  },
};
