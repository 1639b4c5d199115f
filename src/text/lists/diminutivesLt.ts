const ELE = '{ė,ės,ei,ę,e,ėje,ių,ėms,es,ėmis,ėse}';
const ELIS = '{is,io,iui,į,iu,yje,iai,ių,iams,ius,iais,iuose}';
const UKAS = '{as,o,ui,ą,u,e,ai,ų,ams,us,ais,uose}';
/** Endings of the plain words, in the order of those above. */
const E = '{ė,ės,ei,ę,e,ėje,ių,ėms,es,ėmis,ėse}';
const A = '{a,os,ai,ą,a,oje,ų,oms,as,omis,ose}';
const IS = '{is,io,iui,į,iu,yje,iai,ių,iams,ius,iais,iuose}';
const YS = '{ys,io,iui,į,iu,yje,iai,ių,iams,ius,iais,iuose}';
const AS = '{as,o,ui,ą,u,e,ai,ų,ams,us,ais,uose}';

/** Lithuanian diminutives. "Kortelė", "žinutė", "dėžutė", "mygtukas" are plain words and left out. */
export const diminutivesLt = `
    minutėl${ELE} / minutyt${ELE} > minut${E}
    sekundėl${ELE} / sekundyt${ELE} / sekundžiukė > sekund${E}
    valandėl${ELE} / valandžiuk${ELE} > valand${A}
    pusvalandėl${ELIS} / pusvalandžiuk${UKAS} > pusvaland{is,žio,žiui,į,žiu,yje,žiai,žių,žiams,žius,žiais,žiuose}
    momentėl${ELIS} / momentuk${UKAS} > moment${AS}
    akimirkėl${ELE} > akimirk${A}
    dienel${ELE} / dienyt${ELE} > dien${A}
    savaitėl${ELE} / savaityt${ELE} > savait${E}
    mėnesėl${ELIS} / mėnesiuk${UKAS} > mėnes${IS}
    rytel${ELIS} / rytuk${UKAS} > ryt${AS}
    užsakymėl${ELIS} / užsakymuk${UKAS} > užsakym${AS}
    klausimėl${ELIS} / klausimuk${UKAS} / klausimiuk${UKAS} > klausim${AS}
    atsakymėl${ELIS} / atsakymuk${UKAS} > atsakym${AS}
    prašymėl${ELIS} / prašymuk${UKAS} > prašym${AS}
    prekel${ELE} / prekyt${ELE} / prekiuk${ELE} > prek${E}
    siuntel${ELE} / siuntyt${ELE} / siuntuk${ELE} > siunt${A}
    siuntinėl${ELIS} / siuntinuk${UKAS} > siuntin${YS}
    paketėl${ELIS} / paketuk${UKAS} > paket${AS}
    telefonėl${ELIS} / telefonuk${UKAS} / telefoniuk${UKAS} > telefon${AS}
    numerėl${ELIS} / numeriuk${UKAS} > numer${IS}
    adresėl${ELIS} / adresuk${UKAS} / adresiuk${UKAS} > adres${AS}
    vardel${ELIS} / varduk${UKAS} > vard${AS}
    laiškel${ELIS} / laiškuk${UKAS} / laiškut${ELIS} > laišk${AS}
    žinutėl${ELE} / žinutyt${ELE} > žinut${E}
    nuorodėl${ELE} / nuorodyt${ELE} > nuorod${A}
    nuotraukėl${ELE} / nuotraukyt${ELE} > nuotrauk${A}
    nuolaidėl${ELE} / nuolaidyt${ELE} > nuolaid${A}
    dovanėl${ELE} / dovanyt${ELE} / dovanuk${ELE} > dovan${A}
    akcijėl${ELE} / akcijyt${ELE} > akcij${A}
    kainel${ELE} / kainyt${ELE} / kainuk${ELE} > kain${A}
    sumel${ELE} / sumyt${ELE} > sum${A}
    sąskaitėl${ELE} / sąskaityt${ELE} > sąskait${A}
    pinigėl${ELIS} / piniguk${UKAS} / piniguč${ELIS} > pinig${AS}
    eurel${ELIS} / euruk${UKAS} / euriuk${UKAS} > eur${AS}
    centel${ELIS} / centuk${UKAS} > cent${AS}
    čekel${ELIS} / čekiuk${UKAS} / čekuk${UKAS} > ček${IS}
    kodel${ELIS} / koduk${UKAS} > kod${AS}
    failiuk${UKAS} / failuk${UKAS} / failel${ELIS} > fail${AS}
    puslapėl${ELIS} / puslapiuk${UKAS} > puslap${IS}
    dokumentėl${ELIS} / dokumentuk${UKAS} > dokument${AS}
    sutartėl${ELE} > sutart{is,ies,iai,į,imi,yje,čių,ims,is,imis,yse}
    pokalbėl${ELIS} / pokalbiuk${UKAS} > pokalb${IS}
    skambutėl${ELIS} / skambutuk${UKAS} > skambut{is,čio,čiui,į,čiu,yje,čiai,čių,čiams,čius,čiais,čiuose}
    problemėl${ELE} / problemyt${ELE} / problemiuk${ELE} > problem${A}
    klaidel${ELE} / klaidyt${ELE} / klaidelyt${ELE} > klaid${A}
    pagalbėl${ELE} / pagalbyt${ELE} > pagalb${A}
    pastabėl${ELE} / pastabyt${ELE} > pastab${A}
    vietel${ELE} / vietyt${ELE} > viet${A}
    spalvel${ELE} / spalvyt${ELE} > spalv${A}
    dydėl${ELIS} / dydžiuk${UKAS} > dyd{is,žio,žiui,į,žiu,yje,žiai,žių,žiams,žius,žiais,žiuose}
    dalykėl${ELIS} / dalykuk${UKAS} > dalyk${AS}
    daiktel${ELIS} / daikčiuk${UKAS} > daikt${AS}
    klientėl${ELIS} / klientuk${UKAS} > klient${AS}
    žmogel${ELIS} / žmogeliuk${UKAS} > žmog{us,aus,ui,ų,umi,uje,ės,ių,ėms,es,ėmis,ėse}
    kurjeriuk${UKAS} / kurjerėl${ELIS} > kurjer${IS}
    laikel${ELIS} > laik${AS}
    kavut${ELE} / kavyt${ELE} > kav${A}
    arbatėl${ELE} / arbatyt${ELE} > arbat${A}
    tortuk${UKAS} > tort${AS}
    gėlyt${ELE} / gėliuk${ELE} > gėl${E}
    kalbel${ELE} > kalb${A}
    kompensacijėl${ELE} / kompensacijyt${ELE} > kompensacij${A}
    informacijėl${ELE} / informacijyt${ELE} > informacij${A}
    variantėl${ELIS} / variantuk${UKAS} > variant${AS}
    pasiūlymėl${ELIS} / pasiūlymuk${UKAS} > pasiūlym${AS}
    truputėl${ELIS} > truput${IS}
    mažumėl${ELE} > truputį
    tuojau tuojau / tuojaus / tuojukas > tuojau
    palengvėliais / pamažėle / pamažėliais > pamažu
    gerutis / geručiai / gerulis > geras
    mažytis > mažas
    mažutis > mažas
    naujutėl{is,ė,į,ę,iai,ės} > nauj{as,a,ą,ą,i,os}
    viskelis / viskutis > viskas
    saulutė / saulyte / širdelė / balandėli / brangučiai / mielučiai / ačiukas / dėkuliai / sveikutėliai
    ! saulutė ant|šviečia / etiketė|lipdukas saulutė
`;
