import { wordList } from './WordList.ts';

/**
 * Words that fill a pause and say nothing. Most are ordinary words too, so they stand with the commas or at the beginning
 * that make fillers of them. Drawn-out sounds ("э-э-э", "hmm") need no list.
 */
export const fillerWords = wordList('fillerWords', {
  ru: `
    ну / ну-с / ну вот / ну типа / ну это самое / ну короче / ну значит / ну в общем / ну так
    как бы
    ! как бы вы|вам|вас|мне|мы|нам|я|он|она|они|ни|лучше|это|то
    ! как бы .. ни
    типа
    ! какого|такого|этого|того|нового|одного|любого|каждого|данного|другого|разного|старого|обычного|вашего|нужного|открытого|закрытого типа
    ! от|для|по|без|из|до|два|три|четыре|оба|обоих|выбор|тип|смена|вид|кроме|первого|второго|третьего|всех|определенного|подобного|указанного типа
    ! типа товара|устройства|доставки|оплаты|карты|кузова|крови|питания|кожи|волос|ткани|услуги|а|б|в
    ^короче / ,короче, / короче говоря
    ! ^короче чем|на|всего / ^короче, чем
    ! ,значит, что
    ^значит, / ,значит, / ^так значит / ^вот значит / ^так вот, / ,это самое / ^это самое / это самое,
    ^в общем, / ,в общем, / ^в общем-то / ,в общем-то / ^в общем так
    так сказать / скажем так / ,скажем, / что ли$ / ,что ли / ^грубо говоря / ,грубо говоря / ,как его, / ,как ее, / ,как это, / ,как там, / ну как его / ну как ее
    ^знаете, / ,знаете, / знаете ли / ^понимаете, / ,понимаете, / ^видите ли / ,видите ли / ^смотрите, / ^вот смотрите
    ^такс / ^тэкс / ^так-так / ^так-с / ^так, сейчас|посмотрим|минуту|минутку|секунду|вижу|ну|хорошо
    алло / алле / але / ало
    ^собственно, / ,собственно, / ^собственно говоря / ,собственно говоря
    эм / хм / гм / кхм
    вот это вот все / вот так вот / то-се / туда-сюда / бла-бла-бла / бла-бла / и все такое / и все дела
    ^в принципе, / ,в принципе, / ^как говорится / ,как говорится / ^честно говоря / ,честно говоря / ^вообще, / ,вообще, / ^по сути, / ,по сути,
  `,
  lt: `
    na / na va / na taip / na tai / na gerai / nu / nu va / nu tai / nu taip / nu vat / nu gerai / nagi
    tipo / tipo to
    ^žodžiu, / ,žodžiu, / ^vienu žodžiu / ,vienu žodžiu
    vat / va / tai va / tai vat / ot
    ^reiškia, / ,reiškia, / ^tai reiškia,
    ! reiškia, kad
    ^tarkim, / ,tarkim, / ^tarkime, / ,tarkime, / ^sakykim, / ,sakykim, / ^sakykime, / ,sakykime,
    kaip čia pasakius / kaip čia pasakyti / kaip čia dabar / kaip sakant / ,kaip sakoma, / taip sakant / ,galima sakyti, / atvirai sakant / tiesą sakant,
    ^žinote, / ,žinote, / ^žinot, / ,žinot, / ^suprantate, / ,suprantate, / ^suprantat, / ,suprantat, / ^matote, / ,matote, / ^matot, / ,ane / ane$
    ^šiaip, / ^šiaip tai / šiaip jau / na šiaip / ,šiaip,
    iš principo / ,ta prasme, / ^ta prasme, / ,tas tas / ,kaip jį, / ,kaip ją, / ,kaip ten,
    alio / alo / aliau
    ^klausykit, / ^klausykite, / ^oi, / ,oi, / ojoj
    em / hm / ėm
    ^praktiškai, / ,praktiškai, / ^realiai, / ,realiai, / ^faktiškai, / ,faktiškai, / ^principe, / ,principe,
    bla bla / bla bla bla / ir viskas tas / ir visa kita ten
    ^nežinia, / nu kaip / nu žodžiu / na žodžiu / na žinote / nu žinot
  `,
  pl: `
    no / no więc / no to / no bo / no ale / no wie pan|pani
    ! no name|limit|limits|logo|stress|frost|problem|nr|deal|touch|drop|data|reply|spam|gps|wifi|smoking|entry|code
    jakby / tak jakby / jak gdyby / jakby to powiedzieć
    ! jakby pan|pani|państwo|co|ktoś|coś|było|był|była|były|nie|nic|miał|miała|mieli|chciał|chciała|się|ktokolwiek|kurier|pojawił|pojawiła|pojawiły
    ^znaczy / ,znaczy, / znaczy się
    ! ^znaczy to|tyle|że
    ^wie pan|pani, / ,wie pan|pani, / ,wie pan|pani$ / ^rozumie pan|pani, / ,rozumie pan|pani, / ^widzi pan|pani, / ,widzi pan|pani, / ^wiecie, / ,wiecie,
    ^generalnie / ,generalnie / ^ogólnie, / ^ogólnie to / ^w sumie, / ^w sumie to / ,w sumie, / ^w zasadzie, / ,w zasadzie, / ^zasadniczo, / ,zasadniczo,
    że tak powiem / że tak to ujmę / ^powiedzmy, / ,powiedzmy, / jak to się mówi / jak to mówią / ,jak to tam, / ,jak mu tam, / ,jak jej tam, / takie tam / takie coś
    ten tego / ten teges / ,tego, no / ,tego no / no i tak to
    niejako / ,poniekąd, / tak że tak / i takie tam / i te sprawy / coś tam, coś tam
    halo / hmm / hm / ehm / ekhm / ech
    ^no dobra / ^dobra to / ^a więc, / ^tak więc, / ^także, / ,także tego / ,no nie$ / ,co nie$ / ,prawda, no
    bla bla / bla bla bla / ^tak naprawdę, / ,tak naprawdę, / ^szczerze mówiąc / ,szczerze mówiąc / ^prawdę mówiąc / ,prawdę mówiąc
    ^słuchajcie, / ^kurczę no / ^no tak, / ^po prostu, / ,po prostu,
  `,
  en: `
    um / umm / uhm / uh / er / erm / hmm / hm / ahem / eh / ^ah
    ^you know, / ,you know / you know, / y'know / ya know / you know what i mean / know what i mean
    ! do|did|as|if|let|should|when|would|will|that|what|once|before|how|because|until|may|might|must|can|already|all you know
    ,like, / ^like,
    ^i mean, / ,i mean / i mean,
    kind of / sort of
    ! what|which|any|this|that|these|those|some|each|every|one|a|the|same|different|other|another|no|first|new|right|best|only|certain|exact|similar|special|specific|two|all|many|several kind|sort of
    ^basically / ,basically / basically, / ^literally, / ,literally, / ^honestly / ,honestly, / to be honest / to be fair / to be frank / ^frankly, / ,frankly,
    ^well, / ^well then / ^so, / ^so yeah / so yeah / ^okay so / ^ok so / ^right so / ^alright so / ^alright, so / ^right, so / ^now then / ^anyway, / anyways
    ,you see, / ^you see, / at the end of the day / when all is said and done / for what it's worth / as it were / so to speak / as they say / if you will
    i guess / i suppose / or something / or something like that / or whatever / or anything like that / and whatnot / and everything$ / and all that / blah / blah blah / yada yada / whatchamacallit / what's it called / what do you call it
    hello hello / ^okay, / ^ok, / ^right, / ^yeah, / ,yeah / ,right, / ^look, / ^listen,
    ,sort of, / ,kind of, / in terms of like / just like, / ^actually, um / ,let's say, / ,let me see, / ^let me see, / ,let's see, / ^let's see,
  `,
});
