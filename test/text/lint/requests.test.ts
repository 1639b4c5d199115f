import { describe, expect, it } from 'vitest';
import { corrected, findingsOf, foundIn, type Language } from './support/lintOf.ts';

describe('PL-TIMID', () => {
  it.each([
    ['PLREQ-1', 'Czy mógłby mi Pan podać numer faktury?', 'Proszę mi podać numer faktury.'],
    ['PLREQ-2', 'Czy mogłaby mi Pani podać numer faktury?', 'Proszę mi podać numer faktury.'],
    ['PLREQ-2', 'Czy mogliby Państwo podać numer faktury?', 'Proszę podać numer faktury.'],
    ['PLREQ-2', 'Mógłby Pan powtórzyć adres?', 'Proszę powtórzyć adres.'],
    ['PLREQ-2', 'Czy mogłaby się Pani zalogować?', 'Proszę się zalogować.'],
    ['PLREQ-3', 'Chciałbym zapytać o numer zamówienia.', 'Proszę mi podać numer zamówienia.'],
    ['PLREQ-3', 'Chciałabym zapytać o numer faktury.', 'Proszę mi podać numer faktury.'],
    ['PLREQ-3', 'Chcielibyśmy prosić o adres dostawy.', 'Proszę mi podać adres dostawy.'],
    ['PLREQ-3', 'Chciałam zapytać, jaki jest numer faktury.', 'Proszę mi powiedzieć, jaki jest numer faktury.'],
    ['PLREQ-5', 'Mogłabym Pani zaoferować rabat', 'Chcę zaoferować rabat.'],
    ['PLREQ-5', 'Mógłbym Panu zaoferować rabat.', 'Chcę zaoferować rabat.'],
    ['PLREQ-5', 'Chciałabym zaproponować inny kolor.', 'Chcę zaproponować inny kolor.'],
    ['PLREQ-10', 'Czy mógłby Pan poczekać?', 'Proszę chwilę poczekać.'],
    ['PLREQ-10', 'Dzień dobry. Aby szybciej pomóc, czy mogłaby Pani podać numer?', 'Dzień dobry. Aby szybciej pomóc, proszę podać numer.'],
  ])('%s: "%s" becomes "%s"', (_row, text, better) => {
    expect(findingsOf('PL-TIMID', 'pl', text)[0]).toMatchObject({ severity: 'warn' });
    expect(corrected('PL-TIMID', 'pl', text)).toBe(better);
  });

  it.each([
    'Przepraszamy, ale nie jesteśmy firmą, która mogłaby Pani pomóc w tej sprawie.',
    'Czy mogę prosić o chwilę oczekiwania?',
    'Czy mógłbym prosić o chwilę cierpliwości?',
    'Chciałabym prosić o chwilę cierpliwości.',
    'Proszę mi podać numer faktury.',
    'Chcę zaoferować rabat.',
    'Czy wie Pan, kto mógłby odebrać paczkę?',
    'Czy będzie Pani wygodnie, jeśli zadzwonię teraz?',
    'Paczka mogłaby dotrzeć jutro.',
  ])('PLREQ-2, C-5: "%s" does not tremble', (text) => {
    expect(foundIn('PL-TIMID', 'pl', text)).toEqual([]);
  });

  it('C-5: only the confident style minds, and only in Polish', () => {
    expect(foundIn('PL-TIMID', 'pl', 'Czy mógłby Pan poczekać?', { settings: { 'ask.style': 'polite' } })).toEqual([]);
    expect(foundIn('PL-TIMID', 'ru', 'Не могли бы Вы уточнить номер заказа?')).toEqual([]);
  });

  it('PLREQ-14: says that the customer hears hesitation', () => {
    expect(findingsOf('PL-TIMID', 'pl', 'Czy mógłby Pan poczekać?')[0]?.message).toContain('wahanie');
  });
});

