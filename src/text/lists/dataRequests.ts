import { wordList } from './WordList.ts';

/** Requests for data: how they are put (`ask`, or `question` where a question mark makes it one), what they ask for (`fact`, `name`), what reason is given (`reason`). */
export const dataRequests = wordList('dataRequests', {
  ru: `
    [ask]
    подскажите / скажите / назовите / уточните / сообщите / продиктуйте / укажите / напишите / пришлите / отправьте / дайте / введите / предоставьте / оставьте / напомните / повторите
    могу ли .. уточнить|узнать|спросить|попросить / можно .. уточнить|узнать|спросить|попросить / не могли бы|подскажете / могли бы вы / не подскажете / прошу .. назвать|указать|сообщить|прислать|продиктовать / нужен|нужна|нужно|нужны ваш|ваша|ваше|ваши|номер|адрес|телефон / мне нужен|нужна|нужно|нужны
    [question]
    ^как{ой,ая,ое,ие} / ^а|и какой|какая|какое|какие / ^ваш|ваша|ваше|ваши / ^по|на|в|с какому|какой|каком / ^номер|телефон|адрес|имя|фамилия|почта / ^как ваша|ваше|вас
    [fact]
    номер* / телефон{,а,у,ом,е,ы,ов} / адрес{,а,у,ом,е,ов,ами} / почт{а,у,ы,е} / электронн* почт* / e-mail / email / емейл / имейл / индекс{,а} / город{,а} / улиц{а,у,ы} / дат{а,у,ы} / артикул{,а} / модель / модели / размер{,а} / сумм{а,у,ы} / паспорт{,а} / реквизит{ы,ов} / инн / логин{,а} / возраст / цвет / количество / серийн* номер* / скриншот / фотографи{ю,я} / чек{,а}
    [name]
    имя / имени / фамили{я,и,ю,ей} / отчеств{о,а} / фио
    [reason]
    чтобы / для того / так как / потому что / поскольку / ведь / тогда / это позволит|поможет|нужно|необходимо|ускорит / благодаря этому / для оформления|проверки|уточнения|поиска|возврата|доставки|связи|решения|идентификации|подтверждения|отправки|быстрого|этого|обмена|регистрации|расчета
    смогу / сможем / свяж* / связат* / перезвон* / отправ* вам / вышлю|вышлем / верн* деньги / провер* / найду / найдем / в целях
    ! проверьте
  `,
  lt: `
    [ask]
    pasakykite / pasakykit / nurodykite / nurodyti / patikslinkite / patikslinti / pateikite / pateikti / parašykite / atsiųskite / atsiųsti / padiktuokite / padiktuoti / įveskite / įvardykite / įvardinkite / priminkite / pakartokite / palikite / palikti / duokite
    ar galėtumėte|galite .. pasakyti|nurodyti|patikslinti|pateikti|parašyti|atsiųsti|padiktuoti|priminti / ar galiu|galėčiau|galima .. paklausti|sužinoti|pasitikslinti|paprašyti / prašau|prašyčiau|prašome .. jūsų|man / reikia|reikės|prireiks jūsų / man reikia|reikės
    [question]
    ^koks|kokia|kokie / ^o koks|kokia|jūsų / ^jūsų / ^kokiu|kokį|kokiais
    [fact]
    numer{is,io,į,iu,ius} / telefon{as,o,ą,u} / adres{as,o,ą,u} / el. pašt* / el pašt* / elektronin* pašt* / pašt{as,o,ą} / miest{as,o,ą} / gatv{ė,ės,ę} / dat{a,os,ą} / model{is,io,į} / dyd{is,žio,į} / sum{a,os,ą} / asmens kod{as,o,ą} / prekės kod{as,o,ą} / paso / slaptažod{į,žio} / rekvizit{us,ų,ai} / spalv{a,ą,os} / kiek{is,į,io} / nuotrauk{ą,os,a} / ček{is,į,io} / artikul{as,ą,o}
    [name]
    vard{as,o,ą} / pavard{ė,ės,ę}
    [reason]
    kad / idant / nes / kadangi / tam, kad / todėl / tuomet / tada / tai leis|padės|pagreitins / norėdama|norėdamas|norint / dėl pristatymo|grąžinimo|patikros / susisiek* / perskambin* / grąžinsime / grąžinsiu / atsiųsime / patikrin* / rasiu / rasime / galėsiu / galėsime / pristatymui|grąžinimui|patikrai|registracijai|paieškai / tikslu
    ! patikrinkite
  `,
  pl: `
    [ask]
    proszę .. podać|powiedzieć|doprecyzować|podyktować|wskazać|napisać|przesłać|wysłać|przypomnieć|powtórzyć|określić / proszę o podanie|przesłanie|wskazanie|numer|adres|imię|nazwisko|datę|telefon / poproszę / prosimy o podanie|przesłanie|numer|adres / prosimy podać|przesłać|wskazać / podaj / czy mogę prosić|poprosić|zapytać|poznać / czy mógłby|mogłaby|mogliby .. podać|powiedzieć|przesłać / chciałbym|chciałabym .. zapytać|poznać|prosić|poprosić / potrzebuję|potrzebujemy / potrzebny|potrzebna|potrzebne jest|będzie|są
    [question]
    ^jaki|jaka|jakie / ^a jaki|jaka|jakie / ^na|pod|w|o jaki|jakie|jaką|jakim / ^pana|pani|państwa / ^numer|telefon|adres|imię|nazwisko
    [fact]
    numer{,u,em,y} / telefon{,u,em} / adres{,u,em} / e-mail / email / mail{,a} / miast{o,a} / miejscowość / ulic{a,ę,y} / kod{,u,em} / pesel / nip / dat{a,ę,y} / kwot{a,ę,y} / model{,u} / rozmiar{,u} / kolor{,u} / seri{a,ę,i} / login{,u} / ilość / liczb{ę,y,a} / zdjęci{e,a} / skan{,u} / zrzut* / paragon{,u} / dowód / hasło / wiek
    [name]
    imię / imienia / godność / nazwisk{o,a}
    [reason]
    aby / żeby / by / abym|abyśmy / żebym|żebyśmy / ponieważ / bo / gdyż / dzięki temu|czemu / w celu / pozwoli|umożliwi|ułatwi|przyspieszy / wtedy / do kontaktu|weryfikacji|zwrotu|wysyłki|realizacji|faktury / w ten sposób / skontaktuj* / oddzwoni* / sprawdz* / odszuk* / znajdę / będę mógł|mogła / będziemy mogli / celem
    ! proszę .. sprawdzić
  `,
  en: `
    [ask]
    please .. tell|give|provide|confirm|send|enter|state|share|specify|clarify|spell|repeat|let / ^tell|give|send me|us / {can i,could i,may i,might i,can we,could we,may we} .. ask|have|get|take|know|confirm|clarify|check / can|could|would|will you .. tell|give|provide|confirm|send|share|specify|clarify|spell|repeat|read
    {i need,we need,i'll need,we'll need,i will need,we will need,i require,we require}
    [question]
    ^what's|which|what / ^your / ^and|so what|what's|your / ^order|phone|telephone|email|e-mail|address|name
    [fact]
    number / numbers / phone / telephone / address / e-mail / email / postcode / zip / date / city / street / model / size / colour / color / amount / password / username / login / sku / reference / id / photo / picture / receipt / passport
    [name]
    name / names / surname / surnames
    [reason]
    so that / need this|it .. to / {so i,so we} / so as / because / since / in order / to help|find|check|solve|reach|contact|verify|send|look|locate|process|speed|resolve|arrange|address|identify|confirm|call|trace|refund|get / this|that|it will|would help|let|allow|make / that|this way / then i|we / for verification|security|delivery / will contact|call|send|let|help / {we'll,i'll} contact|call|send|look|find|check / it'll / which will
  `,
});
