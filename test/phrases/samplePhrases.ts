/** A phrase of the seeds as it is said in each language: rows, phrase, language to text. */
export type SamplePhrase = readonly [rows: string, phrase: string, samples: Readonly<Record<string, string>>];

export const samplePhrases: readonly SamplePhrase[] = [
  [
    'GREET-1, GREET-2, GREET-3',
    'greet.chat.nocompany',
    {
      ru: 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?',
      lt: 'Sveiki, mano vardas Rūta, kuo galiu jums padėti?',
      pl: 'Dzień dobry, mam na imię Anna, w czym mogę Panu pomóc?',
      en: 'Hello, my name is Ruth, how may I help you?',
    },
  ],
  [
    'GREET-15, GREET-16, GREET-17',
    'greet.chat.company',
    {
      ru: 'Добро пожаловать в «Интернет-магазин I Love Me»! Меня зовут Елизавета. У Вас есть вопросы? Вы обратились по адресу!',
      lt: 'Sveiki atvykę į „Namai“! Mano vardas yra Rūta. Turite klausimų? Esate teisingoje vietoje!',
      pl: 'Witamy w „Dom”! Mam na imię Anna. Ma Pan pytania? To właściwe miejsce!',
      en: 'Welcome to Home! My name is Ruth. Do you have questions? You are in the right place!',
    },
  ],
  [
    'GREET-7, GREET-10',
    'greet.phone.inbound',
    {
      ru: 'Интернет-магазин I Love Me, Елизавета, здравствуйте!',
      lt: 'Namai, Rūta, laba diena!',
      pl: 'Dom, Anna, dzień dobry!',
      en: 'Home, Ruth speaking, hello!',
    },
  ],
  [
    'GREET-8',
    'greet.phone.outbound',
    {
      ru: 'Здравствуйте, Наталья Ивановна! Меня зовут Елизавета, Интернет-магазин I Love Me.',
      lt: 'Laba diena, Pone Jonai! Mano vardas Rūta, Namai.',
      pl: 'Dzień dobry, Panie Tomaszu! Mam na imię Anna, Dom.',
      en: 'Hello, Ms Smith! My name is Ruth, Home.',
    },
  ],
  [
    'INV-1, INV-2, INV-4',
    'invite.help',
    {
      ru: 'Здравствуйте! Это Елизавета. Чем я могу Вам помочь?',
      lt: 'Sveiki! Čia Rūta. Kuo galiu jums padėti?',
      pl: 'Dzień dobry! Tu Anna. W czym mogę Panu pomóc?',
      en: 'Hello! This is Ruth. How can I help you?',
    },
  ],
  [
    'INV-3, INV-5',
    'invite.offers',
    {
      ru: 'Здравствуйте! Это Елизавета. Хотели бы Вы посмотреть наши новейшие предложения?',
      lt: 'Sveiki! Čia Rūta. Ar norėtumėte peržiūrėti mūsų naujausius pasiūlymus?',
      pl: 'Dzień dobry! Tu Anna. Czy chce Pan obejrzeć nasze najnowsze oferty?',
      en: 'Hello! This is Ruth. Would you like to see our latest offers?',
    },
  ],
  [
    'WAIT-3, WAIT-4',
    'wait.notice',
    {
      ru: 'Мне потребуется немного времени, чтобы дать максимально исчерпывающий ответ на Ваш вопрос, спасибо за ожидание',
      lt: 'Man prireiks šiek tiek laiko, kad galėčiau pateikti kuo išsamesnį atsakymą į jūsų klausimą, ačiū, kad laukiate',
      pl: 'Potrzebuję trochę czasu, aby udzielić możliwie wyczerpującej odpowiedzi na Pana pytanie, dziękuję za cierpliwość',
      en: 'I need a little time to give you the fullest possible answer to your question, thank you for waiting',
    },
  ],
  [
    'CONF-1',
    'confirm.understanding',
    {
      ru: 'Правильно ли я Вас понимаю, что заказ не пришёл?',
      lt: 'Ar teisingai jus suprantu, kad užsakymas neatėjo?',
      pl: 'Czy dobrze Pana rozumiem, że zamówienie nie dotarło?',
      en: 'Do I understand you correctly that the order has not arrived?',
    },
  ],
  [
    'CONF-2, CONF-3',
    'confirm.situation',
    {
      ru: 'Заказ не пришёл. Так я понимаю эту ситуацию. Верно?',
      lt: 'Užsakymas neatėjo. Aš taip suprantu šią situaciją. Teisingai?',
      pl: 'Zamówienie nie dotarło. Tak rozumiem tę sytuację. Zgadza się?',
      en: 'The order has not arrived. That is how I understand this situation. Is that right?',
    },
  ],
  [
    'ABUSE-1, ABUSE-2',
    'abuse.civil',
    {
      ru: 'Давайте общаться в цивилизованном формате, тогда мы сможем быстрее и конструктивнее решить Ваши вопросы',
      lt: 'Bendraukime civilizuotai, tada galėsime greičiau ir konstruktyviau išspręsti jūsų klausimus',
      pl: 'Rozmawiajmy w kulturalny sposób, wtedy szybciej i bardziej konstruktywnie rozwiążemy Pana sprawy',
      en: 'Let us communicate in a civilised way, then we can resolve your questions faster and more constructively',
    },
  ],
  [
    'ABUSE-3, ABUSE-4',
    'abuse.warn.profanity',
    {
      ru: 'В случае, если вы будете продолжать использовать ненормативную лексику, мы будем вынуждены закончить разговор',
      lt: 'Jeigu ir toliau vartosite necenzūrinius žodžius, būsime priversti baigti pokalbį',
      pl: 'Jeśli nadal będzie Pan używać wulgaryzmów, będziemy zmuszeni zakończyć rozmowę',
      en: 'If you continue to use obscene language, we will be forced to end the conversation',
    },
  ],
  [
    'ABUSE-6, SOS-6',
    'abuse.warn.insult',
    {
      ru: 'Мне придется прервать беседу, если диалог продолжится в подобном русле',
      lt: 'Man teks nutraukti pokalbį, jeigu jis ir toliau vyks tokia linkme',
      pl: 'Będę zmuszona przerwać rozmowę, jeśli dialog będzie dalej przebiegał w ten sposób',
      en: 'I will have to break off the conversation if the dialogue continues in this vein',
    },
  ],
  [
    'FLIRT-1, FLIRT-2, GEND-3',
    'flirt.redirect',
    {
      ru: 'Если у Вас есть вопросы о наших товарах и услугах, давайте я с удовольствием проконсультирую вас',
      lt: 'Jei turite klausimų apie mūsų prekes ir paslaugas, su malonumu jus pakonsultuosiu',
      pl: 'Jeśli ma Pan pytania o nasze produkty i usługi, z przyjemnością doradzę',
      en: 'If you have questions about our goods and services, I will gladly advise you',
    },
  ],
  [
    'POS-1',
    'word.canhelp',
    {
      ru: 'Без сомнения, я могу Вам помочь.',
      lt: 'Be abejonės, aš galiu jums padėti.',
      pl: 'Bez wątpienia mogę Panu pomóc.',
      en: 'Without a doubt, I can help you.',
    },
  ],
  [
    'POS-2, NEG-1, NEG-2, NEG-4',
    'word.findout',
    { ru: 'Позвольте мне это выяснить.', lt: 'Leiskite man tai išsiaiškinti.', pl: 'Proszę pozwolić mi to ustalić.', en: 'Let me find that out.' },
  ],
  [
    'POS-3, END-5',
    'further.help',
    {
      ru: 'Могу ли я ещё чем-нибудь Вам помочь?',
      lt: 'Ar dar galiu jums kaip nors padėti?',
      pl: 'Czy mogę jeszcze w czymś Panu pomóc?',
      en: 'Can I help you with anything else?',
    },
  ],
  ['POS-4', 'word.thanks', { ru: 'Спасибо.', lt: 'Ačiū.', pl: 'Dziękuję.', en: 'Thank you.' }],
  [
    'POS-5',
    'word.valued',
    { ru: 'Вы ценный для нас клиент.', lt: 'Esate vertingas klientas.', pl: 'Jest Pan cennym klientem.', en: 'You are a valued customer.' },
  ],
  [
    'CAN-4, CAN-6, CAN-7, GEND-5',
    'canned.refund',
    {
      ru: 'Уважаемый господин, сообщаем, что мы успешно вернули деньги на Ваш счёт.',
      lt: 'Gerbiamas Pone, informuojame, kad mes sėkmingai grąžinome pinigus į jūsų sąskaitą.',
      pl: 'Szanowny Panie, informujemy, że pomyślnie zwróciliśmy pieniądze na Pana konto.',
      en: 'Dear Sir, we inform you that we have successfully refunded the money to your account.',
    },
  ],
  [
    'CAN-5, CAN-8, CAN-9, CAN-10',
    'predefined.return',
    {
      ru: 'Здравствуйте, пожалуйста, посмотрите приложенную курьерскую этикетку, которую нужно разместить на упаковке товара. Пожалуйста, доставьте посылку в ближайший пункт приёма.',
      lt: 'Sveiki, prašome peržiūrėti pridėtą kurjerio etiketę, kurią turite uždėti ant prekės įpakavimo. Prašome pristatyti siuntą į artimiausią surinkimo punktą.',
      pl: 'Dzień dobry, prosimy zapoznać się z załączoną etykietą kurierską, którą należy umieścić na opakowaniu towaru. Prosimy dostarczyć przesyłkę do najbliższego punktu odbioru.',
      en: 'Hello, please see the attached courier label, which you need to put on the packaging of the item. Please take the parcel to the nearest collection point.',
    },
  ],
  [
    'EMO-2, EMO-3, EMO-4',
    'empathy.dissatisfied',
    {
      ru: 'Мне жаль, что Вы недовольны нашим товаром. Давайте посмотрим, что мы можем сделать, чтобы исправить положение.',
      lt: 'Apgailestauju, kad esate nepatenkintas mūsų produktu. Pažiūrėkime, ką galime padaryti, kad ištaisytume padėtį.',
      pl: 'Przykro mi, że nie jest Pan zadowolony z naszego produktu. Zobaczmy, co możemy zrobić, aby naprawić sytuację.',
      en: 'I am sorry that you are dissatisfied with our product. Let us see what we can do to put the situation right.',
    },
  ],
  [
    'WRONG-1, WRONG-2, WRONG-3',
    'wrong.company',
    {
      ru: 'Приносим извинения, но мы не та компания, которая могла бы Вам помочь с этим запросом.',
      lt: 'Atsiprašome, bet mes esame ne ta įmonė, kuri jums galėtų padėti su šia užklausa.',
      pl: 'Przepraszamy, ale nie jesteśmy firmą, która mogłaby Panu pomóc w tej sprawie.',
      en: 'We are sorry, but we are not the company that could help you with this request.',
    },
  ],
  [
    'NO-1, NO-2, NO-3',
    'no.alternative',
    {
      ru: 'Нет, мы не можем этого сделать, однако позвольте мне выяснить, что мы можем сделать вместо этого.',
      lt: 'Ne, mes negalime to padaryti, tačiau leiskite man išsiaiškinti, ką mes galime vietoje to padaryti.',
      pl: 'Nie, nie możemy tego zrobić, ale proszę pozwolić mi ustalić, co możemy zrobić w zamian.',
      en: 'No, we cannot do that, but let me find out what we can do instead.',
    },
  ],
  [
    'HOLD-2, HOLD-8, HOLD-9',
    'hold.ask',
    {
      ru: 'Мне нужно немного времени, чтобы рассмотреть Ваш запрос. Могу ли я попросить Вас подождать?',
      lt: 'Man reikia šiek tiek laiko, kad galėčiau peržiūrėti jūsų užklausą. Ar galiu jus užlaikyti?',
      pl: 'Potrzebuję trochę czasu, aby przejrzeć Pana zgłoszenie. Czy mogę prosić o chwilę oczekiwania?',
      en: 'I need a little time to look through your request. May I put you on hold?',
    },
  ],
  [
    'XFER-1, XFER-3',
    'transfer.ask',
    {
      ru: 'Прошу прощения, однако у меня нет необходимой информации, чтобы решить Ваш вопрос. Но если Вы не возражаете, я переведу Вас на нашего старшего специалиста.',
      lt: 'Atsiprašau, tačiau neturiu reikiamos informacijos, kad išspręsčiau jūsų atvejį. Tačiau, jei jūs neprieštaraujate, aš jus perkelsiu mūsų vyresniajam atstovui.',
      pl: 'Przepraszam, jednak nie mam informacji potrzebnych do rozwiązania Pana sprawy. Jeśli nie ma Pan nic przeciwko temu, przekieruję Pana do naszego starszego przedstawiciela.',
      en: 'I am sorry, but I do not have the information needed to resolve your case. However, if you do not mind, I will transfer you to our senior representative.',
    },
  ],
  [
    'FB-1, FB-2',
    'feedback.ask',
    {
      ru: 'Насколько, по шкале от 1 до 3, Вы сегодня остались довольны общением в нашем чате?',
      lt: 'Kaip, skalėje nuo 1 iki 3, šiandien buvote patenkinti savo internetinių pokalbių patirtimi?',
      pl: 'Na ile, w skali od 1 do 3, jest Pan dziś zadowolony z rozmowy na czacie?',
      en: 'How satisfied, on a scale from 1 to 3, were you with your chat experience today?',
    },
  ],
  [
    'END-7, END-8',
    'close.chat.full',
    {
      ru: 'Спасибо, что сегодня воспользовались нашим чатом. Желаем хорошего дня и надеемся вскоре снова получить от Вас сообщение.',
      lt: 'Ačiū, kad šiandien naudojotės mūsų pokalbių paslaugomis. Linkime geros dienos ir tikimės netrukus iš jūsų išgirsti.',
      pl: 'Dziękujemy za skorzystanie dziś z naszego czatu. Życzymy miłego dnia i liczymy na rychły kontakt.',
      en: 'Thank you for using our chat service today. We wish you a good day and hope to hear from you soon.',
    },
  ],
  [
    'END-3, END-4',
    'bye.chat.short',
    {
      ru: 'Всего доброго, будут еще вопросы - обращайтесь!',
      lt: 'Viso geriausio, kils dar klausimų – kreipkitės!',
      pl: 'Wszystkiego dobrego, w razie kolejnych pytań zapraszamy do kontaktu!',
      en: 'All the best, and if you have more questions, please get in touch!',
    },
  ],
  [
    'END-9, END-10, GEND-4',
    'close.allanswered',
    {
      ru: 'Я ответила на все Ваши вопросы?',
      lt: 'Ar atsakiau į visus jūsų klausimus?',
      pl: 'Czy odpowiedziałam na wszystkie pytania?',
      en: 'Have I answered all your questions?',
    },
  ],
  ['END-11', 'bye.phone', { ru: 'До свидания!', lt: 'Viso gero!', pl: 'Do widzenia!', en: 'Goodbye!' }],
  [
    'PLREQ-4, PLREQ-11',
    'request.data',
    {
      ru: 'Назовите мне, пожалуйста, номер заказа.',
      lt: 'Prašau man nurodyti užsakymo numerį.',
      pl: 'Proszę mi podać numer zamówienia.',
      en: 'Please give me the order number.',
    },
  ],
  [
    'PLREQ-5, OFFER-7',
    'offer.confident',
    { ru: 'Хочу предложить скидку.', lt: 'Noriu pasiūlyti nuolaidą.', pl: 'Chcę zaoferować rabat.', en: 'I want to offer a discount.' },
  ],
  [
    'ASK-1, ASK-2',
    'ask.couldyou',
    {
      ru: 'Не могли бы Вы уточнить, какой размер Вам нужен?',
      lt: 'Ar galėtumėte patikslinti, kokio dydžio jums reikia?',
      pl: 'Proszę doprecyzować, jaki rozmiar jest potrzebny.',
      en: 'Could you please clarify which size you need?',
    },
  ],
  [
    'ASK-1, ASK-3',
    'ask.mayi',
    {
      ru: 'Могу ли я уточнить, какой размер Вам нужен?',
      lt: 'Ar galiu pasitikslinti, kokio dydžio jums reikia?',
      pl: 'Czy mogę się upewnić, jaki rozmiar jest potrzebny?',
      en: 'May I clarify which size you need?',
    },
  ],
  [
    'ASK-1, ASK-4',
    'ask.bekind',
    {
      ru: 'Будьте любезны, подскажите, пожалуйста, какой размер Вам нужен?',
      lt: 'Būkite malonūs, pasakykite, prašau, kokio dydžio jums reikia?',
      pl: 'Proszę uprzejmie powiedzieć, jaki rozmiar jest potrzebny.',
      en: 'Would you be so kind as to tell me, please, which size you need?',
    },
  ],
  [
    'ASK-1, ASK-5',
    'ask.conclusion',
    {
      ru: 'Правильно ли я сделала вывод, что заказ не пришёл?',
      lt: 'Ar teisingai padariau išvadą, kad užsakymas neatėjo?',
      pl: 'Czy słusznie wnioskuję, że zamówienie nie dotarło?',
      en: 'Have I rightly concluded that the order has not arrived?',
    },
  ],
  [
    'ASK-1, ASK-6',
    'ask.request',
    {
      ru: 'Могу ли я Вас попросить проверить заказ?',
      lt: 'Ar galiu jūsų paprašyti patikrinti užsakymą?',
      pl: 'Czy mogę Pana prosić o podanie numeru?',
      en: 'May I ask you to check the order?',
    },
  ],
  [
    'ASK-1, ASK-7',
    'ask.convenient',
    {
      ru: 'Будет ли Вам удобно, если я перезвоню завтра?',
      lt: 'Ar jums bus patogu, jei perskambinsiu rytoj?',
      pl: 'Czy będzie Panu wygodnie, jeśli oddzwonię jutro?',
      en: 'Will it be convenient for you if I call back tomorrow?',
    },
  ],
  [
    'ASK-1, ASK-8',
    'ask.acceptable',
    {
      ru: 'Будет ли приемлемо для Вас, если я перезвоню завтра?',
      lt: 'Ar jums bus priimtina, jei perskambinsiu rytoj?',
      pl: 'Czy będzie dla Pana do przyjęcia, jeśli oddzwonię jutro?',
      en: 'Will it be acceptable to you if I call back tomorrow?',
    },
  ],
  [
    'ASK-1, ASK-9',
    'ask.when',
    {
      ru: 'Уточните, пожалуйста, когда Вам будет удобно проверить заказ?',
      lt: 'Patikslinkite, prašau, kada jums bus patogu patikrinti užsakymą?',
      pl: 'Proszę powiedzieć, kiedy będzie Panu wygodnie sprawdzić zamówienie.',
      en: 'Please let me know when it will be convenient for you to check the order.',
    },
  ],
  [
    'ASK-10, ASK-11, GEND-4',
    'ask.sell.faster',
    {
      ru: 'Чтобы я могла быстрее решить проблему, не могли бы Вы уточнить, какой размер Вам нужен?',
      lt: 'Kad galėčiau greičiau išspręsti problemą, ar galėtumėte patikslinti, kokio dydžio jums reikia?',
      pl: 'Abym mogła szybciej rozwiązać problem, proszę doprecyzować, jaki rozmiar jest potrzebny.',
      en: 'So that I can solve the problem faster, could you please clarify which size you need?',
    },
  ],
  [
    'ASK-10, ASK-12',
    'ask.sell.precise',
    {
      ru: 'Можно Вас попросить продиктовать номер заказа, это позволит мне с большей точностью дать ответ на Ваш вопрос.',
      lt: 'Ar galima jūsų paprašyti padiktuoti užsakymo numerį, tai leis man tiksliau atsakyti į jūsų klausimą.',
      pl: 'Proszę podyktować numer zamówienia, pozwoli mi to dokładniej odpowiedzieć na pytanie.',
      en: 'May I ask you to read out the order number, this will let me answer your question more precisely.',
    },
  ],
  [
    'CB-1, CB-2, CB-3, GEND-4',
    'callback.ask',
    {
      ru: 'Наталья Ивановна, я поняла Ваш вопрос. Разрешите, я уточню ответ и перезвоню Вам в течение пяти минут. Вам так будет удобно?',
      lt: 'Pone Jonai, supratau jūsų klausimą. Leiskite, patikslinsiu atsakymą ir perskambinsiu jums per penkias minutes. Ar taip jums bus patogu?',
      pl: 'Panie Tomaszu, zrozumiałam pytanie. Proszę pozwolić, że sprawdzę odpowiedź i oddzwonię w ciągu pięciu minut. Czy tak będzie Panu wygodnie?',
      en: 'Ms Smith, I understand your question. Allow me to check the answer and call you back within five minutes. Would that be convenient for you?',
    },
  ],
  [
    'TEXT-9, TEXT-10',
    'recap.total',
    {
      ru: 'Итого: Заказ не пришёл.',
      lt: 'Apibendrinant: Užsakymas neatėjo.',
      pl: 'Podsumowując: Zamówienie nie dotarło.',
      en: 'To sum up: The order has not arrived.',
    },
  ],
  [
    'TEXT-9, TEXT-10',
    'recap.summary',
    {
      ru: 'Резюме: Заказ не пришёл.',
      lt: 'Santrauka: Užsakymas neatėjo.',
      pl: 'Podsumowanie: Zamówienie nie dotarło.',
      en: 'Summary: The order has not arrived.',
    },
  ],
  [
    'TEXT-9, TEXT-10',
    'recap.point',
    {
      ru: 'Суть: Заказ не пришёл.',
      lt: 'Esmė: Užsakymas neatėjo.',
      pl: 'Sedno: Zamówienie nie dotarło.',
      en: 'The point: The order has not arrived.',
    },
  ],
  [
    'OFFER-1, OFFER-2, OFFER-3, OFFER-4, OFFER-5, TEXT-4, TEXT-5, TEXT-6',
    'offer.card',
    {
      ru: '-------------------------------------------------------------------------------------------\nX1\nhttps://shop.example/x1\n\nПлюсы:\n- лёгкий;\n\nМинусы:\n- дорогой;\n\nОтзывы: https://reviews.example/x1\n-------------------------------------------------------------------------------------------',
      lt: '-------------------------------------------------------------------------------------------\nX1\nhttps://shop.example/x1\n\nPrivalumai:\n- lengvas;\n\nTrūkumai:\n- brangus;\n\nAtsiliepimai: https://reviews.example/x1\n-------------------------------------------------------------------------------------------',
      pl: '-------------------------------------------------------------------------------------------\nX1\nhttps://shop.example/x1\n\nZalety:\n- lekki;\n\nWady:\n- drogi;\n\nOpinie: https://reviews.example/x1\n-------------------------------------------------------------------------------------------',
      en: '-------------------------------------------------------------------------------------------\nX1\nhttps://shop.example/x1\n\nPros:\n- light;\n\nCons:\n- pricey;\n\nReviews: https://reviews.example/x1\n-------------------------------------------------------------------------------------------',
    },
  ],
  [
    'HOLD-1, HOLD-2, HOLD-3',
    'hold.ask.because',
    {
      ru: 'Мне нужно проверить заказ. Сможете ли Вы немного подождать?',
      lt: 'Man reikia patikrinti užsakymą. Ar galėtumėte truputį palaukti?',
      pl: 'Muszę sprawdzić zamówienie. Czy mogę prosić o chwilę oczekiwania?',
      en: 'I need to check the order. Are you able to wait a little?',
    },
  ],
  [
    'HOLD-4',
    'hold.return',
    {
      ru: 'Наталья Ивановна, спасибо за ожидание.',
      lt: 'Pone Jonai, ačiū, kad palaukėte.',
      pl: 'Panie Tomaszu, dziękuję za cierpliwość.',
      en: 'Ms Smith, thank you for waiting.',
    },
  ],
  [
    'HOLD-7',
    'hold.check',
    {
      ru: 'Спасибо за ожидание. Мне понадобится ещё 5 минут. Вам удобно подождать или лучше, чтобы мы перезвонили?',
      lt: 'Ačiū, kad laukiate. Man prireiks dar 5 minučių. Ar jums patogu palaukti, ar geriau, kad mes perskambintume?',
      pl: 'Dziękuję za cierpliwość. Potrzebuję jeszcze 5 minut. Czy wygodniej zaczekać, czy lepiej, żebyśmy oddzwonili?',
      en: 'Thank you for waiting. I need 5 more minutes. Is it convenient for you to wait, or would you rather we called you back?',
    },
  ],
  [
    'SOS-2',
    'sos.apology',
    {
      ru: 'Приношу извинения за эту ситуацию.',
      lt: 'Atsiprašau dėl šios situacijos.',
      pl: 'Przepraszam za tę sytuację.',
      en: 'I apologise for this situation.',
    },
  ],
  [
    'SOS-1, SOS-4, SOS-8',
    'sos.stumped',
    {
      ru: 'Благодарю за вопрос, мне важно ответить Вам точно. Позвольте мне это выяснить.',
      lt: 'Ačiū už klausimą, man svarbu atsakyti tiksliai. Leiskite man tai išsiaiškinti.',
      pl: 'Dziękuję za pytanie, zależy mi na dokładnej odpowiedzi. Proszę pozwolić mi to ustalić.',
      en: 'Thank you for the question; it matters to me to answer precisely. Let me find that out.',
    },
  ],
  [
    'SOS-5',
    'conflict.options',
    {
      ru: 'Вот все возможные варианты решения:\n- возврат;\n- замена;\nКакой вариант Вам подходит, подскажите, пожалуйста?',
      lt: 'Štai visi galimi sprendimo variantai:\n- grąžinimas;\n- keitimas;\nPasakykite, prašau, kuris variantas jums tinka?',
      pl: 'Oto wszystkie możliwe rozwiązania:\n- zwrot;\n- wymiana;\nProszę powiedzieć, które rozwiązanie jest najlepsze.',
      en: 'Here are all the possible solutions:\n- refund;\n- exchange;\nPlease tell me which one suits you.',
    },
  ],
  [
    'NAME-7',
    'ask.name',
    {
      ru: 'Подскажите, пожалуйста, как я могу к Вам обращаться?',
      lt: 'Pasakykite, prašau, kaip galiu į jus kreiptis?',
      pl: 'Proszę mi powiedzieć, jak mam się zwracać.',
      en: 'May I ask your name, please?',
    },
  ],
  [
    'NAME-7, ASK-10',
    'ask.name.sold',
    {
      ru: 'Чтобы обращаться к Вам правильно, подскажите, пожалуйста, Ваше имя и отчество?',
      lt: 'Kad galėčiau tinkamai į jus kreiptis, pasakykite, prašau, savo vardą.',
      pl: 'Aby zwracać się w odpowiedni sposób, proszę mi podać imię i nazwisko.',
      en: 'So that I can address you properly, may I ask your full name, please?',
    },
  ],
  [
    'TEL-1, TEL-2, TEL-4',
    'phone.offer',
    {
      ru: 'Информации много, по телефону мы решим вопрос быстрее. Будет ли Вам удобно, если я позвоню Вам прямо сейчас?',
      lt: 'Informacijos daug, telefonu klausimą išspręsime greičiau. Ar jums bus patogu, jei paskambinsiu jums dabar?',
      pl: 'Informacji jest dużo, przez telefon rozwiążemy sprawę szybciej. Czy będzie Panu wygodnie, jeśli zadzwonię teraz?',
      en: 'There is a lot of information, by phone we will settle this faster. Will it be convenient for you if I call you right now?',
    },
  ],
  [
    'TEL-2, CB-4',
    'phone.ask',
    {
      ru: 'Подскажите, пожалуйста, номер телефона, по которому с Вами связаться?',
      lt: 'Pasakykite, prašau, kokiu telefono numeriu su jumis susisiekti?',
      pl: 'Proszę mi podać numer telefonu do kontaktu.',
      en: 'Could you please tell me the phone number to reach you on?',
    },
  ],
  [
    'CB-4',
    'phone.confirm',
    {
      ru: 'Могу ли я уточнить, Ваш контактный телефон - +370 600 00000, верно?',
      lt: 'Ar galiu pasitikslinti, jūsų kontaktinis telefonas – +370 600 00000, teisingai?',
      pl: 'Upewniam się: numer do kontaktu to +48 600 000 000, zgadza się?',
      en: 'May I confirm that your contact number is +44 20 0000 0000, is that right?',
    },
  ],
  [
    'XFER-4, FUP-1',
    'contact.collect',
    {
      ru: 'Могу ли я Вас попросить оставить адрес электронной почты или телефон? Мы свяжемся с Вами в течение 24 часов.',
      lt: 'Ar galiu jūsų paprašyti palikti el. pašto adresą arba telefono numerį? Susisieksime su jumis per 24 valandas.',
      pl: 'Proszę mi podać adres e-mail lub numer telefonu. Skontaktujemy się w ciągu 24 godzin.',
      en: 'May I ask you to leave an e-mail address or a phone number? We will contact you within 24 hours.',
    },
  ],
  [
    'FUP-2',
    'followup.progress',
    {
      ru: 'Наталья Ивановна, сообщаем о ходе работы по Вашему запросу: заявка у поставщика. Мы свяжемся с Вами снова до 18:00.',
      lt: 'Pone Jonai, informuojame apie jūsų užklausos eigą: užklausa pas tiekėją. Vėl su jumis susisieksime iki 18 val..',
      pl: 'Panie Tomaszu, informujemy o postępach w sprawie: zgłoszenie jest u dostawcy. Skontaktujemy się ponownie do 18:00.',
      en: 'Ms Smith, here is the progress on your request: the request is with the supplier. We will contact you again by 6 pm.',
    },
  ],
  [
    'XFER-2, NOTE-1',
    'transfer.brief',
    {
      ru: 'Передаю клиента: Наталья. Вопрос: Ваш вопрос. Уже сделано: проверен заказ. Пометки: спешит.',
      lt: 'Perduodu klientą: Jonas. Klausimas: jūsų klausimą. Jau padaryta: patikrintas užsakymas. Pastabos: skuba.',
      pl: 'Przekazuję klienta: Tomasz. Sprawa: pytanie. Już zrobiono: sprawdzono zamówienie. Notatki: spieszy się.',
      en: 'Handing over customer: Smith. Question: your question. Done so far: order checked. Notes: in a hurry.',
    },
  ],
  [
    'SRCH-4',
    'outcome.window',
    {
      ru: 'Наталья Ивановна, курьер приедет завтра с 14:00 до 16:00.',
      lt: 'Pone Jonai, kurjeris atvyks rytoj nuo 14:00 iki 16:00.',
      pl: 'Panie Tomaszu, kurier przyjedzie jutro między 14:00 a 16:00.',
      en: 'Ms Smith, the courier will arrive tomorrow between 14:00 and 16:00.',
    },
  ],
  [
    'TEMPO-4',
    'brief.hurry',
    {
      ru: 'Понимаю, что время дорого, скажу коротко: заказ не пришёл.',
      lt: 'Suprantu, kad laikas brangus, pasakysiu trumpai: užsakymas neatėjo.',
      pl: 'Rozumiem, że czas jest cenny, powiem krótko: zamówienie nie dotarło.',
      en: 'I understand time is short, so briefly: the order has not arrived.',
    },
  ],
  [
    'ABUSE-5',
    'abuse.end',
    {
      ru: 'Мы вынуждены закончить разговор. До свидания.',
      lt: 'Esame priversti baigti pokalbį. Viso gero.',
      pl: 'Jesteśmy zmuszeni zakończyć rozmowę. Do widzenia.',
      en: 'We are forced to end the conversation. Goodbye.',
    },
  ],
  [
    'FB-1, FB-2',
    'feedback.ask.phone',
    {
      ru: 'Насколько, по шкале от 1 до 3, Вы сегодня остались довольны нашим разговором?',
      lt: 'Kaip, skalėje nuo 1 iki 3, šiandien buvote patenkinti mūsų pokalbiu?',
      pl: 'Na ile, w skali od 1 do 3, jest Pan dziś zadowolony z naszej rozmowy?',
      en: 'How satisfied, on a scale from 1 to 3, were you with our conversation today?',
    },
  ],
];
