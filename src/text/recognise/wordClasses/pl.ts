import type { WordClasses } from './WordClasses.ts';

export const pl: WordClasses = {
  hello:
    'cześć czesc hej hejka hejo witam witaj* siema siemka siemanko elo heja dobry dzień_dobry dobry_wieczór halo haloo jest_tu serwus dobrego_dnia pozdrawiam_serdecznie hello hi ahoj puk_puk',
  goodbye:
    'do_widzenia dowidzenia widzenia żegnam żegnaj* pa papa pa_pa nara narka narazie na_razie do_zobaczenia zobaczenia do_usłyszenia usłyszenia dobranoc miłego_dnia miłego_wieczoru miłego wszystkiego_dobrego trzymaj* cześć bywaj do_jutra rozłączam kończę_rozmowę uciekam lecę spokojnej dobrej_nocy udanego ciao bye',
  thanks:
    'dzięk* dziękuj* dziękuję podziękowania dzięki dzieki dzięks wdzięczn* uprzejmie serdeczne serdecznie thx thank* super_pomoc pomogł* pomógł* uratował* bóg_zapłać doceniam wielkie_dzięki',
  sorry:
    'przepraszam przeprosz* przeprosiny przepraszamy sorry sorki sory soreczka wybacz* wybaczyć pardon żałuję poniosło uniosłem uniosłam nerwy zdenerwował* mea_culpa wstyd* głupio nie_chciał* zagalopow* moja_wina bez_urazy zachował* obrazić urazić przykro',
  yes: 'tak tak_tak no aha mhm oczywiście dobrze ok okej okey oki zgoda zgadzam jasne pewnie spoko dobra może_być zgadza pasuje proszę_bardzo owszem naturalnie rzecz_jasna niech super świetnie w_porządku potwierdzam chętnie gites dokładnie racja słusznie prawda poprawnie umowa umówieni stoi zdecydowanie_tak wyrażam można jasna_sprawa idealnie akceptuję nie_mam_nic',
  no: 'nie nie_nie odmawiam odmowa rezygnuję sprzeciw* przeciw* przeciwny przeciwna wykluczone absolutnie_nie nie_ma_mowy mowy skąd nigdy żadn* w_życiu nieprawda błędnie źle zaprzeczam nope niee nie_zgadzam podziękuję odpada nie_życzę ani_trochę',
  not: 'nie ani bez nigdy nic nikt nigdzie żaden żadna żadne żadnych żadnej niczego nikomu brak zero',
  wish: 'chcę chce chciał* chciałbym chciałabym chcemy potrzebuj* potrzebn* szukam szukamy interesuje interesują życzę poszukuję planuję marzę zależy trzeba przydał* prosz* muszę',
  choose:
    'dobr* dobier* dobór dobrać poleć* polec* polecić polecenie zapropon* zaproponować propozycj* propon* wybr* wybór wybor* wybier* wybrać doradz* doradzić porad* podpowi* pokaż* pokaza* warian* opcj* znajdź znajdz* znaleźć wyszuk* przedstaw* przygotuj* zestaw* porówn* podobn* alternatyw* prezent* lepszy lepsza lepsze najlepsz* sugeruj* sugest* zasugeruj* nadawał* nada nadaje',
  goods:
    'telefon* smartfon* iphon* słuchaw* laptop* tablet* komputer* telewizor* monitor* lodówk* pralk* odkurzacz* czajnik* żelazk* kuchenk* piekarnik* mikrofal* ekspres* suszark* zegar* aparat* drukark* głośnik* klawiatur* myszk* sof* kanap* fotel* szaf* stół stol* krzesł* łóżk* materac* półk* lamp* żyrandol* dywan* zasłon* sukien* spódnic* bluzk* koszul* spodni* jeans* dżins* kurtk* płaszcz* swet* koszulk* garnitur* but* buty butów szpil* kozak* adidas* trampk* obuw* sanda* klapk* toreb* plecak* walizk* lalk* zabawk* klock* wózek wózk* rower* hulajno* fotelik* pieluch* książk* bukiet* kwiat* perfum* krem* kosmetyk* szampon* narzędz* wiertark* opon* mebl* naczyn* patel* garnk* odzież ubra* akcesori* etui ładowark* kabel* kabl* robot*',
  property:
    'waga wagę waży ważą rozmiar* wymiar* gabaryt* kolor* barw* materiał* skład* moc mocy bateri* akumulator* ekran* przekątn* cal* pamięć pamięci procesor* pojemno* szeroko* wysoko* długo* głęboko* grubo* parametr* specyfik* cech* właściwo* komplet* zestawi* funkcj* obsług* tkanin* bawełn* syntety* wełn* skór* wodoodporn* wodoszczeln* producent* produkcji produkowan* kraj marka markę model* zaniżon* zawyżon* głośn* hałas* prędko* rozdzielczo* megapiksel* bluetooth wifi nfc sim gb litr* kilogram* kg cm wat* skład* rozkład* zdejm* prać pranie pralce regul* tryb* klas* energii zużyw* termin_ważności podszew* obcas* trzyma wewnątrz zasilan* napięci* z_czego zrobion* wykonan* wejści* port* usb wersj* odcień',
  service:
    'dostaw* dostarcz* kurier* odbiór odbior* odebrać płatnoś* płatno* zapłac* płac* raty ratach kredyt* gotówk* pobrani* dostępn* magazyn* stan* godzin* otwart* czynn* zamknię* zamyka* otwiera* adres* sklep* znajduj* mieści lokaliz* rabat* zniżk* promocj* kod_rabatowy kod* bon bony karta_podarunkowa kart* gwarancj* przymierz* wniesieni* montaż* parking* oddział* punkt* paczkomat* poczt* wysył* wysyłk* minimal* pakow* faktur* paragon* regulamin warunki weekend* sobot* niedziel* święt* zarejestr* konto kont* zamówić złożyć pracuj* pracujecie pracuje koszt* newsletter lojalnoś* program',
  order: 'zamówi* zamówien* paczk* przesyłk* towar* produkt* zakup* wysłan* trackin* śledzen* zgłoszeni* spraw* sprawie reklamacj*',
  broken:
    'zepsu* uszkodz* uszkadz* połaman* złaman* złamał* rozbit* rozbił* pęknię* pękł* pękni* wadliw* wad* usterk* defekt* podart* rozdart* rozerw* dziur* porysow* rys rysa rysy zarysow* wgniec* wgniot* pognie* zgniecion* zgnił* ukruszon* wyszczerb* odpad* oderwan* oderwał* odklej* popękan* stłuczon* potłuczon* plam* brudn* cieknie przecieka niesprawn* niekompletn* stłukł* rozsyp* rozklej* rozpad* zniszcz* pogryz*',
  giveBack:
    'zwró* zwrot* oddać oddam oddaję wymian* wymienić wymień* odesłać odsyłam odesła* odsył* reklamow* reklamuj* z_powrotem odbierzcie zareklam*',
  money:
    'pieniądz* pieniędz* pieniążk* kasy kasę kasa środk* płatność płatności opłat* obciąż* obciążen* pobran* pobrał* ściągn* kartę karty karcie kwot* refund* rekompens* odszkod* zwroty konta konto złot* zł euro podwójn* dwa_razy dwukrotn* chargeback przelew* nieautoryz* nadpłat* zapłacił* należno*',
  trouble:
    'problem* błąd błęd* zawiesz* zacina* awari* zgubi* zginę* zniknę* pomył* pomyli* opóźni* spóźn* nie_dział* nie_włącza* nie_przysz* nie_dotarł* nie_otwier* nie_ładuj* nie_uruch* nie_otrzym* nie_dosta* nie_mogę nie_doszł* nie_pasuj* nie_ten nie_ta nie_to nie_te nie_ma nie_widz* brakuj* zamiast okazał* utkn* przesta* stało kłopot* przegrzew* za_mał* za_duż* za_ciasn* wyłącza* brak inny_produkt przyszł* przyszedł dotarł* odrzuc* zablokow* nieprawidł* zły_rozmiar zły_kolor nadal wciąż',
  progress:
    'status* nowoś* postęp* etap* etapie gotow* ustalił* ustalić wiadomo wyniki wynik wynik* rozpatrz* rozpatr* rozwiąz* decyzj* jakieś_wieści wieści szukaj* znaleźl* sprawdz* sprawdził* długo czekać czekam czekamy kiedy_będ* odpowied* idzie jak_tam co_tam co_z jak_idzie ruszył* posunęł* zajmuj* informacj* aktualiz* już coś_wiadomo udało stan_sprawy realizacj* trwa potrwa jeszcze_długo ile_jeszcze nowego dalej słychać przebieg* wiecie',
  hurry:
    'śpiesz* spiesz* pośpiesz* pospiesz* szybko szybciej szybciutko szybki szybk* pilne piln* spóźni* czasu czas krótko skrót* streszcz* nie_mam_czasu zaraz_wychodzę wychodzę pędzę lecę uciek* przyspiesz* przyśpiesz* wolno minut* minutę minutk* pociąg* samolot* konkret* do_rzeczy w_dwóch biegu natychmiast raz-dwa goni gonią ruchy prędzej prędko sprawnie autobus przerw* zwleka* przeciąga* przedłuża* migiem na_wczoraj ekspres* spotkanie',
  hear: 'powtórz* powtórzyć powtórk* usłysza* dosłysza* słysz* słyszę słychać słabo głośniej jeszcze_raz ponownie zasięg* połączeni* przerywa* przeryw* zakłóc* szum* trzeszcz* zrozumia* zrozumieć nie_rozumiem niewyraźn* wyraźn* wolniej proszę_powtórzyć umknęł* zgubił* co_proszę słucham co_takiego jak_jak hę co_pan co_pani przesłysz* powoli gdzie_pan rwie ucina ucięło urwał*',
  price:
    'drog* droż* tani* tań* cen* cena ceny cenie kosztuje kosztują koszt* budżet* stać rabat* zniżk* przepłac* wygórow* kwot* pieniędzy kieszeń konkurenc* opłaca* złot* taniej wart* wydać wydatek tyle sporo nie_stać zdzierstwo przesad*',
  doubt:
    'wątpi* wątpliw* zastanow* zastanaw* pomyśl* przemyśl* boję obawia* obaw* chyba pewien pewna pewny przekona* jakoś* niepewn* solidn* porówna* skonsult* poczekam odłoż* wstrzym* późni* wytrzym* wytrzyma tandet* delikatn* za_mał* za_duż* za_cięż* zbyt raczej dziwn* ryzyk* nie_wiem waha* opini* przyjrz* kruch* zawod* trwał* nietrwał*',
  displeased:
    'niezadowol* skarg* skarż* poskarż* zażal* skandal* okropn* koszmar* oburz* oburzon* fataln* beznadziej* oszuk* oszust* dość_tego mam_dość chamsk* nieodpowiedzial* rozczarow* zawiedzion* zawied* wstyd hańba brak_szacunku szacunk* niemożliw* ile_można obsług* źle złe gorzej gorsz* bałagan* żart* kpin* kpiny żenad* żenując* pretensj* znowu znów kolejny_raz trzeci_raz dramat* tragedi* tragiczn* masakr* niedopuszczaln* karygodn* lekceważ* ignoruj* nieprofesjonal* niekompetent* nigdy_więcej porażk* kiepsk* paskudn* zepsuł* zły zła wściekł* niepoważn* obiecywal* obiecuj* naciąg*',
  publish:
    'napisz* napisać opublik* publik* wystaw* wystawię opisz* opisać opowiem podziel* udostępni* wrzuc* wrzucę zamieszcz* zamieścić post* nagłośni* powiadomi* dowiedzą dowie obsmaruj* zostawi* zostawię dam ocenię rozgłosz* rozpowi* ostrzeg* nagra* poinform*',
  public:
    'opini* internet* internec* sieci facebook* fb google* blog* ocen* gwiazd* obserwując* media mediów mediach gazet* forum* youtub* instagram* tiktok* twitter* portal* stron* publiczn* wszyscy wszystkim znajomym znajomi przyjaci* dziennikarz* telewizj* reputacj* negatyw* komentarz* recenzj* grup* profil* film* allegro ceneo społecznoś* ludzie świat wizytówk* mapach trustpilot',
  scorn:
    'zamkn* zamknij spadaj* odczep* odwal* spieprzaj* milcz* cicho gęb* ryj* mord* pomyśl* myśl* myślic* bredni* bredz* bzdur* głupot* gadasz gadacie pleć* pleciesz gów* tępi* śpicie śpisz zasnę* zawracaj* głowę głowy mądrz* wymądrz* papug* nierob* leni* obibok* głuch* ślep* wkurz* denerw* spływaj* wynoś* won wynocha mózg* rozum* idź idźcie daj_spokój dajcie_spokój mam_gdzieś gdzieś mam_w nosie obchodzi nie_twoja nie_wasza naucz* nauczcie kim_ty kto_was kpisz żartujesz cyrk banda skąd_was przestań* przestańcie dość zatrudn* olewa* ogarni* ogarnij* durn* pusty_łeb łeb',
  charm:
    'piękn* ładn* śliczn* urocz* uroda miła miły sympatycz* słoneczko słonko słodk* kotku kotek kochanie kochana skarb* skarbie misiu żabko laleczk* przystojn* głos* głosik uśmiech* podoba* zakoch* kocham lubię całus* całuj* buzia buziak* buziaczk* przytul* seksown* cudown* komplement* oczy oczka anioł* aniołk* czaruj* wdzięk* rybko perełk*',
  private:
    'zamężn* mężatk* żonat* wolna wolny singiel* singl* mąż męża chłopak* dziewczyn* żon* randk* spotka* poznać poznajmy kaw* kawę kawk* kolacj* wieczor* wieczór sobot* prywatn* numer_telefonu spacer* kino kina restaurac* lat latek ile_masz znak zodiak* horoskop* wiek wieku pogod* kawał* dowcip* humor* żart* nastrój jak_się jak_leci co_słychać leci robisz pogada* pogadamy nudz* nudno samotn* hobby zainteresowa* interesujesz zdjęci* fotk* wygląd* ubran* urodzin* urodziny skąd_jesteś mieszka* po_pracy pracy drink* wino piwo tańcz* umówi* umówimy zaprasz* zaprosić zaproszen* rodzin* dzieci muzyk* film* serial*',
  mistaken:
    'pomył* pomyli* pomyłk* zły_numer nie_tu nie_do_was nie_do_państwa nie_tam dodzwon* trafił* przypadk* omyłk* źle_wybr* wybrał* nie_wasz* nie_u_was nie_z_wami myślał* sądził* inną inny_sklep inn* okazuje błędny wykręci* nie_ten_numer numer* dzwonił* pomieszał* innej innego',
  institution:
    'firm* organizacj* bank* banku przychodni* szpital* taxi taksów* pogotow* linie_lotnicze lini* lotnicz* administracj* spółdzieln* szkoł* aptek* restauracj* pizzeri* pizz* salon* serwis* operator* orange play plus t-mobile allegro amazon* zus urząd* urzęd* ubezpiecz* pzu biur* biuro_podróży fryzjer* warsztat* hotel* dworzec dworc* gazown* elektrown* dentyst* stomatolog* klinik* gabinet* kancelari* hurtown* zalando ikea biedronk* poczta umow* konkurencj* policj*',
  more: 'jeszcze pytanie pytani* inne_pytanie inną_sprawę też także również przy_okazji okazji dodatkowo następn* kolejn* drug* drugie oprócz poza_tym plus_jeszcze jeszcze_jedno jedno został* pozostał* a_propos ponadto w_dodatku',
  enough:
    'więcej nic wszystko to_wszystko to_tyle tyle wystarczy starczy dosyć koniec skończył* rozumiem jasne wyjaśni* brak_pytań żadnych_pytań pytań nie_mam wyczerpując* na_razie_tyle to_już już_wszystko dowiedział* chciał*_wiedzieć odpowiedz* załatwion* rozwiązan* nie_potrzeb* poradzę sam sama obejdzie',
  questionWord:
    'co jak gdzie kiedy jaki jaka jakie jakiej jakim jakiego jakich ile czemu dlaczego po_co kto kogo komu dokąd skąd czyj czym czego czy czyżby który która które którą którym ilu do_której od_której na_ile w_jaki',
  ask: 'pytanie pytan* pytani* pytanko zapyta* spyta* pyta* dowiedz* dowiedzieć wiedzieć powiedz* informacj* wyjaśn* doprecyz* ustalić konsult* orient* zorient* ciekaw* proszę_powiedzieć mógłb* może_pan może_pani info',
  help: 'pomoc* pomóc pomóż* pomożecie pomagaj* wsparci* co_robić co_zrobić zrobić jak_postąpić postąpić co_dalej rad* poradzić ratuj* ratunku',
  person:
    'nazywam imię imienia nazwisk* imię_to zwać mówić_mi kowalsk* nowak wiśniewsk* wójcik anna anną ania jan tomasz* piotr* marek katarzyn* kasia magda magdalen* maria małgorzat* ewa agnieszk* krzysztof* andrzej* paweł michał* barbar* zofi* monik* adam z_tej tu_mówi przy_telefonie',
  contact:
    'numer nr poczt* e-mail* email* mail* elektroniczn* adres* miast* ulic* ul mieszkam kod_pocztowy pocztow* pesel nip urodz* telefon* dom* mieszkani* warszaw* krak* wrocław* gdańsk* poznan* łódź łodzi lublin* katowic* szczecin* mój_numer podaję zapisz* proszę_zapisać proszę_notować kontakt* zameldowan* faktur* zamówieni* z_miasta z_warszawy',
  mark: 'ocen* oceniam punkt* trójk* dwójk* jedynk* daję dam wystawiam gwiazdk* na_trzy z_trzech skal* maksimum minimum zadowolon* jeden dwa trzy 1 2 3 najwyższ* najniższ* środek pół',
  suit: 'pasuj* odpowiada* podoba* spodob* interes* zainteres* przypad* gust* gustu styl* nie_mój fason* to_nie_to przekonuj* przekonał* kręci potrzebuj* potrzebn* trzeba',
  buy: 'kup* kupuj* kupię kupi* wezm* brać biorę bierzemy wziąć zamawia* zamówię zamówimy nabyć naby* decyduj* zdecyd* skorzyst* skuszę',
  talk: 'mówi* mówić rozmaw* rozmow* rozmaw* dzwon* telefonow* oddzwo* oddzwan* konsultant* pracownik* kierownik* menedżer* menadżer* przełącz* przełożon* połącz* specjalist* szef* czat* pisać zaczek* poczek* czeka* zostaw* przełącza* lini* linii',
  i: 'ja mi mnie mój moja moje mojego mojej moim mną my nas nam nasz* jestem mam',
  you: 'pan pani państwo pana panu panią państwa państwu wy was wam wasz* ty cię ciebie ci tobie twój twoja twoje twoją tobą jesteś jesteście masz macie',
  other: 'inn* inny inna inne innego innej obcy zamiast pozostał* drug*',
};
