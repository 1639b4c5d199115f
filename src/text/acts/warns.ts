import { actRecogniser } from './ActRecogniser.ts';

/** A warning that the conversation will be ended if the customer goes on so: a condition, an end, and that it is we who end it. */
export const warns = actRecogniser('warns', {
  ru: {
    all: [
      ['если', 'в случае', 'иначе', 'в противном случае', 'предупрежда*', 'при дальнейш*'],
      ['законч*', 'прерв*', 'заверш*', 'прекра*', 'положить|положу|положим трубку', 'отключ*', 'разъедин*'],
      ['вынужден*', 'придется', 'мы', 'я', 'буду', 'будем', 'будет прерван*|прекращ*|заверш*|закончен*'],
      ['разговор*', 'бесед*', 'диалог*', 'общени*', 'звонок', 'чат', 'трубк*'],
    ],
  },
  lt: {
    all: [
      ['jei', 'jeigu', 'priešingu atveju', 'kitaip', 'įspėj*'],
      ['baigti|baigsiu|baigsime', 'nutrauk*', 'užbaig*', 'padėti|padėsiu|padėsime ragelį', 'bus nutraukt*|baigt*'],
      ['pokalb*', 'skambut*', 'ragelį', 'bendrav*'],
    ],
  },
  pl: {
    all: [
      ['jeśli', 'jeżeli', 'w przypadku', 'w razie', 'inaczej', 'w przeciwnym razie', 'ostrzegam', 'uprzedzam'],
      ['zakończ*', 'przerw*', 'rozłącz*', 'zostanie przerwan*|zakończon*'],
      ['rozmow*', 'połączeni*', 'czat*', 'rozłącz*'],
      ['będ*', 'zmuszen*', 'zostanie', 'musiał*', 'muszę', 'musimy', 'zakończę', 'zakończymy', 'przerwę', 'przerwiemy', 'rozłączę', 'rozłączymy'],
    ],
  },
  en: {
    all: [
      ['if', 'otherwise', 'unless', 'in case', 'warn*'],
      ['end', 'terminate', 'break off', 'disconnect', 'hang up', 'finish', 'close'],
      ['i|we .. will|shall|have|must|am|are', "i'll", "we'll", 'forced', 'will be ended|terminated'],
      ['conversation', 'call', 'chat', 'dialogue', 'hang up', 'disconnect'],
    ],
  },
});
