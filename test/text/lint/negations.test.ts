import { describe, expect, it } from 'vitest';
import { politeWordsIn } from '../../../src/text/politeWords.ts';
import { fold } from '../../../src/text/fold.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { findingsOf, foundIn, freshContact, type Language } from './support/lintOf.ts';

const languages = ['ru', 'lt', 'pl', 'en'] as const;
const FINDOUT: Readonly<Record<Language, string>> = {
  ru: 'Позвольте мне это выяснить.',
  lt: 'Leiskite man tai išsiaiškinti.',
  pl: 'Proszę pozwolić mi to ustalić.',
  en: 'Let me find that out.',
};
const ALTERNATIVE: Readonly<Record<Language, string>> = {
  ru: 'Нет, мы не можем этого сделать, однако позвольте мне выяснить, что мы можем сделать вместо этого.',
  lt: 'Ne, mes negalime to padaryti, tačiau leiskite man išsiaiškinti, ką mes galime vietoje to padaryti.',
  pl: 'Nie, nie możemy tego zrobić, ale proszę pozwolić mi ustalić, co możemy zrobić w zamian.',
  en: 'No, we cannot do that, but let me find out what we can do instead.',
};

/** By row: what is forbidden in each language. */
const forbidden: Readonly<Record<string, readonly [Readonly<Record<Language, string>>, Readonly<Record<Language, readonly string[]>>]>> = {
  'NEG-1': [
    FINDOUT,
    {
      ru: ['Не знаю.', 'Я не знаю, когда он приедет.', 'Понятия не имею.', 'Я не в курсе.', 'Мы не знаем.', 'Мне это неизвестно.'],
      lt: ['Nežinau.', 'Nežinau, kada atvyks.', 'Neturiu supratimo.', 'Mes nežinome.', 'Neįsivaizduoju.', 'Nezinau.'],
      pl: ['Nie wiem.', 'Nie wiem, kiedy przyjedzie.', 'Nie mam pojęcia.', 'Nie wiemy.', 'Nie orientuję się.', 'Trudno powiedzieć.'],
      en: ['I don’t know.', 'I do not know when it comes.', 'No idea.', 'We have no idea.', 'Beats me.', 'I wouldn’t know.'],
    },
  ],
  'NEG-2': [
    FINDOUT,
    {
      ru: ['Не уверена.', 'Не уверен.', 'Я не уверена, что успеем.', 'Мы не уверены.', 'Затрудняюсь ответить.', 'Сомневаюсь.'],
      lt: ['Neesu tikras.', 'Neesu tikra.', 'Nesu tikra, ar spėsime.', 'Nesame tikri.', 'Abejoju.', 'Neesu visiškai tikra.'],
      pl: ['Nie jestem pewna.', 'Nie jestem pewny.', 'Nie jestem pewien, czy zdążymy.', 'Nie jesteśmy pewni.', 'Nie mam pewności.', 'Wątpię.'],
      en: ['I’m not sure.', 'I am not sure.', 'Not sure.', 'We are not certain.', 'I am unsure.', 'I doubt it.'],
    },
  ],
  'NEG-3': [
    ALTERNATIVE,
    {
      ru: ['Мы так не делаем.', 'Мы этого не делаем.', 'Так не делаем.', 'Мы таким не занимаемся.', 'У нас так не принято.'],
      lt: ['Mes taip nedarome.', 'Taip nedarom.', 'Mes to nedarome.', 'Mes tuo neužsiimame.', 'Pas mus taip nedaroma.'],
      pl: ['My tak nie robimy.', 'Tak nie robimy.', 'Nie robimy tego.', 'Nie zajmujemy się tym.', 'U nas tak się nie robi.'],
      en: ['We don’t do that.', 'We do not do that.', 'That is not something we do.', 'That’s not how we do it.', 'That is not my job.'],
    },
  ],
  'NEG-4': [
    FINDOUT,
    {
      ru: [
        'Вы смотрели на нашем сайте?',
        'Вы смотрели наш сайт?',
        'А на сайте Вы смотрели?',
        'Вы заходили на сайт?',
        'Вы уже читали информацию на сайте?',
      ],
      lt: [
        'Ar žiūrėjote mūsų svetainę?',
        'Ar lankėtės mūsų svetainėje?',
        'O ar ieškojote svetainėje?',
        'Ar tikrinote puslapyje?',
        'Žiūrėjote svetainę?',
      ],
      pl: [
        'Czy oglądał Pan naszą stronę?',
        'Czy sprawdzała Pani na naszej stronie?',
        'Czy patrzył Pan na stronę?',
        'Czy był Pan na naszej stronie?',
        'Czy szukali Państwo na stronie?',
      ],
      en: [
        'Have you looked at our website?',
        'Have you checked our site?',
        'Did you check the FAQ?',
        'Have you tried our website?',
        'Did you look on the website?',
      ],
    },
  ],
  'NEG-5': [
    ALTERNATIVE,
    {
      ru: ['Такова политика компании.', 'Такая политика у нашей компании.', 'Это политика компании.', 'Такие у нас правила.', 'Не положено.'],
      lt: ['Tokia įmonės politika.', 'Tokia yra įmonės politika.', 'Tai įmonės politika.', 'Tokia mūsų tvarka.', 'Tokios taisyklės.'],
      pl: ['Taka jest polityka firmy.', 'Taka polityka firmy.', 'To polityka firmy.', 'Takie są zasady.', 'Takie mamy procedury.'],
      en: ['That is company policy.', 'It’s our policy.', 'It is against company policy.', 'Those are the rules.', 'Our policy does not allow it.'],
    },
  ],
};

