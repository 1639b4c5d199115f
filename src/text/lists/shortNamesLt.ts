/** Lithuanian first names and their short forms, small letters. */
export const shortNamesLt = `
  adomas: adomukas adas adomėlis
  agnė: agnytė agniukė agniuka
  aidas: aidukas
  aistė: aistutė aistelė
  aldona: aldutė aldonėlė alda
  aleksandras: aleksas sašas sanka aleksiukas alius
  aleksandra: alė saša aleksa
  alfonsas: alfas alfonsėlis
  algimantas: algis algiukas
  algirdas: algis algiukas
  alina: alė alinutė
  alvydas: alvis
  andrius: andriukas andris
  antanas: antanukas tonis antanėlis
  arnas: arnukas
  arnoldas: arnas noldas
  artūras: artis artūriukas artūrėlis
  arūnas: arūniukas aras
  asta: astutė astelė
  audra: audrutė
  audrius: audriukas
  audronė: audra audrutė
  augustinas: augustas gustas
  aurelija: aurė aurytė aura
  aurimas: auris
  aušra: aušrytė aušrelė
  austėja: austė austutė
  benas: benukas
  benediktas: benas benis
  birutė: birutėlė bira
  brigita: brigė gita brigitėlė
  bronius: bronius bronelis
  dainius: dainiukas dainis
  daiva: daivutė
  dalia: dalytė daliukė
  danguolė: danutė danguolytė danga
  danielius: danas danielis
  danutė: danutėlė dana
  darius: dariukas daris
  daumantas: daumis
  deimantė: deimutė deima
  deividas: deivis deivydas
  diana: dianutė
  domantas: domas domukas
  dominykas: domas domukas dominas
  donatas: donis donatėlis
  dovilė: dovė dovilytė
  dovydas: dovis dovydukas
  edgaras: edgis edga edžius
  edita: edė editukė
  edvardas: edvis edis edžius
  eglė: eglutė eglytė
  eimantas: eimis
  elena: elė elenutė lena elenytė
  eligijus: eligis
  emilija: emilė emilytė emuka mila
  ernesta: erna
  ernestas: erniukas ernis
  erika: erikutė
  evelina: eva evelė evelytė lina
  faustas: faustukas
  gabija: gabė gabijėlė gabytė
  gabrielė: gabė gabrytė gabi
  gediminas: gedas gediminėlis gedelis
  giedrė: giedrutė giedra
  giedrius: giedriukas giedris
  gintaras: gintas gintarėlis gintarėliukas
  gintarė: ginta gintarytė gintė
  gintautas: gintas
  goda: godutė
  greta: gretutė gretytė
  gytis: gytukas
  haroldas: haris
  henrikas: heniukas henis
  ieva: ievutė ievytė
  ignas: ignukas
  ilona: ilonutė ilytė
  indrė: indrutė indra
  ingrida: inga ingrė ingridukė
  irena: irenutė irė ira
  irma: irmutė
  jadvyga: jadzė jadvytė
  janina: janė janytė
  jolanta: jolė jolantėlė jola joluta
  jonas: jonukas jonelis jonis
  jovita: jovė vita
  julius: juliukas julis
  juozas: juozukas juozelis
  juozapas: juozas juozukas
  jurgis: jurgutis jurgiukas jurgėlis
  jurgita: jurga jurgė jurgitėlė
  justas: justukas
  justina: justė justinukė justutė
  justinas: justas justinukas
  jūratė: jūra jūrytė jūratėlė
  kamilė: kamilytė kamė
  karolina: karolė karolytė lina
  karolis: karoliukas karas
  kasparas: kasparukas
  kazimieras: kazys kaziukas kazis
  kazys: kaziukas
  kęstutis: kęstas kęstukas kęstutėlis
  klaudija: klaudė klaudutė
  kotryna: kotrė kotrynėlė kotė
  kristina: kristė kristutė krista krisė
  ksavera: ksavė
  laima: laimutė laimytė
  laimonas: laimis
  laura: laurutė laurytė
  laurynas: lauris laurynukas
  leonas: leonukas
  lina: linutė linukė
  linas: linukas linelis
  liudmila: liuda liudutė mila liusia
  liutauras: liutas
  loreta: lorė loretėlė
  lukas: lukutis lukiukas luksas
  lukrecija: lukrė
  mantas: mantukas manciukas
  margarita: rita margė margutė margaritėlė
  marija: marytė maryčiukė marė
  marius: mariukas maris
  martynas: martis martynukas
  matas: matukas
  mykolas: mykoliukas mykis
  milda: mildutė
  mindaugas: mindis mindė mindaugėlis
  modestas: modis
  monika: monė monikutė monia
  natalija: nataša nata natalė
  neringa: neringėlė nera
  nerijus: neris nerijukas
  nijolė: nijolytė nijolėlė nija
  nojus: nojukas
  ona: onutė onytė
  paulina: paulė paulytė
  paulius: pauliukas paulis
  petras: petriukas petrelis petrukas
  povilas: poviliukas povas povis
  raimonda: raimutė raima
  raimondas: raimis raimka
  ramūnas: ramunis ramas
  rasa: rasutė raselė
  regina: regė reginutė
  remigijus: remis remigis
  renata: renė renutė
  ričardas: ričis rikis ričardėlis
  rimantas: rimas rimelis
  rimvydas: rimas rimvis
  rita: ritutė
  robertas: robis robčikas robertukas
  rokas: rokutis rokiukas
  rolandas: rolis roliukas
  roma: romutė
  romas: romukas
  rūta: rūtelė rūtytė rūtukė
  sandra: sandrutė
  saulius: sauliukas saulis
  sigita: sigė sigutė
  sigitas: sigis sigiukas
  silvija: silvė silvutė
  simona: simė simutė simukė
  simonas: simis simukas
  skaistė: skaistutė
  snieguolė: sniega
  stanislovas: stasys stasiukas
  stasys: stasiukas staselis
  tadas: tadukas
  tatjana: tania
  tautvydas: tautis tautvis
  teresė: teresėlė teresytė
  tomas: tomukas tomelis tomis
  ugnė: ugnytė ugniukė
  urtė: urtutė
  vaida: vaidutė
  vaidas: vaidukas
  valdas: valdukas valdis
  valentina: valė valia valytė
  valentinas: valius valis
  vanda: vandutė
  vera: verutė
  veronika: veronė vera veroniukė nika
  vida: vidutė
  vidas: vidukas
  vygantas: vygis
  viktorija: vika viktė viktorytė
  viktoras: vitia viktoriukas
  vilius: viliukas vilis
  vilma: vilmutė
  violeta: violė viola violetukė
  virginija: virga virgė virginijutė
  virginijus: virgis virgiukas
  vita: vitutė
  vitalija: vita vitalė
  vitalijus: vitalis
  vytautas: vytas vytukas vyta vytelis
  vladas: vladukas vladelis
  zenonas: zenas zenonėlis
  zigmas: zigmukas
  zita: zitutė
  živilė: živa živilytė
  žydrė: žydrutė
  žydrūnas: žydrius žydrunas
  žydrūnė: žydrė žydrutė žydrukė
  žygimantas: žygis žygiukas
`;
