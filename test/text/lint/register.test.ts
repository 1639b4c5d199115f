import { describe, expect, it } from 'vitest';
import { corrected, findingsOf, foundIn, type Language } from './support/lintOf.ts';

interface Examples {
  readonly bad: readonly string[];
  readonly fine: readonly string[];
}

const informal: Readonly<Record<Language, Examples>> = {
  ru: {
    bad: [
      'Привет! Щас гляну.',
      'Привет!',
      'Ага, вижу Ваш заказ.',
      'Ок, записала.',
      'Без проблем, оформлю возврат.',
      'Скиньте фотку товара.',
      'Это реально прикольная модель.',
      'Ну ладно, спс за ожидание.',
      'Инфа есть на странице товара.',
      'Сорри за задержку.',
      'Пока!',
      'Воще всё просто.',
    ],
    fine: [
      'Здравствуйте! Сейчас посмотрю.',
      'Приветствуем Вас!',
      'Пока заказ не отправлен, адрес можно изменить.',
      'Крутой подъём на этом велотренажёре имитируется программой.',
      'Книга «Привет, медвежонок» есть на складе.',
      'Мы скинем с цены десять процентов.',
      'Диск с жестью и листом оцинкованной стали приедет завтра.',
      'Информация есть на странице товара.',
      'Срок службы блинов для штанги не ограничен.',
    ],
  },
  lt: {
    bad: [
      'Labas! Okei.',
      'Čiau, klausau.',
      'Ačiukas už kantrybę.',
      'Jo, matau užsakymą.',
      'Numesiu jums linką.',
      'Biškį palaukite.',
      'Faina spalva!',
      'Iki!',
      'Sorry, vėluojame.',
    ],
    fine: [
      'Laba diena. Gerai.',
      'Labas rytas, kuo galiu padėti?',
      'Labas vakaras, klausau jūsų.',
      'Jo užsakymas jau pakeliui.',
      'Pristatysime iki penktadienio.',
      'Parduotuvė dirba nuo 9 iki 18.',
      'Prekė pagaminta su meile.',
      'Gerai, patikrinsiu.',
      'Telefonas veikia normaliai.',
    ],
  },
  pl: {
    bad: [
      'Cześć, spoko.',
      'Hej, słucham.',
      'Okej, sprawdzę.',
      'Dzięki za cierpliwość.',
      'Sorki za opóźnienie.',
      'Fajny wybór!',
      'Zerknę na zamówienie.',
      'Podrzucę link na priv.',
      'Na razie!',
    ],
    fine: [
      'Dzień dobry, oczywiście.',
      'Dobry wieczór, w czym mogę pomóc?',
      'Dzięki temu paczka dotrze szybciej.',
      'Jasne kolory są dostępne.',
      'Na razie nie mamy tego modelu w magazynie.',
      'To dobra cena.',
      'Czujnik czadu jest w zestawie.',
      'Część zamówienia została wysłana.',
      'Gitara klasyczna jest dostępna.',
    ],
  },
  en: {
    bad: [
      'Hey, yeah, wait.',
      'Hiya, how can I help?',
      'Okay, I will check.',
      'No worries, I will send it.',
      'I gotta check the order.',
      'Oops, my mistake.',
      'Awesome choice!',
      'Bye!',
      'It costs ten bucks.',
    ],
    fine: [
      'Hello, certainly, one moment please.',
      'Thank you for waiting.',
      'The order is worth checking again.',
      'Please keep the product in a cool place.',
      'The bag is made of neat leather panels.',
      'Your okapi toy has been sent.',
      'The tumbler keeps drinks cold.',
      'I will chill the wine before delivery: chill in the fridge for an hour.',
      'Goodbye, and thank you.',
    ],
  },
};

