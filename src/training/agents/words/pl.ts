import type { OwnWords } from './OwnWords.ts';

export const pl: OwnWords = {
  understood: {
    selection: 'potrzebne są propozycje produktów do wyboru',
    complaint: 'zakup zawiódł i trzeba znaleźć rozwiązanie',
    question: 'potrzebna jest dokładna odpowiedź w tej sprawie',
    colleague: 'sprawą powinien zająć się specjalista',
    other: 'potrzebna jest pomoc w tej sprawie',
  },
  understoodSentence: {
    selection: 'Potrzebne są propozycje produktów do wyboru.',
    complaint: 'Zakup zawiódł i trzeba znaleźć rozwiązanie.',
    question: 'Potrzebna jest dokładna odpowiedź w tej sprawie.',
    colleague: 'Sprawą powinien zająć się specjalista.',
    other: 'Potrzebna jest pomoc w tej sprawie.',
  },
  detail: ({ label, value }) => `, ${label} to ${value}`,
  agreed: 'wszystko zostało uzgodnione',
  agreedSentence: 'Odpowiedni produkt jest wybrany, zapiszę ten wybór.',
  settled: 'wszystko jest gotowe, sprawa została załatwiona.',
  openers: ['Rozumiem', 'Tak, rozumiem', 'Dobrze, rozumiem', 'Słyszę'],
  noted: ['Rozumiem, wezmę to pod uwagę.', 'Słyszę, to ważne.', 'Tak, rozumiem, o co chodzi.', 'Rozumiem, zapisuję to.'],
  blanks: {
    question: 'czego dokładnie dotyczy sprawa',
    slot: 'istotę sprawy',
    action: 'sprawdzić dane w tej sprawie',
    proposal: 'ustalę to ze specjalistą',
    topic: 'to pytanie',
    minutes: 1,
    hours: 24,
    progress: 'specjalista przygotowuje odpowiedź',
    deadline: 'jutrzejszego wieczoru',
  },
};
