import { describe, expect, it } from 'vitest';
import { corrected, findingsOf, foundIn, freshContact, type Language } from './support/lintOf.ts';

const familiar: Readonly<Record<'ru' | 'lt' | 'pl', { bad: readonly string[]; fine: readonly string[] }>> = {
  ru: {
    bad: [
      'Александр, твой заказ готов.',
      'Ты уже оплатил?',
      'Я помогу тебе.',
      'Подожди минуту.',
      'Хочешь другой цвет?',
      'Скажи номер заказа.',
      'Если торопишься, выбери курьера.',
      'Можешь забрать сам.',
      'Будь добр, уточни адрес.',
    ],
    fine: [
      'Рецепты и цветы доступны.',
      'Александр Петрович, Ваш заказ готов.',
      'Лишь мышь и клавиатура.',
      'Подождите минуту.',
      'Деньги пришли вчера.',
      'Флешь-карта и брошь в наличии.',
      'Книга «Ты и твой ребёнок» на складе.',
      'Вышли новые модели.',
      'Это настрой на лучшее.',
    ],
  },
  lt: {
    bad: [
      'Ar gavai tavo siuntą?',
      'Tu jau sumokėjai?',
      'Padėsiu tau.',
      'Palauk minutę.',
      'Ar supranti mane?',
      'Tavęs laukia nuolaida.',
      'Paskambink rytoj.',
      'Ar norėtum kitos spalvos?',
    ],
    fine: [
      'Prašau, kad tuo pačiu metu.',
      'Ar gavote savo siuntą?',
      'Iš tų prekių dvi išparduotos.',
      'Tai gali būti rytoj.',
      'Siunta turi būti pristatyta.',
      'Tik šiandien taikome nuolaidą.',
      'Taupymo kortelė galioja.',
      'Kiek prekių norėtumėte?',
    ],
  },
  pl: {
    bad: [
      'Czy możesz poczekać?',
      'Twoje zamówienie jest gotowe.',
      'Pomogę ci.',
      'Poczekaj chwilę.',
      'Czy zapłaciłeś?',
      'Mam dla ciebie rabat.',
      'Jesteś zadowolona?',
      'Mógłbyś podać numer?',
      'Widzisz przycisk?',
    ],
    fine: [
      'Tylko tyle i aż tyle.',
      'Proszę chwilę poczekać.',
      'Nasz klawisz i mysz są w zestawie.',
      'Tomasz odbierze paczkę.',
      'Wysyłka do miasta Kalisz jest darmowa.',
      'Czy ci klienci już dzwonili?',
      'Gulasz i kasza są w menu.',
      'Książka „Jesteś ważna” jest dostępna.',
      'Afisz jest na ścianie od rana.',
      'Pokaz mody i przekaz pocztowy są jutro.',
    ],
  },
};