describe('PL-COMMAND', () => {
  it.each([
    ['PLREQ-6', 'Podaj numer.', 'Proszę podać numer.'],
    ['PLREQ-7', 'Musi Pan podać numer.', 'Proszę podać numer.'],
    ['PLREQ-7', 'Musi Pani zadzwonić jutro.', 'Proszę zadzwonić jutro.'],
    ['PLREQ-7', 'Muszą Państwo wysłać paczkę.', 'Proszę wysłać paczkę.'],
    ['PLREQ-7', 'Niech Pan poczeka.', 'Proszę chwilę poczekać.'],
    ['PLREQ-7', 'Niech Pani poda adres.', 'Proszę podać adres.'],
    ['PLREQ-6', 'Poczekaj na linii.', 'Proszę chwilę poczekać na linii.'],
    ['PLREQ-6', 'Czekać!', 'Czekać!'],
  ])('%s: "%s" becomes "%s"', (_row, text, better) => {
    expect(findingsOf('PL-COMMAND', 'pl', text)[0]).toMatchObject({ severity: 'error' });
    expect(corrected('PL-COMMAND', 'pl', text)).toBe(better);
  });

  it.each([
    'Proszę podać numer.',
    'Nie musi Pan nic robić.',
    'Proszę, niech Pan poczeka.',
    'Niech się Pani nie martwi.',
    'Czy musi Pan to mieć dziś?',
    'Musi Pani być rozczarowana.',
    'Podajemy numer paczki: 123.',
    'Zobaczmy, co możemy zrobić.',
  ])('PLREQ-6, PLREQ-7: "%s" commands nothing', (text) => {
    expect(foundIn('PL-COMMAND', 'pl', text)).toEqual([]);
  });
});

describe('QUESTION-BARE', () => {
  it.each([
    ['Какой номер заказа?', 'Не могли бы Вы уточнить номер заказа?'],
    ['Какой у Вас номер заказа?', 'Не могли бы Вы уточнить номер заказа?'],
    ['Ваш телефон?', 'Не могли бы Вы уточнить номер телефона?'],
    ['Ваша фамилия?', 'Не могли бы Вы уточнить фамилию?'],
    ['Номер заказа?', 'Не могли бы Вы уточнить номер заказа?'],
    ['Когда Вам удобно?', 'Подскажите, пожалуйста, когда Вам удобно?'],
    ['Почему Вы решили вернуть товар?', 'Подскажите, пожалуйста, почему Вы решили вернуть товар?'],
    ['На какой адрес доставить?', 'Подскажите, пожалуйста, на какой адрес доставить?'],
    ['Здравствуйте. Что случилось?', 'Здравствуйте. Подскажите, пожалуйста, что случилось?'],
    ['А какой размер Вам нужен?', 'Подскажите, пожалуйста, а какой размер Вам нужен?'],
  ])('ASK-1: "%s" becomes "%s"', (text, better) => {
    expect(findingsOf('QUESTION-BARE', 'ru', text, { state: 'clarify' })[0]).toMatchObject({ severity: 'warn' });
    expect(corrected('QUESTION-BARE', 'ru', text, { state: 'clarify' })).toBe(better);
  });

  it.each([
    ['ASK-2', 'Не могли бы вы уточнить, какой у Вас номер заказа?'],
    ['ASK-3', 'Могу ли я уточнить, какой размер Вам нужен?'],
    ['ASK-4', 'Будьте любезны, подскажите, пожалуйста, какой у Вас номер?'],
    ['ASK-5', 'Правильно ли я сделала вывод, что заказ не пришёл?'],
    ['ASK-5', 'Правильно ли я сделал вывод, что заказ не пришёл?'],
    ['ASK-6', 'Могу ли я Вас попросить назвать номер?'],
    ['ASK-7', 'Будет ли Вам удобно, если я перезвоню завтра?'],
    ['ASK-8', 'Будет ли приемлемо для Вас, если я перезвоню завтра?'],
    ['ASK-9', 'Уточните, пожалуйста, когда Вам будет удобно принять звонок?'],
    ['ASK-1', 'Подскажите, пожалуйста, какой у Вас номер заказа?'],
    ['ASK-1', 'Какой вариант Вам подходит, подскажите, пожалуйста?'],
    ['ASK-1', 'Вам так будет удобно?'],
    ['ASK-1', 'Какой прекрасный выбор!'],
    ['ASK-11', 'Чтобы я могла быстрее решить проблему, не могли бы Вы уточнить номер заказа?'],
    ['ASK-12', 'Можно Вас попросить продиктовать номер заказа, это позволит мне точнее ответить?'],
    ['ASK-1', 'Чем я могу Вам помочь?'],
  ])('%s: "%s" is justified', (_row, text) => {
    expect(foundIn('QUESTION-BARE', 'ru', text, { state: 'clarify' })).toEqual([]);
  });

  it.each(['greeting', 'feedback', 'furtherHelp', 'farewell'])('ASK-1: set questions are not judged in the state %s', (state) => {
    expect(foundIn('QUESTION-BARE', 'ru', 'Как прошла доставка?', { state })).toEqual([]);
  });

  it('ASK-13: each of several bare questions is found', () => {
    expect(foundIn('QUESTION-BARE', 'ru', 'Какой номер заказа? Какой адрес? Когда оплатили?')).toHaveLength(3);
  });

  it('C-5: the setting chooses the style, and other languages ask as they do', () => {
    expect(foundIn('QUESTION-BARE', 'ru', 'Какой номер заказа?', { settings: { 'ask.style': 'polite' } })).toEqual([]);
    expect(foundIn('QUESTION-BARE', 'en', 'Which order is it?')).toEqual([]);
  });
});