const filler: Readonly<Record<Language, Examples>> = {
  ru: {
    bad: [
      'Ну, это, как бы, завтра.',
      'Э-э-э, сейчас проверю.',
      'Короче, заказ в пути.',
      'Доставка, типа, завтра.',
      'Алло, Вы слышите?',
      'Значит, так.',
      'В общем, курьер приедет завтра.',
      'Эээ, минуту.',
      'Заказ, так сказать, собран.',
    ],
    fine: [
      'Как бы Вы хотели получить заказ?',
      'Нужно подождать минуту.',
      'Этот кабель короче на пять сантиметров.',
      'Чехлы такого типа есть на складе.',
      'Это значит, что возврат одобрен.',
      'Вот ссылка на оплату.',
      'В общем зале есть пункт выдачи.',
      'Длина 15 мм.',
      'Сок алоэ есть в наличии.',
    ],
  },
  lt: {
    bad: [
      'Na, tipo, rytoj.',
      'Nu, patikrinsiu.',
      'Vat, matau užsakymą.',
      'Žodžiu, siunta vėluoja.',
      'Eee, palaukite minutę.',
      'Alio, ar girdite?',
      'Siunta, žinot, jau pakeliui.',
    ],
    fine: [
      'Nuolaida galioja.',
      'Nauja prekė.',
      'Kitu žodžiu, siunta jau pakeliui.',
      'Tai reiškia, kad grąžinimas patvirtintas.',
      'Ar žinote užsakymo numerį?',
      'Nuotrauką gavome.',
      'Ilgis 15 mm.',
    ],
  },
  pl: {
    bad: [
      'No, jakby jutro.',
      'No więc paczka jest w drodze.',
      'Yyy, już sprawdzam.',
      'Generalnie wszystko jest gotowe.',
      'Halo, czy słychać mnie?',
      'Znaczy, paczka dotrze jutro.',
      'To jest, że tak powiem, nowość.',
    ],
    fine: [
      'Nowy numer to 5.',
      'Lodówka No Frost jest dostępna.',
      'Jakby Pan potrzebował pomocy, proszę o kontakt.',
      'To znaczy, że zwrot został przyjęty.',
      'W sumie do zapłaty jest 50 zł.',
      'Notatka jest gotowa.',
      'Szerokość 15 mm.',
    ],
  },
  en: {
    bad: [
      'Um, you know, tomorrow.',
      'Uh, let me check.',
      'It is, like, on its way.',
      'Well, the parcel is late.',
      'I mean, it is paid.',
      'It is kind of late.',
      'Basically, it is ready.',
    ],
    fine: [
      'Do you know the order number?',
      'I will let you know tomorrow.',
      'What kind of delivery do you prefer?',
      'It looks like the blue one.',
      'The order includes the cable as well.',
      'As you know, delivery is free.',
      'The screw is 15 mm long.',
    ],
  },
};

const drawl: Readonly<Record<Language, Examples>> = {
  ru: {
    bad: ['Даааа, э-э-э, завтра.', 'Нуууу, хорошо.', 'Не-е-ет, так нельзя.', 'Да-а, вижу.', 'Одну минууууту.', 'А-а-а, поняла.'],
    fine: [
      'Вообще-то это верно.',
      'Длинношеее животное.',
      'ООО «Ромашка» отправило заказ.',
      'По-особому упакуем подарок.',
      'Мини-игра и видео-обзор в подарок.',
      'Батарейки ААА в наличии.',
      'Зоообъединение открыто.',
    ],
  },
  lt: {
    bad: ['Taaaip, e-e.', 'Neeee, deja.', 'Labaaaas rytas.', 'Ta-a-ip, matau.', 'Geraiii.', 'Aaaa, supratau.'],
    fine: [
      'Taip, matau.',
      'Skyrius III atidarytas.',
      'AAA baterijos yra.',
      'Foto-objektyvas pridėtas.',
      'Adresas www.namai.example/aaab.',
      'Naujiena!',
      'Kooperacija vyksta.',
    ],
  },
  pl: {
    bad: ['Nooo, jutro.', 'Taaak, widzę.', 'Dzieeeń dobry.', 'Ta-a-ak, już.', 'Proszęęę poczekać.', 'Aaaa, rozumiem.'],
    fine: [
      'Zaaranżujemy dostawę.',
      'Rozdział III jest gotowy.',
      'Baterie AAA są dostępne.',
      'Kooperacja trwa.',
      'Kot zjadł czii.',
      'Foto-obraz jest gotowy.',
      'Dobrze, jutro.',
    ],
  },
  en: {
    bad: ['Sooo, tomorrow.', 'Yeees, it is here.', 'Reeeally sorry.', 'No-o, it is here.', 'Nooo, it is not lost.', 'Pleaaase wait.'],
    fine: [
      'Chapter III is ready.',
      'See you soon.',
      'We co-operate with the courier.',
      'AAA batteries are included.',
      'Please re-enter the code.',
      'The zoo is open.',
      'Go to https://shop.example/aaaa now.',
    ],
  },
};