describe('TY-FORM', () => {
  for (const language of ['ru', 'lt', 'pl'] as const) {
    it.each(familiar[language].bad.map((text) => [text]))(`NAME-1, ${language}: "%s" is familiar`, (text) => {
      expect(findingsOf('TY-FORM', language, text)[0]).toMatchObject({ severity: 'error' });
    });

    it.each(familiar[language].fine.map((text) => [text]))(`NAME-1, ${language}: "%s" is not`, (text) => {
      expect(foundIn('TY-FORM', language, text)).toEqual([]);
    });
  }

  it('NAME-2: the full name makes a familiar form no better', () => {
    expect(foundIn('TY-FORM', 'ru', 'Александр, ты не оставил адрес.', { customer: { name: 'Александр' } })).toEqual(['ты']);
  });

  it.each<[Language, string, string, string?]>([
    ['ru', 'Александр, твой заказ готов.', 'Александр, Ваш заказ готов.'],
    ['ru', 'Подожди, я помогу тебе.', 'Подождите, я помогу Вам.'],
    ['ru', 'Видишь кнопку? Свяжись с твоим банком.', 'Видите кнопку? Свяжитесь с Вашим банком.'],
    ['ru', 'Ты ждёшь курьера?', 'Вы ждёте курьера?'],
    ['lt', 'Ar gavai tavo siuntą?', 'Ar gavote jūsų siuntą?'],
    ['lt', 'Palauk, kreipkis rytoj.', 'Palaukite, kreipkitės rytoj.'],
    ['pl', 'Czy możesz poczekać?', 'Proszę chwilę poczekać.'],
    ['pl', 'Czy możesz mi podać numer?', 'Proszę mi podać numer.'],
    ['pl', 'Twoje zamówienie jest gotowe.', 'Pani zamówienie jest gotowe.', 'female'],
    ['pl', 'Mam dla ciebie rabat, czekam na ciebie.', 'Mam dla Pani rabat, czekam na Panią.', 'female'],
    ['pl', 'Mam dla ciebie rabat.', 'Mam dla Pana rabat.', 'male'],
  ])('PLREQ-8, NAME-1, %s: "%s" becomes "%s"', (language, text, better, gender) => {
    expect(corrected('TY-FORM', language, text, { customer: { gender } })).toBe(better);
  });

  it('NAME-1: proposes nothing that would not fit: a past tense after "ты", Pan or Pani of whom nobody knows', () => {
    expect(findingsOf('TY-FORM', 'ru', 'Ты уже оплатил?')[0]?.replacement).toBeNull();
    expect(findingsOf('TY-FORM', 'pl', 'Twoje zamówienie jest gotowe.')[0]?.replacement).toBeNull();
  });
});

const shorts: Readonly<
  Record<Language, { customer: { name: string; patronymic?: string; address?: string }; bad: readonly string[]; fine: readonly string[] }>
> = {
  ru: {
    customer: { name: 'Александр', patronymic: 'Петрович' },
    bad: [
      'Саша, Ваш заказ готов.',
      'Здравствуйте, Саша!',
      'Спасибо, Сашенька.',
      'Передам Саше заказ.',
      'Саш, Ваш заказ готов.',
      'добрый день, саша, слушаю Вас',
    ],
    fine: [
      'Александр Петрович, Ваш заказ готов.',
      'Курьер Миша приедет завтра.',
      'Сашими и роллы привезём завтра.',
      'Александр, спасибо.',
      'Шурупы в наличии.',
      'Шурами называют сорт глины.',
    ],
  },
  lt: {
    customer: { name: 'Žydrūnė' },
    bad: [
      'Sveiki, Žydre.',
      'Žydrute, jūsų užsakymas paruoštas.',
      'Ačiū, Žydruke!',
      'Laba diena, Žydre!',
      'Siunta Žydrei išsiųsta.',
      'Klausau, Žydryte, žydre.',
    ],
    fine: [
      'Sveiki, Žydrūne.',
      'Žydra spalva išparduota.',
      'Turime žydrų akinių.',
      'Kurjerė Rita atvyks rytoj.',
      'Žydrūne, jūsų užsakymas paruoštas.',
      'Spalva žydrė tinka.',
    ],
  },
  pl: {
    customer: { name: 'Aleksandra' },
    bad: [
      'Olu, zamówienie jest gotowe.',
      'Dzień dobry, Ola!',
      'Pani Olu, paczka jest w drodze.',
      'Dziękuję, Oleńko.',
      'Wyślę to Oli.',
      'Olka, proszę czekać.',
    ],
    fine: [
      'Pani Aleksandro, zamówienie jest gotowe.',
      'Olej i oliwa są dostępne.',
      'Kurier Adam przyjedzie jutro.',
      'Aleksandra, dzień dobry.',
      'Kolory są dostępne.',
      'Na Wolę dostarczamy jutro.',
    ],
  },
  en: {
    customer: { name: 'William' },
    bad: [
      'Bill, your order is ready.',
      'Hello, Will!',
      'Thank you, Billy.',
      'Your parcel, Bill, is here.',
      'I have sent it to Billy.',
      'Willy, one moment, please.',
    ],
    fine: [
      'Will you wait, please?',
      'William, your order is ready.',
      'The bill is attached.',
      'It will arrive tomorrow.',
      'Will it be convenient?',
      'Our courier Rob will call you.',
    ],
  },
};

