import { wordList } from './WordList.ts';

/** Slang, colloquial forms and informal greetings. What is also an ordinary word stands only where it cannot be that one. */
export const informalWords = wordList('informalWords', {
  ru: `
    привет / приветик / приветики / здарова / здаров / дарова / хай / хэй / ^салют$ / ^салют, / ^здорово$ / ^здорово, / ^йо$ / ^йо, / ^хей / ^эй > здравствуйте
    ! хай тек|энд
    ^пока$ / ^ну пока$ / ^все пока$ / пока-пока / покеда / чао / бывай / бывайте / бай-бай > до свидания
    щас / щаз / счас / ща / щас-щас > сейчас
    чё / че / чо > что
    чего-то не / чего там
    ничо / ниче > ничего
    гляну > посмотрю
    глянем > посмотрим
    гляньте > посмотрите
    ок / окей / оке / оки / лады / ладушки / ладненько / ладно / ну ладно / норм / договорились, ок > хорошо
    заметано / забились / без базара / по рукам
    ага / угу / ага-ага / не вопрос > да
    не-а / неа > нет
    спс / пасиб / пасиба / спасибки / спасибочки / сенкс > спасибо
    плиз / плз / пжл / пжлст / пожалста > пожалуйста
    сорри / сори / сорян / пардон / звиняйте > извините
    извиняюсь > прошу прощения
    клево / круто / классно / прикольно / офигенно / обалденно / зашибись / ништяк / топчик / шикардос / огонь$ > хорошо
    клев{ый,ая,ое,ые} / крут{ой,ая,ое,ые} / классн{ый,ая,ое,ые} / прикольн{ый,ая,ое,ые} / обалденн{ый,ая,ое,ые} / офигенн{ый,ая,ое,ые} > отличн{ый,ая,ое,ые}
    ! крут{ой,ая,ое,ые} подъем|спуск|склон|горка|поворот|нрав|кипяток / яйцо|яйца вкрутую / классн{ый,ая,ое,ые} руководител*|час|комната|журнал|доска
    кайф / жесть / капец / кошмарик / офигеть / обалдеть / блин / елки-палки / трындец / отпад / прикол / приколы / ржака / лол / кек
    ! из жест* / жесть лист*|оцинк* / блин с|для|на|диск*|штанги
    фигня / фигово / фигов{ый,ая,ое,ые} / нифига / ни фига / до фига / дофига / хрень / ерунда / чепуха / лажа / отстой / стремно / тупо / тупняк
    глючит / глюк / глюки / тормозит / лагает / подвисает
    ! тормозит автомобиль|машина|велосипед|колесо
    бабки / бабло / лавэ / косарь / косаря / тыща / тыщи / тыщу / баксы / баксов / халява / на халяву / халявн{ый,ая,ое,ые} / нал / налом / безналом / безнал
    фотк{а,и,е,у,ой,ами,ах} > фотографи{я,и,и,ю,ей,ями,ях}
    фоток > фотографий
    комп / компом > компьютер
    компа > компьютера
    компе > компьютере
    ноут > ноутбук
    ноута > ноутбука
    телик > телевизор
    мобил{а,ы,е,у,ой} / мобилк{а,и,е,у,ой} > мобильный телефон
    инф{а,ы,е,у,ой} > информаци{я,и,и,ю,ей}
    инет / инета / инете / личк{а,и,е,у} / в телегу|телеге / вацап / мыло скиньте / на мыло / магаз / магазе / предоплатка / накладушка / скидон
    скину / скину-ка > отправлю
    скинем > отправим
    скиньте / киньте / кидайте > отправьте
    скинуть > отправить
    ! скиньте|скинуть|скину|скинем пару|с цены|процент*|вес|килограмм*
    маякните / стукните / черкните / отпишитесь > сообщите
    маякну / стукну / отпишусь > сообщу
    гуглите / погуглите / загуглите / забейте / замутим / подгоним / впарить / втюхать / задолбали / не парьтесь / не заморачивайтесь / тусоваться
    походу / по ходу дела / типо / по-любому / стопудово / сто пудов / зуб даю / без проблем / не проблема / железно
    ваще / воще > вообще
    вобщем > в общем
    короч / прям щас / прям / скока / тока / када / маленько / чуток / куча / навалом / завались / покамест
    ! куча мала
    чувак / чувака / чел / чела / братан / братишка / бро / дружище / дорогуша / милочка / голубушка / голубчик / мужик / мужики / тетка / дядька / пацан / пацаны
    ребят / ребятки / девчата / зая / заинька / лапочка / лапуля / красавчик / дамочка / мадам / солнышко мое / мой хороший|дорогой / моя хорошая|дорогая
    хаха / хахаха / ха-ха / хи-хи / имхо / упс / оппа / опа / вау / фу / тьфу / мда / бла-бла / ^слушайте, / прикиньте
  `,
  lt: `
    labas / labuks / labukas / labutis / laba$ / sveikutis / sveikučiai / čiau / čau / hei / ei / hey / zdarova > laba diena
    ^sveikas, / ^sveika, / ^sveikas$ / ^sveika$ > sveiki
    ! labas rytas|vakaras / labas rytas
    iki$ / ate / atia / iki iki / bučkis / bučkiai > viso gero
    ! dirbame|dirba|nuo .. iki / darbo .. iki
    susirašom > susirašysime
    susiskambinam > susiskambinsime
    okei / ok / oki / okay / ladno / davai / čiki > gerai
    jo, / ^jo$ / ^joo / aha / nu jo > taip
    ne-a / nea > ne
    ačiukas / ačiuks / ačiū labukas / spasibo / senks / thanks > ačiū
    plyz / pliz / please > prašau
    sorry / sory / soriukas > atsiprašau
    ^kieta$ / kietuolis / chebra / draugeli / bičas / bičiukas / biče / senuk / vyruti / vyručiai / broliuk / panyt / mergyt / širdele / saulute
    mieloji / mielasis / brangute / zuikuti / bobutė / dieduk / tetulyt / diedas / boba / bobos / tipas skambina
    faina / fainas / fainai / fain{us,i,ų,iai} > puik{us,i,ų,iai}
    krūta / krūtas / krūtai / jėga$ / čiotka / čiotkai / cool / nerealiai / kaifas / kaifuoju / prikolas / prikolai / prikolinis / ržačas / super duper
    haha / lol / omg / wow / vau / oho / oj / ups / opa / vajetau
    blyn / bliamba / velniava / nafig / pofig / durnas / durna / durnai / durnius / nesąmonė / nesąmonės / košmaras / bajeris / bajeriai
    chaliava / chaliavos / babkės / babkių / tūkstantukas / štuka / štukos / gabalas eurų
    komp{as,o,ui,ą,e} > kompiuter{is,io,iui,į,yje}
    telikas > televizorius
    teliką > televizorių
    mobilkė / mobilka > mobilusis telefonas
    mobilkę > mobilųjį telefoną
    fotk{ė,ės,ei,ę,es} > nuotrauk{a,os,ai,ą,as}
    fotkių > nuotraukų
    link{as,o,ą,u} > nuorod{a,os,ą,a}
    meil{as,ą} > el. pašt{as,ą}
    meilu / meile parašyk* / mailu > el. paštu
    ! su meile / meile mūsų
    esemesas / esemesą / esemesu / feisbuke / feisas / feise / inete / nete / vaifajus
    ! vaik* nete
    numesiu / permesiu / mestelėsiu > atsiųsiu
    numeskit / numeskite / permeskit / permeskite / meskit / mestelkit > atsiųskite
    čekinu / čekinsiu / pačekinsiu > patikrinsiu
    čekinkit / čekinkite / pačekinkit / pačekinkite > patikrinkite
    gūglinkit* / pagūglinkit* / paguglinkit* / guglinkit*
    varom / važiuojam / pavarom / kalam / tūsas / baikit / užknis* / nusišnekėj*
    ! važiuojam* pas|į|pagal
    šneku / šnekam > kalbame
    pašnekam / pašnekėsim > pasikalbėsime
    šnekėti / pašnekėti > pasikalbėti
    biškį / biški / biškutį / biskuti > truputį
    truputuką > truputį
    ant greičio / ant greitųjų / greituoju būdu čia > greitai
    ant rytojaus > rytojui
    ant pirmadienio > pirmadieniui
    ant penktadienio > penktadieniui
    vienžo / vo / normaliai / normalu$ / normoj / tipogi / rytojukas / šiap / ko norit
    ! dirba|veikia|veikė|veiks normaliai
    gražumėlis / gerumėlis / aiškumėlis / labadien
  `,
  pl: `
    cześć / hej / hejka / heja / siema / siemka / siemanko / siemano / elo / joł / yo / haj / hi / czołem / serwus / witaj / witajcie / dzieńdoberek / dobereczek > dzień dobry
    ^dobry$ / ^dobry, / no dobry > dzień dobry
    ! cześć i chwała
    narka / nara / na razie$ / ^na razie, / ^pa$ / pa pa / papa$ / buziaki / buziaczki / trzymaj się / pozdro / pozdrówka > do widzenia
    ! to na razie / na razie nie|brak
    spoko / spoczko / luz / luzik / okej / ok / okey / oki / git / gites / wporzo / w porzo / no dobra / ^dobra, / ^dobra$ / nie ma sprawy / no problem > dobrze
    ! luz zaworowy|w|na|między
    ^jasne$ / ^jasne, / no jasne / pewka / no pewnie / no ba / wiadomka / jasna sprawa > oczywiście
    aha / mhm / yhm / no tak > rozumiem
    e tam / nie-e / nope > nie
    ^dzięki$ / ^dzięki, / wielkie dzięki / dzięki wielkie / dzięki za / dzięki, że / dziękówa / dziękóweczka / dzięks / thx > dziękuję
    plis / pliska / prosz > proszę
    sorki / sorry / sorka / sory > przepraszam
    zarazik > zaraz
    migiem / raz dwa / na szybko / na szybciora / na cito > szybko
    fajn{y,a,e,i,ego,ej,ą,ym,ych,ie} > dobr{y,a,e,zy,ego,ej,ą,ym,ych,ze}
    fajowo / fajowy / fajowa / zajefajnie / zarąbiście / zarąbisty / megafajny / wypas / wypasiony / wypasiona / odlotowo / czadowo / rewelka / sztos / kozacko / spokojnie, luz
    masakra / masakrycznie / lipa / kicha / badziew / badziewie / szajs / żenada / siara / przypał / wtopa / obciach / ściema / bez jaj / na maksa / na maxa / full wypas
    ! lipa drobnolistna|szerokolistna / drewno|miód .. lipa
    =kurczę / kurde / kurka wodna / kurna / do diaska / jasny gwint / motyla noga / o rany / o matko / rany / ojej / ojejku / jejku / łał / wow / rety / ups / lol / omg / haha / hehe / hihi / xd / imho
    ! rany cięte|kłute|oparzeniowe|pooperacyjne|skóry / gojen* rany
    kasiorka / forsa / forsę / kapucha / hajs / hajsu / szmal / stówa / stówka / stówkę / stówę / dycha / dychę / tysiak / kafel za / za friko / darmocha / gratisówka
    fotk{a,i,ę,ą} > zdjęci{e,a,e,em}
    fotek > zdjęć
    komp / kompa / kompie > komputer
    lapek / lapka > laptop
    apk{a,i,ę,ą} > aplikacj{a,i,ę,ą}
    necie / neta / fejs / fejsa / fejsie / fejsbuk / na priv / esemes / komóra / komórę
    podrzucę > prześlę
    podrzućcie / podrzucić > przesłać
    wrzućcie / cyknąć / przedzwonić > zadzwonić
    przedzwonię / przekręcę > zadzwonię
    zdzwonimy się > skontaktujemy się
    zgadamy się / zgadajmy się > umówimy się
    zerknę / luknę / looknę / kuknę > sprawdzę
    zerkniemy / lukniemy > sprawdzimy
    ogarnę / obczaję / obadam > zajmę się tym
    ogarniemy / obczaimy / obadamy > zajmiemy się tym
    ogarnięte / ogarnięta / ogarnąć / ogarnijmy / kumam / czaję / skumać / zajarzyć / wkurza / wkurzać / wkurzony / olać / olewać / spadam / zmykam / lecę$ / dawajcie / no weź / weźcie / jedziemy z koksem
    ziomek / ziom / ziomuś / brachu / koleś / gościu / facet / facetka / laska / babka / babeczka / typek / dzieciaki / szefie / szefowo / szefuniu / kochana / kochany / kochaniutka / kochaniutki / skarbie / słoneczko / kotku / misiu / rybko / złotko / mordo / byku, / mistrzu / kierowniku / panie kierowniku
    ! laska wanilii|cynamonu|marszałkowska / babka piaskowa|ziemniaczana|wielkanocna|drożdżowa|lancetowata / babeczka czekoladowa|waniliowa / dla facet* / facet*, który
    nie ma bata / bez spiny / bez stresu / lajt / lajtowo / peszek / peszkowo / no trudno / mówi się trudno / co jest$ / jak leci / co tam$ / o co kaman / o co biega / w ogóle spoko / nwm / zw / jj / wgl / wogóle / wogle / narazie
  `,
  en: `
    hey / heya / hiya / hi / hi there / hey there / yo / oi / howdy / wassup / what's up / whats up / g'day > hello
    bye / bye-bye / bye bye / see ya / see you later / laters / cya / cheerio / ta-ta / ttyl / take it easy > goodbye
    yeah / yea / yep / yup / yeh / uh-huh / sure thing / you bet / gotcha / righto / alrighty / okey-dokey / okie dokie / okie / okay / ok / okey > certainly
    nah / nope / uh-uh / no can do > no
    thx / thnx / tnx / ta$ / cheers / thanks a bunch / thanks a ton > thank you
    pls / plz > please
    my bad / soz / oops / whoops / oopsie > i am sorry
    wanna > want to
    gonna > going to
    gotta > have to
    gimme > give me
    lemme > let me
    dunno > am not certain
    kinda / sorta > rather
    ain't > is not
    y'all > you
    'cause / cuz / coz / cos > because
    c'mon / innit / outta / lotta / shoulda / coulda / woulda / thru / tho / whatcha / lil
    stuff / and stuff / thingy / thingies / thingamajig / whatsit / loads of / tons of / heaps of / a bunch of / zillion / oodles
    ! stuff bag / tons of steel|co2|carbon / a bunch of flowers|roses|tulips|grapes|keys|bananas
    awesome / cool$ / cool, / ^cool / cool beans / dope / rad / wicked / brill / fab / epic / neat$ / sweet$ / ^sweet, / nifty / groovy / legit / hunky-dory / a-ok / the bomb
    ! ^cool down|white|grey|temperature|place|box|bag|the|it|them|for / epic games
    crap / crappy / darn / dang / damn / heck / bloody / freaking / flipping / sucks / bummer / bugger / blimey / crikey / jeez / gosh / gee / holy cow / oh my god
    ! bloody mary
    omg / wtf / lol / lmao / rofl / haha / hahaha / hehe / wow / whoa / yay / yikes / ugh / yuck / meh / phew / duh / imho / tbh / btw / idk / brb / nvm / jk / smh
    bucks / quid / fiver / tenner / dough$ / freebie / freebies / dirt cheap / rip-off / dosh
    dude / dudes / bro / bruh / bruv / buddy / mate / mates / folks / you guys / guys / bloke / blokes / fella / fellas / lad / lads / gal / kiddo / chap / chaps / missy / sonny / champ
    hon / hun / babe / sweetie / sweetheart / darling / dearie / deary / ,dear$ / ,love$ / luv / poppet / cutie
    chill / chill out / hang tight / hang on / hold your horses / no worries / no probs / no prob / no problemo / no biggie / no sweat / no big deal / easy peasy / piece of cake / whatever$ / ^whatever, / big time
    ! chill in|for|the|it|before|setting / wine chill*
    hit me up / give us a shout / give me a shout / give us a ring / give us a bell / drop us a line / shoot me / shoot us / shoot over / ping me / ping us / sort you out / hook you up / take a peek / have a gander / crack on / touch base
    mess up / messed up / screw up / screwed up / goof / goofed / goofed up / glitchy / wonky / dodgy / iffy / bonkers / crazy / nuts$ / gobsmacked / gutted / knackered / fed up
    ! crazy golf|paving
    fingers crossed / touch wood / knock on wood / here you go / there you go / let's roll / voila / hooray / woohoo / kudos
  `,
});