const diminutive: Readonly<Record<Language, Examples>> = {
  ru: {
    bad: [
      'Минуточку, посмотрю Ваш заказик.',
      'Секундочку.',
      'Денежки вернутся завтра.',
      'Остался один вопросик.',
      'Отправлю ссылочку.',
      'Быстренько проверю.',
      'Скидочка уже применена.',
      'Продиктуйте номерок.',
    ],
    fine: [
      'Карточка товара и ручка.',
      'Девочка в красной шапке.',
      'Поставьте галочку.',
      'Наручные часики в подарок.',
      'Дверной звоночек в наличии.',
      'Пакетик чая в подарок.',
      'Минуту, посмотрю Ваш заказ.',
      'Справка готова.',
    ],
  },
  lt: {
    bad: [
      'Palaukite minutėlę.',
      'Sekundėlę.',
      'Matau jūsų užsakymėlį.',
      'Turiu klausimuką.',
      'Nuolaidėlė pritaikyta.',
      'Pinigėlius grąžinsime.',
      'Atsiųskite nuotraukėlę.',
    ],
    fine: [
      'Palaukite minutę.',
      'Žinutė išsiųsta.',
      'Dovanų kortelė galioja.',
      'Pašto dėžutė tuščia.',
      'Paspauskite mygtuką.',
      'Vakarėlis rytoj.',
      'Mėlynė nuskinta.',
    ],
  },
  pl: {
    bad: [
      'Proszę chwilkę poczekać.',
      'Momencik, sprawdzę.',
      'Pieniążki wrócą jutro.',
      'Proszę podać numerek.',
      'Mam jedno pytanko.',
      'Wyślę mailika i fakturkę.',
      'Troszkę to potrwa.',
      'Paczuszka jest w drodze.',
    ],
    fine: [
      'Skrzynka i kartka.',
      'Proszę chwilę poczekać.',
      'Klientka odebrała paczkę.',
      'Ciasteczka pozwalają zapamiętać ustawienia.',
      'Proszę zamknąć okienko.',
      'Książka i zeszyt są dostępne.',
      'Nazwisko się zgadza.',
      'Filmik jest na stronie produktu.',
    ],
  },
  en: {
    bad: [
      'Just a sec.',
      'I need two secs.',
      'In a jiffy.',
      'Here are the deets.',
      'A teeny discount is possible.',
      'Please send a pic.',
      'It is a comfy chair.',
    ],
    fine: [
      'One moment, please.',
      'It takes 30 sec to load.',
      'The booklet is included.',
      'The kitchenette set is in stock.',
      'A doggy bag is included.',
      'The cigarette lighter works.',
      'The weekend is free.',
    ],
  },
};

const rules: readonly [string, string, Readonly<Record<Language, Examples>>][] = [
  ['INFORMAL', 'REG-1', informal],
  ['FILLER', 'FILL-1', filler],
  ['DRAWL', 'FILL-2', drawl],
  ['DIMINUTIVE', 'FILL-4', diminutive],
];

describe.each(rules)('%s (%s)', (rule, row, byLanguage) => {
  describe.each(Object.entries(byLanguage) as [Language, Examples][])('in %s', (language, { bad, fine }) => {
    it.each(bad.map((text) => [text]))(`${row}: finds "%s"`, (text) => {
      expect(foundIn(rule, language, text)).not.toEqual([]);
    });

    it.each(fine.map((text) => [text]))(`${row}: leaves "%s"`, (text) => {
      expect(foundIn(rule, language, text)).toEqual([]);
    });
  });
});