describe('NAME-SHORT', () => {
  for (const language of ['ru', 'lt', 'pl', 'en'] as const) {
    const { customer, bad, fine } = shorts[language];
    it.each(bad.map((text) => [text]))(`NAME-2, ${language}: "%s" shortens the name`, (text) => {
      expect(findingsOf('NAME-SHORT', language, text, { customer })[0]).toMatchObject({ severity: 'error' });
    });

    it.each(fine.map((text) => [text]))(`NAME-2, ${language}: "%s" does not`, (text) => {
      expect(foundIn('NAME-SHORT', language, text, { customer })).toEqual([]);
    });
  }

  it.each<[Language, string, string]>([
    ['ru', 'Саша, Ваш заказ готов.', 'Александр Петрович, Ваш заказ готов.'],
    ['lt', 'Sveiki, Žydre.', 'Sveiki, Žydrūne.'],
    ['pl', 'Olu, zamówienie jest gotowe.', 'Aleksandro, zamówienie jest gotowe.'],
    ['en', 'Bill, your order is ready.', 'William, your order is ready.'],
  ])('NAME-2, C-21, %s: "%s" becomes "%s"', (language, text, better) => {
    expect(corrected('NAME-SHORT', language, text, { customer: shorts[language].customer })).toBe(better);
  });

  it('NAME-2: the ready form takes the honorific along', () => {
    const customer = { name: 'Aleksandra', address: 'Pani Aleksandro' };
    expect(corrected('NAME-SHORT', 'pl', 'Dzień dobry, Pani Olu!', { customer })).toBe('Dzień dobry, Pani Aleksandro!');
  });

  it('NAME-2: what the customer is known as is no short form, and neither is the agent', () => {
    expect(foundIn('NAME-SHORT', 'ru', 'Саша, Ваш заказ готов.', { customer: { name: 'Саша' } })).toEqual([]);
    expect(foundIn('NAME-SHORT', 'ru', 'Саша, Ваш заказ готов.', { customer: { name: 'Александр', address: 'Саша' } })).toEqual([]);
    expect(foundIn('NAME-SHORT', 'ru', 'Ваша Саша, до свидания.', { customer: { name: 'Александр' }, agent: { name: 'Саша' } })).toEqual([]);
    expect(foundIn('NAME-SHORT', 'ru', 'Саша, Ваш заказ готов.')).toEqual([]);
  });
});

