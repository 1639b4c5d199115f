import { actRecogniser } from './ActRecogniser.ts';

/** A word that begins with a digit: a number that is not read out is not confirmed. */
const DIGITS = '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*';

/** Reading the telephone number back to the customer (CB-4); numbers of orders and invoices are others. */
export const confirmsPhone = actRecogniser('confirms-phone', {
  ru: {
    all: [
      [`телефон|телефона|номер|номера|номеру .. ${DIGITS}`],
      ['верно', 'верный', 'верен', 'правильно', 'правильный', 'подтверди*', 'подтвержда*', 'все так', 'так ли', 'уточн*'],
    ],
    but: ['номер* .. заказ*|счет*|карт*|договор*|накладн*|посылк*|отправлени*'],
  },
  lt: {
    all: [
      [`telefonas|telefono|telefoną|telefonu|numeris|numerį|numeriu .. ${DIGITS}`],
      ['teisingai', 'teisingas', 'tikslus', 'tinka', 'gerai', 'patvirtin*', 'pasitikslin*', 'patikslin*', 'taip'],
    ],
    but: ['užsakym*|sąskait*|kortel*|sutart*|siunt* .. numer*'],
  },
  pl: {
    all: [
      [`numer|numeru|telefon|telefonu .. ${DIGITS}`],
      ['zgadza', 'dobrze', 'poprawn*', 'prawidłow*', 'właściwy', 'potwierdz*', 'upewniam', 'upewnić', 'tak'],
    ],
    but: ['numer* .. zamówieni*|faktur*|kart*|umow*|przesył*'],
  },
  en: {
    all: [[`number|phone|telephone .. ${DIGITS}`], ['right', 'correct', 'correctly', 'confirm', 'is that', "isn't"]],
    but: ['order|invoice|card|contract|tracking|parcel .. number', 'number .. order|invoice|card|contract|parcel'],
  },
});
