import { wordList } from './WordList.ts';

/** Blaming and scolding the customer, and shaking off the blame. */
export const accusations = wordList('accusations', {
  ru: `
    сам|сама|сами .. виноват|виновата|виноваты / вы .. виноват|виновата|виноваты / ваша вина|невнимательность|оплошность / по вашей вине|невнимательности|глупости / ваши проблемы$ / ваша проблема$
    это .. ваша ошибка|проблема / это .. ваши проблемы|ошибки
    сами .. выбрали|заказали|указали|сделали|ввели|написали|подтвердили|согласились|подписали|напутали|перепутали|сломали|испортили|забыли|нажали|хотели
    вы .. ошиблись|перепутали|напутали|недосмотрели|проглядели|прозевали|накосячили|сломали|испортили
    вы .. неправильно|неверно|невнимательно .. указали|ввели|заполнили|сделали|написали|прочитали|прочли|поняли|посмотрели|слушали|читали
    неправильно|неверно|невнимательно .. указали|ввели|заполнили|сделали|прочитали|прочли
    вы .. не читали|прочитали|прочли|слушаете|слышите|понимаете|слушали|удосужились|потрудились
    надо|нужно было .. читать|прочитать|смотреть|думать|внимательнее|раньше|проверять|проверить|слушать|сразу|заранее
    внимательнее .. надо|нужно|читайте|смотрите / читайте внимательнее|внимательно / вам .. следовало / вы должны были / вы обязаны были / думать надо|нужно / головой думать
    вам .. же .. говорили|сказали|объясняли|объяснили|написали / вам уже|же говорили|сказали|объясняли / я .. вам .. говорил|говорила|сказал|сказала|объяснял|объясняла|объяснил|объяснила|повторяю / сколько раз .. говорить|повторять|объяснять / сколько можно / русским языком
    успокойтесь / не кричите / не орите / не нервничайте / не психуйте / не истерите / не спорьте / не хамите / не грубите / не врите / не выдумывайте / не придумывайте / не перебивайте / прекратите|перестаньте .. кричать|орать|хамить|врать|истерить|спорить|ругаться|грубить
    прекратите$ / перестаньте$ / ^прекратите / замолчите / помолчите / возьмите себя в руки / держите себя в руках
    вы .. врете|лжете|обманываете|выдумываете|придумываете|хамите|грубите|скандалите|истерите|придираетесь|преувеличиваете|неадекватны|невнимательны / вы что .. глухой|глухая|слепой|слепая|не / вы вообще / в своем уме / себе позволяете / вы от меня|нас хотите / чего вы хотите|добиваетесь|ждали / что вы хотели$
    зачем вы .. сделали|нажали|заказали|оплатили|звоните|пишете|покупали|купили
    не наша|моя вина|проблема|забота / не наши|мои проблемы / мы .. не виноваты / я .. не виноват|виновата / мы|я тут|здесь .. ни .. чем|причем / претензии не к нам|мне / не ко мне$ / на вашей совести
    ! не ваша вина|ошибка|проблема / вы .. не .. виноват|виновата|виноваты / если .. вы .. ошиблись|перепутали|неправильно|неверно / если .. сами / никто .. не .. виноват / вы .. не .. ошиблись|перепутали / если вы .. не .. понимаете|слышите
  `,
  lt: `
    pats|pati|patys|pačios .. kaltas|kalta|kalti|kaltos / jūs .. kaltas|kalta|kalti|kaltos / jūsų .. kaltė|neapsižiūrėjimas|neatidumas / jūsų klaida|problema|problemos|bėda / dėl jūsų .. kaltės|neatidumo|neapsižiūrėjimo / jūsų kalte
    patys|pats|pati .. pasirinkote|užsakėte|nurodėte|įvedėte|padarėte|parašėte|patvirtinote|sutikote|pamiršote|sugadinote|sulaužėte|supainiojote
    jūs .. suklydote|klystate|supainiojote|sumaišėte|neįsiskaitėte|neįsiklausėte|sugadinote|sulaužėte|meluojate|prasimanote|perdedate
    neteisingai|blogai|neatidžiai .. nurodėte|įvedėte|užpildėte|parašėte|perskaitėte|supratote|pasirinkote|skaitėte
    jūs .. nesiklausote|neklausote|negirdite|nesuprantate|neskaitėte|neperskaitėte|nepasivarginote / manęs .. neklausote|nesiklausote|negirdite
    reikėjo .. skaityti|perskaityti|žiūrėti|galvoti|atidžiau|anksčiau|tikrinti|pasitikrinti|pagalvoti / turėjote .. perskaityti|skaityti|žinoti|patikrinti|pasitikrinti|pagalvoti|pastebėti / privalėjote
    skaitykite .. atidžiau|atidžiai / atidžiau .. skaitykite|žiūrėkite|reikia|reikėjo / galvoti reikia|reikėjo
    jums .. sakiau|sakėme|aiškinau|aiškinome|minėjau / kiek kartų .. kartoti|sakyti|aiškinti / kiek galima / juk sakiau|sakėme|minėjau / aš jau .. sakiau|aiškinau|kartojau
    nusiraminkite / nusiraminkit / raminkitės / nešaukite / nešaukit / nerėkite / nerėkit / nesinervinkite / nesinervuokite / nesikarščiuokite / nesiginčykite / nemeluokite / neišsigalvokite / neprasimanykite / nepertraukinėkite / liaukitės / nustokite / patylėkite / susivaldykite / suimkite save / užsičiaupkite
    ko jūs .. norite|tikitės|tikėjotės / kam .. užsakėte|pirkote|spaudėte|skambinate / ką jūs .. leidžiate / jūs ką .. ne|negirdite|nesuprantate / ar jūs .. nesuprantate|negirdite|aklas|kurčias
    ne mūsų|mano kaltė|klaida|problema|problemos|bėda|reikalas / niekuo dėti|dėtas|dėta / mes .. nekalti|nekaltos / aš .. nekaltas|nekalta / pretenzijos ne mums|man / tai .. jūsų atsakomybė
    ! ne jūsų .. kaltė|klaida|problema / nėra .. jūsų .. kaltė|klaida / jūs .. nesate|nebuvote|nekaltas|nekalta|nekalti / jei|jeigu .. suklydote|klystate|supainiojote|sumaišėte|neteisingai|patys|pats|pati / jei .. nesuprantate|negirdite / jūsų problema .. išspręsta|sprendžiama|rūpi
  `,
  pl: `
    to .. pana|pani|państwa wina|błąd|problem|niedopatrzenie|pomyłka / pana|pani|państwa wina / z pana|pani|państwa winy / przez pana|pani|państwa nieuwagę|błąd|pomyłkę
    sam|sama|sami .. pan|pani|państwo .. winien|winny|winna|winni|wybrał|wybrała|wybrali|zamówił|zamówiła|podał|podała|wpisał|wpisała|zrobił|zrobiła|potwierdził|potwierdziła|zepsuł|zepsuła|chciał|chciała
    jest|są pan|pani|państwo .. winien|winny|winna|winni / pan|pani|państwo .. winien|winny|winna|winni
    pan|pani się pomylił|pomyliła / pomylił|pomyliła|pomylili się pan|pani|państwo / państwo się pomylili
    źle|błędnie|nieuważnie|niepoprawnie|nieprawidłowo pan|pani|państwo .. podał|podała|wpisał|wpisała|wypełnił|wypełniła|przeczytał|przeczytała|zrozumiał|zrozumiała|zrobił|zrobiła|wybrał|wybrała
    pan|pani|państwo .. źle|błędnie|nieuważnie|niepoprawnie|nieprawidłowo .. podał|podała|podali|wpisał|wpisała|wypełnił|wypełniła|przeczytał|przeczytała|zrozumiał|zrozumiała|zrobił|zrobiła|wybrał|wybrała
    nie przeczytał|przeczytała|doczytał|doczytała pan|pani / pan|pani .. nie przeczytał|przeczytała|doczytał|doczytała|słucha|słyszy|rozumie|raczył|raczyła / nie słucha|rozumie .. pan|pani
    trzeba|należało|wypadało było .. czytać|przeczytać|sprawdzić|uważać|myśleć|pomyśleć|patrzeć|wcześniej|słuchać / trzeba było / powinien|powinna pan|pani był|była / powinien był|powinna była|powinni byli / mógł|mogła pan|pani przeczytać|sprawdzić|pomyśleć|uważać
    mówiłem|mówiłam|tłumaczyłem|tłumaczyłam|powtarzałem|powtarzałam .. już|przecież|panu|pani / przecież|już .. mówiłem|mówiłam|tłumaczyłem|tłumaczyłam|powtarzam / ile razy .. mam|można|mówić|powtarzać|tłumaczyć
    proszę .. się uspokoić|opanować / proszę nie krzyczeć|wrzeszczeć|kłamać|wymyślać|przerywać|histeryzować|denerwować|kłócić|przesadzać / proszę .. nie krzyczeć|wrzeszczeć|kłamać|przerywać / proszę milczeć|zamilknąć / proszę przestać|podnosić
    niech .. pan|pani .. uspokoi|opanuje / niech .. pan|pani .. nie krzyczy|kłamie|wymyśla|przerywa|histeryzuje|przesadza
    kłamie|przesadza|wymyśla|zmyśla|histeryzuje|bredzi pan|pani / pan|pani .. kłamie|przesadza|wymyśla|zmyśla|histeryzuje / czego .. pan|pani .. chce|oczekuje|oczekiwał|oczekiwała / po co .. pan|pani .. zamawiał|zamówił|zamówiła|klikał|klikała|kupował|dzwoni / co pan|pani sobie wyobraża|myśli / co pan|pani wyprawia
    nie nasza|moja wina|sprawa / nie nasz|mój problem|błąd / nie jesteśmy .. winni / nie jestem .. winny|winna|winien / to .. państwa|pana|pani odpowiedzialność / pretensje .. nie do nas|mnie
    ! nie trzeba było / nie .. pana|pani|państwa .. wina|błąd|problem / nie z pana|pani|państwa winy / nie jest .. pan|pani .. winny|winna|winien / jeśli|jeżeli .. pomylił|pomyliła|pomylili|sam|sama|źle|błędnie / jeśli|jeżeli .. pan|pani .. nie rozumie|słyszy
  `,
  en: `
    your .. fault / {you're,you are} to blame / only yourself to blame / blame yourself / your own .. fault|mistake|doing|choice / {it's,it is,that's,that is,this is} .. your mistake|error|problem|responsibility|carelessness / because|due .. your mistake|error|carelessness
    {not our,not my} fault|problem / {wasn't our,wasn't my,isn't our,isn't my} fault|problem / don't blame us|me / nothing to do with us|me / {we're,we are,i'm,i am} not to blame / not my|our responsibility
    {you should have,you should've,you ought to have,you could have} read|checked|known|thought|looked|noticed|told|called|said|asked|listened|paid|ordered|chosen|entered|written|waited / {you shouldn't have,you should not have,you were supposed to}
    you must have .. entered|typed|made|forgotten|misread|misunderstood|broken|dropped|clicked|chosen
    you .. made a|the|an mistake|error / you .. entered|typed|gave|chose|selected|wrote|filled|ordered|clicked|provided .. wrong|incorrect|incorrectly|wrongly / you .. got it wrong / you .. failed|forgot|neglected to
    {you didn't,you did not} .. read|listen|check|bother|pay / you .. never .. read|listen|listened|told|said|asked / you broke|damaged|misread|misunderstood / {you've,you have} .. broken|damaged|misread|misunderstood / you did it wrong
    calm down / calm yourself / relax$ / ^relax, / {don't,do not,stop,quit} .. shout|shouting|yell|yelling|scream|screaming|lie|lying|argue|arguing|interrupt|interrupting|exaggerate|exaggerating|overreact|overreacting|whining / lower your voice / get a grip / pull yourself together / be reasonable / shut up / watch your tone / control yourself / listen to me
    read .. carefully next time / next time .. read|check|be|pay|listen / pay attention$
    {you're,you are} .. lying|exaggerating|overreacting|rude|unreasonable|ridiculous|hysterical|careless / you lied / {you're,you are} not listening / {you aren't,you don't} .. listen|listening / {you don't,you do not} understand / what do you want$ / what do you want from / what did you expect / what's your problem / why did you .. order|click|do|buy|enter|call / are you .. deaf|blind|stupid|even
    {i've,i have,i,as i've,as i} already .. told|said|explained|repeated you|that|it|this|twice / {i,i've,i have} .. told you / how many times .. do|must|have|should
    ! {not your,isn't your,wasn't your,not .. your} fault|mistake|error|problem|responsibility / fault of your|yours / you|not are .. not to blame / {if you,in case you,when you,whether you} / did you .. make|enter|type|choose|forget / {if you're,if you are} / sorry .. told you
  `,
});
