/** What the benchmarks of texts work on. */

/** Drafts of about 300 characters, as agents write them. */
export const drafts: Readonly<Record<string, string>> = {
  ru: 'Спасибо за ожидание. Заказ 12345 уже собран и передан курьеру, доставим его завтра с 14:00 до 16:00.\n\nЕсли Вам неудобно это время, подскажите, пожалуйста, какое подойдёт лучше, и я изменю доставку.\n\nИтого: курьер позвонит Вам за час до приезда, оплатить заказ можно картой или наличными при получении.',
  lt: 'Ačiū, kad palaukėte. Užsakymas 12345 jau surinktas ir perduotas kurjeriui, pristatysime jį rytoj nuo 14 iki 16 valandos.\n\nJei šis laikas jums netinka, pasakykite, prašau, kuris tiktų labiau, ir aš pakeisiu pristatymą.\n\nSantrauka: kurjeris paskambins jums valandą prieš atvykdamas, mokėti galėsite kortele arba grynaisiais.',
  pl: 'Dziękuję za cierpliwość. Zamówienie 12345 jest już skompletowane i przekazane kurierowi, dostarczymy je jutro między 14:00 a 16:00.\n\nJeśli ta pora nie odpowiada, proszę napisać, która byłaby lepsza, a zmienię termin dostawy.\n\nPodsumowując: kurier zadzwoni godzinę przed przyjazdem, płatność kartą lub gotówką przy odbiorze.',
  en: 'Thank you for waiting. Order 12345 has been packed and handed to the courier, and we will deliver it tomorrow between 2 and 4 pm.\n\nIf this time does not suit you, please tell me which would be better and I will change the delivery.\n\nTo sum up: the courier will call you an hour before, and you can pay by card or in cash on delivery.',
};

/** Utterances of about 100 characters, as customers write them. */
export const utterances: Readonly<Record<string, string>> = {
  ru: 'Здравствуйте, я заказал у вас коляску ещё в прошлый вторник, а её до сих пор не привезли, где она?',
  lt: 'Laba diena, praėjusį antradienį pas jus užsakiau vežimėlį, o jo vis dar neatvežė, tai kur jis yra?',
  pl: 'Dzień dobry, w zeszły wtorek zamówiłem u państwa wózek i do tej pory go nie dostałem, gdzie on jest?',
  en: 'Hello, I ordered a pushchair from you last Tuesday and it has still not been delivered, where is it?',
};

/** Pieces that long texts are made of: ordinary ones, and ones that slow patterns trip over. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'ordinary text': 'Заказ передан курьеру, доставим его завтра с 14:00 до 16:00. Подскажите, удобно ли Вам это время? ',
  'one letter after another': 'х ',
  'one letter without an end': 'а',
  stars: '*',
  'brackets and dots': '(.)',
  'line after line': '- а\n',
  'names and commas': 'Мария, ',
};
