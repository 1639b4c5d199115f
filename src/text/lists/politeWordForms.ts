import { wordList } from './WordList.ts';

/** The polite list: what is put in a word's place is its lemma, by which it is counted. */
export const politeWordForms = wordList('politeWordForms', {
  ru: `
    конечно / конечно же > конечно
    разумеется / само собой разумеется > разумеется
    безусловно > безусловно
    без сомнения / несомненно / вне всякого сомнения > без сомнения
    быстро / быстрее / быстренько > быстро
    фантастика / фантастикой / фантастик{и,у,е} / фантастическ{и,ий,ая,ое,ие,ого,ой,ую,их} > фантастика
    ! научн* фантастик* / жанр* фантастик* / фантастик* жанр*
    чудесно / чудесн{ый,ая,ое,ые,ого,ой,ому,ым,ую,ых} > чудесно
    великолепно / великолепн{ый,ая,ое,ые,ого,ой,ому,ым,ую,ых} > великолепно
    восхитительно / восхитительн{ый,ая,ое,ые,ого,ой,ую} > восхитительно
    превосходно / превосходн{ый,ая,ое,ые,ого,ой,ую} > превосходно
    отлично / отличн{ый,ая,ое,ые,ого,ой,ому,ым,ую,ых} > отлично
    прекрасно / прекрасн{ый,ая,ое,ые,ого,ой,ому,ым,ую,ых} > прекрасно
    замечательно / замечательн{ый,ая,ое,ые,ого,ой,ому,ым,ую,ых} > замечательно
    идеально / идеальн{ый,ая,ое,ые,ого,ой,ому,ым,ую,ых} / идеал > идеально
    супер / потрясающе / потрясающ{ий,ая,ее,ие} > потрясающе
    наслаждайтесь / наслаждаться / наслаждаетесь / насладитесь / насладиться / наслаждение|наслаждением > наслаждаться
    чувств{о,а,у,ом,е,ам,ами,ах} > чувство
    рекоменду{ю,ем,ется,ете,ют,ет} / рекомендовать / рекомендовал|рекомендовала|рекомендовали / порекомендовать|порекомендую|порекомендуем > рекомендовать
    с удовольствием > с удовольствием
    с радостью > с радостью
  `,
  lt: `
    be abejo / be abejonės / be jokios abejonės > be abejo
    greitai > greitai
    fantastika / fantastikos / fantastiką / fantastišk{as,a,ai,i,os,ą,o,ų,u} > fantastika
    ! mokslin* fantastik* / fantastikos knyg*|film*|žanr*
    nuostabu / nuostab{us,i,ūs,ios,aus,ų,ią,iai,iausias,iausia} > nuostabu
    puiku / puik{us,i,ūs,ios,aus,ų,ią,iai,iausias,iausia,iausiai} > puiku
    mėgau{tis,kitės,kimės,site,simės,damiesi} / mėgauja{tės,mės,si} / mėgavo{tės,mės,si} > mėgautis
    žinoma > žinoma
    ! man|mums|jums tai žinoma
    ! gerai|man|mums|jums|jau|plačiai|visiems|nebuvo|nėra|yra|tapo|buvo|ne žinoma
    jausm{as,o,ui,ą,u,e,ai,ų,ams,us,ais} > jausmas
    idealu / ideal{us,i,ūs,ios,aus,ų,ią,iai} > idealu
    rekomenduo{ti,siu,sime,tume,kite} / rekomenduoj{u,ame,ate,a,amas,ama,ami,amos} / rekomendav{o,ome,au} > rekomenduoti
  `,
  pl: `
    oczywiście > oczywiście
    naturalnie > naturalnie
    bez wątpienia / niewątpliwie / bez żadnych wątpliwości > bez wątpienia
    szybko / błyskawicznie > szybko
    fantastycznie / fantastyczn{y,a,e,ego,ej,ą,ym,ych} > fantastycznie
    cudownie / cudown{y,a,e,ego,ej,ą,ym,ych} > cudownie
    wspaniale / wspania{ły,ła,łe,łego,łej,łą,łym,łych} > wspaniale
    świetnie / świetn{y,a,e,ego,ej,ą,ym,ych} > świetnie
    doskonale / doskona{ły,ła,łe,łego,łej,łą,łym,łych} > doskonale
    znakomicie / znakomit{y,a,e,ego,ej,ą,ym,ych} > znakomicie
    rewelacyjnie / rewelacyjn{y,a,e,ego,ej,ą} / rewelacja > rewelacyjnie
    super / ekstra > super
    idealnie / idealn{y,a,e,ego,ej,ą,ym,ych} > idealnie
    cieszyć / cieszymy / cieszę / rozkoszować > cieszyć się
    uczuci{e,a,u,em,ami} > uczucie
    polec{am,amy,ać,i,ić,iłbym,iłabym,ane,any,ana} / rekomendow{ać,ane,any} / rekomenduj{ę,emy} > polecać
    z przyjemnością > z przyjemnością
    z radością > z radością
  `,
  en: `
    certainly > certainly
    of course > of course
    absolutely > absolutely
    definitely > definitely
    without a doubt / without doubt / undoubtedly > without a doubt
    quickly / swiftly > quickly
    fantastic / fantastically > fantastic
    wonderful / wonderfully > wonderful
    marvellous / marvelous > marvellous
    great / greatest > great
    ! great britain|wall|danes / a great deal of
    excellent / excellently > excellent
    amazing / amazingly > amazing
    brilliant / brilliantly > brilliant
    awesome > awesome
    superb / superbly > superb
    lovely > lovely
    splendid / splendidly > splendid
    perfect / perfectly > perfect
    ideal / ideally > ideal
    enjoy / enjoying / enjoyed / enjoyable > enjoy
    feeling / feelings > feeling
    recommend / recommended / recommending / recommendation / recommendations > recommend
    with pleasure / gladly > gladly
    delighted > delighted
  `,
});
