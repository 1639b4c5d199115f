import { describe, expect, it } from 'vitest';
import { corrected, findingsOf, foundIn, freshContact, type Language } from './support/lintOf.ts';

const languages = ['ru', 'lt', 'pl', 'en'] as const;

interface Examples {
  readonly bad: readonly string[];
  readonly fine: readonly string[];
}

const accusations: Readonly<Record<Language, Examples>> = {
  ru: {
    bad: [
      'Вы сами виноваты.',
      'Это Ваша ошибка.',
      'Надо было внимательнее читать.',
      'Успокойтесь.',
      'Вы неправильно указали адрес.',
      'Вы меня не слушаете.',
      'Это не наша проблема.',
      'Я Вам уже говорила.',
    ],
    fine: [
      'Мне жаль, что так вышло. Давайте посмотрим, что мы можем сделать.',
      'Это не Ваша вина.',
      'Если Вы ошиблись в адресе, я исправлю его.',
      'Вы правильно указали адрес.',
      'Это наша ошибка, приносим извинения.',
      'Вы можете выбрать другой цвет.',
      'Не волнуйтесь, заказ в пути.',
    ],
  },
  lt: {
    bad: [
      'Jūs pats kaltas!',
      'Tai jūsų klaida.',
      'Reikėjo atidžiau skaityti.',
      'Nusiraminkite.',
      'Jūs neteisingai nurodėte adresą.',
      'Nešaukite ant manęs!',
      'Tai ne mūsų problema.',
      'Aš jums jau sakiau.',
    ],
    fine: [
      'Apgailestauju, kad esate nepatenkintas. Pažiūrėkime, ką galime padaryti.',
      'Tai ne jūsų kaltė.',
      'Jei suklydote rašydami adresą, pataisysiu.',
      'Teisingai nurodėte adresą.',
      'Tai mūsų klaida, atsiprašome.',
      'Galite pasirinkti kitą spalvą.',
      'Nesijaudinkite, siunta pakeliui.',
    ],
  },
  pl: {
    bad: [
      'To Pana wina.',
      'To Pani błąd.',
      'Trzeba było uważniej czytać.',
      'Proszę się uspokoić.',
      'Źle Pan wpisał adres.',
      'Pani mnie nie słucha.',
      'To nie nasz problem.',
      'Już Panu mówiłam.',
    ],
    fine: [
      'Przykro mi. Zobaczmy, co możemy zrobić.',
      'To nie Pana wina.',
      'Jeśli pomylił się Pan w adresie, poprawię go.',
      'Adres podał Pan poprawnie.',
      'To nasz błąd, przepraszamy.',
      'Może Pani wybrać inny kolor.',
      'Proszę się nie martwić, paczka jest w drodze.',
    ],
  },
  en: {
    bad: [
      'Calm down.',
      'It is your fault.',
      'You should have read the terms.',
      'That is your mistake.',
      'You entered the wrong address.',
      'You are not listening.',
      'That is not our problem.',
      'I already told you.',
    ],
    fine: [
      'I am sorry. Let us see what we can do.',
      'It is not your fault.',
      'If you made a mistake in the address, I will correct it.',
      'You entered the address correctly.',
      'That was our mistake, and we apologise.',
      'You should have received an e-mail.',
      'Please do not worry, the parcel is on its way.',
    ],
  },
};

describe('ACCUSATION', () => {
  for (const language of languages) {
    it.each(accusations[language].bad.map((text) => [text]))(`EMO-1, ${language}: "%s" blames or scolds`, (text) => {
      expect(findingsOf('ACCUSATION', language, text, { state: 'complaint' })[0]).toMatchObject({ severity: 'error', span: [0, text.length] });
    });

    it.each(accusations[language].fine.map((text) => [text]))(`EMO-2, ${language}: "%s" does not`, (text) => {
      expect(foundIn('ACCUSATION', language, text, { state: 'complaint' })).toEqual([]);
    });
  }

  it('EMO-2: proposes sympathy and the search for a solution', () => {
    expect(corrected('ACCUSATION', 'lt', 'Jūs pats kaltas!', { customer: { gender: 'male' } })).toBe(
      'Apgailestauju, kad esate nepatenkintas mūsų produktu. Pažiūrėkime, ką galime padaryti, kad ištaisytume padėtį.',
    );
  });
});

