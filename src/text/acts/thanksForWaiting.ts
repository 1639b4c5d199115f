import { actRecogniser } from './ActRecogniser.ts';

/** Thanks for the wait or for patience, not thanks for anything else. */
export const thanksForWaiting = actRecogniser('thanks-for-waiting', {
  ru: {
    any: [
      'спасибо|благодар* .. ожидание|терпение',
      'спасибо|благодар* .. что .. подождали|ждали|ждете|дождались|ожидали|ожидаете',
      'признател* .. ожидание|терпение',
    ],
  },
  lt: {
    any: ['ačiū|dėkoj*|dėkui .. laukiate|laukėte|palaukėte|sulaukėte|laukimą|kantrybę', 'dėkinga|dėkingas .. laukėte|palaukėte|laukiate|kantrybę'],
  },
  pl: { any: ['dziękuj*|dzięki .. cierpliwość|oczekiwanie|czekanie|poczekanie|zaczekanie|wyczekanie', 'dziękuj* .. że .. czeka*|poczeka*|zaczeka*'] },
  en: {
    any: [
      'thank|thanks .. waiting|holding|patience',
      'thanks|thank .. bearing with',
      'appreciate .. patience|waiting',
      'grateful .. patience|waiting',
    ],
  },
});
