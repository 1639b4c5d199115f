import { wordList } from './WordList.ts';

const RU_LOOK =
  'посмотрите|смотрите|поищите|ищите|почитайте|прочитайте|читайте|найдите|проверьте|загляните|зайдите|посетите|изучите|уточните|узнайте';
const RU_LOOKED = 'посмотреть|смотреть|найти|прочитать|почитать|узнать|ознакомиться|поискать|проверить|уточнить|увидеть';
const RU_SITE = 'сайт|сайте|сайту|интернете|интернет|гугле|яндексе|соцсетях|инстаграме';
const RU_CALL = 'звоните|позвоните|обратитесь|обращайтесь|свяжитесь|напишите|пишите|дозвонитесь|наберите|спросите|узнайте|уточните';
const RU_THIRD =
  'курьеру|курьера|курьерам|курьером|курьерскую|курьерской|складу|склад|склада|складом|производителю|производителя|производителем|продавцу|продавца|продавцом|поставщику|поставщика|поставщиком|банк|банке|банка|банком|почту|почтой|почте|изготовителю';
const LT_LOOK =
  'žiūrėkite|žiūrėkit|pažiūrėkite|pažiūrėkit|pasižiūrėkite|pasižiūrėkit|ieškokite|ieškokit|paieškokite|paieškokit|paskaitykite|skaitykite|perskaitykite|pasiskaitykite|patikrinkite|pasitikrinkite|užeikite|apsilankykite|raskite|rasite';
const LT_LOOKED = 'rasti|pažiūrėti|pasižiūrėti|perskaityti|sužinoti|patikrinti|paskaityti|susirasti|peržiūrėti';
const LT_SITE = 'svetainę|svetainėje|puslapį|puslapyje|tinklalapį|tinklalapyje|internete|internetą|google|facebook|feisbuke';
const LT_CALL =
  'skambinkite|skambinkit|paskambinkite|paskambinkit|susisiekite|kreipkitės|rašykite|parašykite|derinkite|paklauskite|pasiteiraukite|teiraukitės|sužinokite';
const LT_THIRD =
  'kurjeriui|kurjeriais|kurjeriu|kurjerį|kurjerių|kurjerio|vairuotojui|vairuotoju|sandėliui|sandėlį|sandėliu|gamintojui|gamintoją|gamintoju|pardavėjui|pardavėją|pardavėju|pardavėjo|tiekėjui|tiekėją|tiekėju|bankui|banką|banku|banko|paštą|paštui|pašto';
const PL_LOOK = 'sprawdzić|zobaczyć|poszukać|szukać|zajrzeć|wejść|poczytać|przeczytać|znaleźć|zapoznać|odszukać|obejrzeć|popatrzeć|spojrzeć';
const PL_SITE = 'stronę|stronie|strony|witrynę|witrynie|internecie|internet|google|sieci|facebooku';
const PL_CALL = 'dzwonić|zadzwonić|zwrócić|zwracać|skontaktować|kontaktować|napisać|pisać|pytać|zapytać|spytać';
const PL_THIRD =
  'kuriera|kurierem|kurierów|kurierską|kurierskiej|magazynu|magazynem|producenta|producentem|sprzedawcy|sprzedawcą|sprzedawcę|dostawcy|dostawcą|banku|bankiem|pocztę|pocztą|poczty|przewoźnika|przewoźnikiem';
const EN_LOOK = 'look|search|check|see|visit|consult|read|browse|try|go|refer';
const EN_SITE = 'website|webpage|site|internet|online|google|faq|faqs|web';
const EN_CALL = 'call|phone|ring|contact|ask|email|write|reach';
const EN_THIRD = 'courier|couriers|carrier|driver|warehouse|manufacturer|supplier|seller|vendor|bank|post|factory|importer|dhl|dpd|ups|fedex|inpost';

