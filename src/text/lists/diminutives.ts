import { diminutivesLt } from './diminutivesLt.ts';
import { diminutivesPl } from './diminutivesPl.ts';
import { diminutivesRu } from './diminutivesRu.ts';
import { wordList } from './WordList.ts';

/**
 * Diminutives and the plain words for them, case by case. A list, not endings: "карточка", "skrzynka", "kortelė" are
 * plain words by now, and so are goods for children, which are left out.
 */
export const diminutives = wordList('diminutives', {
  ru: diminutivesRu,
  lt: diminutivesLt,
  pl: diminutivesPl,
  en: `
    just a|one sec / just a|one second / a sec / one sec / half a sec / two|couple secs / just a|one tick / two ticks / just a mo / half a mo / in a mo > one moment, please
    in a jiffy / in a jiff / in a tick / in two ticks > in a moment
    just a jiffy / a jiffy > one moment, please
    sec / secs / jiffy
    ! # sec|secs / per|filing|filings sec
    a wee bit / a teeny bit / a teensy bit / a tiny bit / a smidge / a smidgen / a tad > a little
    wee / teeny / teeny-weeny / teeny-tiny / teensy / teensy-weensy / itsy-bitsy / itty-bitty / eensy / tiny little / lil / dinky / titchy > small
    prezzie / pressie > present
    prezzies / pressies > presents
    brekkie / brekky > breakfast
    choccy / choccie > chocolate
    biccy / bikkie > biscuit
    biccies / bikkies > biscuits
    telly > television
    hubby > husband
    kiddie / kiddies > children
    comfy > comfortable
    cuppa > cup of tea
    chit-chat / chitchat > conversation
    pic / piccy / piccie > picture
    pics > pictures
    vid > video
    vids > videos
    deets > details
    convo > conversation
    addy > address
    appt > appointment
    bday / b-day > birthday
    bestie / besties / lovey / lovey-dovey / sweeties / cutie-pie / goody goody / nitty-gritty
    little order / little parcel / little question / little request / little favour / little favor / little call / little chat / little refund / little discount / little minute / little moment
    quickie > short question
    speedy-quick / lickety-split / pronto > quickly
  `,
});