const unsold: Readonly<Record<Language, { bad: readonly string[]; fine: readonly string[] }>> = {
  ru: {
    bad: [
      'Могу ли я уточнить номер заказа?',
      'Назовите, пожалуйста, номер телефона.',
      'Подскажите, пожалуйста, адрес доставки?',
      'Какой у Вас номер заказа?',
      'Ваша фамилия?',
      'Продиктуйте, пожалуйста, индекс.',
    ],
    fine: [
      'Чтобы я могла быстрее решить проблему, не могли бы Вы уточнить номер заказа?',
      'Подскажите, пожалуйста, номер телефона, по которому с Вами связаться?',
      'Назовите адрес, это поможет найти заказ.',
      'Номер заказа записан.',
      'Подскажите, пожалуйста, Вам удобно говорить?',
      'Могу ли я уточнить, Ваш контактный телефон - +370 600 00000, верно?',
    ],
  },
  lt: {
    bad: [
      'Pasakykite, prašau, užsakymo numerį.',
      'Ar galėtumėte patikslinti adresą?',
      'Koks jūsų telefono numeris?',
      'Prašau man nurodyti užsakymo numerį.',
      'Padiktuokite el. pašto adresą.',
      'Jūsų pavardė?',
    ],
    fine: [
      'Kad galėčiau greičiau išspręsti problemą, ar galėtumėte patikslinti užsakymo numerį?',
      'Pasakykite, prašau, kokiu telefono numeriu su jumis susisiekti?',
      'Užsakymo numeris užrašytas.',
      'Ar jums patogu kalbėti?',
      'Nurodykite adresą, nes kurjeris jau pakeliui.',
      'Jūsų telefonas +370 600 00000, teisingai?',
    ],
  },
  pl: {
    bad: [
      'Proszę mi podać numer faktury.',
      'Proszę podyktować adres.',
      'Jaki jest numer zamówienia?',
      'Poproszę numer telefonu.',
      'Czy mogę prosić o adres e-mail?',
      'Pana nazwisko?',
    ],
    fine: [
      'Aby szybciej rozwiązać problem, proszę mi podać numer faktury.',
      'Proszę mi podać numer telefonu do kontaktu.',
      'Numer faktury jest zapisany.',
      'Czy to dobry moment na rozmowę?',
      'Proszę podać adres, bo kurier już jedzie.',
      'Upewniam się: numer to +48 600 000 000, zgadza się?',
    ],
  },
  en: {
    bad: [
      'Please give me the order number.',
      'Could you please clarify the address?',
      'What is your phone number?',
      'Please tell me your postcode.',
      'May I have your email?',
      'Your surname?',
    ],
    fine: [
      'So that I can solve the problem faster, could you please clarify the order number?',
      'Could you please tell me the phone number to reach you on?',
      'The order number is saved.',
      'Is this a convenient time for you to talk?',
      'Please tell me the address, because the courier is on his way.',
      'May I confirm that your number is +370 600 00000, is that right?',
    ],
  },
};