const asides: Readonly<Record<Language, Examples>> = {
  ru: {
    bad: [
      'Клава! Тут какой-то мужчина звонит.',
      'Клава! Тут какой-то мужчина звонит, ему надо знать, можем ли мы сегодня доставить цветы.',
      'Тут какая-то женщина звонит.',
      'Клиент ругается.',
      'Ей надо знать, где заказ.',
      'Опять какой-то клиент жалуется.',
      'Маша!',
    ],
    fine: [
      'Мне нужно уточнить у коллеги. Сможете ли Вы немного подождать?',
      'Мужчинам и женщинам подойдёт любой размер.',
      'Курьер позвонит Вам завтра.',
      'Наталья! Ваш заказ готов!',
      'Каждый клиент получает подарок.',
      'Он доступен в трёх цветах.',
    ],
  },
  lt: {
    bad: [
      'Čia kažkoks vyras skambina.',
      'Kažkokia moteris klausia apie siuntą.',
      'Klausyk, čia klientas pyksta.',
      'Jam reikia sužinoti, kur siunta.',
      'Vėl ta moteris skambina.',
      'Rūtele! Čia klientė skambina.',
    ],
    fine: [
      'Man reikia pasitarti su kolega. Ar galėtumėte truputį palaukti?',
      'Vyrams ir moterims tinka bet kuris dydis.',
      'Kurjeris paskambins rytoj.',
      'Kiekvienas klientas gauna dovaną.',
      'Jis yra trijų spalvų.',
      'Klientai dažnai renkasi šį modelį.',
    ],
  },
  pl: {
    bad: [
      'Jakiś facet dzwoni.',
      'Jakaś pani pyta o paczkę.',
      'Tu klient dzwoni.',
      'Znowu ta kobieta narzeka.',
      'Co mu powiedzieć?',
      'Kaśka! Jakiś klient krzyczy.',
    ],
    fine: [
      'Muszę zapytać koleżankę. Czy mogę prosić o chwilę oczekiwania?',
      'Kobiety i mężczyźni noszą ten model.',
      'Kurier zadzwoni jutro.',
      'Każdy klient dostaje prezent.',
      'On jest dostępny w trzech kolorach.',
      'Klienci często wybierają ten model.',
    ],
  },
  en: {
    bad: [
      'Some man is calling.',
      'There is some woman on the line.',
      'This guy wants a refund.',
      'The customer wants to know where it is.',
      'She wants to know where it is.',
      'There’s a lady asking about flowers.',
    ],
    fine: [
      'I need to ask a colleague. Are you able to wait a little?',
      'Men and women can wear this size.',
      'The courier will call you tomorrow.',
      'Every customer gets a present.',
      'It comes in three colours.',
      'Some customers prefer the blue one.',
    ],
  },
};

describe('SIDE-TALK', () => {
  for (const language of languages) {
    it.each(asides[language].bad.map((text) => [text]))(`ATT-4, ${language}: "%s" is not for the customer’s ears`, (text) => {
      expect(findingsOf('SIDE-TALK', language, text)[0]).toMatchObject({ severity: 'error' });
    });

    it.each(asides[language].fine.map((text) => [text]))(`ATT-4, ${language}: "%s" may be heard`, (text) => {
      expect(foundIn('SIDE-TALK', language, text)).toEqual([]);
    });
  }

  it.each([['Тут какой-то мужчина звонит.'], ['Тут какая-то женщина звонит.']])('GEND-7: "%s" is rude whatever the gender', (text) => {
    expect(foundIn('SIDE-TALK', 'ru', text)).toEqual([text]);
  });

  it('ATT-4: a colleague called by name is heard, the customer addressed by name is not a colleague', () => {
    const customer = { name: 'Наталья' };
    expect(foundIn('SIDE-TALK', 'ru', 'Клавдия! Подойдите, пожалуйста.', { customer })).toEqual(['Клавдия!']);
    expect(foundIn('SIDE-TALK', 'ru', 'Наталья! Ваш заказ готов.', { customer })).toEqual([]);
    expect(foundIn('SIDE-TALK', 'ru', 'Клавдия! Ваш заказ готов.')).toEqual([]);
  });

  it('ATT-4: the finding spans what was said aside, and asks for a hold instead', () => {
    const text = 'Минуту. Клава! Тут какой-то мужчина звонит. Спасибо.';
    const [finding, ...others] = findingsOf('SIDE-TALK', 'ru', text);
    expect(others).toEqual([]);
    expect(text.slice(...(finding?.span ?? [0, 0]))).toBe('Клава! Тут какой-то мужчина звонит.');
    expect(finding?.replacement).toBe('Мне нужно немного времени, чтобы рассмотреть Ваш запрос. Могу ли я попросить Вас подождать?');
  });

  it('ATT-4: on hold, in a chat and in a brief to a colleague nobody overhears', () => {
    const text = 'Тут какой-то мужчина звонит.';
    expect(foundIn('SIDE-TALK', 'ru', text, { contact: { ...freshContact, isHeard: false } })).toEqual([]);
    expect(foundIn('SIDE-TALK', 'ru', text, { contact: freshContact })).toEqual([text]);
    expect(foundIn('SIDE-TALK', 'ru', text, { channel: 'chat' })).toEqual([]);
    expect(foundIn('SIDE-TALK', 'ru', text, { state: 'transfer.brief' })).toEqual([]);
  });
});