describe('what a rule about the register proposes', () => {
  it.each<[string, Language, string, string]>([
    ['INFORMAL', 'ru', 'Привет! Щас гляну.', 'Здравствуйте! Сейчас посмотрю.'],
    ['INFORMAL', 'lt', 'Labas! Okei.', 'Laba diena! Gerai.'],
    ['INFORMAL', 'pl', 'Cześć, spoko.', 'Dzień dobry, dobrze.'],
    ['INFORMAL', 'en', 'Hey, I gotta check.', 'Hello, I have to check.'],
    ['DIMINUTIVE', 'ru', 'Минуточку, посмотрю Ваш заказик.', 'Минуту, посмотрю Ваш заказ.'],
    ['DIMINUTIVE', 'ru', 'Нет ни одной посылочки и ни одного вопросика.', 'Нет ни одной посылки и ни одного вопроса.'],
    ['DIMINUTIVE', 'lt', 'Palaukite minutėlę.', 'Palaukite minutę.'],
    ['DIMINUTIVE', 'pl', 'Proszę chwilkę poczekać.', 'Proszę chwilę poczekać.'],
    ['DIMINUTIVE', 'pl', 'Pieniążki i paczuszkę wyślę jutro.', 'Pieniądze i paczkę wyślę jutro.'],
    ['DIMINUTIVE', 'en', 'Just a sec.', 'One moment, please.'],
    ['FILLER', 'ru', 'Ну, завтра.', 'Завтра.'],
    ['FILLER', 'ru', 'Ну, это, как бы, завтра.', 'Это завтра.'],
    ['FILLER', 'ru', 'Заказ приедет, так сказать, завтра.', 'Заказ приедет завтра.'],
    ['FILLER', 'ru', 'Э-э-э, сейчас проверю.', 'Сейчас проверю.'],
    ['FILLER', 'lt', 'Na, tipo, rytoj.', 'Rytoj.'],
    ['FILLER', 'pl', 'No, jakby jutro.', 'Jutro.'],
    ['FILLER', 'en', 'Um, you know, tomorrow.', 'Tomorrow.'],
    ['FILLER', 'en', 'It is ready, you know.', 'It is ready.'],
    ['DRAWL', 'ru', 'Даааа, вижу.', 'Да, вижу.'],
    ['DRAWL', 'ru', 'Не-е-ет, вижу.', 'Нет, вижу.'],
    ['DRAWL', 'lt', 'Taaaip, matau.', 'Taip, matau.'],
    ['DRAWL', 'pl', 'Nooo, jutro.', 'No, jutro.'],
    ['DRAWL', 'en', 'Sooo, tomorrow.', 'So, tomorrow.'],
  ])('%s in %s: "%s" becomes "%s"', (rule, language, text, better) => {
    expect(corrected(rule, language, text)).toBe(better);
  });

  it('FILL-2: keeps silent where a word with one or two letters could be meant', () => {
    expect(findingsOf('DRAWL', 'en', 'See you soooon.').map(({ replacement }) => replacement)).toEqual([null]);
  });

  it('FILL-1: stands at the word and its comma, and counts every filler', () => {
    expect(foundIn('FILLER', 'ru', 'Ну, это, как бы, завтра.')).toEqual(['Ну, э', ', как бы,']);
    expect(findingsOf('FILLER', 'ru', '  Вижу, э-э, заказ.')[0]?.span).toEqual([6, 12]);
  });

  it('FILL-1: leaves the bare hello of a call to the rule about greetings', () => {
    expect(foundIn('FILLER', 'ru', 'Алло?', { state: 'greeting' })).toEqual([]);
    expect(foundIn('FILLER', 'ru', 'Алло, нет, сегодня мы вам ничего не доставим!', { state: 'refusal' })).toEqual(['Алло, н']);
  });

  it('FILL-3: five fillers on a topic are five findings to count', () => {
    expect(findingsOf('FILLER', 'ru', 'Ну, доставка, как бы, э-э-э, завтра. Ну, или, типа, послезавтра.')).toHaveLength(5);
  });

  it('REG-1: finds the informal greeting of an agent whatever the customer wrote', () => {
    expect(findingsOf('INFORMAL', 'ru', 'Привет!', { channel: 'chat' })[0]).toMatchObject({
      severity: 'warn',
      span: [0, 6],
      replacement: 'Здравствуйте',
    });
  });

  it('PLREQ-8: warmth in Polish is no familiarity', () => {
    expect(foundIn('INFORMAL', 'pl', 'Cześć, podaj numer')).toEqual(['Cześć']);
    expect(foundIn('TY-FORM', 'pl', 'Cześć, podaj numer')).toEqual(['podaj']);
  });

  it('FILL-4: finds words typed without the marks of the language as well', () => {
    expect(corrected('DIMINUTIVE', 'lt', 'Jusu uzsakymelis paruostas.')).toBe('Jusu užsakymas paruostas.');
    // It could be "minutėlė" as well: nothing is put there.
    expect(findingsOf('DIMINUTIVE', 'lt', 'Palaukite minutele.')[0]).toMatchObject({ span: [10, 18], replacement: null });
    expect(foundIn('INFORMAL', 'pl', 'Czesc!')).toEqual(['Czesc']);
  });

  it('REG-1: leaves titles and other people’s words in quotation marks alone', () => {
    expect(foundIn('INFORMAL', 'ru', 'Книга «Привет, медвежонок» и игра "Щас спою" на складе.')).toEqual([]);
    expect(foundIn('INFORMAL', 'ru', '"Привет!"')).toEqual(['Привет']);
  });

  it('REG-1: says where the word stands although spaces and marks were folded', () => {
    const text = '  Хорошо,\u00a0\u00a0щас   посмотрю.';
    expect(findingsOf('INFORMAL', 'ru', text).map(({ span }) => text.slice(...span))).toEqual(['щас']);
    const composed = 'Labà diena, z\u030Cinoma, biški\u0328 palaukite.';
    expect(foundIn('INFORMAL', 'lt', composed)).toEqual(['biški\u0328']);
  });
});