/** Near each of them, and as it should be. */
const allowed: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'Вы знаете номер заказа?',
    'Если Вы не знаете номер заказа, я найду его.',
    'Если Вы не уверены в размере, помогу выбрать.',
    'Наша политика возврата даёт 30 дней.',
    'Мы делаем так каждый день.',
    'На сайте появилась бесплатная доставка.',
    'Если клиент не уверен, мы меняем товар.',
  ],
  lt: [
    'Ar žinote užsakymo numerį?',
    'Jei nežinote numerio, aš jį surasiu.',
    'Esu tikra, kad spėsime.',
    'Mūsų grąžinimo politika leidžia grąžinti per 30 dienų.',
    'Mes taip darome kasdien.',
    'Prisijunkite mūsų svetainėje, atsiųsiu nuorodą.',
    'Neabejoju, kad spėsime.',
  ],
  pl: [
    'Czy zna Pan numer zamówienia?',
    'Jeśli nie wie Pan, jaki to numer, znajdę go.',
    'Jestem pewna, że zdążymy.',
    'Nasza polityka zwrotów daje 30 dni.',
    'Robimy tak codziennie.',
    'Czy widział Pan kuriera?',
    'Polityka prywatności jest w załączniku.',
  ],
  en: [
    'Do you know the order number?',
    'If you do not know the number, I will find it.',
    'I am sure we will manage.',
    'Our return policy gives you 30 days.',
    'We do that every day.',
    'Have you looked at the label?',
    'If you are not sure about the size, I will help.',
  ],
};

