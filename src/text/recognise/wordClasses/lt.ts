import type { WordClasses } from './WordClasses.ts';

export const lt: WordClasses = {
  hello:
    'labas labą sveiki sveikas sveika svk laba_diena labas_rytas labas_vakaras labą_dieną dieną rytas vakaras diena labuk* labuč* sveikut* sveikuč* ei alio alo ar_yra yra_kas kas_nors hello hi čia_kas zdarova zdrast* pasisveik* sveikinu sveikinuosi gerą_dieną',
  goodbye:
    'viso_gero viso_labo viso viso_geriausio sudie sudiev iki iki_pasimatymo pasimatymo iki_susitikimo susitikimo iki_greito iki_rytojaus ate atia čiau čiao gero_vakaro geros_dienos geros laimingai atsisveikin* sėkmės labanakt* labanaktis labos_nakties nakties gražios_dienos gražaus baigiu_pokalbį dedu_ragelį atsijungiu buvo_malonu lik_sveik* likit* likite bėgu ciao bye pasimatysim* susitiksim* susirašysim* ramios',
  thanks:
    'ačiū aciu aciuks dėkui dėkoju dėkoj* dėkinga dėkingas padėk* padėka padėkoti dėkų dėkuj* thx thanks labai_padėjo padėjot* išgelbėj* malonu_buvo gerumėlis esat_šaunu* šaunu* sveikinimai nuoširdž*',
  sorry:
    'atsipraš* atsiprasau atsiprašau atleisk* atleiskit* sorry sori sorry pardon dovanok* dovanokit* apgailestauj* gaila nesusivald* neišlaik* susinervin* karščiav* pasikarščiav* gėda mano_kaltė kaltas kalta nenorėj* įžeis* įžeist* nepyk* nepykit* suklyd* perlenk* per_aštriai be_pykčio netyčia',
  yes: 'taip aha mhm ok okei okay okey gerai gerai_gerai sutinku sutar* sutarta žinoma tikrai tinka tiks puiku būtinai aišku be_abejo tegul tebūnie taip_taip jo joo juo nagi nieko_prieš neprieštarauju patvirtin* tvirtinu teisingai tiesa tikslu tiksliai teisus būtent galima galit* prašom mielai norėčiau gerai_tada natūralu super priimu žinoma_taip teisybė varom einam susitarė* prašau',
  no: 'ne nea ne_ne nė nesutinku atsisak* prieš prieštarauj* negal* negalima jokiu nieku_gyvu jokiais niekada netiesa neteising* klaid* nereikia nenoriu neverta anaiptol nebe atmet* geriau_ne netink* nepritari* netikslu tikrai_ne nenorėčiau',
  not: 'ne nė be niekada nieko niekas niekam niekur jokio jokios jokių joks nebe nė_vieno neturiu nėra nebuvo negaliu nenoriu nereikia ne-',
  wish: 'noriu norėčiau norim* norėtų* norėjau norisi reikia reikėtų reikalin* ieškau ieškom* domina domin* pageidau* pageidauju trokštu planuoj* prašau prašyčiau ketinu',
  choose:
    'parink* parinkti parinkit* parinkite padėkit* išsirink* išrink* rinktis renkuosi pasirink* pasiūl* siūl* pasiūly* patark* patarti patarkit* rekomend* rekomenduo* parodyk* parodykit* variant* geriausi* geresn* pana* panaš* alternatyv* palygin* dovan* dovaną suras* suraski* rask* raskit* rasti surasti atrink* paieškok* kok*_tinka imti_geriau tiktų kuris_geres* pasirinkim*',
  goods:
    'telefon* išman* iphon* ausin* nešiojam* kompiuter* planšet* televizor* monitor* šaldytuv* skalb* skalbykl* siurbl* virdul* lygintuv* virykl* orkait* mikrobang* kavos kav*_aparat* džiovint* laikrod* fotoaparat* kamer* spausdintuv* kolonėl* klaviatūr* pel* pelyt* sof* fotel* spint* stal* kėd* lov* čiužin* lentyn* lemp* šviestuv* kilim* užuolaid* suknel* sijon* palaidin* marškin* keln* džins* striuk* palt* megztin* kostium* bat* batų batel* aulin* kedai sportb* basut* sandal* rankin* kuprin* lagamin* lėl* žaisl* žaislą kaladėl* lego vežim* dvirat* paspirtuk* kėdut* sauskeln* knyg* puokšt* gėl* kvepal* krem* kosmetik* šampūn* įrank* grąžt* padang* bald* ind* keptuv* puod* drabuž* aksesuar* dėkl* įkrovikl* laid* kabel* automobilin*',
  property:
    'svoris svorį svor* sver* dydis dydž* matmen* išmatavim* gabarit* spalv* medžiag* pagamin* sudėt* galing* galia baterij* akumuliator* ekran* įstrižain* colin* coliai atmint* procesor* talp* plot* plotis aukšt* aukštis ilg* ilgis gyli* gylis stor* storis charakteristik* parametr* savyb* specifik* komplekt* funkcij* palaik* audin* medvil* sintet* viln* vilna oda odin* atspar* vanden* nelaid* gamintoj* šalis prekės_ženkl* model* mažin* didin* triukš* greit* greitis rezoliucij* raiška raišk* megapiksel* bluetooth wifi nfc sim gb litr* kg cm vat* sulankst* išlankst* nuim* skalbti skalbiam* reguliuo* režim* klas* energij* suvartoj* galiojim* pamuš* kuln* laiko viduj* įeina jungt* usb versij* iš_ko pagamint* kiek_laik* telpa',
  service:
    'pristat* kurjer* atsiėm* atsiimti mokė* mokėj* apmokė* sumokėt* atsiskait* išsimokėt* lizing* kredit* grynai* grynais turit* sandėl* likut* darbo_laik* darbo valand* dirb* dirbat* atidar* uždar* adres* parduotuv* randat* esat* vieta nuolaid* akcij* nuolaidos_kod* kod* kupon* dovan*_ček* čekis kort* garantij* pasimat* užneš* surink* montav* parkav* stov* filial* skyri* skyrius punkt* paštomat* pašt* siun* siunt* siunčiat* minimal* pakuot* pakav* sąskait* kvit* taisykl* sąlyg* savaitgal* šeštadien* sekmadien* švent* registr* paskyr* užsak*_internet* kaina_pristat* kainuoja_pristat* užsakyti parduodat* lojalum*',
  order:
    'užsakym* užsaky* užsakiau siunt* siuntin* siuntą prek* prekę pirkin* pirkim* nupirk* pirkau išsiųst* sekim* paraišk* kreipim* užklaus* skund*',
  broken:
    'sulūž* sulaužyt* sudauž* suduž* įskil* skil* skilęs sulenkt* brok* brokuot* defekt* pažeist* pažeid* sugadin* sugedęs sugedusi suplyš* suplėšyt* plyš* skyl* skylė įbrėž* subraiž* subraižyt* įlenk* įlink* supuv* suplėš* nulūž* atplyš* atsiklij* atšok* nuskil* dėm* dėmė purvin* pratek* teka neveikian* apgadin* nekomplekt* trūksta sutrupėj* suskil* nutrūk* deform* apgadint* sugriuv* įtrūk* nudaužt* sutraišk*',
  giveBack: 'grąžin* gražin* sugrąžin* sugražin* atgal keis* keisti keit* pakeis* pakeit* apkeis* atiduo* atsiimk* išsiųsti_atgal grąž*',
  money:
    'pinig* pinigų pinigus pinigėl* lėš* mokėjim* apmokėj* nuskait* nuskaič* nurašy* kort* kortelę kortel* sum* suma kompens* kompensac* atlygin* sąskait* eur* eurų euro dvigub* du_kart* dukart* neleist* neautoriz* permok* pavedim* sumokė* rimburs* chargeback kaina atlyg*',
  trouble:
    'problem* klaid* stringa strig* užstrig* lūžta luž* gedim* dingo dingęs prading* pamet* pasimet* sumaiš* supain* vėlu* vėluoj* neveik* neįsijung* neijung* neatvyk* neatsidar* neužsikr* negav* negavau nepris* neatėj* negaliu nepavyk* nepavyksta neprisijung* netink* netiko ne_tas ne_ta ne_tą ne_toks trūkst* vietoj vietoje pasirod* įstrig* nustoj* kain* kaista per_maž* per_didel* per_ankšt* išsijung* nesutap* neteising* bloga_prek* atvežė atsiunt* atėjo atkeliav* gavau vis_dar sugedo lūžo nėra atmet* užblok* neranda nerandu',
  progress:
    'statusas status* naujien* naujo progres* eiga etap* paruošt* paruoš* sužinoj* išsiaiškin* rezultat* sprendim* nuspręst* peržiūr* nagrin* išnagrin* išsprend* sprendž* kiek_laukti laukti laukiu laukiam* kada_bus kada atsakym* kaip_sekasi sekasi kaip_ten kas_ten pajud* juda vyksta pavyko patikrin* tikrin* ieškot* radot* dar_ilgai ilgai girdėti žinių žinot* atnaujin* informacij* jau_aišku aišku stadij* tvark* reikal* ar_jau kas_naujo būsen* dar_neaišku',
  hurry:
    'skub* skubu skubiai skubėk* paskub* greit* greičiau greitai laiko laikas neturiu_laiko trump* trumpai glaust* vėlu* vėluoju lekiu išein* išeinu bėgu bėgti minut* minutę minučių minutėl* traukin* lėktuv* autobus* esm* prie_esmės dviem_žodž* nedels* nedelsiant tuojau tuoj spart* pagreit* paspartin* ilgai_kalb* gaišin* gaišt* tempk* netemp* vilkin* operatyv* vairuoj* spaudžia susitikimas negaliu_laukti konkre* reikalo',
  hear: 'pakartok* pakartokit* pakarto* pakartoti neišgird* neišgirdau negird* girdžiu girdėj* girdis girdisi girdėt* girdim* garsiau dar_kart* dar_syk* iš_naujo ryšys ryšį trūkinėj* trūkin* trukdž* triukšm* nesuprat* nesupratau neaišku neaišk* lėčiau aiškiau praklaus* nenugird* ką_sakėt* ką_pasak* sakėt* sakote prašau_pakart* ką_ką kaip_kaip prapuol* pertrūk* neužgird* perklaus* šnypšč*',
  price:
    'brang* brangu brangok* pigu pigiau pig* kain* kaina kainos kainuo* biudžet* nuolaid* permok* per_daug sum* pinig* kišen* konkurent* įkand* įperk* neįperk* eur* eurų verta vertas neverta išleis* tiek tokia_kaina tokių_pinig* užkelt* nusideriam* nusileis*',
  doubt:
    'abejoj* abejon* pagalvo* galvo* pagalvosiu bijau bijo* vargu neįsitikin* tikras tikra kokyb* nepatikim* patikim* palygin* pasitar* atsiliep* atidė* vėliau ilgai_laik* tarnau* atrodo atrod* per_maž* per_did* per_sunk* keist* rizik* nežinau dvejoj* svarstau pasvarst* trap* silpn* pernelyg nelabai neatrodo netvirt* patvar*',
  displeased:
    'nepatenkin* skund* skundž* pasiskųs* pasipiktin* piktin* baisu baisus baisi siaub* košmar* apgaul* apgav* apgaudin* sukčia* sukči* nusibod* atsibod* grubus grubiai chamišk* cham* neatsakin* nusivyl* gėda gėdingas nepagarb* negalim* kiek_galima aptarnav* blog* blogai blogas prast* prastai netvark* chaos* pretenz* vėl trečią_kart* kaskart kas_kart* kantryb* pykst* piktas pikta apmaud* ignoruoj* neprofesional* nekompetenting* niekada_daugiau tyčioj* tyčiojat* absurdas nesąmon* nepriimtin* katastrof* tragedij* nesirūpin* žadat* žadėj* meluoj* melag* apsileid* skandal* išnaudoj* visiškas_brok*',
  publish:
    'parašys* rašysiu parašysiu parašyti paskelb* skelb* paviešin* viešin* įkels* įkelsiu papasako* papasakosiu pasidalins* dalins* pasidalin* palik* paliksiu sužinos žinos įvertins* pranešiu praneš* įdėsiu dėsiu nufilm* apraš* aprašysiu išplatin* perspės* ispės* įspės* pastatysiu',
  public:
    'atsiliepim* internet* internete feisbuk* facebook* fb google* blog* tinklarašt* reiting* žvaigžd* sekėj* žiniasklaid* spaud* laikrašt* forum* youtube* instagram* tiktok* portal* svetain* viešai viešum* visi visiem* visus draug* pažįstam* žurnalist* televizij* reputacij* neigiam* komentar* grup* puslap* profil* socialin* tinkl* video vertinim* rekvizitai delfi',
  scorn:
    'užsičiaup* čiaup* užčiaup* atstok* atsiknis* dink* dinkit* nešdink* tylėk* patylėk* burną snuk* galvok* galvą galvos nesąmon* nesąmones briedas bried* kliedes* kliedi durn* kvail* bukas buka miegat* užmigot* miegi nekvaršin* kvaršin* protingas protink* papūg* tinginiai tingin* dykaduon* kurčias kurti kurčia akl* užknis* užpis* nervin* eik eikit* po_velnių velniop velni* velnių smegen* prot* nusispjaut* nusišvilpt* nerūpi man_nerūpi ne_tavo ne_jūsų_reikal* išmokit* mokyk* kas_tave kas_jus jūs_tokie cirk* kontora baikit* baik nekalbėk* nepiepk* neaiškink* aiškini pasikark* pezėk* nepezėk* lopas varyk* šūd*',
  charm:
    'graž* graži gražus gražuol* žav* žavi žavus miel* miela mielas simpati* saulut* saulyt* zuik* zuikut* katin* brangioji brangus mielas_balsas bals* balsel* šypsen* patinkat* patinki patink* įsimylėj* myliu myl* bučiuoj* bučin* apkabin* seksual* nuostab* kompliment* akys akyt* širdel* širdut* angel* meilut* meilė princes* balsas',
  private:
    'ištekėj* vedęs vedusi vyras vyrą vaikin* mergin* žmona žmoną pasimatym* susitik* susitiksim* susipažin* kav* kavos kavut* puodel* vakarien* vakare laisv* laisva laisvas šeštadien* asmenin* privat* numeriuk* pasivaikšč* kin* kiną restoran* metų kiek_jums_metų amži* zodiak* horoskop* or* oras orai anekdot* juokel* nuotaik* kaip_sekasi kaip_gyven* ką_veik* veikiat* nuobod* paplepėk* pašnekėk* pakalbėk* pomėg* hobi nuotrauk* foto fotk* atrodot* apsireng* gimtadien* gyvenat* gyvenate po_darbo vieniš* šeim* vaik* muzik* film* mėgst* mėgstam* kviečiu pakvies* pakviest* išgerti tekėk* tekėsit* iš_kur savaitgal* gyvenim* poilsiauj*',
  mistaken:
    'suklyd* klaid* apsirik* supain* sumaiš* pataik* pataikiau ne_ten netyčia atsitikt* ne_jums ne_pas_jus ne_į_tą ne_tas_numer* ne_tuo ne_tą_numer* skambin* skambinau prisiskamb* kit*_įmon* kit*_parduot* kit*_firm* galvojau maniau pasirodo čia_ne ne_čia numer* kreipiau* ne_jūsų netą',
  institution:
    'įmon* organizacij* firm* bank* swedbank* seb poliklinik* ligonin* taksi greit*_pagalb* avarin* tarnyb* oro_linij* avialin* administr* mokykl* vaistin* restoran* picerij* pic* picą salon* servis* operator* telia tele2 bitė bite pigu varle draudim* kelionių agentūr* kirpykl* autoservis* viešbut* stot* sodra vmi mokesči* dujos dujų elektr* odontolog* dantist* klinik* kabinet* lietuvos_pašt* maxima lidl ikea senukai kavin* policij* bibliotek* seniūnij* savivaldyb* konkurent*',
  more: 'dar klausim* kitas_klausim* kitą kita taip_pat beje be_to papildom* sekant* antr* dar_vien* dar_kažk* dar_kai likęs liko irgi prie_progos tuo_pačiu pridėsiu plius dar_nor*',
  enough:
    'daugiau nieko viskas tai_viskas užten* pakank* pakanka baigiau baigta supratau aišku nebėra nebereikia nebeturiu nebe klausimų_nėra neturiu išsiaiškin* atsakėt* sužinoj* gavau viską išspręst* sutvarkyt* tiek tik_tiek susitvarkysiu pats pati kol_kas viso užteks neliko visi_klausim* klausimų',
  questionWord:
    'kas ką kam ko kuo kaip kur kada koks kokia kokie kokios kokį kokią kokio kokiu kiek kodėl kam kieno kuris kuri kurie iš_kur nuo_kada ar argi nejaugi negi kelint* kuriame kokiame',
  ask: 'klausim* klausimėl* klaus* paklaus* paklausti sužinoti pasakyk* pasakykit* pasakyti paaiškin* informuo* informacij* patikslin* konsult* įdomu gal_galit* gal_galėt* galėt* galėtumėt* norėčiau_sužin* teirau* pasiteirau* pasidomėti',
  help: 'padėk* padėti padėkit* pagalb* pagalba gelbėk* ką_daryti ką_man kaip_elgtis elgtis kaip_turėčiau turėčiau patark* ką_dabar kaip_būti patarkit*',
  person:
    'vardas vardu pavard* vadink* vadinkit* mano_vard* kreipkit* jonas jonait* petr* kazlausk* stankev* ona rūta tomas marius andrius lina laura eglė daiva inga rasa giedr* vytaut* mind* algird* monika agnė jurga kalba čia_kalb*',
  contact:
    'numeris numer* el_pašt* elektronin* paštas email* mail* adres* miest* gatv* g gyvenu kodas pašto_kod* asmens gim* gimim* telefon* nam* but* vilni* kaun* klaip* šiaul* panev* alyt* palang* mano_numer* mano_telefon* užsirašyk* užrašykit* rašykit* diktuoju susisiek* kontakt* sąskait* užsakym* tel',
  mark: 'įvertin* vertinu vertin* balas balų balai taš* trejet* dvejet* vienet* duodu skiriu dedu žvaigžd* iš_trijų skal* maksim* minim* patenkint* trys tris du vienas vieną 1 2 3 aukščiaus* žemiaus* rašau',
  suit: 'tinka tiks netink* netiko patinka nepatink* patiko domin* nedomin* įdom* neįdom* skonis skoni* stil* ne_mano fason* ne_tai įtikin* sužav* nesuž* reikia reikal*',
  buy: 'pirk* perku pirksiu pirkti nupirk* imu imsiu imti paimsiu neims* užsakau užsisak* užsakysiu įsigy* įsigis* perk*',
  talk: 'kalbė* kalb* pasikalbė* skamb* perskamb* operator* darbuotoj* vadyb* vadov* perjung* sujung* specialist* viršinink* pokalb* susirašinė* rašyti lauk* palauk* laukti ragel* konsultant* pokalbi*',
  i: 'aš man mane manęs mano manim mes mums mus mūsų esu turiu',
  you: 'jūs jums jus jūsų jumis tu tau tave tavo tavęs tavim esat esate turit turite esi turi',
  other: 'kit* kitas kita kitą kito kitos kitoks vietoj likus*',
};