describe('QUESTION-UNSOLD', () => {
  for (const language of ['ru', 'lt', 'pl', 'en'] as const) {
    it.each(unsold[language].bad.map((text) => [text]))(`ASK-10, ${language}: "%s" gives no reason`, (text) => {
      expect(findingsOf('QUESTION-UNSOLD', language, text)[0]).toMatchObject({ severity: 'info' });
    });

    it.each(unsold[language].fine.map((text) => [text]))(`ASK-10, ${language}: "%s" gives one, or asks for no data`, (text) => {
      expect(foundIn('QUESTION-UNSOLD', language, text)).toEqual([]);
    });
  }

  it.each<[Language, string, string]>([
    ['ru', 'Могу ли я уточнить номер заказа?', 'Чтобы я могла быстрее решить проблему, могу ли я уточнить номер заказа?'],
    ['lt', 'Ar galėtumėte patikslinti adresą?', 'Kad galėčiau greičiau išspręsti problemą, ar galėtumėte patikslinti adresą?'],
    ['pl', 'Proszę mi podać numer faktury.', 'Aby szybciej rozwiązać problem, proszę mi podać numer faktury.'],
    ['en', 'May I have your address?', 'So that I can solve the problem faster, may I have your address?'],
  ])('ASK-10, %s: "%s" is sold as "%s"', (language, text, better) => {
    expect(corrected('QUESTION-UNSOLD', language, text)).toBe(better);
  });

  it('ASK-11: the reason knows the agent’s gender', () => {
    const sold = (gender?: string) => findingsOf('QUESTION-UNSOLD', 'ru', 'Могу ли я уточнить номер заказа?', { agent: { gender } })[0]?.replacement;
    expect(sold('male')).toContain('я мог быстрее');
    expect(sold()).toContain('Чтобы быстрее');
  });

  it('ASK-10, NAME-7: asking for the name needs no reason where one gets acquainted', () => {
    expect(foundIn('QUESTION-UNSOLD', 'en', 'May I ask your name, please?', { state: 'identify' })).toEqual([]);
    expect(foundIn('QUESTION-UNSOLD', 'en', 'May I ask your name, please?', { state: 'clarify' })).toHaveLength(1);
  });
});

describe('REQUEST-MANY', () => {
  it.each<[Language, string]>([
    ['ru', 'Назовите, пожалуйста, имя, адрес, номер заказа и дату.'],
    ['ru', 'Подскажите телефон, адрес и индекс?'],
    ['lt', 'Prašau man nurodyti vardą, adresą, telefoną ir datą.'],
    ['lt', 'Pasakykite miestą, gatvę ir telefono numerį.'],
    ['pl', 'Proszę podać imię, adres, numer, datę i kwotę.'],
    ['pl', 'Proszę podać adres, numer telefonu i datę.'],
    ['en', 'Please tell me your name, address, phone number and the date.'],
    ['en', 'Could you give me the model, the size and the colour?'],
  ])('PLREQ-9, %s: "%s" asks for too much at once', (language, text) => {
    expect(findingsOf('REQUEST-MANY', language, text)).toMatchObject([{ severity: 'info', span: [0, text.length], replacement: null }]);
  });

  it.each<[Language, string]>([
    ['ru', 'Подскажите, пожалуйста, имя, фамилию и отчество?'],
    ['ru', 'Назовите номер телефона и адрес электронной почты.'],
    ['ru', 'Имя, адрес, номер и дата записаны.'],
    ['lt', 'Prašau nurodyti vardą ir pavardę.'],
    ['lt', 'Ar galiu jūsų paprašyti palikti el. pašto adresą arba telefono numerį?'],
    ['lt', 'Adresas, telefonas, miestas ir data užrašyti.'],
    ['pl', 'Proszę podać numer faktury.'],
    ['pl', 'Proszę podać imię i nazwisko.'],
    ['pl', 'Adres, numer, data i kwota są zapisane.'],
    ['en', 'Please give me your first name and surname.'],
    ['en', 'May I ask you to leave an e-mail address or a phone number?'],
    ['en', 'The name, the address, the number and the date are saved.'],
  ])('PLREQ-9, %s: "%s" does not', (language, text) => {
    expect(foundIn('REQUEST-MANY', language, text)).toEqual([]);
  });
});

