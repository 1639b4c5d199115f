import { actRecogniser } from './ActRecogniser.ts';

/**
 * Asking for an address or a number to contact the customer on later (XFER-4, FUP-1). Asking for the number alone is
 * asking where to call; asking by what an order is registered is looking it up.
 */
export const asksContact = actRecogniser('asks-contact', {
  ru: {
    any: [
      'почта|почты|почту|e-mail|email|имейл|мейл .. или .. телефон|телефона|номер',
      'телефон|телефона|номер .. или .. почта|почты|почту|e-mail|email|имейл|мейл',
      'оставьте|оставить|укажите|указать|сообщите|сообщить .. контакт|контакты|контактные',
    ],
    all: [
      ['оставьте', 'оставить', 'укажите', 'указать', 'напишите', 'подскажите', 'сообщите', 'сообщить', 'дайте'],
      ['почт*', 'e-mail', 'email', 'имейл', 'мейл', 'телефон', 'номер', 'контакт*'],
      ['свяжемся', 'свяжусь', 'ответим', 'отвечу', 'напишем', 'напишу', 'сообщим', 'сообщу', 'пришлем', 'пришлю', 'вернемся', 'вернусь'],
    ],
    but: ['заказ*|кабинет*|аккаунт*|регистраци*', 'указан|указана|указаны|привязан*'],
  },
  lt: {
    any: [
      'pašto|paštą|e-paštą .. ar|arba .. telefono|telefoną|numerį',
      'telefono|telefoną|numerį .. ar|arba .. pašto|paštą|e-paštą',
      'palikite|palikti|nurodykite|nurodyti .. kontaktus|kontaktinius|kontaktą',
    ],
    all: [
      ['palikite', 'palikti', 'nurodykite', 'nurodyti', 'parašykite', 'pasakykite', 'duokite'],
      ['pašt*', 'e-pašt*', 'telefon*', 'numer*', 'kontakt*'],
      ['susisieksime', 'susisieksiu', 'parašysime', 'parašysiu', 'atsakysime', 'atsakysiu', 'pranešime', 'pranešiu', 'atsiųsime', 'atsiųsiu'],
    ],
    but: ['užsakym*|paskyr*|registracij*'],
  },
  pl: {
    any: [
      'e-mail|email|mail|maila|mailowy .. lub|albo|czy .. telefon|telefonu|numer',
      'telefon|telefonu|numer .. lub|albo|czy .. e-mail|email|mail|maila|mailowy',
      'zostawić|zostawi|podać|poda .. dane|danych kontaktow*',
      'zostawić|zostawi .. kontakt',
    ],
    all: [
      ['zostawić', 'zostawi', 'podać', 'poda', 'podanie', 'zostawienie'],
      ['e-mail*', 'email*', 'mail*', 'telefon*', 'numer*', 'kontakt*'],
      [
        'skontaktuję',
        'skontaktujemy',
        'odpowiem',
        'odpowiemy',
        'napiszę',
        'napiszemy',
        'odpiszę',
        'odpiszemy',
        'prześlę',
        'prześlemy',
        'damy|dam znać',
      ],
    ],
    but: ['zamówieni*|koncie|konta|rejestracj*'],
  },
  en: {
    any: ['email|e-mail .. or .. phone|telephone|number', 'phone|telephone|number .. or .. email|e-mail', 'leave|give|share|have .. contact details'],
    all: [
      ['leave', 'give', 'share', 'tell', 'provide'],
      ['email', 'e-mail', 'phone', 'telephone', 'number', 'contact'],
      [
        'we|i .. contact|write|email|answer|reply|update',
        "we'll|i'll .. contact|write|email|answer|reply|update",
        'get|come back to you',
        'in touch',
      ],
    ],
    but: ['order|orders|account|registered'],
  },
});
