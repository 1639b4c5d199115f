import { describe, expect, test } from 'vitest';
import { recogniseActs } from '../../src/text/acts/recogniseActs.ts';

const does = (act: string, language: string, text: string): boolean => recogniseActs(text, language).some((found) => found.act === act);

/** Texts that do something and texts that only look so, by language. */
type Examples = Readonly<Record<string, { readonly does: readonly string[]; readonly not: readonly string[] }>>;

const TRANSFER: Examples = {
  ru: {
    does: [
      'Сейчас я соединю Вас с бухгалтерией.',
      'Разрешите перевести Вас на специалиста?',
      'Вы не возражаете, если я переключу Вас на коллегу?',
      'Могу ли я перенаправить звонок в отдел доставки?',
    ],
    not: [
      'Я переведу Вам деньги сегодня.',
      'К сожалению, я не могу перевести Вас на склад.',
      'Передам Ваш вопрос коллегам.',
      'Перевод на карту займёт день.',
    ],
  },
  lt: {
    does: [
      'Sujungsiu jus su buhalterija.',
      'Ar galiu jus nukreipti pas specialistą?',
      'Leiskite perjungti jus kolegai.',
      'Perkelsiu jūsų pokalbį į kitą skyrių.',
    ],
    not: ['Pinigus pervesiu šiandien.', 'Negaliu jūsų sujungti su sandėliu.', 'Nukreipsiu jus į mūsų svetainę.', 'Perduosiu klausimą kolegoms.'],
  },
  pl: {
    does: [
      'Połączę Panią z działem księgowości.',
      'Czy mogę przełączyć Pana do specjalisty?',
      'Przekieruję rozmowę do kolegi.',
      'Proszę pozwolić, że przełączę Pana do magazynu.',
    ],
    not: ['Przekażę Pana pytanie kolegom.', 'Nie mogę przełączyć Pana do magazynu.', 'Pieniądze przeleję dziś.', 'Przekieruję Pana na naszą stronę.'],
  },
  en: {
    does: [
      'Let me put you through to accounts.',
      'May I transfer you to a specialist?',
      'I will connect you with my colleague.',
      "I'll transfer the call to delivery.",
    ],
    not: [
      'I will transfer the money today.',
      'I cannot transfer you to the warehouse.',
      'I will pass this on to my colleagues.',
      'I will redirect you to our website.',
    ],
  },
};

const CALLBACK: Examples = {
  ru: {
    does: [
      'Я уточню и перезвоню Вам через пять минут.',
      'Могу ли я Вам перезвонить?',
      'Вам удобно, если я позвоню через час?',
      'Мы перезвоним Вам до обеда.',
    ],
    not: [
      'Перезвоните нам завтра.',
      'Удобно ли Вам, если я позвоню прямо сейчас?',
      'Спасибо, что перезвонили.',
      'Вам удобно подождать или лучше, чтобы мы перезвонили?',
    ],
  },
  lt: {
    does: ['Patikslinsiu ir perskambinsiu jums per penkias minutes.', 'Ar galiu jums perskambinti?', 'Paskambinsiu jums vėliau.'],
    not: ['Perskambinkite mums rytoj.', 'Ar jums patogu, jei paskambinsiu dabar?', 'Ar jums patogu palaukti, ar geriau, kad mes perskambintume?'],
  },
  pl: {
    does: ['Sprawdzę i oddzwonię w ciągu pięciu minut.', 'Czy mogę do Pana oddzwonić?', 'Zadzwonię do Pani za godzinę.', 'Oddzwonimy do południa.'],
    not: ['Proszę zadzwonić jutro.', 'Czy będzie wygodnie, jeśli zadzwonię teraz?', 'Czy wygodniej zaczekać, czy lepiej, żebyśmy oddzwonili?'],
  },
  en: {
    does: [
      'I will check and call you back within five minutes.',
      'May I ring you back?',
      'Can I give you a call back later today?',
      "I'll call you in an hour.",
    ],
    not: [
      'Please call us back tomorrow.',
      'Will it be convenient if I call you right now?',
      'Thank you for calling back.',
      'Would you rather we called you back?',
    ],
  },
};