describe('NEG-PHRASE', () => {
  for (const [row, [instead, byLanguage]] of Object.entries(forbidden)) {
    for (const language of languages) {
      it.each(byLanguage[language].map((text) => [text]))(`${row}, ${language}: "%s" is never said; the finding names what is`, (text) => {
        const [finding, ...others] = findingsOf('NEG-PHRASE', language, text);
        expect(others).toEqual([]);
        expect(finding).toMatchObject({ severity: 'error', span: [0, text.length], replacement: instead[language] });
      });
    }
  }

  for (const language of languages) {
    it.each(allowed[language].map((text) => [text]))(`NEG-1, NEG-2, NEG-3, NEG-4, NEG-5, ${language}: "%s" may be said`, (text) => {
      expect(foundIn('NEG-PHRASE', language, text)).toEqual([]);
    });
  }

  it('POS-2: what is proposed takes the place of the sentence and no more', () => {
    const text = 'Здравствуйте. Не знаю, когда он приедет. Спасибо за терпение.';
    const [finding] = findingsOf('NEG-PHRASE', 'ru', text, { channel: 'chat' });
    expect(finding?.span).toEqual([14, 40]);
  });

  it('PLREQ-12: company policy may stand behind an answer, never in its words', () => {
    expect(foundIn('NEG-PHRASE', 'pl', 'Taka jest polityka firmy.')).toEqual(['Taka jest polityka firmy.']);
    expect(foundIn('NEG-PHRASE', 'pl', 'Zwrot jest możliwy w ciągu 30 dni.')).toEqual([]);
  });
});

describe('IMPOLITE-WORD', () => {
  const listed: readonly [string, readonly string[]][] = [
    ['WORD-4.1', ['Niekada', 'Niekada to nedarome.', 'Niekad nevėluojame.']],
    ['WORD-4.2', ['Nieko', 'Nieko padaryti negalime.', 'Nieko nėra.']],
    ['WORD-4.3', ['Ginčas', 'Šis ginčas bergždžias.', 'Nereikia ginčų.']],
    ['WORD-4.4', ['Pabaiga', 'Tai pokalbio pabaiga.', 'Pabaiga, ir viskas.']],
    ['WORD-4.5', ['Nei vienas', 'Nei viena prekė netiks.', 'Nei vieno nebeturime.']],
    ['WORD-4.6', ['Siaubingas', 'Tai siaubinga klaida.', 'Siaubingai vėluojame.']],
    ['WORD-4.7', ['Neteisus', 'Jūs esate neteisi.', 'Klientai neteisūs.']],
    ['WORD-4.8', ['Niekas', 'Niekas neatsakys.', 'Niekam neskambinsime.']],
    ['WORD-4.9', ['Blogas', 'Tai bloga mintis.', 'Blogiausias variantas.']],
    ['WORD-4.10', ['Jokiu būdu', 'Jokiu būdu to nepadarysime.', 'Jokiu būdu negalime']],
  ];
  for (const [row, texts] of listed) {
    it.each(texts.map((text) => [text]))(`${row}: finds "%s" when the agent says it`, (text) => {
      expect(findingsOf('IMPOLITE-WORD', 'lt', text)[0]).toMatchObject({ severity: 'warn' });
    });
  }

  const others: Readonly<Record<'ru' | 'pl' | 'en', readonly string[]>> = {
    ru: [
      'Ни в коем случае.',
      'Мы никогда так не делаем.',
      'Вам никто не ответит.',
      'Ни одного товара нет.',
      'Это ужасная ошибка.',
      'Ничего не выйдет.',
      'Плохая идея.',
      'Вы неправы.',
    ],
    pl: [
      'W żadnym wypadku.',
      'Nigdy tego nie robimy.',
      'Nikt nie odpowie.',
      'Ani jeden produkt nie został.',
      'To straszny błąd.',
      'Nic z tego.',
      'Zły pomysł.',
      'Nie ma Pan racji.',
    ],
    en: [
      'Under no circumstances.',
      'We never do that.',
      'Nobody will answer.',
      'Not a single item is left.',
      'That is a terrible mistake.',
      'Nothing can be done.',
      'Bad idea.',
      'You are wrong.',
    ],
  };
  for (const language of ['ru', 'pl', 'en'] as const) {
    it.each(others[language].map((text) => [text]))(`WORD-4, ${language}: "%s" is a hint`, (text) => {
      expect(findingsOf('IMPOLITE-WORD', language, text)[0]).toMatchObject({ severity: 'info' });
    });
  }

  const harmless: Readonly<Record<Language, readonly string[]>> = {
    ru: [
      'Ничего страшного.',
      'Ничего личного.',
      'Спортивный конец недели в магазине.',
      'В конце месяца скидка.',
      'Неплохой выбор.',
      'Мы никому не передаём Ваши данные.',
      'Спортивные товары в наличии.',
    ],
    lt: [
      'Nieko baisaus.',
      'Nieko tokio.',
      'Nieko prieš.',
      'Iki metų pabaigos.',
      'Metų pabaigoje bus nuolaida.',
      'Neteisingas adresas pataisytas.',
      'Mūsų bloge yra naujas įrašas.',
      'Vartotojų ginčų komisija.',
    ],
    pl: [
      'Nic nie szkodzi.',
      'Nie mam nic przeciwko.',
      'Nic strasznego.',
      'Na koniec miesiąca będzie rabat.',
      'Nic się nie stało.',
      'Koniec promocji jest w piątek.',
      'Proszę nie mieć mi tego za złe.',
    ],
    en: [
      'There is nothing to worry about.',
      'The code never expires.',
      'Not bad at all.',
      'At the end of the month there is a discount.',
      'Rubbish bins are in stock.',
      'The badge is included.',
      'Nothing changes for you.',
    ],
  };
  for (const language of languages) {
    it.each(harmless[language].map((text) => [text]))(`WORD-4, ${language}: "%s" puts nobody off`, (text) => {
      expect(foundIn('IMPOLITE-WORD', language, text)).toEqual([]);
    });
  }

  it('WORD-1: a text with an impolite word has a finding at that word, one with a polite word none', () => {
    expect(foundIn('IMPOLITE-WORD', 'lt', 'Jokiu būdu to nepadarysime.')).toEqual(['Jokiu būdu']);
    expect(foundIn('IMPOLITE-WORD', 'lt', 'Puiku, tuoj patikrinsiu.')).toEqual([]);
  });
});