const problems: Readonly<Record<Language, Examples>> = {
  ru: {
    bad: ['Курьер не отвечает.', 'Товара нет в наличии.', 'Заказ задерживается.', 'Сайт не работает.', 'Посылка потеряна.', 'Оплата не прошла.'],
    fine: [
      'Курьер не отвечает, я уточню и перезвоню Вам в течение пяти минут.',
      'Курьер не отвечает, я уточню и перезвоню.',
      'Товара нет в наличии, могу предложить другой цвет.',
      'Заказ задерживается. Вам удобно подождать до завтра?',
      'Сайт работает.',
      'Оплата прошла.',
      'Итого: заказ не пришёл.',
    ],
  },
  lt: {
    bad: ['Kurjeris neatsako.', 'Prekės nėra sandėlyje.', 'Siunta vėluoja.', 'Svetainė neveikia.', 'Siunta pamesta.', 'Mokėjimas atmestas.'],
    fine: [
      'Kurjeris neatsako, patikslinsiu ir perskambinsiu.',
      'Prekės nėra sandėlyje, galiu pasiūlyti kitą spalvą.',
      'Siunta vėluoja. Ar jums patogu palaukti?',
      'Svetainė veikia.',
      'Mokėjimas gautas.',
      'Kurjeris atvyks rytoj.',
    ],
  },
  pl: {
    bad: [
      'Kurier nie odpowiada.',
      'Produktu nie ma w magazynie.',
      'Paczka opóźnia się.',
      'Strona nie działa.',
      'Paczka zaginęła.',
      'Płatność nie przeszła.',
    ],
    fine: [
      'Kurier nie odpowiada, ustalę to i oddzwonię.',
      'Produktu nie ma w magazynie, mogę zaproponować inny kolor.',
      'Paczka opóźnia się. Czy mogę prosić o cierpliwość?',
      'Strona działa.',
      'Płatność przeszła.',
      'Kurier przyjedzie jutro.',
    ],
  },
  en: {
    bad: [
      'The courier does not answer.',
      'The item is out of stock.',
      'The parcel is delayed.',
      'The website is down.',
      'The parcel is lost.',
      'The payment failed.',
    ],
    fine: [
      'The courier does not answer; let me find out.',
      'The item is out of stock, but I can offer another colour.',
      'The parcel is delayed. Would that be convenient for you?',
      'The website works.',
      'The payment went through.',
      'The courier will arrive tomorrow.',
    ],
  },
};

describe('NO-SOLUTION', () => {
  for (const language of languages) {
    it.each(problems[language].bad.map((text) => [text]))(`SRCH-5, ${language}: "%s" is a problem without a next step`, (text) => {
      expect(findingsOf('NO-SOLUTION', language, text)[0]).toMatchObject({ severity: 'info', span: [0, text.length] });
    });

    it.each(problems[language].fine.map((text) => [text]))(`SRCH-5, ${language}: "%s" has one, or is no problem`, (text) => {
      expect(foundIn('NO-SOLUTION', language, text)).toEqual([]);
    });
  }

  it('SRCH-5: proposes to find out', () => {
    expect(corrected('NO-SOLUTION', 'ru', 'Курьер не отвечает.')).toBe('Курьер не отвечает. Позвольте мне это выяснить.');
    expect(corrected('NO-SOLUTION', 'en', 'The courier does not answer.')).toBe('The courier does not answer. Let me find that out.');
  });

  it.each<[Language, string, string]>([
    ['ru', 'Мне жаль, что так вышло.', 'Мне жаль, что так вышло. Давайте посмотрим, что мы можем сделать.'],
    ['lt', 'Apgailestauju, kad esate nepatenkintas.', 'Apgailestauju, kad esate nepatenkintas. Pažiūrėkime, ką galime padaryti.'],
    ['pl', 'Przykro mi, że paczka nie dotarła.', 'Przykro mi, że paczka nie dotarła. Zobaczmy, co możemy zrobić.'],
    ['en', 'I am sorry about that.', 'I am sorry about that. Let us see what we can do.'],
  ])('EMO-4, %s: in a complaint "%s" is sympathy alone, "%s" seeks a solution', (language, bad, good) => {
    expect(foundIn('NO-SOLUTION', language, bad, { state: 'complaint' })).toEqual([bad]);
    expect(foundIn('NO-SOLUTION', language, good, { state: 'complaint' })).toEqual([]);
  });

  it('EMO-4: elsewhere an apology needs no solution, and a problem repeated to be sure of it none either', () => {
    expect(foundIn('NO-SOLUTION', 'ru', 'Приношу извинения за эту ситуацию.', { state: 'sos' })).toEqual([]);
    expect(foundIn('NO-SOLUTION', 'ru', 'Сайт не работает. Так я понимаю эту ситуацию.', { state: 'confirm' })).toEqual([]);
  });
});
