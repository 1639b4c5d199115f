import type { OffenceLexicon } from '../OffenceLexicon.ts';

/**
 * Lithuanian words. Marks are left out as they are by many who type; where the word without them is an ordinary one
 * ("sudo", "keksas", "sukrusti"), `=` asks for them. Russian swear words in Lithuanian endings stand here too.
 */
export const lithuanianOffences: OffenceLexicon = {
  languages: ['lt'],
  script: 'latin',
  source: 'Written for Sufler from general knowledge of the language',
  licence: 'MIT',
  prefixes: `
    ap api apsi at ati atsi be da i iš is iši isi isši į nu nusi pa pasi par parsi per persi pra prasi pri prisi su susi už uz užsi uzsi ne
    nesi nebesi nepri nesu nenu neat neatsi nebe te tebe`,
  endings: {
    m: 'as o ui ą a u e ai ų u ams us ais uose am',
    f: 'a os ai ą a oje oj ų u oms as omis ose om',
    e: 'ėn ė e ės es ei ę e ėje ej ių iu ėms ems es ėmis emis ėse ese',
    adj: 'as a o os ai am ą i ų us es iems ems om oms ais ą oje ame asis oji uoju ieji osios ojo',
    verb: 'ti tis t k kis kit kite kites kimes kim siu sim site si s sis u i a o e ai au asi osi ausi aisi ate ote damas dama',
  },
  groups: [
    // pisti
    {
      class: 'obscene',
      words: `
        +pist(|i|is|as|a|o|os|ą|am|ame|us|ais|ieji|asis|oji|u|ų|ai|om) +pisk(|is|it|ite|ites|imes|im)
        >pis(a|o|au|ai|am|ame|at|ate|ot|ote|siu|iu|sim|is) +pis(asi|osi|ausi|aisi|siesi|kis) pisau pisat pisate pisit +pisin* pisliav*
        +pisamas +pisant* +pisdam*`,
    },
    // krušti; "kruša" is hail
    {
      class: 'obscene',
      words: `
        =+krušt* =+krušk* =krušiasi =krušat =krušate =krušasi =krušosi =>kruš* uzkrus(o|a|i|ai|tas|ta|ti|k|it) uzsikrus* nusikrusk*`,
    },
    // bybis, pyzda, kekšė and others
    {
      class: 'obscene',
      words: `
        +pyzd(a|os|ą|ai|oj|oje|ų|u|uk*|av*|ec*|in*|žius|ziau*)
        *byb(in|is|io|iui|į|i|iu|yje|y|iai|ių|iams|ius|iais|ys|yt*|iuk*|iu*|en*|ien*|el*|č*|c*) bybsn*`,
    },
    { class: 'obscene', words: 'kurv~f kurvin* kurvišk* kurvel* kurvystė kurvyn* kurw~f kūrv* kurwin* kurvių' },
    {
      class: 'obscene',
      ofPeople: true,
      words: `
        =kekš~e =kekšel* šliundr~f sliundr~f šiknius* siknius* šikniuk* =šikniau šikniau sikniau šiknaskyl* siknaskyl* šiknalaiž* siknalaiž*
        šungalv* šunbyb* kūrvamot* pyder(as|ai|e|ast*|o|ui|u|iuk*) pydar(as|ai|e|ast*|o|ui|u|iuk*) pider(as|ai|e|ast*|o|ui|u|iuk*)
        pidar(as|ai|e|ast*|o|ui|u|iuk*) pidor(as|ai|e) pedik(as|ai|e|ėli|us|ų) pederast(as|ai|e) kalesvaik* =šūdž(ius|iai|iau) šūdgalv*
        šūdmal* šūdniek* sudgalv* sudmal* sudniek* šūdvabal* mandavoš* =čmo =čmoš* gandon~m mudak~m mudil* dolbajob* debilavot*`,
    },
    // šikti; without marks "sik" is the reflexive particle of half the verbs
    {
      class: 'obscene',
      words: `
        =+šik* sikn(a|os|ą|oj|oje|ai|u|aske*|omis) šikn* sikti siktas sikta sikt >sikt(a|as|i|o|os|ą|am|ai|u|us|ų|ame|oje|asis) =šikpop*`,
    },
    {
      class: 'vulgar',
      words: `
        =+šūd* =+šud* sud(as|ai|ais|inas|ina|ino|inos|ini|iną|inai|žius|zius|ziai|ziau|mal*|niek*|vabal*|galv*|ynas|ink*) =nusišūd* =apsišūd*
        =prišūd*`,
    },
    {
      class: 'vulgar',
      words: `
        subin~e subinlaiž* subinlaiz* +myž(ti|a|o|k|au|ai|it*|al*) =+myž* apsimyz* apmyz* myzalai apsidirs* pridirs* dirsk dirst
        +bezd(ėti|i|alius|alai|ala|ėj*|ek) bezdal* perdžia perst pirstel pimpal* pimp(is|io|į|iu|iai|ius) =pautai`,
    },
    {
      class: 'vulgar',
      words: `
        dulkintis dulkinasi dulkinosi dulkinkis dulkinkitės dulkinsi dulkinsis dulkinsiuosi dulkinuosi pačiulpk pačiulpkit nučiulpk nučiulpkit
        dročin* drocin* drochin*`,
    },
    {
      class: 'vulgar',
      words: `
        naxer nachren nachrena naher poher pocher pochren dachujaus dachuja dachuj~m chujn~f chuin~f xuin~f huin~f chujov~adj chuiov~adj
        xujov~adj xuiov~adj huiov~adj chujar* bliamb* blemb*`,
    },
    {
      class: 'obscene',
      words: `
        nachuj nachui nachoj nahuj nahui nahuy naxuj naxui naxuy pochuj pochui pohuj pohui poxuj poxui chuj chuj~m chui chuin* xuinia huinia
        chujnia chuinia chujne xuinė xuine huinė dachuja dochuja zajabys zajebys zajobys zaibys zaebis zajebal* zajeb~f užjeb* uzjeb* priejeb*
        prijeb* prisijeb* atjeb* atsijeb* išjeb* isjeb* nujeb* sujeb* įjeb* apjeb* jeban* jeba jebti jebtis jebk jebanas jebana jobanas jobana
        jobani jobnut* jobans ebanas ebana ebanan* ebanam* užebal* uzebal* užjobal* ebat jebat jopt jopšik* jobsik* jobtvajumat* blet blat bliat
        bliad bled blia blead bleat blyat bliatj bliamba blec bliac blecha`,
    },
    {
      class: 'mild',
      words: `
        užknis* uzknis* =knisliav* suknist* suknistas atsiknis* užknisa ble nax blyn blin blemba rupūž~e rupuž~e rupuz~e nusprog* prakeikt~adj
        prakeiktas sumautas sumauta užsikniso nususin* apsvil* svolač* svolac* padonk~m`,
    },
    {
      class: 'abuse',
      words: `
        idiot(as|ai|ė|e|ės|ka|kos|kė|i|ės) debil(as|ai|ė|e|ės|ka|ės|oid*) kretin(as|ai|ė|e|ės) imbecil(as|ai|ė|e|ės) durni(us|ai|au|uk*|aus)
        durnė durnės menkyst(a|os) puspro(tis|čiai|ciai|tė) pusgalv(is|iai|ė) kvail(ys|iai|y|ė|iau|ei|ių|e|ele|eli|elis) mulki(s|ai|au|ė)
        mulk(is|iai|i|ė|y|io) bukagalv(is|iai|i|ė|y|e) bukaprot(is|iai|i|ė|y) moron(as|ai|e) loch(as|ai|e|ė|u|uk*) kvaiš(a|os|ė|elė) kvaisa
        =kvaiša nevykėl(is|iai|i|ė|ės|y) nevykel(is|iai|i|e) nususėl(is|iai|i) nususel* niekš(as|ai|e|ė|el*|ing*) šunsnuk(is|iai|i|y|e)
        sunsnuk(is|iai|i) suskis suskiai suskretėl* suskretel* bestija bestijos padugn(ė|ės|e|es) išsigimėl* issigimel* išgama išgamos isgama
        isgamos bjaurybė bjaurybės daunas daunai daune psichas psichai psiche psichopat* prostitut(ė|e|ės|es|ke|kė) degenerat(as|ai|e)
        šlykštyn(ė|e|ės) padla padlos padlaižy* šmikis šmikiai avigalv(is|iai|i|y) žioplys žiopliai žiopla žioplė zioplys ziopliai čiurka
        čiurkos bomž(as|ai|e) bomz(as|ai) svolač* lūzer(is|iai|i) luzer(is|iai|i)`,
    },
    {
      class: 'abuse',
      ofPeople: false,
      words: `
        idiot(o|ą|a|ų|us|u|ams|ais|es|ui|ę) debil(o|ą|a|ų|us|u|ams|ais|es|ui) kretin(o|ą|a|ų|us|u|ams) kvail(io|į|ių|ius|iams|iais)
        durni(ų|us|aus|umi|ams) daun(o|ą|us|ų|u) loch(o|ą|us|ų|u)`,
    },
    {
      class: 'nickname',
      words: `
        asilas asilai asile asilė lopas lopai lope runkelis runkeliai bukagalvis gaidys gaidžiai gaidy gaidziai ožys ožiai ozys oziai avinas
        avinai avis karvė karvės karve karves kiaulė kiaulės kiaule kiaules žiurkė žiurkės ziurke gyvatė gyvatės gyvate rupūžė jautis jaučiai
        beždžionė beždžionės bezdzione šuo šunys suo kalė kalės kale višta vištos vista kumelė kumele žąsis klounas klounai stabdis stabdžiai
        šiukšlė nulis nuliai medis kelmas kelmai trenktas trenkta trenkti ligonis ligoniai ligone vagis vagys vagie sukčius sukčiai sukciai
        sukcius aferistas aferistai apgavikas apgavikai melagis melagiai melage melagė chamas chamai chame chamė tinginys tinginiai tinginė
        parazitas parazitai niekas ubagas ubagai ubage kaimietis kaimiečiai kaimietė`,
    },
    {
      class: 'slight',
      words: `
        kvailas kvaila kvaili kvailos bukas buka buki bukos durnas durna durni durnos aklas akla akli aklos kurčias kurčia kurti kurčios
        kurtus nesveikas nesveika nesveiki nesveikos nenormalus nenormali nenormalūs nenormalios bejėgis bejėgiai beviltiškas beviltiška
        beviltiški niekingas niekinga niekingi nekompetentingas nekompetentinga nekompetentingi nekompetetingi nevykęs nevykusi nevykę
        apgailėtinas apgailėtina apgailėtini begėdis begėdė begėdžiai įžūlus įžūli įžūlūs atsilikęs atsilikusi atsilikę bukapročiai stuobrys
        stuobriai trumparegiai tingūs kvanktelėję trenkti`,
    },
    {
      class: 'minced',
      words: `
        velniop velniava velniavos velniav~f nafig nafyg nafik bliamba blemba blyn blin velniškai rupūže`,
    },
    {
      class: 'clean',
      words: `
        pistacij* pistolet* piston* pistil* pisto pistono kruša krušos krušą krušai kruš(oje) krusti bybl(as|o|e|iu*) kreting* idiotizm*
        kretinizm* nesik* siksn* sikion* sikutisk* pasiksn* papiski* papist* besiktas pyzdr* sikst* sikh* blyninė blyninės blynas jebut*
        lopasai lochnes* kurvatur* pedikiūr* pedikiur* pidži*`,
    },
  ],
  masked: `
    bybis bybį bybio šikna šiknius šūdas? šūdai? šūdą? šūdo? šūdų? pyzda~ pizda~ kurva kurvos nachui~ nachuj~ blet bliat bled kekšė? pisk pisti
    atsipisk užpisai užpiso užpisot pydaras pyderas`,
  broken: 'by byb piz pyz pydr kurv blia nach šik šūd užp ble',
};