const politeIn = (language: string, text: string): string[] => politeWordsIn(wordsOf(fold(text).text), language);

describe('the polite list', () => {
  const lemmas: readonly [string, string, readonly string[]][] = [
    ['WORD-2.1', 'be abejo', ['Be abejo', 'Be abejonės, padėsiu.']],
    ['WORD-2.2', 'greitai', ['Greitai', 'Siunta atvyks greitai.']],
    ['WORD-2.3', 'fantastika', ['Fantastika', 'Fantastiška žinia!']],
    ['WORD-2.4', 'nuostabu', ['Nuostabu', 'Nuostabi spalva.']],
    ['WORD-2.5', 'puiku', ['Puiku', 'Puikiai!', 'Puikų pasirinkimą padarėte.']],
    ['WORD-2.6', 'mėgautis', ['Mėgautis', 'Mėgaukitės pirkiniu.']],
    ['WORD-2.7', 'žinoma', ['Žinoma', 'Žinoma, padėsiu.']],
    ['WORD-2.8', 'jausmas', ['Jausmas', 'Geras jausmas.', 'Suprantu jausmą.']],
    ['WORD-2.9', 'idealu', ['Idealu', 'Idealus dydis.']],
    ['WORD-2.10', 'rekomenduoti', ['Rekomenduoti', 'Rekomenduoju šį modelį.']],
  ];
  for (const [row, lemma, texts] of lemmas) {
    it.each(texts.map((text) => [text]))(`${row}: "%s" holds one polite word and is no finding`, (text) => {
      expect(politeIn('lt', text)).toEqual([lemma]);
      expect(foundIn('POLITE-OVERUSE', 'lt', text)).toEqual([]);
    });
  }

  it('WORD-2: counts each word as often as it occurs', () => {
    expect(politeIn('lt', 'Puiku, žinoma!')).toEqual(['puiku', 'žinoma']);
    expect(politeIn('lt', 'Puiku! Puikus pasirinkimas.')).toEqual(['puiku', 'puiku']);
  });

  it.each<[Language, string, string[]]>([
    ['ru', 'Конечно, с удовольствием помогу. Отличный выбор!', ['конечно', 'с удовольствием', 'отлично']],
    ['pl', 'Oczywiście, świetny wybór. Polecam!', ['oczywiście', 'świetnie', 'polecać']],
    ['en', 'Of course, that is a wonderful choice. I recommend it.', ['of course', 'wonderful', 'recommend']],
  ])('WORD-2: %s has words of its own', (language, text, words) => {
    expect(politeIn(language, text)).toEqual(words);
  });

  it.each<[string, string]>([
    ['lt', 'Man tai žinoma.'],
    ['lt', 'Mokslinė fantastika yra trečioje lentynoje.'],
    ['ru', 'Научная фантастика на третьей полке.'],
    ['pl', 'Paczka jest w drodze.'],
    ['en', 'Delivery to Great Britain takes a day.'],
    ['xx', 'Great!'],
  ])('WORD-2: in %s "%s" holds none', (language, text) => {
    expect(politeIn(language, text)).toEqual([]);
  });
});

