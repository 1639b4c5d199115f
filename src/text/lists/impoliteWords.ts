import { wordList } from './WordList.ts';

/** Words that put a customer off, with their forms. `listed` are those of the Lithuanian list and their equals, `further` go beyond it. */
export const impoliteWords = wordList('impoliteWords', {
  ru: `
    [further]
    никогда / никто / никого / никому / никем / ни за что / ни в коем случае / ни в каком случае / ни при каких условиях|обстоятельствах / никоим образом / ни под каким предлогом
    ни од{ин,на,но,ного,ной,ному,ну,ним,ном,ни,них}
    ничего / ничто / ничему / ничем / ни о чем
    ! ничего страшного|серьезного|личного|сложного|опасного|удивительного / ничего, что / ничего себе / ничего .. не потеряли|потеряно|пропало|пропадет|изменится|изменилось|нужно|надо|требуется|теряете|теряется|доплачивать|потеряете / ничего не имею|имеем против / ничего против / ничем не рискуете / ничем не отличается|отличаются|уступает|уступают / ничего плохого / не стоит ничего / ничего не стоит
    ! чтобы .. ничего .. не|повторять|искать|платить / не пришлось ничего / не нужно|надо ничего / больше ничего .. не / никто не пострадал / никому не передаем|передадим
    спор / спора / спору / спором / споре / споры / споров / спорам / спорами / спорить / спорите / спорим / не спорьте
    ! споры гриб*|плесени|растен* / спору нет / вне спора
    ^конец$ / это конец / вот и конец
    ужас / ужаса / ужасе / ужасн{ый,ая,ое,ые,ого,ой,ому,ым,ом,ых,ую,ыми,о,ейший} / кошмар / кошмарн{ый,ая,ое,ые,о} / отвратительн{ый,ая,ое,ые,о} / жуткий / жутко
    ! фильм*|жанр*|роман* .. ужас*
    вы .. неправ|неправы|неправа / вы .. не правы / ^неправда$ / это неправда / вы .. ошибаетесь / вы .. заблуждаетесь
    плох{ой,ая,ое,ие,ого,ому,им,ом,ую,их,ими} / плохо / похуже / худш{ий,ая,ее,ие,его,ей,ему,им,ем,их}
    ! неплохо / не .. плохо
    глуп{ый,ая,ое,ые,ого,ой,ость,ости} / глупо / бред / бреда / чушь / чуши / ерундой / дурацк{ий,ая,ое,ие} / идиотск{ий,ая,ое,ие} / безобразие / позор
  `,
  lt: `
    [listed]
    niekada / niekad / niekuomet
    nieko / niekas / niekam / nieką / niekuo / niekame
    ! nieko baisaus|tokio|prieš|blogo|bloga|rimto|tokia|sudėtingo|naujo|asmeniško|sunkaus / nieko nereikia|nereikės|nekainuoja|nekainuos|neprarandate|neprarasite|neprarado|nepraradote / nieko neturime|neturiu prieš / niekuo nerizikuojate|nesiskiria / niekam neperduosime|neperduodame
    ginč{as,o,ui,ą,u,e,ai,ų,ams,us,ais,uose} / ginčyti{s,e} / ginčijamės / ginčijatės / nesiginčyk* / ginčytin{as,a,i,os}
    ! ginč* komisij*|sprendim*|nagrinėj* / vartotojų|vartojimo ginč*
    pabaiga
    nei vien{as,a,o,os,am,ai,ą,u,i,ų} / nė vien{as,a,o,os,am,ai,ą,u,i,ų}
    siaubing*
    neteisus / neteisi / neteisaus / neteisios / neteisiam / neteisiai / neteisų / neteisią / neteisūs / neteisių / neteisiems / neteisioms
    blog{as,a,o,os,am,ai,ą,u,i,ų,iems,oms,us,ais,omis,uose,ose,ame,oje,asis,oji,ojo,esnis,esnė,iausias,iausia,iau,iausiai}
    ! blogo įraš* / mūsų blog{as,e,o,ą} / tinklaraštyje blog* / skait* .. blogą
    jokiu būdu / jokiais būdais / jokiu atveju / jokiomis aplinkybėmis
    [further]
    siaubas / siaubo / siaubą / košmaras / košmariškas / košmariška / baisu / baisus / baisi / baisiai / klaikus / klaiku
    ! nebaisu / nėra baisu
    kvail{as,a,i,os,ai,ystė,ystės,ysčių} / nesąmon{ė,ės,ių,ę} / nusišnek* / gėda / idiotišk* / absurdas / absurdiška
  `,
  pl: `
    [further]
    nigdy / przenigdy / nikt / nikogo / nikomu / nikim / niczego / niczemu / niczym / nic
    ! nic nie szkodzi / nic przeciwko / nic się nie stało|dzieje|zmieniło|zmieni|martwić / nic strasznego|złego|poważnego|nowego|trudnego|wielkiego|dziwnego / nic nie kosztuje|tracimy|traci / nic nie trzeba|musi|muszą / nic pan|pani .. nie traci|ryzykuje|musi / niczym nie różni|ryzykuje|różnią / nikomu nie przekazujemy|udostępniamy|przekażemy / nic nie stracił|straciła|ginie|zginęło / nie ma .. nic przeciwko / nic a nic
    ! jak nigdy / niczego nie trzeba / nie trzeba .. niczego / żeby|aby .. niczego
    ani jed{en,na,no,nego,nej,nemu,ną,nym} / żadn{ym,ej,ego} wypadku|razie|pozorem|możliwości / w żadnym wypadku|razie / pod żadnym pozorem / za nic / za żadne skarby / za nic w świecie
    spór / sporu / sporowi / sporem / sporze / kłótni{a,e,ę,ą} / kłócić / kłóćmy / kłóci
    ^koniec$ / to koniec / i koniec$
    straszn{y,a,e,ego,ej,ą,ym,ych,ie} / okropn{y,a,e,ego,ej,ą,ym,ych,ie} / fataln{y,a,e,ego,ej,ą,ym,ych,ie} / tragiczn{y,a,e,ego,ej,ie} / koszmar / koszmarn{y,a,e,ie}
    nie ma pan|pani racji / pan|pani nie ma racji / nie mają państwo racji / myli|mylą się pan|pani|państwo / pan|pani się myli / państwo się mylą / to nieprawda / ^nieprawda
    z{ły,ła,łe,łego,łej,łemu,łą,łym,łych,łymi} / źle / gorsz{y,a,e,ego,ej,ą,ym,ych} / najgorsz{y,a,e,ego,ej,ą,ym,ych}
    ! za złe / nie .. źle / nic złego / nie ma tego złego
    głup{i,ia,ie,iego,iej,ota,oty,otę} / bzdur{a,y,ę} / nonsens / idiotyczn{y,a,e} / wstyd / skandal
  `,
  en: `
    [further]
    never / nobody / no one / no-one / none of / not a single / not one / no way / under no circumstances / in no case / on no account / by no means
    ! never mind|expires|expire|miss / like never before / never worn|used|opened / you will never / no one else|but / no way to / no way of
    nothing
    ! nothing to worry|pay|lose|fear / nothing serious|wrong|major|personal|special|urgent|else / nothing happens|happened|will|changes|changed|has / nothing is lost|wrong / there is nothing you need / you have nothing to / you need do nothing / nothing more
    dispute / disputes / disputed / argue / arguing / quarrel / quarrels
    ! dispute resolution|form|centre|center|process|team
    ^the end$ / end of story / end of discussion / that's that / that is that / period$ / full stop$
    ! period # / trial|warranty|grace|return|notice|delivery|cooling-off|billing|guarantee|payment|test|the|a|this|that|whole|time period
    terrible / terribly / horrible / horribly / awful / awfully / dreadful / dreadfully / atrocious / disgusting / appalling / horrendous / nightmare
    you're|you are wrong|mistaken / you're|you are .. wrong|mistaken / that's|that is|it's|it is not true / that is a lie / untrue
    ! if you're|you are mistaken
    bad / badly / worse / worst
    ! not bad / not too bad / bad weather / bad luck / from bad
    stupid / stupidly / silly / foolish / idiotic / nonsense / rubbish / ridiculous / absurd / pathetic / useless / shame on
    ! rubbish bin|bag|bags|bins|collection
  `,
});
