/**
 * Texts of an agent by language, one of each kind that rules tell apart: plain ones, questions with and without a reason,
 * fillers, polite and impolite words, the customer's name (Anna, as in `plainOpening`), a greeting that is none. Of those
 * that a slice cannot tell apart one is taken; a language that is not here is explored with the English ones.
 */
export const AGENT_TEXTS: Readonly<Record<string, readonly string[]>> = Object.freeze({
  en: [
    'The parcel is on its way to you.',
    'The courier comes tomorrow in the morning.',
    'Which size do you need?',
    'Your order number?',
    'To find your order faster, could you please tell me the order number?',
    'Anna, the parcel is on its way to you.',
    'Um, well, the parcel is on its way.',
    'Thank you, you are very kind.',
    'You must wait.',
    'Hello',
    'Allow me to check the answer and call you back within five minutes. May I confirm that your contact number is +37060000000?',
  ],
  ru: [
    'Посылка уже в пути.',
    'Курьер приедет завтра утром.',
    'Какой размер Вам нужен?',
    'Номер заказа?',
    'Чтобы быстрее найти Ваш заказ, подскажите, пожалуйста, его номер?',
    'Анна, посылка уже в пути.',
    'Эм, ну, посылка как бы в пути.',
    'Спасибо, Вы очень любезны.',
    'Вы должны подождать.',
    'Алло',
    'Разрешите, я уточню ответ и перезвоню Вам в течение пяти минут. Могу ли я уточнить, Ваш контактный телефон +37060000000, верно?',
  ],
  lt: [
    'Siunta jau pakeliui.',
    'Kurjeris atvyks rytoj ryte.',
    'Kokio dydžio reikia?',
    'Užsakymo numeris?',
    'Kad greičiau rasčiau jūsų užsakymą, ar galėtumėte pasakyti jo numerį?',
    'Anna, siunta jau pakeliui.',
    'Ėėė, na, siunta kaip ir pakeliui.',
    'Ačiū, esate labai malonūs.',
    'Jūs privalote palaukti.',
    'Alio',
    'Leiskite, patikslinsiu atsakymą ir perskambinsiu jums per penkias minutes. Jūsų kontaktinis telefonas – +37060000000, teisingai?',
  ],
  pl: [
    'Paczka jest już w drodze.',
    'Kurier przyjedzie jutro rano.',
    'Jaki rozmiar jest potrzebny?',
    'Numer zamówienia?',
    'Aby szybciej znaleźć zamówienie, czy mogę prosić o jego numer?',
    'Pani Anno, paczka jest już w drodze.',
    'Yyy, no, paczka jest jakby w drodze.',
    'Dziękuję, to bardzo miłe.',
    'Musi Pani poczekać.',
    'Halo',
    'Proszę pozwolić, że sprawdzę odpowiedź i oddzwonię w ciągu pięciu minut. Numer do kontaktu to +37060000000, zgadza się?',
  ],
});

/** Words by which a customer only announces a question (REG-2), by language. */
export const ANNOUNCEMENTS: Readonly<Record<string, string>> = Object.freeze({
  en: 'Hi, I have a question',
  ru: 'Здравствуйте, у меня вопрос',
  lt: 'Sveiki, turiu klausimą.',
  pl: 'Mam jeszcze jedno pytanie',
});