describe('POLITE-OVERUSE', () => {
  it.each<[Language, string, string]>([
    ['ru', 'Отлично! Чудесно! Идеально!', 'Отлично, сейчас проверю.'],
    ['lt', 'Puiku! Nuostabu! Fantastika!', 'Puiku, tuoj patikrinsiu.'],
    ['pl', 'Świetnie! Cudownie! Idealnie!', 'Świetnie, już sprawdzam.'],
    ['en', 'Great! Wonderful! Perfect!', 'Great, let me check.'],
  ])('WORD-3, %s: the third of "%s" is one too many', (language, bad, good) => {
    expect(foundIn('POLITE-OVERUSE', language, bad)).toHaveLength(1);
    expect(foundIn('POLITE-OVERUSE', language, good)).toEqual([]);
  });

  it('WORD-3, C-18: the settings say how many, and there is no least number', () => {
    const text = 'Puiku! Nuostabu! Fantastika!';
    expect(foundIn('POLITE-OVERUSE', 'lt', text, { settings: { 'polite.maxPerMessage': 1 } })).toEqual(['Nuostabu', 'Fantastika']);
    expect(foundIn('POLITE-OVERUSE', 'lt', text, { settings: { 'polite.maxPerMessage': 3 } })).toEqual([]);
    expect(foundIn('POLITE-OVERUSE', 'lt', 'Patikrinsiu.')).toEqual([]);
  });

  it('WORD-3: the same word for the fourth time in a contact is one too many', () => {
    const said = (politeWords: string[]) => ({ contact: { ...freshContact, politeWords } });
    expect(foundIn('POLITE-OVERUSE', 'lt', 'Puiku!', said(['puiku', 'žinoma', 'puiku']))).toEqual([]);
    expect(findingsOf('POLITE-OVERUSE', 'lt', 'Puiku!', said(['puiku', 'puiku', 'puiku']))[0]?.message).toContain('daugiau kaip 3 kartus');
    expect(foundIn('POLITE-OVERUSE', 'lt', 'Žinoma.', said(['puiku', 'puiku', 'puiku']))).toEqual([]);
  });
});

