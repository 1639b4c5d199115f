import { wordList } from './WordList.ts';

/** The five phrases that are never said, and what comes to the same. `findout` is answered by finding out, `alternative` by an alternative. */
export const forbiddenPhrases = wordList('forbiddenPhrases', {
  ru: `
    [findout]
    не знаю / не знаем / не могу знать / откуда мне|нам|я знать|знаю / откуда я .. знаю / понятия не имею / понятия не имеем / без понятия / не имею понятия / не имею представления
    не в курсе / не владею информацией / не владеем информацией / не располагаю такой информацией / мне|нам неизвестно / мне|нам это неизвестно / мне об этом неизвестно / кто .. знает$ / бог .. знает / черт .. знает
    ! вы|клиент|который|кто не в курсе / если вы .. не в курсе / не знаю .. что бы мы без / вы не в курсе
    не уверен / не уверена / мы .. не уверены / ^не уверены / я .. сомневаюсь / ^сомневаюсь / ^не думаю / затрудняюсь ответить / затрудняюсь сказать / точно сказать не могу / точно не скажу / не могу сказать точно|наверняка / не могу сказать$ / не могу .. с уверенностью сказать / сложно сказать / трудно сказать / не берусь сказать
    ! если|кто|клиент|покупатель .. не уверен|уверена / вы .. не уверен|уверена
    ты .. знаешь|смотрел|смотрела наш сайт / вы .. смотрели|заходили|читали|искали|проверяли|видели|посмотрели|были .. сайт|сайте|сайту / сайт .. смотрели|читали|видели / на сайте .. смотрели|читали|искали|проверяли|видели|были / ^смотрели .. сайт|сайте / ^заходили .. сайт / вы пробовали .. сайт|сайте / на сайте .. все|это есть|написано|указано
    ! на сайте .. указано, что|# / вы .. видели .. на .. сайте .. товар
    [alternative]
    мы .. так не делаем / ^так не делаем / так мы не делаем / мы этого не делаем / этого мы не делаем / ^этого не делаем / такого .. не делаем / мы такого не делаем / мы таким не занимаемся / мы этим не занимаемся / этим не занимаемся / таким не занимаемся / у нас так не делают|принято|делается|работает|бывает / у нас такого нет|не бывает / это не к нам / это не входит в наши|мои обязанности
    такова политика / политика .. такая|такова / такая .. политика / это .. политика компании|магазина|фирмы / наша политика компании / политика нашей|нашего компании|магазина / согласно политике компании|магазина|нашей / по политике компании|магазина / это .. правило|правила компании|магазина / таковы .. правила|условия / такие .. правила / правила .. такие|таковы / такой у нас порядок / у нас такой порядок / так положено / не положено / нам запрещено / нам не разрешают
    ! политик* конфиденциальности|возврата|обмена|обработки|cookies|cookie
  `,
  lt: `
    [findout]
    nežinau / nežinome / nežinom / neturiu supratimo / neturime supratimo / neturiu žalio supratimo / be supratimo / neįsivaizduoju / neįsivaizduojame / nenutuokiu / nė nenutuokiu / neturiu informacijos apie / man|mums nežinoma / iš kur aš|man žinoti|žinosiu / kas .. žino$ / dievas žino / negaliu pasakyti$ / negaliu tiksliai pasakyti / tiksliai nepasakysiu / sunku pasakyti
    neesu tikras|tikra|įsitikinęs|įsitikinusi / nesu tikras|tikra|įsitikinęs|įsitikinusi / nesame tikri|tikros / neesame tikri|tikros / neesu .. tikras|tikra / nesu .. tikras|tikra / nebuvau tikras|tikra / abejoju / ^nemanau
    ! abejoju, kad jums|jus / ar neesu
    ar .. žiūrėjote|lankėtės|tikrinote|ieškojote|skaitėte|matėte|buvote|bandėte .. svetainę|svetainėje|puslapį|puslapyje|tinklalapį|tinklalapyje|internete / ^žiūrėjote .. svetainę|svetainėje|puslapį|puslapyje|tinklalapį|tinklalapyje / svetainėje|puslapyje .. žiūrėjote|ieškojote|skaitėte|matėte / o svetainėje|puslapyje .. ieškojote|žiūrėjote / svetainėje viskas parašyta|yra|nurodyta / viskas .. parašyta|nurodyta svetainėje|puslapyje
    [alternative]
    mes taip nedarome|nedarom / taip nedarome|nedarom / mes to nedarome|nedarom / to nedarome|nedarom / mes tokių dalykų nedarome|nedarom / tokių dalykų nedarome|nedarom / pas mus taip nedaroma|nebūna / mes tuo neužsiimame / tuo neužsiimame / čia ne mūsų darbas|reikalas / tai ne mano|mūsų darbas|reikalas
    tokia .. politika / politika .. tokia / tai .. įmonės|bendrovės|kompanijos|parduotuvės politika / pagal .. įmonės|bendrovės|kompanijos|mūsų politiką / įmonės|bendrovės|kompanijos politika$ / tokia .. tvarka$ / tokios .. taisyklės|sąlygos$ / taisyklės .. tokios / mums draudžiama / nepriklauso jums / jums nepriklauso / taip nepriklauso
    ! privatumo|grąžinimo|slapukų|keitimo politika
  `,
  pl: `
    [findout]
    nie wiem / nie wiemy / nie mam|mamy pojęcia / pojęcia nie mam|mamy / nie mam zielonego|bladego pojęcia / zielonego|bladego pojęcia / bez pojęcia / skąd mam|mamy wiedzieć / skąd mogę wiedzieć / nie mam takiej wiedzy / nic mi|nam o tym nie wiadomo / nie orientuję się / nie jestem w stanie powiedzieć / trudno powiedzieć / ciężko powiedzieć / nie potrafię powiedzieć|odpowiedzieć / nie umiem powiedzieć|odpowiedzieć / kto to wie / bóg wie
    nie jestem pewny|pewna|pewien|przekonany|przekonana / nie jestem .. pewny|pewna|pewien|przekonany|przekonana / nie jesteśmy .. pewni|pewne|przekonani / nie mam|mamy .. pewności / wątpię / ^nie sądzę / ^nie wydaje mi się
    czy .. patrzył|patrzyła|patrzyli|oglądał|oglądała|sprawdzał|sprawdzała|sprawdził|sprawdziła|zaglądał|zaglądała|szukał|szukała|szukali|sprawdzali|oglądali|patrzyli|zaglądali|czytał|czytała|widział|widziała|był|była|odwiedzał|odwiedził|odwiedziła .. stronę|stronie|strony|witrynę|witrynie / a na stronie .. pan|pani .. patrzył|patrzyła|szukał|szukała|sprawdzał|sprawdzała / na stronie jest .. napisane / wszystko .. jest na .. stronie
    ! czy .. widział|widziała|był|była .. błąd .. na .. stronie
    [alternative]
    my tak nie robimy / tak nie robimy / my tego nie robimy / tego nie robimy / nie robimy tego / nie robimy .. takich rzeczy / takich rzeczy nie robimy / u nas .. tak się nie robi|praktykuje / u nas się tak|tego nie robi / tak się u nas nie robi / nie zajmujemy się tym|takimi / tym się nie zajmujemy / to nie moja|nasza działka|broszka / to nie należy do moich|naszych obowiązków
    taka .. polityka / polityka .. taka / to .. polityka firmy|sklepu / zgodnie z .. polityką .. firmy|sklepu|naszą / zgodnie z naszą polityką / polityka .. firmy|sklepu$ / takie .. zasady|przepisy|procedury$ / takie są .. zasady|przepisy|procedury|reguły / takie mamy .. zasady|przepisy|procedury / tak stanowi regulamin / regulamin na to nie pozwala / nie wolno nam
    ! polityk* prywatności|zwrotów|cookies|plików
  `,
  en: `
    [findout]
    {i don't,we don't,i do not,we do not,i really don't,i wouldn't,we wouldn't,i honestly don't} know / ^don't know / ^do not know / {i,we} have|haven't|had no|a clue|idea / {i don't have,we don't have,i haven't,i have} .. clue / ^no idea / ^no clue / {haven't the} faintest|foggiest / beats me / how should i know / how would i know / who knows$ / god knows / {i'm,i am,we're,we are} not aware
    {i can't,i cannot,we can't,we cannot,i couldn't,i couldn't really} say$ / {i can't,i cannot,i couldn't,we couldn't,we can't} tell you$ / hard to say / difficult to say
    {i'm,i am,we're,we are} not .. sure|certain|positive / {i'm,i am,we're,we are} unsure / {i'm,i am,we're,we are} .. not sure / ^not sure / ^not certain / {i,we} doubt it|that / ^i don't think so / {i,we} can't be sure|certain
    have you .. looked|checked|visited|seen|tried|read|searched|been .. website|site|webpage|page|faq|faqs / did you .. look|check|visit|try|read|search .. website|site|webpage|page|faq|faqs
    ! {if i'm,if i am} not sure
    [alternative]
    {we don't,we do not,we never,we simply don't,we just don't} do that|this|it|those|things|such / {that's,that is,this is} not something we do / {that's,that is} not how|what we do / {that's,that is,it's,it is} not my|our job|department
    company policy / store policy / {that's,that is,it's,it is,this is} .. our policy / against .. policy / policy says|states|forbids / {our policy doesn't,our policy does not,policy doesn't,policy does not} allow|permit / {that's,that is,those are,these are} the|our rules / rules are rules / {we're,we are,i'm,i am} not allowed to
    ! privacy|return|returns|refund|cookie|cookies|insurance|exchange policy
  `,
});