const searches: Readonly<Record<Language, { bad: readonly string[]; fine: readonly string[] }>> = {
  ru: {
    bad: [
      'Вот телефон курьера, звоните сами, узнавайте!',
      'Посмотрите на нашем сайте.',
      'Позвоните курьеру сами',
      'Телефон курьера 123, звоните сами узнавайте',
      'Уточните у производителя.',
      'На сайте всё найдёте.',
      'Вам нужно обратиться в банк.',
      'Погуглите модель.',
    ],
    fine: [
      'Давайте посмотрим, что мы можем сделать.',
      'Разрешите, я уточню ответ и перезвоню Вам в течение пяти минут.',
      'Я позвоню курьеру и уточню время.',
      'Мы сами свяжемся с курьером.',
      'Здравствуйте, пожалуйста, посмотрите приложенную курьерскую этикетку.',
      'Оплатить заказ можно на сайте.',
      'Уточните, пожалуйста, номер заказа.',
    ],
  },
  lt: {
    bad: [
      'Štai kurjerio telefonas, skambinkite patys ir sužinokite!',
      'Pažiūrėkite mūsų svetainėje.',
      'Paskambinkite kurjeriui.',
      'Susisiekite su gamintoju.',
      'Visa informacija yra svetainėje.',
      'Paieškokite internete.',
      'Jums reikėtų kreiptis į banką.',
    ],
    fine: [
      'Sveiki, prašome peržiūrėti pridėtą kurjerio etiketę.',
      'Leiskite man tai išsiaiškinti.',
      'Aš paskambinsiu kurjeriui.',
      'Mes patys susisieksime su gamintoju.',
      'Pažiūrėkime, ką galime padaryti.',
      'Apmokėti galite svetainėje.',
      'Patikslinkite, prašau, numerį.',
    ],
  },
  pl: {
    bad: [
      'Oto telefon kuriera, proszę dzwonić samodzielnie i się dowiedzieć!',
      'Proszę sprawdzić na naszej stronie.',
      'Proszę zadzwonić do kuriera.',
      'Proszę skontaktować się z producentem.',
      'Wszystko jest na naszej stronie.',
      'Może Pan poszukać w internecie.',
      'Proszę wygooglować ten model.',
    ],
    fine: [
      'Proszę pozwolić mi to ustalić.',
      'Muszę zadzwonić do kuriera.',
      'Prosimy zapoznać się z załączoną etykietą kurierską.',
      'Zobaczmy, co możemy zrobić.',
      'Zapłacić można na stronie.',
      'Zadzwonię do kuriera i oddzwonię.',
      'Proszę mi podać numer faktury.',
    ],
  },
  en: {
    bad: [
      'Here is the courier’s phone, call and find out yourself!',
      'Please check our website.',
      'Call the courier.',
      'You should contact the manufacturer.',
      'It’s all on our website.',
      'You can find it on our website.',
      'Google it.',
    ],
    fine: [
      'Let me find that out.',
      'I will call the courier and find out.',
      'We can contact the manufacturer for you.',
      'Hello, please see the attached courier label.',
      'You can pay on our website.',
      'You do not need to call the courier.',
      'Would you like me to contact the bank?',
    ],
  },
};

describe('SEARCH-TO-CLIENT', () => {
  const found: Readonly<Record<Language, string>> = {
    ru: 'Позвольте мне это выяснить.',
    lt: 'Leiskite man tai išsiaiškinti.',
    pl: 'Proszę pozwolić mi to ustalić.',
    en: 'Let me find that out.',
  };
  for (const language of ['ru', 'lt', 'pl', 'en'] as const) {
    it.each(searches[language].bad.map((text) => [text]))(`SRCH-1, SRCH-3, ${language}: "%s" sends the customer to search`, (text) => {
      const [finding] = findingsOf('SEARCH-TO-CLIENT', language, text, { channel: 'chat' });
      expect(finding).toMatchObject({ severity: 'error', replacement: found[language] });
    });

    it.each(searches[language].fine.map((text) => [text]))(`SRCH-1, ${language}: "%s" does not`, (text) => {
      expect(foundIn('SEARCH-TO-CLIENT', language, text)).toEqual([]);
    });
  }

  it('SRCH-1, CB-3: on the telephone the agent finds out and calls back', () => {
    const [finding] = findingsOf('SEARCH-TO-CLIENT', 'ru', 'Позвоните курьеру сами', { customer: { name: 'Наталья' } });
    expect(finding?.replacement).toBe(
      'Наталья, я поняла Ваш вопрос. Разрешите, я уточню ответ и перезвоню Вам в течение пяти минут. Вам так будет удобно?',
    );
  });
});
