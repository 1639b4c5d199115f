import { wordList } from './WordList.ts';

/**
 * The familiar second person: pronouns, verbs by their endings, commands. A `subject` is only right with its verb;
 * `request` opens a question that Polish asks as "Proszę …"; the cases of the Polish pronoun wait for Pan or Pani.
 */
export const familiarForms = wordList('familiarForms', {
  ru: `
    [subject]
    ты > Вы
    [pronoun]
    тебя > Вас
    тебе > Вам
    тобой / тобою > Вами
    тво{й,я,е,и,его,ей,ему,ю,им,их,ими,ем} > Ваш{,а,е,и,его,ей,ему,у,им,их,ими,ем}
    [verb]
    хочешь > хотите
    захочешь > захотите
    дашь > дадите
    отдашь > отдадите
    передашь > передадите
    подашь > подадите
    сдашь > сдадите
    создашь > создадите
    продашь > продадите
    ешь > едите
    *ешь / *ешься / *ишь / *ишься
    ! лишь / тишь / брешь / плешь / флешь / то бишь / бриошь / хочешь не хочешь
    [command]
    подожди / подожди-ка / погоди / погоди-ка / обожди / жди / скажи / скажи-ка / расскажи / смотри / посмотри / погляди / напиши / пиши / позвони / звони
    перезвони / отправь / проверь / зайди / заходи / открой / закрой / нажми / выбери / закажи / оплати / заплати / купи / возьми / попробуй / уточни
    назови / продиктуй / иди / держи / объясни / подскажи / извини / прости / забудь / введи / перейди / кликни / скинь / кинь / дай / помоги / поищи
    найди / подумай / пойми / поверь / вспомни / попроси / заполни / приезжай / приходи / забери / сообщи / укажи / стой / вставь / сравни / оцени
    прочти / прочитай / читай / напомни / ответь / отвечай / верни / поставь / включи / выключи / отключи / перезагрузи / обнови / установи / скачай
    повтори / замени / отмени / измени / поменяй / подпиши / глянь / слушай / послушай / дождись / успокойся / обратись / обращайся / свяжись / волнуйся
    переживай / беспокойся / злись / кричи / спеши / торопись / забывай / зарегистрируйся / подпишись / давай
    будь добр|добра|любезен|любезна > будьте добры
    будь здоров|здорова > будьте здоровы
    ! того и гляди / господи прости
  `,
  lt: `
    [subject]
    tu > jūs
    [pronoun]
    tave > jus
    tavęs > jūsų
    tau > jums
    tavimi / tavim > jumis
    tavyje > jumyse
    tavo / tavas{is,ąjį} / tavoji / tavosios > jūsų
    [verb]
    gav{ai} > gav{ote}
    žinai > žinote
    matai > matote
    supranti > suprantate
    lauki > laukiate
    =rašai > rašote
    klausi > klausiate
    sakai > sakote
    manai > manote
    perki > perkate
    moki > mokate
    skambini > skambinate
    ieškai > ieškote
    galvoji > galvojate
    naudoji > naudojate
    pageidauji > pageidaujate
    užsakei > užsakėte
    sumokėjai > sumokėjote
    apmokėjai > apmokėjote
    pirkai > pirkote
    nusipirkai > nusipirkote
    =rašei > rašėte
    parašei > parašėte
    skambinai > skambinote
    norėjai > norėjote
    matei > matėte
    girdėjai > girdėjote
    sakei > sakėte
    pateikei > pateikėte
    siuntei > siuntėte
    išsiuntei > išsiuntėte
    atsiuntei > atsiuntėte
    bandei > bandėte
    pabandei > pabandėte
    buvai > buvote
    turėjai > turėjote
    galėjai > galėjote
    galėsi > galėsite
    turėsi > turėsite
    norėsi > norėsite
    matysi > matysite
    sužinosi > sužinosite
    norėtum > norėtumėte
    galėtum > galėtumėte
    turėtum > turėtumėte
    sutiktum > sutiktumėte
    esi > esate
    būsi > būsite
    [command]
    palauk / pasakyk / sakyk / parašyk / rašyk / klausyk / paklausyk / žiūrėk / pažiūrėk / duok / ateik / užeik / eik / skambink / paskambink / perskambink
    patikrink / tikrink / nusiramink / užsakyk / imk / paimk / spausk / paspausk / pasirink / įvesk / siųsk / atsiųsk / išsiųsk / atsakyk / grąžink
    sumokėk / apmokėk / perskaityk / skaityk / susisiek / pranešk / nurodyk / patikslink / pabandyk / bandyk / atidaryk / uždaryk / užpildyk / prisijunk
    perkrauk / padėk / nesijaudink / nepergyvenk / nepyk / atleisk / luktelk / lukterk / pakartok / paaiškink / papasakok / kreipkis / džiaukis
    būk ramus|rami > būkite ramūs
    būk malonus|maloni|geras|gera > būkite malonūs
  `,
  pl: `
    [subject]
    ty
    [possessive]
    tw{ój,oja,oje,oi,ojego,ojej,ojemu,oim,oją,oich,oimi}
    [genitive]
    ciebie / cię
    [dative]
    tobie
    mogę|możemy|pomogę|pomożemy|wyślę|wyślemy|prześlę|dam|podam|powiem|napiszę|pokażę|polecam|dziękuję|życzę|pasuje|wystarczy ci
    jak|czy|co|coś ci
    ci pomogę|pomóc|wyślę|wysłać|prześlę|dam|powiem|powiedzieć|napiszę|pokażę|pasuje|odpowiada|potrzeba|doradzę|polecam
    ! czy|co|jak ci klienci|państwo|panowie|ludzie|kurierzy|pracownicy|konsultanci|sami|którzy
    [instrumental]
    tobą
    [request]
    czy możesz|mógłbyś|mogłabyś|zechcesz|zechciałbyś|zechciałabyś
    ^możesz|mógłbyś|mogłabyś
    [verb]
    jesteś / *esz / *isz / *ysz / *asz / *łeś / *łaś / *byś
    ! nasz / wasz / rzesz / depesz / afisz / cisz / zacisz / nisz / klisz / derwisz / haszysz / mysz / towarzysz / klawisz / finisz / fetysz / orkisz / kornisz
    ! gulasz / kiermasz / kamasz / mariasz / mesjasz / czasz / kasz / pasz / ojczenasz / gwasz / sutasz / poddasz / tomasz / łukasz / eliasz / jonasz
    ! judasz / tobiasz / izajasz / jeremiasz / zachariasz / kalisz / przybysz / przasnysz / dziwisz / mojżesz / fidesz / flesz / przepysz / rozgardiasz
    [command]
    podaj > proszę podać
    powiedz > proszę powiedzieć
    napisz > proszę napisać
    zadzwoń > proszę zadzwonić
    oddzwoń > proszę oddzwonić
    poczekaj / zaczekaj / czekaj > proszę chwilę poczekać
    sprawdź > proszę sprawdzić
    wyślij > proszę wysłać
    prześlij / przyślij > proszę przesłać
    kliknij > proszę kliknąć
    zobacz > proszę zobaczyć
    spójrz / patrz > proszę spojrzeć
    wejdź > proszę wejść
    wpisz > proszę wpisać
    wybierz > proszę wybrać
    kup > proszę kupić
    zamów > proszę zamówić
    zapłać > proszę zapłacić
    opłać > proszę opłacić
    daj > proszę dać
    weź > proszę wziąć
    spróbuj > proszę spróbować
    przyjdź > proszę przyjść
    idź > proszę iść
    pamiętaj > proszę pamiętać
    słuchaj / posłuchaj > proszę posłuchać
    uspokój się > proszę się uspokoić
    zostaw > proszę zostawić
    otwórz > proszę otworzyć
    zamknij > proszę zamknąć
    odpowiedz > proszę odpowiedzieć
    potwierdź > proszę potwierdzić
    opisz > proszę opisać
    =pokaż > proszę pokazać
    przeczytaj / czytaj > proszę przeczytać
    wypełnij > proszę wypełnić
    zaloguj się > proszę się zalogować
    zarejestruj się > proszę się zarejestrować
    skontaktuj się > proszę się skontaktować
    odbierz > proszę odebrać
    poproś > proszę poprosić
    wybacz > proszę wybaczyć
    =dzwoń > proszę dzwonić
    pisz > proszę pisać
    szukaj / poszukaj > proszę poszukać
    zrób > proszę zrobić
    zwróć > proszę zwrócić
    anuluj > proszę anulować
    pobierz > proszę pobrać
    włącz > proszę włączyć
    wyłącz > proszę wyłączyć
    zmień > proszę zmienić
    dodaj > proszę dodać
    usuń > proszę usunąć
    podyktuj > proszę podyktować
    doprecyzuj > proszę doprecyzować
    wyjaśnij > proszę wyjaśnić
    opowiedz > proszę opowiedzieć
    powtórz > proszę powtórzyć
    dołącz > proszę dołączyć
    zgłoś > proszę zgłosić
    =przekaż > proszę przekazać
    nie martw się > proszę się nie martwić
    nie denerwuj się > proszę się nie denerwować
    martw / denerwuj / uspokój / zaloguj / skontaktuj / chodź / trzymaj / zajrzyj / zwróć uwagę
    ! nie daj boże
  `,
});