describe('NAME-OVERUSE', () => {
  const names: Readonly<Record<Language, { name: string; address?: string }>> = {
    ru: { name: 'Наталья' },
    lt: { name: 'Jonas', address: 'pone Jonai' },
    pl: { name: 'Tomasz', address: 'Panie Tomaszu' },
    en: { name: 'Mary', address: 'Ms Smith' },
  };

  it.each<[Language, string, string]>([
    ['ru', 'Наталья, добрый день. Наталья, Ваш заказ готов.', 'Наталья, добрый день. Ваш заказ готов.'],
    ['lt', 'Pone Jonai, laba diena. Pone Jonai, užsakymas paruoštas.', 'Pone Jonai, laba diena. Užsakymas paruoštas.'],
    ['pl', 'Panie Tomaszu, dzień dobry. Panie Tomaszu, paczka jest gotowa.', 'Panie Tomaszu, dzień dobry. Paczka jest gotowa.'],
    ['en', 'Ms Smith, hello. Ms Smith, your order is ready.', 'Ms Smith, hello. Your order is ready.'],
  ])('NAME-4, %s: "%s" opens with the name twice', (language, text, better) => {
    expect(findingsOf('NAME-OVERUSE', language, text, { customer: names[language] })).toHaveLength(1);
    expect(corrected('NAME-OVERUSE', language, text, { customer: names[language] })).toBe(better);
  });

  it.each<[Language, string]>([
    ['ru', 'Наталья, добрый день. Ваш заказ готов.'],
    ['ru', 'Добрый день, Наталья. Ваш заказ готов.'],
    ['lt', 'Laba diena, pone Jonai. Užsakymas paruoštas.'],
    ['pl', 'Dzień dobry, Panie Tomaszu. Paczka jest gotowa.'],
    ['en', 'Hello, Ms Smith. Your order is ready.'],
    ['ru', 'Меня зовут Наталья.'],
  ])('NAME-4, %s: "%s" does not', (language, text) => {
    expect(foundIn('NAME-OVERUSE', language, text, { customer: names[language] })).toEqual([]);
  });

  it('NAME-4: two messages in a row do not open with the name', () => {
    const customer = names.ru;
    const after = (openedWithName: boolean) => ({ customer, contact: { ...freshContact, nameUses: 1, openedWithName } });
    expect(corrected('NAME-OVERUSE', 'ru', 'Наталья, заказ готов.', after(true))).toBe('Заказ готов.');
    expect(foundIn('NAME-OVERUSE', 'ru', 'Наталья, заказ готов.', after(false))).toEqual([]);
    expect(foundIn('NAME-OVERUSE', 'ru', 'Заказ готов, Наталья.', after(true))).toEqual([]);
  });

  it('NAME-5: four uses in a contact are enough, the fifth is one too many', () => {
    const customer = names.ru;
    const after = (nameUses: number) => ({ customer, contact: { ...freshContact, nameUses } });
    expect([0, 1, 2, 3].map((uses) => findingsOf('NAME-OVERUSE', 'ru', 'Заказ готов, Наталья.', after(uses)).length)).toEqual([0, 0, 0, 0]);
    const [finding] = findingsOf('NAME-OVERUSE', 'ru', 'Заказ готов, Наталья.', after(4));
    expect(finding).toMatchObject({ severity: 'warn', span: [11, 20], replacement: '', message: expect.stringContaining('4 раз') });
    expect(findingsOf('NAME-OVERUSE', 'ru', 'Заказ готов, Наталья.', { ...after(4), settings: { 'name.maximum': 6 } })).toEqual([]);
  });
});

