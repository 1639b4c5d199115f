import type { OffenceLexicon } from '../OffenceLexicon.ts';

/** Polish words. Marks are left out as they are by many who type; `=` asks for them where the bare word is an ordinary one. */
export const polishOffences: OffenceLexicon = {
  languages: ['pl'],
  script: 'latin',
  source: 'Written for Sufler from general knowledge of the language',
  licence: 'MIT',
  prefixes: `
    do na nad nade nie o ob obe od ode po pod pode poza prze przy roz roze s u w we wy z za ze popo powy nawy niewy nieza niedo nieprze`,
  endings: {
    f: 'a y i ie e ę o ą om ami ach',
    m: ' a owi em ie u y i owie ów om ami ach e',
    adj: 'y a e i ego emu ej ym im ą ych ymi',
  },
  groups: [
    // kurwa, chuj, pizda
    {
      class: 'obscene',
      heardIn: 'all',
      words: '*kurw* +kurew* qrw(a|y|o|e|i*) kvrw* kvrv* kurv(a|o|y|ą|ę|e) kurf(a|y|o) krwa choj hooj sqrwysyn* wkurv*',
    },
    { class: 'obscene', heardIn: 'all', words: 'chuj* hujow* hujem huje *pizd*' },
    { class: 'obscene', words: '+chuj* +huj* pizg* skurvys*' },
    // jebać
    { class: 'obscene', words: '+jeb* *jebac* *jeban*' },
    {
      class: 'obscene',
      heardIn: 'all',
      words: `
        jebac jebany jebana jebane jebani jebanego jebanych pojeban* pojebal* zjeb zjeby zjeban* zajebist* wyjeban* przejeban* odjeb* rozjeb*
        ujeb* dojeb* wjeb* podjeb*`,
    },
    // pierdolić
    { class: 'obscene', heardIn: 'all', words: '*pierdol* *pierdal* *pierdziel* *pierdut* *pierdyk* *pierdn* *pierdz* *pierdo' },
    { class: 'obscene', words: '*popierd*' },
    {
      class: 'obscene',
      words: `
        kutas~m kutasi* kutach* fiut~m fiutk* cip(a|y|ę|e|o|ą|ie|om|ach|ka|ki|kę|ko|ką|ek|kom|sk*|un*) dziwk~f dziwek dziwce dziwkarz*
        suk(i|a|o|ę|ą|om|ami) sukinsyn* sukinkot* cwel(|a|e|i|u|owi|em|ów|ami) ciot(a|o|y|ę) pedalsk* pedryl* ruchac ruchacz* ruchal*
        ruchan(ie|ia|y|a|e|ko) ruchaj* wyrucha(c|l*|n*|j*|m) porucha(c|l*|j*) przerucha(c|l*) zarucha(c|l*) lachociag* obciagar* dupodaj*
        dupcz* wydupcz* zdupcz*`,
    },
    {
      class: 'obscene',
      ofPeople: true,
      words: `
        skurwysyn* skurwiel* skurwial* kurwiszon* kurwiarz* chuj chuju chuje chujek chujku kutas kutasie kutasy kutasiarz* fiut fiucie fiuty
        pizda pizdo pizdy cipo pojeb pojebie pojeby pojeban(y|a|i|iec*|c*) zjeb zjebie zjeby jebaka jebańc* popierdolon(y|a|i|iec)
        pierdolniet(y|a|ych) pierdolnieci dziwka dziwko dziwki cwel cwelu cwele ciota cioto suka suko suki sukinsyn* sukinkot*`,
    },
    // dupa, gówno, srać, szczać
    {
      class: 'vulgar',
      ofPeople: true,
      words: `
        dup(ek|ku|ki|kiem|ka|kami|ków|kow) gówniarz* gowniarz* gówniar(a|o|y|ę|ą) gnoj(ek|ku|ki|kiem|ka|kow|ków|kami) obsraniec zasraniec
        zasranc* przydupas*`,
    },
    {
      class: 'vulgar',
      words: `
        dup(a|y|ę|e|ie|o|ą|om|ach|ami) dupsk* dupeczk* dupiast* dupiat* dupn(y|a|e) dupowat* dupkowat* zadup* dupnij* dupowłaz* gówn* gówien
        gowno gowna gownem gownian* gowniarsk* zagówn* zagowni* gównozjad*`,
    },
    {
      class: 'vulgar',
      words: `
        +srac +sram +srasz +sraj(|a|ą|cie|ac*|m*) +sral(|a|i|o|y|am|em) +sran(y|a|e|i|ie|ia|iu|ego|ej|ych|ym|ymi|iec) sracz(|a|e|u|em|k*)
        srak(a|i|ę|ą|o) sra zesra* obsra* zasra(c|l*|n*|m|sz|j*|ń*) wysra* posra(c|l*|n*|m|sz) osran* nasra(c|l*|n*|m|sz|j*) przesra* usra*
        srajtasm* szczac szczal(|a|i|o|y|em|am) szczam szczasz szczyny szczyn naszcza(c|l*|n*) obszcza(c|l*|n*) zaszczan* poszcza(c|l*)
        oszczan(y|a|e|i) bzdzi(c|sz|al*) bździn* bździągw*`,
    },
    // names that are coarse about whomever they are said
    {
      class: 'mild',
      ofPeople: true,
      words: `
        =drań drani(a|u|em|e|owi|ów|om|) łajdak~m łajdac* łajdaki łajdaku łajdakiem łajdaków szumowin~f szumowin szuj(a|e|ą|ę|o)
        kanali(a|e|i|ę|o|ą) gnid(a|y|o|ę|ą) mend(a|y|o|ę|ą) palant~m palanc* palanty frajer~m frajerz* frajersk* frajerk* frajerzy debil~m
        debiln* debilizm* debilk* debilo* debili debilami debilach kretyn~m kretyn(i|sk*|k*|ów) kretyni kretyńsk* imbecyl* matoł~m matołk*
        tępak~m tępaki tępaku bydlak~m bydlaki bydlaku bydle bydlack* skurczybyk* ciul ciule ciulu ciuli ciulem szmaciarz* szmaciur* zdzir~f
        lafirynd~f padalec padalc* ścierw(o|a|em) popapran* poraban(y|a|i) przygłup~m przygłupy niedojd(a|y|o) dure(ń|n)
        durni(u|e|em|om|ów|a|owie) cham(|ie|y|em|a|ów|owi|idł*) chamk~f łajz~f smarkacz* łachudr* popapraniec popaprańc* poprapan*`,
    },
    // coarse words that are no names
    {
      class: 'mild',
      words: `
        choler(a|y|ę|e|o|ą|ka) cholern* +pieprzon* >pieprz(aj|ac|am|asz|al*|ajcie|yl*|yc|eni*|a|aja|y|e) pieprzen* pieprzyc pieprzniet* wkurz*
        >wkurz* wnerwi* durn~adj idiotyczn* chamsk* chamstw* psiamac kuźw* kuwa bzdet* bzdur(a|y|ę|ą|o|om|ami|ach|n*) bzdur brednie bredni syf
        syfu syfem syfiast* syfiat* badziew* chłam chłamu ryj ryja ryje ryju ryjem bękart* zafajdan* łajn(o|a|em) spiernicz* opierdz*
        cholerstw* sukinkoty`,
    },
    {
      class: 'abuse',
      words: `
        idiot(a|o|ka|ko|ki|y) idioci głup(ek|ki|ku|ol|ole|olu|cy|cze) =głupiec półgłów(ek|ki|ku) oszołom~m nieudacznik~m nieudaczniki
        nieudacznicy pacan pacanie pacany błazen błazny błaźnie nierob~m nieroby darmozjad~m darmozjady =żul =żule =żulu =żuli menel~m menele
        brudas~m psychol~m psychole psychopat(a|o|ka|ki|y) psychopaci ćwok~m ćwoki jołop~m jełop~m gamoń gamonie gamoniu gamon ciemniak~m
        ciemniaki ciemnot(a|y|o) bęcwał~m bęcwały troglodyt(a|o|y) prostak~m prostaki prostacy hipokryt(a|o|ka) nikczemnik~m zwyrodnialec
        zwyrodnialcy zwyrodnialcu zboczeniec zboczeńcy zboczeńcu gbur~m gbury gburze obibok~m oboki wsiur~m pojebus pajacu śmieciu szmato
        gnoju złodzieju oszuście oszustko świnio krowo małpo pedale głąbie tumanie baranie ośle wieprzu kłamco`,
    },
    {
      class: 'abuse',
      ofPeople: false,
      words: `
        idiot(ę|ą|om|ami|ach|ów|kę|ką) głupk(a|ów|om|ami|iem) głupc(a|ów|om|em) półgłówk(a|ów|om|iem)`,
    },
    {
      class: 'nickname',
      words: `
        baran barany baranie osioł osły ośle krowa krowo krowy świnia świnio świnie małpa małpo małpy żmija żmijo szczur szczury szczurze pies
        psy psie kobyła kobyło koza kozo wieprz wieprze wieprzu locha knur pajac pajace pajacu klaun klauni klown klowny burak buraki buraku
        wieśniak wieśniaku wieśniaki łoś łosiu kołek młot młotku śmieć śmieciu śmieci śmiecie szmata szmato szmaty złodziej złodzieje
        złodzieju oszust oszuści oszustka oszuście kłamca kłamcy kłamco naciągacze naciągacz leń lenie leniu pasożyt pasożyty zero zera nikt
        lamus lamusy pedał pedały pedale robak świr wariatka żałosne gnój gnoju gnoje ofiara głąb głąby głąbie tuman tumany tumanie wariat
        wariaci świry tłumok tłumoki down downie`,
    },
    {
      class: 'slight',
      words: `
        głupi głupia głupie tępy tępa tępi durny durna durni ślepy ślepa ślepi głuchy głucha głusi nienormalny nienormalna nienormalni
        nienormalne żałosny żałosna żałośni żałosne beznadziejny beznadziejna beznadziejni beznadziejne niekompetentny niekompetentna
        niekompetentni bezczelny bezczelna bezczelni ograniczony ograniczona ograniczeni niedorozwinięty niedorozwinięta niedorozwinięci
        upośledzony upośledzona upośledzeni nieudolny nieudolna nieudolni leniwy leniwa leniwi chory chora chorzy walnięty walnięta walnięci
        stuknięty stuknięta stuknięci szurnięty szurnięta szurnięci bezużyteczny bezużyteczna bezużyteczni bezmózgi bezmózga`,
    },
    { class: 'minced', words: 'kurde kurcze kurna kuzwa szlag psiakrew psiakosc diabli kurdebalans' },
    {
      class: 'clean',
      words: `
        kurwimetr* hujaw* pieprz pieprzu pieprzem pieprzow* pieprzn(y|a|e|ik*|icz*) pieprzyk* osram duplik* duplex* dupleks* srebr*
        cholesterol* choler(yk*|yczn*) jebel* mendel*`,
    },
  ],
  masked: `
    kurwa! kurwy kurwo kurwą kurwę kurwe chuj! huj! chuja chuje chuju chujem chujowy chujowe jebać~ jebac jebany~ jebana jebane pierdolić pierdole
    pierdolony spierdalaj~ spierdalajcie wypierdalaj~ pizda pizdo pizdy dupa? dupy? dupie? dupę? gówno~? skurwysyn~ skurwiel zajebiście pojebany
    wkurwiony wkurwia suka suko cipa cipo zjeb zjeby kutas`,
  broken: 'ku kur kurw chu pie pier pierd spier wypier jeb piz pizd skurw k ch',
};