const refusals: Readonly<Record<Language, { bad: readonly string[]; fine: readonly string[] }>> = {
  ru: {
    bad: [
      'Алло, нет, сегодня мы вам ничего не доставим!',
      'Нет.',
      'Нет, мы не можем этого сделать.',
      'К сожалению, мы не сможем доставить заказ сегодня.',
      'Это невозможно.',
      'К сожалению, нет.',
      'Извините, но мы не можем помочь.',
    ],
    fine: [
      ALTERNATIVE.ru,
      'Нет, но могу предложить доставку завтра.',
      'Мы не можем доставить сегодня. Могу предложить завтра.',
      'Не могли бы Вы уточнить номер заказа?',
      'Товара нет в наличии до пятницы.',
      'Нет проблем с оплатой.',
      'Верно, нет?',
      'Приносим извинения, но мы не та компания, которая могла бы Вам помочь с этим запросом.',
    ],
  },
  lt: {
    bad: [
      'Ne.',
      'Ne, mes negalime to padaryti.',
      'Ne, negalime.',
      'Deja, negalime pristatyti šiandien.',
      'Tai neįmanoma.',
      'Atsiprašome, bet negalime padėti.',
    ],
    fine: [
      ALTERNATIVE.lt,
      'Atsiprašome, bet mes esame ne ta įmonė, kuri jums galėtų padėti su šia užklausa.',
      'Ar ne taip?',
      'Ne, bet galiu pasiūlyti kitą spalvą.',
      'Negalime pristatyti šiandien. Galime pristatyti rytoj.',
      'Nereikia nieko mokėti.',
      'Ne tik šiandien, bet ir rytoj galioja nuolaida.',
    ],
  },
  pl: {
    bad: [
      'Nie.',
      'Nie, nie możemy.',
      'Niestety nie możemy tego zrobić.',
      'To niemożliwe.',
      'Nie da się.',
      'Przepraszamy, ale nie możemy pomóc.',
      'Nie ma mowy.',
    ],
    fine: [
      ALTERNATIVE.pl,
      'Nie, ale mogę zaproponować inny kolor.',
      'Nie możemy dostarczyć dziś. Możemy dostarczyć jutro.',
      'Nie ma problemu z płatnością.',
      'Czy nie będzie to problemem?',
      'Przepraszamy, ale nie jesteśmy firmą, która mogłaby Pani pomóc w tej sprawie.',
      'Niestety paczka się spóźni.',
    ],
  },
  en: {
    bad: [
      'No.',
      'No, we cannot do that.',
      'Unfortunately, we can’t deliver today.',
      'That is impossible.',
      'We are unable to help.',
      'Sorry, but we cannot help.',
      'I’m afraid not.',
    ],
    fine: [
      ALTERNATIVE.en,
      'No, but I can offer another colour.',
      'We cannot deliver today. We can deliver tomorrow.',
      'No problem with the payment was found.',
      'Is that not so?',
      'We are sorry, but we are not the company that could help you with this request.',
      'If you cannot find the number, I will help.',
    ],
  },
};

describe('BARE-NO', () => {
  for (const language of languages) {
    it.each(refusals[language].bad.map((text) => [text]))(`NO-1, ${language}: "%s" refuses and offers nothing`, (text) => {
      const [finding] = findingsOf('BARE-NO', language, text);
      expect(finding).toMatchObject({ severity: 'warn', replacement: ALTERNATIVE[language] });
    });

    it.each(refusals[language].fine.map((text) => [text]))(`NO-2, ${language}: "%s" is no bare refusal`, (text) => {
      expect(foundIn('BARE-NO', language, text)).toEqual([]);
    });
  }

  it('ATT-5: the abrupt refusal is found together with its filler', () => {
    const text = 'Алло, нет, сегодня мы вам ничего не доставим!';
    expect(foundIn('BARE-NO', 'ru', text)).toEqual([text]);
    expect(foundIn('FILLER', 'ru', text)).toEqual(['Алло, н']);
  });

  it('NO-2, C-19: a "but" that refuses as well makes up for nothing', () => {
    expect(foundIn('BARE-NO', 'ru', 'Мы понимаем, но не можем помочь.')).toHaveLength(1);
    expect(foundIn('BARE-NO', 'ru', 'Нет, но и завтра мы не можем.')).toHaveLength(1);
  });

  it.each(languages.map((language) => [language]))('NO-3, C-19, %s: the set refusal with its alternative is clean', (language) => {
    expect(foundIn('BARE-NO', language, ALTERNATIVE[language], { state: 'refusal' })).toEqual([]);
    expect(foundIn('NEG-PHRASE', language, ALTERNATIVE[language], { state: 'refusal' })).toEqual([]);
  });

  it('NO-1: stands at the sentence that refuses', () => {
    expect(foundIn('BARE-NO', 'en', 'Thank you for waiting. We cannot do that. Goodbye.')).toEqual(['We cannot do that.']);
  });
});