describe('NAME-MISSPELT', () => {
  const customers: Readonly<Record<Language, { name: string; patronymic?: string; address?: string }>> = {
    ru: { name: 'Наталья', patronymic: 'Ивановна' },
    lt: { name: 'Žydrūnė' },
    pl: { name: 'Agnieszka' },
    en: { name: 'Natalie' },
  };
  const chat = { channel: 'chat' } as const;

  it.each<[Language, string, string]>([
    ['lt', 'Sveiki, Zydrune.', 'Sveiki, Žydrūne.'],
    ['lt', 'Sveiki, Žydrunė.', 'Sveiki, Žydrūne.'],
    ['lt', 'Laba diena, Žydrūnne!', 'Laba diena, Žydrūne!'],
    ['lt', 'Žydrūune, jūsų užsakymas paruoštas.', 'Žydrūne, jūsų užsakymas paruoštas.'],
    ['lt', 'Ačiū, Židrūne.', 'Ačiū, Žydrūne.'],
    ['lt', 'Siunta Žydrunei išsiųsta.', 'Siunta Žydrūnei išsiųsta.'],
    ['ru', 'Здравствуйте, Наталия!', 'Здравствуйте, Наталья!'],
    ['ru', 'Наталъя, Ваш заказ готов.', 'Наталья, Ваш заказ готов.'],
    ['ru', 'Здравствуйте, Ннаталья!', 'Здравствуйте, Наталья!'],
    ['ru', 'Здравствуйте, Наталья Ивановнна!', 'Здравствуйте, Наталья Ивановна!'],
    ['ru', 'Спасибо, Натальа.', 'Спасибо, Наталья.'],
    ['ru', 'Здравствуйте, Наталя!', 'Здравствуйте, Наталья!'],
    ['pl', 'Dzień dobry, Pani Agnieszkko!', 'Dzień dobry, Pani Agnieszko!'],
    ['pl', 'Agnieshko, paczka jest gotowa.', 'Agnieszko, paczka jest gotowa.'],
    ['pl', 'Dziękuję, Pani Agneszko.', 'Dziękuję, Pani Agnieszko.'],
    ['en', 'Hello, Natlie!', 'Hello, Natalie!'],
    ['en', 'Dear Nathalie, your order is ready.', 'Dear Natalie, your order is ready.'],
    ['en', 'Thank you, Nataly.', 'Thank you, Natalie.'],
  ])('NAME-8, %s: "%s" becomes "%s"', (language, text, better) => {
    expect(findingsOf('NAME-MISSPELT', language, text, { ...chat, customer: customers[language] })[0]).toMatchObject({ severity: 'error' });
    expect(corrected('NAME-MISSPELT', language, text, { ...chat, customer: customers[language] })).toBe(better);
  });

  it.each<[Language, string]>([
    ['lt', 'Sveiki, Žydrūne.'],
    ['lt', 'Žydrūnės siunta išsiųsta, Žydrūnei paskambins kurjeris.'],
    ['lt', 'Žydra spalva išparduota.'],
    ['ru', 'Наталья Ивановна, Ваш заказ готов.'],
    ['ru', 'Можно ли называть Вас Натальей Ивановной?'],
    ['ru', 'Натали – название коллекции.'],
    ['ru', 'Курьер Наталия приедет завтра.'],
    ['ru', 'Натуральная ткань.'],
    ['pl', 'Pani Agnieszko, paczka jest gotowa.'],
    ['pl', 'Kurier Agnieszki już jedzie.'],
    ['en', 'Hello, Natalie!'],
    ['en', 'National holidays are on Monday.'],
  ])('NAME-8, %s: "%s" is right, or somebody else', (language, text) => {
    expect(foundIn('NAME-MISSPELT', language, text, { ...chat, customer: customers[language] })).toEqual([]);
  });

  it('NAME-8: short names are near too many words to be guessed at', () => {
    expect(foundIn('NAME-MISSPELT', 'ru', 'Верно, Ваша Вера в нас важна. Вам виднее.', { ...chat, customer: { name: 'Ваня' } })).toEqual([]);
    expect(foundIn('NAME-MISSPELT', 'pl', 'Szanowny Panie, Pan Jan dzwonił.', { ...chat, customer: { name: 'Jan' } })).toEqual([]);
    expect(foundIn('NAME-MISSPELT', 'en', 'Your order arrives in May, on Monday.', { ...chat, customer: { name: 'Mary' } })).toEqual([]);
  });

  it('NAME-8: whoever is known without marks may be written with them', () => {
    expect(foundIn('NAME-MISSPELT', 'lt', 'Sveiki, Žydrūne.', { ...chat, customer: { name: 'Zydrune' } })).toEqual([]);
  });

  it('NAME-8: the agent and the company are not the customer, and a voice cannot misspell', () => {
    expect(foundIn('NAME-MISSPELT', 'ru', 'Меня зовут Марина.', { ...chat, agent: { name: 'Марина' }, customer: { name: 'Мария' } })).toEqual([]);
    expect(foundIn('NAME-MISSPELT', 'lt', 'Sveiki, Zydrune.', { channel: 'phone', customer: customers.lt })).toEqual([]);
    expect(foundIn('NAME-MISSPELT', 'lt', 'Sveiki, Zydrune.', chat)).toEqual([]);
  });
});
