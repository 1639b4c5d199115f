const KA = '{a,i,ce,ę,ą,o,i,om,ami,ach}';
const IK = '{ik,ika,ikowi,ikiem,iku,iki,ików,ikom,ikami,ikach}';
const YK = '{yk,yka,ykowi,ykiem,yku,yki,yków,ykom,ykami,ykach}';
const KO = '{ko,ka,ku,kiem,ka,ek,kom,kami,kach}';

/** Polish diminutives. "Skrzynka", "kartka", "klientka", "ciasteczka" and "okienko" are plain words and left out. */
export const diminutivesPl = `
    chwilk${KA} > chwil{a,i,i,ę,ą,o,e,om,ami,ach}
    chwileczk${KA} / chwilunia / chwilunię / chwilusia / chwilusię > chwil{a,i,i,ę,ą,o,e,om,ami,ach}
    chwilek / chwileczek > chwil
    minutk${KA} / minuteczk${KA} > minut{a,y,cie,ę,ą,o,y,om,ami,ach}
    minutek / minuteczek > minut
    sekundk${KA} / sekundeczk${KA} > sekund{a,y,zie,ę,ą,o,y,om,ami,ach}
    sekundek > sekund
    momenc${IK} > moment{,u,owi,em,cie,y,ów,om,ami,ach}
    godzink${KA} > godzin{a,y,ie,ę,ą,o,y,om,ami,ach}
    godzinek > godzin
    dzionek / dzionka / dzioneczek > dzień
    zamówionk{o,a,u,iem} / zamówieńk{o,a,u,iem} > zamówieni{e,a,u,em}
    pytan${KO} > pytani{e,a,u,em,a,,om,ami,ach}
    pytanek > pytań
    pieniążk{i,ów,om,ami,ach} > pieniądz{e,,om,mi,ach}
    pieniążek > pieniądz
    grosik / grosiki / grosików / złotóweczk${KA}
    rabac${IK} > rabat{,u,owi,em,cie,y,ów,om,ami,ach}
    zniżeczk${KA} > zniżk${KA}
    promocyjk${KA} > promocj{a,i,i,ę,ą,o,e,om,ami,ach}
    cenk{a,i,ę,ą} > cen{a,y,ę,ą}
    numer{ek,ka,kowi,kiem,ku,ki,ków,kom,kami,kach} > numer{,u,owi,em,ze,y,ów,om,ami,ach}
    ! numerek w kolejce|do kolejki / numerek z szatni
    telefon${IK} > telefon{,u,owi,em,ie,y,ów,om,ami,ach}
    adres${IK} > adres{,u,owi,em,ie,y,ów,om,ami,ach}
    mail${IK} > e-mail{,a,owi,em,u,e,i,om,ami,ach}
    sms${IK} / esemes${IK} > SMS
    paczuszk${KA} > paczk${KA}
    paczuszek > paczek
    przesyłeczk${KA} > przesyłk${KA}
    przesyłeczek > przesyłek
    kopertk${KA} / koperteczk${KA} > kopert{a,y,cie,ę,ą,o,y,om,ami,ach}
    pudełecz${KO} > pudeł${KO}
    karteczk${KA} > kartk${KA}
    kodz${IK} > kod{,u,owi,em,zie,y,ów,om,ami,ach}
    lincz{ek,ka,kiem,ki,ków} > link{,u,iem,i,ów}
    problem${IK} > problem{,u,owi,em,ie,y,ów,om,ami,ach}
    błędz${IK} > błąd
    reklamacyjk${KA} > reklamacj{a,i,i,ę,ą,o,e,om,ami,ach}
    faktur{ka,ki,ce,kę,ką,ko,ki,kom,kami,kach} > faktur{a,y,ze,ę,ą,o,y,om,ami,ach}
    fakturek > faktur
    paragon${IK} > paragon{,u,owi,em,ie,y,ów,om,ami,ach}
    rachunecz{ek,ka,kiem,ki,ków} > rachun{ek,ku,kiem,ki,ków}
    dokumenc${IK} > dokument{,u,owi,em,cie,y,ów,om,ami,ach}
    formularz${YK} > formularz{,a,owi,em,u,e,y,om,ami,ach}
    podpis${IK} > podpis{,u,owi,em,ie,y,ów,om,ami,ach}
    kontecz{ko,ka,ku,kiem} > kont{o,a,u,em}
    stronecz{ka,ki,ce,kę,ką} > stron{a,y,ie,ę,ą}
    zdjąt${KO} > zdjęci{e,a,u,em,a,,om,ami,ach}
    zdjątek > zdjęć
    opisik / opisiku / opisiki > opis
    notatecz{ka,ki,ce,kę,ką} > notatk{a,i,ce,ę,ą}
    zwroc${IK} > zwrot{,u,owi,em,cie,y,ów,om,ami,ach}
    przelew${IK} > przelew{,u,owi,em,ie,y,ów,om,ami,ach}
    wpłatk${KA} > wpłat{a,y,cie,ę,ą,o,y,om,ami,ach}
    kwotk${KA} > kwot{a,y,cie,ę,ą,o,y,om,ami,ach}
    sumk${KA} > sum{a,y,ie,ę,ą,o,y,om,ami,ach}
    prezenc${IK} > prezent{,u,owi,em,cie,y,ów,om,ami,ach}
    gratis${IK} > gratis{,u,owi,em,ie,y,ów,om,ami,ach}
    zakupki / zakupków / zakupeczki > zakupy
    produkcik / produkciki / produkcików > produkt
    rozmiar{ek,ka,ku,ki,ków} > rozmiar
    kolorek / kolorki / kolorków > kolor
    sprawusia / sprawuni{a,ę} / sprawecz{ka,kę,ki} > sprawa
    imionk{o,a,u,iem} > imi{ę,enia,eniu,eniem}
    hasełk{o,a,u,iem} > hasł{o,a,u,em}
    kawk${KA} / kawusi{a,ę} / kawunia > kaw{a,y,ie,ę,ą,o,y,om,ami,ach}
    ! kawka zwyczajna
    kwiatusz{ek,ka,ki,ków} / kwiatuszki > kwiat
    obiadek / obiadku > obiad
    szybciutko / szybciuteńko / szybciusieńko / prędziutko > szybko
    króciutko / króciuteńko > krótko
    malutk{i,a,ie,iego,iej,ą} / maluteńk{i,a,ie,iego,iej,ą} / malusieńk{i,a,ie,iego,iej,ą} > mał{y,a,e,ego,ej,ą}
    malutko / maluteńko > mało
    tylunio / tyciu / tyci / tycie > mały
    nowiutk{i,a,ie,iego,iej,ą} > now{y,a,e,ego,ej,ą}
    taniutko / taniuteńko > tanio
    bliziutko / bliziuteńko > blisko
    świeżutk{i,a,ie} / świeżuteńk{i,a,ie} > śwież{y,a,e}
    zaraziutko / zarazeczko / zaraziczek > zaraz
    troszkę / troszeczkę / troszeńkę / odrobinkę / ciutkę / ciut > trochę
    słoneczko / kochaniutk{a,i} / rybeńko / kruszynko / skarbeńku / perełko / żabko / misiaczku / serduszko / aniołku / panieneczko / paniusiu
    ! serduszko na|z|wisiorek / wisiorek|kolczyki|naszyjnik|bransoletka|zawieszka .. serduszko / aniołek|aniołku z
`;
