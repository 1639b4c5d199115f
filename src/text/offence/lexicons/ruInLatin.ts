import type { OffenceLexicon } from '../OffenceLexicon.ts';

/** Russian swear words written in Latin letters, by sound or by look; heard in all four languages. */
export const russianInLatinOffences: OffenceLexicon = {
  languages: ['ru', 'lt'],
  script: 'latin',
  source: 'Written for Sufler from general knowledge of the language',
  licence: 'MIT',
  prefixes: 'na po za do pro pere raz ras ot u o vy vi v pod iz ob s pri nedo ni ne a',
  endings: {},
  groups: [
    // хуй
    {
      class: 'obscene',
      heardIn: 'all',
      words: `
        huya huyu huem huyom huynya huyn* huyl* huyev* huyes* huyak* huyar* huyach* huesos* huilo huinia huinya huiny* huita hujnia hujnja
        hujn* hujev* hujovo hujlo hujar* hujak* xuy xuya xuyu xuyn* xuyev* xui xuin* xuj xujn* xujo* xuil* xuesos* xuevo xuyovo xyi xyj xyu
        xyeta xyjn* xyin* xyev* xyesos* nahuy nahuya nahui nahuj nahuja naxuy naxuya naxui naxuj naxuja naxyu naxyi naxyj nachuj nachui nachuy
        nexuj nexui pohuy pohuj pohui poxuy poxuj poxui pochuj pochui pohuist* poxuist* nihuya nihuja nixuya nixuja nichuja dohuya dohuja
        doxuya doxuja dochuja ohuel* ohuet* ohuen* oxuel* oxuet* oxuen* ahuel* ahuet* ahuen* axuel* axuet* axuen* ochujen* achujen* chuinia
        chuinya chuiny* chujnia chujnja chujovo chuilo chuila chuesos* nachuja nchuj nxj nxuj nhuj`,
    },
    { class: 'obscene', heardIn: ['ru', 'lt', 'pl'], words: 'huy huj hujna huja' },
    { class: 'obscene', heardIn: ['ru', 'lt'], words: 'hui suchara cyka cyki' },
    { class: 'mild', heardIn: ['lt'], words: 'nx nxx' },
    // пизда, блядь
    { class: 'obscene', heardIn: 'all', words: '*pizd* pyzda pyzdec* pyzdat* pisdec* pezdec* piszdec* pzdc pzdec*' },
    {
      class: 'obscene',
      heardIn: 'all',
      words: `
        blyad* blyat* bliad* bliat* bljad* bljat* bliats* bljac* blyac* bliac* blyet* bliet* vyblyad* blya blja bljatj blyadsk*`,
    },
    {
      class: 'obscene',
      heardIn: ['lt'],
      words: `
        blad bladj blat blatj bled blet bletj bledj blt blia ble bliadj bljat bliat blait bleat blea`,
    },
    // ебать
    {
      class: 'obscene',
      heardIn: 'all',
      words: `
        ebat ebatj ebats* ebal ebala ebali ebalo ebaln* ebann* ebanut* ebanat* ebany* ebanij* ebanoj ebanaja ebanaya ebanogo ebanko ebashi*
        ebet ebesh ebeosh ebut ebuch* eblan* ebnut* ebnul* ebtv* ebtu* ebites* jebat jebatj jebal jebala jebalo jebali jebann* jebanut*
        jebanat* jebany* jeblan* jebnut* jobanij jobany* jobann* jobana* yobany* yobann* yobtv* yobnut* yebat* yebal yebali yeban* yobana*
        jobtv* jobtvoju jobtvaju ipanutyj zaebal* zaebat* zaebis* zaebi* zaeban* zaebok zajebal* zajebis* zajeban* zayebal* zayeb* naebal*
        naebat* najebal* najebat* nayebal* nayebat* proebal* projebal* proyebal* vyebal* vyebat* viebat* viebal* vyebon* vjebal* vyjeb*
        vijeban* uebok uebki ueban* uebis* ujebok ujeban* ujebis* uyebok uyeban* otebis* otjebis* otyebis* otebites* dojebal* doebal* doyebal*
        razjeb* razyeb* sjebal* syebal* obyebal* objebal* pojebal* poyebat* pojebat* poebat* nejebet neebet`,
    },
    // names for people
    {
      class: 'obscene',
      heardIn: 'all',
      ofPeople: true,
      words: `
        huilo huylo hujlo xuilo xujlo chuilo huesos* xuesos* pizdabol* pizdobol* pizduk* pizdiuk* ebanat* eblan* jeblan* ebanut* jebanut*
        uebok uebki ujebok uyebok ueban* ujeban* dolboeb* dolbojeb* dolboyob* dolbojob* dolbaeb* dolbajeb* dalbaeb* dalbajob* dolbaiob*
        dolboiob* gandon gandony gandoni gandonas gandonai gandone gandonu gondony gandonn* pidor* pidar* pidr pidry pidaras* pidoras*
        pyderas* pydaras* pideras* pederastas pederastai pidrila* mudak mudaki mudakas mudakai mudakov mudila mudily mudilo mudoz* mudoeb*
        mudazvon* mudozvon* mudlo zalupa zalupy zalupu zalupas zalupai shluha shluhi shlyuha shlyuhi sliuxa shlyukha shlyukhi shluxa shljuha
        mandavosh* mandavosk* sukablyat* sukabliat* chmo`,
    },
    { class: 'obscene', heardIn: ['ru', 'en'], ofPeople: true, words: '=suka =suki =suku =suko =sukoj suchka' },
    {
      class: 'vulgar',
      heardIn: ['ru', 'lt'],
      words: `
        zhopa zhopu zhope zhopy zhopoj govno govna govnom gavno gavna derjmo derymo nahren naher naxer poher poxer nahera hernya xernia xernya
        kher drochit* drochil* drochi droch pediki manda`,
    },
    {
      class: 'clean',
      words: 'mandar* mandat* mandal* mandolin* mandel* bleed*',
    },
  ],
  masked: 'huy huj nahuy nahuj blyad~ blyat~ bliat~ pizda~ pizdec~ ebat ebal mudak pidor gandon',
  broken: 'piz pizd bly blya blia nah nax muda gand pido p x',
};