/** The customer is told to call, look or search for himself. What the agent will do is harmless. */
export const searchOrders = wordList('searchOrders', {
  ru: `
    ${RU_CALL}|звонить|позвонить|узнавайте|выясните|выясняйте|разбирайтесь|решайте|ищите|поищите|найдите|посмотрите|смотрите|проверьте .. сами|сам|сама|самостоятельно
    сами|самостоятельно .. ${RU_CALL}|узнавайте|узнать|посмотрите|смотрите|найдите|ищите|поищите|проверьте|проверяйте|выясните|выясняйте|разбирайтесь|решайте|почитайте|прочитайте|позвонить|связаться|посмотреть|найти|проверить
    узнавайте / уточняйте|спрашивайте|выясняйте у|в|на
    ${RU_LOOK} .. ${RU_SITE}
    на|в|через .. ${RU_SITE} .. ${RU_LOOK}|найдете|увидите|прочтете
    можете|можно|сможете|могли .. ${RU_LOOKED} .. ${RU_SITE}
    на|в .. ${RU_SITE} .. можете|можно|сможете .. ${RU_LOOKED}
    вся информация|все .. есть|указана|написана .. на .. сайте / все есть на .. сайте / все написано на .. сайте
    гуглите / погуглите / загуглите / воспользуйтесь поиском|гуглом
    ${RU_CALL} .. ${RU_THIRD}
    вот .. телефон|номер курьера|курьерской|склада|производителя|продавца
    ^позвоните|звоните туда|им|ему|ей
    вам .. надо|нужно|следует|придется|лучше|необходимо|стоит .. позвонить|обратиться|связаться|узнать|поискать|посмотреть|найти|уточнить .. ${RU_THIRD}|${RU_SITE}|самостоятельно|самому|самой
    ! сами .. перезвоним|свяжемся|узнаем|уточним|проверим|позвоним|найдем|решим|посмотрим
    ! мы|я сами|сам|сама|позвоним|позвоню
    ! если .. узнайте|узнаете
    ! не .. ${RU_CALL}|ищите
  `,
  lt: `
    ${LT_CALL}|išsiaiškinkite|ieškokite|paieškokite|patikrinkite|pasitikrinkite|žiūrėkite|pažiūrėkite|pasižiūrėkite|skaitykite|perskaitykite .. pats|pati|patys|pačios|savarankiškai
    pats|pati|patys|pačios|savarankiškai .. ${LT_CALL}|išsiaiškinkite|ieškokite|paieškokite|patikrinkite|pažiūrėkite|pasižiūrėkite|perskaitykite|sužinoti|paskambinti|patikrinti|rasti|pasižiūrėti|susirasti
    ^sužinokite / ir sužinokite / sužinokit
    ${LT_LOOK} .. ${LT_SITE}
    ${LT_SITE} .. ${LT_LOOK}
    galite|galima|galėsite|galėtumėte .. ${LT_LOOKED} .. ${LT_SITE}
    ${LT_SITE} .. galite|galima|galėsite .. ${LT_LOOKED}
    visa informacija .. yra .. ${LT_SITE}
    paguglinkite / gūglinkite / paguglinkit / pagūglinkite
    ${LT_CALL} .. ${LT_THIRD}
    štai .. kurjerio|kurjerių|sandėlio|gamintojo telefonas|numeris
    ^skambinkite|paskambinkite ten|jam|jiems|jai
    jums .. reikia|reikėtų|reikės|teks|geriau|vertėtų .. paskambinti|kreiptis|susisiekti|sužinoti|paieškoti|pasižiūrėti|rasti .. ${LT_THIRD}|${LT_SITE}|pačiam|pačiai|patiems
    ! mes|aš|patys|pati|pats .. sužinosime|sužinosiu|paskambinsime|paskambinsiu|susisieksime|susisieksiu|patikrinsime|patikrinsiu|perskambinsiu|perskambinsime
    ! kai sužinokite
  `,
  pl: `
    ${PL_LOOK}|${PL_CALL}|dowiedzieć|ustalić|wyjaśnić .. samodzielnie|samemu|samej|sam|sama|sami|osobiście
    samodzielnie|samemu|samej|sam|sama|sami .. ${PL_LOOK}|${PL_CALL}|dowiedzieć|ustalić|wyjaśnić|zadzwoni|sprawdzi|poszuka|znajdzie
    proszę .. się dowiedzieć|dowiadywać|dopytać / proszę dopytać|dowiedzieć|dowiadywać / i się dowiedzieć
    proszę|może|mogą|można|musi|powinien|powinna|trzeba|należy|wystarczy .. ${PL_LOOK} .. ${PL_SITE}
    na|w|do .. ${PL_SITE} .. ${PL_LOOK}|znajdzie|znajdą
    wszystko .. jest na .. stronie / wszystkie informacje są na .. stronie / cała informacja jest na .. stronie / informacje znajdują się na .. stronie
    wygooglować / wyguglować / googlować
    proszę|może|mogą|musi|powinien|powinna|trzeba|należy|wystarczy|najlepiej .. ${PL_CALL} .. ${PL_THIRD}
    zadzwonić|zwrócić|skontaktować|zapytać .. na infolinię kuriera|kurierską|przewoźnika
    oto .. telefon|numer kuriera|magazynu|producenta|przewoźnika
    ! muszę|musimy|mogę|możemy|pozwolić|pozwolą|postaram|spróbuję|spróbujemy|chcę|abym|abyśmy|żebym|żebyśmy .. zadzwonić|skontaktować|zapytać|sprawdzić|zwrócić|dowiedzieć|ustalić|wyjaśnić
  `,
  en: `
    find out yourself|yourselves / {find,find it,find that,look it up,look,check,check it,search,call,phone,ask,contact them,call them,ask them} yourself|yourselves
    see|check|look|find|call|ask .. for yourself / find out on your own / you .. yourself .. can|should|could find|look|check|call|search|ask
    ^${EN_LOOK} .. ${EN_SITE}
    please|just|simply|you .. ${EN_LOOK} .. ${EN_SITE}
    and ${EN_LOOK} .. our|the|their ${EN_SITE}
    {you can,you could,you'll,you will,you should,you may,you might} find|read|see|check|look .. on .. ${EN_SITE}
    {it's,it is,that's,everything is,all is,it's all,it is all} on our|the ${EN_SITE}
    google it|that|this / just google / look it|that up online / ^look it|that up / look it up yourself / please|just look it|that up
    ^${EN_CALL} .. ${EN_THIRD}
    please|just|simply ${EN_CALL} .. ${EN_THIRD}
    {you can,you could,you should,you must,you may,you might,you need to,you have to,you'll have to,you'll need to,you will have to,you will need to,you had better,you'd better,you want to,it is better to,it's better to,it is best to} ${EN_CALL} .. ${EN_THIRD}
    here|here's .. courier's|carrier's|driver's|warehouse's|manufacturer's phone|number|contact
    ^call|phone|ring|contact them|him|her
    why don't you call|ask|contact|look|check|search|google / you .. should|must have called|asked the ${EN_THIRD}
    ! {i,we,i'll,we'll,i will,we will,i can,we can,can i,can we,may i,shall i,shall we,let me,let us,allow me to,i have to,i need to,i must} ${EN_CALL}|${EN_LOOK}|find|look
    ! {do not need to,don't need to,don't have to,do not have to,no need to} ${EN_CALL}|${EN_LOOK}|find
    ! {want me to,want us to,like me to,like us to} ${EN_CALL}|${EN_LOOK}|find
  `,
});
