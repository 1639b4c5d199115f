import { wordList } from './WordList.ts';

/**
 * What makes a refusal and what makes up for it: `no` refuses by the word alone, `cannot` by a verb, `but` turns to
 * something else, `offer` is something else.
 */
export const refusalWords = wordList('refusalWords', {
  ru: `
    [no]
    ^нет, / ^нет$ / ^нет мы|я|вы|это|так|не|к|сегодня|такого / ,нет, / ,нет$ / ^алло нет / ^ну нет / ^увы$ / ^увы, нет / ^к сожалению нет / ^никак нет / ^нельзя$ / ^нельзя, / ^исключено / это исключено
    ! ^нет проблем / ,нет, не|ничего|никаких проблем / скажите, нет|да / да или нет
    [cannot]
    не можем / не могу / не сможем / не смогу / не получится / не удастся / невозможно / не в состоянии / не в силах / не имеем возможности / не имею возможности / нет возможности / нет такой возможности
    отказано / вынужден|вынуждена|вынуждены отказать|отклонить / не предоставляем / не предусмотрено / не разрешено / не допускается / не выйдет
    ! не могу|можем не / не могу|можем|смогу|сможем .. найти|дозвониться|связаться|открыть|увидеть|расслышать|разобрать|услышать|понять|войти / невозможно .. переоценить|забыть / не можем дождаться / если .. не могу|можем|сможем|смогу|получится|удастся / не знать
    [but]
    но / однако / зато / взамен / вместо этого / вместо того / тем не менее / с другой стороны / а вот / правда,
    [offer]
    можем / могу / сможем / смогу / предлож* / предлага* / давайте / позвольте / разрешите / рекоменд* / вариант|варианты|вариантов / альтернатив* / проверю / проверим / уточню / уточним / узнаю / выясн* / помогу / поможем / перезвон* / доступн*
  `,
  lt: `
    [no]
    ^ne, / ^ne$ / ^ne mes|aš|to|taip|deja|šiandien / ,ne, / ,ne$ / ^deja$ / ^deja, ne / ^na ne / ^alio ne / ^nea / ^negalima$ / ^negalima, / ^neįmanoma$
    ! ar ne / ar ne, / ar ne taip / ^ne tik / taip ar ne / arba ne / ^ne mažiau|daugiau|visi|vėliau
    [cannot]
    negalime / negaliu / negalėsime / negalėsiu / negalim / negalėsim / neįmanoma / nepavyks / nėra galimybės / neturime galimybės / neturiu galimybės / nesugebėsime / neturime teisės / neturiu teisės / atsisakome / nepriimame / neteikiame / nenumatyta / neleidžiama / draudžiama
    ! negaliu|negalime ne / negaliu|negalime .. rasti|prisiskambinti|susisiekti|prisijungti|išgirsti|matyti|suprasti|atidaryti / jei|jeigu .. negalime|negaliu|negalėsime|negalėsiu|nepavyks / neįmanoma pamiršti
    [but]
    tačiau / bet / užtat / visgi / vis dėlto / vis tik / vietoj to / vietoje to / kita vertus / užtai
    [offer]
    galime / galiu / galėsime / galėsiu / galėčiau / galėtume / pasiūly* / siūl* / leiskite / rekomend* / variant* / alternatyv* / patikrin* / pasitikslin* / patikslin* / išsiaiškin* / sužino* / padėsiu / padėsime / perskambin* / pažiūrėkime
  `,
  pl: `
    [no]
    ^nie, / ^nie$ / ^nie my|ja|to|da|dzisiaj|dziś / ,nie, / ^niestety$ / ^niestety, nie / ^niestety nie$ / ^no nie / ^halo nie / ^wykluczone / to wykluczone / ^nie ma mowy / ^nic z tego / ^nie da rady
    ! ^nie ma problemu|za / ^nie ma sprawy / ,nie, nie trzeba / tak czy nie / czy nie
    [cannot]
    nie możemy / nie mogę / nie będziemy mogli|mogły / nie będę mógł|mogła / nie będziemy w stanie / nie będę w stanie / nie jesteśmy w stanie / nie jestem w stanie / nie da się / nie ma możliwości / nie mamy możliwości / nie mam możliwości / niemożliwe / jest niemożliwe / nie jest możliwe / nie uda się / musimy|muszę odmówić / odmawiamy / nie wolno / nie przewidujemy / nie jest przewidziane / nie oferujemy / nie realizujemy / nie przyjmujemy
    ! nie mogę|możemy nie / nie mogę|możemy .. znaleźć|dodzwonić|połączyć|otworzyć|usłyszeć|zobaczyć|zrozumieć|zalogować / jeśli|jeżeli|gdyby .. nie możemy|mogę|będziemy|będę|uda / nie mogę się doczekać / nie możemy się doczekać
    [but]
    ale / jednak / lecz / natomiast / za to / zamiast tego / w zamian / jednakże / mimo to / z drugiej strony
    [offer]
    możemy / mogę / będziemy mogli / będę mógł|mogła / zaproponować / proponuj* / zaoferować / oferuj* / proszę pozwolić / polecam* / rozwiązani* / alternatyw* / sprawdz* / ustal* / upewni* / dowiem / pomogę / pomożemy / oddzwoni* / zobaczmy
  `,
  en: `
    [no]
    ^no, / ^no$ / ^no we|i|you|that|it|not|sorry / ,no, / ^sorry, no / ^i'm afraid not / ^afraid not / ^unfortunately not / ^unfortunately, no / ^absolutely not / ^certainly not / ^of course not / ^hello, no / out of the question / ^no way / ^not possible / ^impossible
    ! ^no, no problem / yes or no / ^no, that's|thank|thanks
    [cannot]
    i|we .. cannot|can't / {i,we} can not / ^cannot|can't / won't be able / will not be able / {am,are,is,be,i'm,we're} not able to / unable to / not possible / impossible / {isn't,is not} possible / {we don't,we do not} offer|allow|deliver|ship|sell|accept|provide / not permitted / not allowed / {must,have to} refuse|decline
    ! {can't,cannot} wait to / {can't,cannot} help but / you|customer|they|which|who|that cannot|can't / {if i,if we,if you} cannot|can't / {i can't,we can't,i cannot,we cannot} .. find|hear|see|reach|open / impossible to forget
    [but]
    but / however / instead / yet / although / though / on the other hand / alternatively / rather,
    [offer]
    can / could / let me|us / offer / suggest / recommend / propose / alternative* / option|options / i'll / we'll / i|we will / happy|glad to / shall i|we / check / find out
  `,
});
