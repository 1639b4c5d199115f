import type { Moment } from '../../perfect/Moment.ts';
import type { Slip } from '../Slip.ts';
import { textSlip } from './TextSlip.ts';

const stage =
  (...stages: readonly string[]) =>
  ({ flowState }: Moment): boolean =>
    stages.some((one) => flowState.startsWith(one));

/** Questions, refusals, answers and offers that are not worked out. */
export const workTexts: readonly Slip[] = Object.freeze([
  textSlip({
    rule: 'BARE-NO',
    texts: {
      ru: 'Нет, мы не можем этого сделать.',
      lt: 'Ne, mes negalime to padaryti.',
      pl: 'Nie, nie możemy tego zrobić.',
      en: 'No, we cannot do that.',
    },
    fits: stage('answer', 'lookup', 'offer', 'objection', 'clarify'),
  }),
  textSlip({ rule: 'PL-TIMID', texts: { pl: 'Chciałabym zapytać o numer telefonu.' } }),
  textSlip({ rule: 'PL-COMMAND', texts: { pl: 'Musi Pan podać numer telefonu.' } }),
  textSlip({ rule: 'QUESTION-BARE', texts: { ru: 'Какой у Вас адрес?' }, fits: stage('discovery', 'clarify', 'confirm', 'answer', 'offer') }),
  textSlip({
    rule: 'QUESTION-UNSOLD',
    texts: {
      ru: 'Могу ли я уточнить номер телефона?',
      lt: 'Ar galiu pasitikslinti telefono numerį?',
      pl: 'Proszę mi podać numer telefonu.',
      en: 'May I clarify your phone number?',
    },
    fits: stage('discovery', 'clarify', 'confirm', 'answer', 'offer'),
  }),
  textSlip({
    rule: 'REQUEST-MANY',
    texts: {
      ru: 'Назовите, пожалуйста, имя, адрес, телефон и номер заказа.',
      lt: 'Prašau nurodyti vardą, adresą, telefoną ir užsakymo numerį.',
      pl: 'Proszę podać imię, adres, numer, datę i kwotę.',
      en: 'Please give me your name, address, phone and order number.',
    },
  }),
  textSlip({
    rule: 'SEARCH-TO-CLIENT',
    texts: {
      ru: 'Посмотрите на нашем сайте.',
      lt: 'Paskambinkite kurjeriui patys ir sužinokite.',
      pl: 'Proszę zadzwonić do kuriera samodzielnie i się dowiedzieć.',
      en: 'Call the courier and find out yourself.',
    },
    fits: stage('answer', 'lookup', 'furtherHelp', 'discovery', 'clarify', 'confirm', 'offer'),
  }),
  textSlip({
    rule: 'BARE-LINK',
    where: 'instead',
    channel: 'chat',
    texts: {
      ru: 'https://shop.example/x1 там всё есть',
      lt: 'https://shop.example/x1 ten viskas yra',
      pl: 'https://shop.example/x1 tam wszystko jest',
      en: 'https://shop.example/x1 it is all there',
    },
    fits: ({ turn }) => (turn?.records ?? []).some(({ type, data }) => type === 'customer.says' && meant(data, 'customer.asks-characteristics')),
  }),
  textSlip({
    rule: 'URL-IN-PHONE',
    channel: 'phone',
    texts: {
      ru: 'Подробности на https://shop.example/x1',
      lt: 'Daugiau čia: https://shop.example/x1',
      pl: 'Więcej tutaj: https://shop.example/x1',
      en: 'More is at https://shop.example/x1',
    },
  }),
  textSlip({
    rule: 'OFFER-CARD',
    where: 'instead',
    channel: 'chat',
    texts: {
      ru: '-----\nhttps://shop.example/x1\n\nПлюсы:\n- лёгкий;\n-----',
      lt: '-----\nhttps://shop.example/x1\n\nPliusai:\n- lengvas;\n-----',
      pl: '-----\nhttps://shop.example/x1\n\nPlusy:\n- lekki;\n-----',
      en: '-----\nhttps://shop.example/x1\n\nPros:\n- light;\n-----',
    },
    fits: stage('offer.due'),
  }),
  textSlip({
    rule: 'HOLD-NO-REASON',
    where: 'instead',
    texts: { ru: 'Повисите на линии.', lt: 'Palaukite.', pl: 'Proszę czekać.', en: 'Hold on.' },
    fits: ({ stateOf }) => stateOf('hold') === 'asked.due',
  }),
  textSlip({
    rule: 'VAGUE-DEADLINE',
    texts: { ru: 'Я перезвоню Вам позже.', lt: 'Perskambinsiu jums vėliau.', pl: 'Oddzwonię później.', en: 'I will call you back later.' },
  }),
  textSlip({
    rule: 'NO-SOLUTION',
    where: 'instead',
    texts: { ru: 'Курьер не отвечает.', lt: 'Kurjeris neatsako.', pl: 'Kurier nie odpowiada.', en: 'The courier does not answer.' },
    fits: stage('answer.due', 'lookup.due'),
  }),
  textSlip({
    rule: 'BRAND-TERM',
    texts: { ru: 'Это дешёвый вариант.', lt: 'Tai pigus variantas.', pl: 'To jest tani wariant.', en: 'This is a cheap option.' },
  }),
  textSlip({
    rule: 'CLOSING-PARTS',
    where: 'instead',
    channel: 'chat',
    texts: { lt: 'Viso gero!' },
    fits: stage('awaitEnd', 'farewell'),
  }),
  {
    rule: 'ROBOTIC-REPEAT',
    happens({ conversation, room }, deeds) {
      if (conversation.channel !== 'chat' || deeds.length !== 1 || deeds[0]?.type !== 'agent.says' || room.turn < 1) return null;
      return [deeds[0], { ...deeds[0], after: 3 }];
    },
  },
]);

function meant(data: Readonly<Record<string, unknown>>, type: string): boolean {
  return Array.isArray(data.meanings) && (data.meanings as readonly { type?: unknown }[]).some((meaning) => meaning.type === type);
}
