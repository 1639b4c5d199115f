/** Polish first names and their short forms, small letters. */
export const shortNamesPl = `
  adam: adaś adamek adasiek
  adrian: adi adrianek
  adrianna: ada adusia
  agata: agatka aga agusia
  agnieszka: aga agusia agniesia agunia agnisia
  aleksander: olek alek aleks oluś
  aleksandra: ola olka oleńka olusia olcia
  alicja: ala alka alusia alunia
  alina: alinka ala
  amelia: amelka mela
  anastazja: nastka nastusia stazja
  andrzej: jędrek andrzejek jędruś
  angelika: angela angelka
  aneta: anetka
  anita: anitka
  anna: ania anka aneczka anulka andzia hania anusia
  antoni: antek antoś tosiek tonio
  antonina: tosia antosia tośka
  arkadiusz: arek aruś arkadek
  artur: arturek artek
  barbara: basia baśka basieńka bacha
  bartłomiej: bartek bartuś bartosz
  bartosz: bartek bartuś
  beata: beatka becia
  bogdan: boguś bodzio bogdanek
  bogusław: boguś bogdan sławek
  bogumiła: bogusia
  bogusława: bogusia sława
  bożena: bożenka bożka
  bronisław: bronek bronuś
  cezary: czarek cezarek
  czesław: czesiek czesio
  czesława: czesia
  damian: damianek
  daniel: danielek danek
  danuta: danka danusia danuśka
  dariusz: darek daruś
  dawid: dawidek
  dominik: domino dominiczek
  dominika: domi dominiczka nika
  dorota: dorotka dorcia dora
  edward: edek edzio
  edyta: edytka edzia
  elżbieta: ela elka elunia elusia bietka
  emilia: emilka mila emila
  ewa: ewka ewunia ewcia ewusia
  ewelina: ewelinka ewcia
  eugeniusz: gienek geniek
  eugenia: gienia
  feliks: felek feluś
  filip: filipek fifi
  franciszek: franek franio
  franciszka: frania franka
  gabriel: gabryś gabiś
  gabriela: gabrysia gaba gabi
  genowefa: gienia genia
  grażyna: grażynka grażka
  grzegorz: grzesiek grzesio grześ grzechu
  halina: hala halinka halka
  hanna: hania hanka haneczka hanusia
  helena: hela helenka helcia
  henryk: heniek henio henryczek
  henryka: henia
  hubert: hubertek hubi
  ignacy: ignaś ignac
  iga: igusia
  igor: igorek
  ireneusz: irek
  irena: irka irenka ircia
  iwona: iwonka iwka
  izabela: iza izka izunia izabelka
  jacek: jacuś jacenty
  jadwiga: jadzia jadźka
  jakub: kuba kubuś kubek jakubek
  jan: janek jaś jasiek jasio janeczek
  janina: janka jasia janeczka
  janusz: januszek
  jarosław: jarek jaruś
  jerzy: jurek jerzyk jureczek
  joanna: asia aśka joasia joaśka asieńka
  józef: józek józio ziutek
  józefa: józia
  judyta: judytka
  julia: julka jula julcia julita
  julian: julek
  justyna: justynka justysia tyna
  kacper: kacperek kacpi
  kamil: kamilek
  kamila: kamilka kama
  karol: karolek lolek
  karolina: karolinka karola karolcia
  katarzyna: kasia kaśka kasieńka kasiunia
  kazimierz: kazik kazio
  kazimiera: kazia
  kinga: kinia kingusia
  klaudia: klaudusia klaudzia
  konrad: kondzio konradek
  kornelia: kornelka nela
  krystian: krystianek
  krystyna: krysia kryśka krycha
  krzysztof: krzysiek krzysio krzyś krzychu
  laura: laurka
  lena: lenka
  leokadia: lodzia
  leszek: lesio leszko
  lidia: lidka lidzia
  liliana: lila lilka
  łucja: łucka lucyna
  lucyna: lucynka lucy
  łukasz: łukaszek luki
  maciej: maciek maciuś macio
  magdalena: magda madzia magdusia lena magdalenka
  maja: majka majeczka
  małgorzata: gosia małgosia gośka małgośka gocha
  marcel: marcelek
  marcin: marcinek cinek
  marek: mareczek maruś
  maria: marysia maryśka majka mania marysieńka
  marian: marianek maniek
  mariola: mariolka
  mariusz: mariuszek mario maniek
  marta: martusia martunia martka
  martyna: martynka
  marzena: marzenka
  mateusz: mateuszek mati matek
  michał: michałek misiek michaś
  mieczysław: mietek miecio
  mikołaj: miki mikołajek
  milena: milenka mila
  mirosław: mirek mireczek
  mirosława: mirka
  monika: monia moniczka moniś
  natalia: natalka nata nati
  nikola: nikolka nika
  nina: ninka
  norbert: norbi norbercik
  oliwia: oliwka
  oskar: oskarek
  patrycja: pati patka patrysia
  patryk: patryczek
  paulina: paulinka paula
  paweł: pawełek pawcio
  piotr: piotrek piotruś pietrek
  przemysław: przemek przemo
  radosław: radek radzio
  rafał: rafałek rafi
  renata: renatka renia
  robert: robercik robi bob
  roman: romek romuś
  ryszard: rysiek rysio
  sebastian: seba sebek bastek
  sławomir: sławek
  stanisław: staszek stasiek staś stachu
  stanisława: stasia
  stefan: stefek stefanek
  stefania: stefa stefcia
  sylwester: sylwek
  sylwia: sylwunia sylwusia
  szymon: szymek szymuś
  tadeusz: tadek tadzio
  teresa: terenia reska tereska
  tomasz: tomek tomuś tomaszek
  urszula: ula ulka urszulka
  waldemar: waldek
  wanda: wandzia wandeczka
  weronika: wera weronka nika
  wiesław: wiesiek wiesio
  wiesława: wiesia
  wiktor: wiktorek wicio
  wiktoria: wika wiki wiktorka
  witold: witek wituś
  władysław: władek władzio
  władysława: władzia
  włodzimierz: włodek
  wojciech: wojtek wojtuś wojciu
  zbigniew: zbyszek zbychu zbysio
  zdzisław: zdzisiek zdzich
  zenon: zenek
  zofia: zosia zośka zosieńka
  zuzanna: zuzia zuza zuzka
  zygmunt: zygmuś zyga
`;