const PHONE: Examples = {
  ru: {
    does: [
      'Ваш номер телефона 8 912 345-67-89, верно?',
      'Правильно ли я записала: номер +7 912 3456789?',
      'Подтвердите, пожалуйста, номер 89123456789.',
    ],
    not: ['Номер заказа 12345, верно?', 'Какой у Вас телефон?', 'Телефон X1 стоит 300 евро.', 'Ваш номер верный?'],
  },
  lt: {
    does: ['Jūsų numeris 8 612 34567, teisingai?', 'Pasitikslinsiu: telefono numeris +370 612 34567.'],
    not: ['Užsakymo numeris 12345, teisingai?', 'Koks jūsų telefono numeris?', 'Telefonas X1 kainuoja 300 eurų.'],
  },
  pl: {
    does: ['Pana numer to 612 345 678, zgadza się?', 'Potwierdzam numer telefonu: 612345678.'],
    not: ['Numer zamówienia 12345, zgadza się?', 'Jaki jest Pana numer telefonu?', 'Telefon X1 kosztuje 300 zł.'],
  },
  en: {
    does: ['Your number is 0612 345 678, is that right?', 'Can I confirm your phone number: 0612345678?'],
    not: ['Your order number is 12345, is that right?', 'What is your phone number?', 'The phone X1 costs 300 euros.', 'Is your number correct?'],
  },
};

const CONTACT: Examples = {
  ru: {
    does: ['Оставьте, пожалуйста, e-mail или телефон.', 'Не могли бы Вы оставить контакты?', 'Напишите Вашу почту, и мы ответим завтра.'],
    not: [
      'Подскажите, пожалуйста, номер телефона.',
      'На какую почту оформлен заказ, или на какой номер?',
      'Мы отправим заказ почтой.',
      'Пришлю чек на Вашу почту.',
    ],
  },
  lt: {
    does: [
      'Palikite, prašau, el. paštą arba telefono numerį.',
      'Ar galėtumėte palikti kontaktus?',
      'Parašykite savo el. paštą, ir mes atsakysime rytoj.',
    ],
    not: ['Pasakykite, prašau, telefono numerį.', 'Koks paštas ar numeris nurodytas užsakyme?', 'Išsiųsime paštu.'],
  },
  pl: {
    does: ['Proszę podać e-mail lub numer telefonu.', 'Czy może Pani zostawić dane kontaktowe?', 'Proszę zostawić adres e-mail, a odpiszemy jutro.'],
    not: ['Proszę podać numer telefonu.', 'Jaki e-mail lub telefon jest na koncie?', 'Wyślemy to pocztą.'],
  },
  en: {
    does: [
      'Could you leave an email or a phone number?',
      'May I have your contact details?',
      'Please leave your email and we will write to you tomorrow.',
    ],
    not: ['Could you tell me your phone number, please?', 'Which email or phone is on the account?', 'We will send it by post.'],
  },
};

const LOOK_UP: Examples = {
  ru: {
    does: [
      'Позвольте, я уточню.',
      'Сейчас посмотрю.',
      'Мне нужно проверить это на складе.',
      'Я уточняю у коллег.',
      'Мне понадобится немного времени.',
    ],
    not: ['Посмотрите на сайте.', 'Проверьте, пожалуйста, номер.', 'Доставка завтра.', 'У нас нет времени.'],
  },
  lt: {
    does: ['Leiskite patikrinti.', 'Tuoj pažiūrėsiu.', 'Man reikia pasitarti su kolege.', 'Patikslinsiu sandėlyje.'],
    not: ['Pažiūrėkite svetainėje.', 'Patikrinkite numerį.', 'Pristatysime rytoj.'],
  },
  pl: {
    does: ['Proszę pozwolić mi to sprawdzić.', 'Zaraz sprawdzę.', 'Muszę zapytać magazyn.', 'Sprawdzam to teraz.'],
    not: ['Proszę sprawdzić na stronie.', 'Dostawa będzie jutro.', 'Nie mamy czasu.'],
  },
  en: {
    does: ['Let me check that.', "I'll look into it.", 'I need to ask a colleague.', 'I am checking it now.'],
    not: ['Please check our website.', 'You can look it up online.', 'Delivery is tomorrow.'],
  },
};

describe.each([
  ['XFER-1', 'asks-transfer', TRANSFER],
  ['CB-1', 'asks-callback', CALLBACK],
  ['CB-4', 'confirms-phone', PHONE],
  ['FUP-1', 'asks-contact', CONTACT],
  ['CB-5', 'looks-up', LOOK_UP],
] as const)('%s: %s', (row, act, examples) => {
  for (const [language, { does: hits, not }] of Object.entries(examples)) {
    test.each(hits)(`${row}: is done in ${language} by "%s"`, (text) => expect(does(act, language, text)).toBe(true));
    test.each(not)(`${row}: is not done in ${language} by "%s"`, (text) => expect(does(act, language, text)).toBe(false));
  }
});
