import { addressOf } from '../../../../conversation/phraseValues.ts';
import { shortFormsOf } from '../../../../text/shortNames.ts';
import type { Moment } from '../../perfect/Moment.ts';
import type { Slip } from '../Slip.ts';
import { textSlip, withWords } from './TextSlip.ts';

/** Familiar, careless or rude words, and the customer's name used badly. */
export const mannerTexts: readonly Slip[] = Object.freeze([
  textSlip({
    rule: 'TY-FORM',
    texts: { ru: 'Я уже смотрю твой вопрос.', lt: 'Jau žiūriu tavo klausimą.', pl: 'Już sprawdzam twoją sprawę.' },
  }),
  textSlip({ rule: 'INFORMAL', texts: { ru: 'Щас гляну.', lt: 'Okei, tuoj.', pl: 'Spoko, zaraz.', en: 'Yeah, okay, gonna look.' } }),
  named('NAME-SHORT', ({ conversation }) => {
    const name = conversation.facts.customerName;
    const [short] = typeof name === 'string' ? shortFormsOf(name.split(' ')[0] ?? '', conversation.language) : [];
    return short === undefined ? null : `${capital(short)},`;
  }),
  named('NAME-OVERUSE', ({ run }) => {
    const address = addressOf(run);
    return address === null ? null : `${capital(address)}, ${HERE[run.language] ?? HERE.en ?? ''} ${capital(address)},`;
  }),
  named('NAME-MISSPELT', ({ conversation, run }) => {
    const address = addressOf(run);
    if (address === null || conversation.channel !== 'chat') return null;
    return `${capital(misspelt(address))},`;
  }),
  textSlip({
    rule: 'FILLER',
    texts: {
      ru: 'Ну, как бы, сейчас посмотрю.',
      lt: 'Na, tipo, tuoj pažiūrėsiu.',
      pl: 'No, jakby, zaraz sprawdzę.',
      en: 'Um, you know, I will look.',
    },
  }),
  textSlip({ rule: 'DRAWL', texts: { ru: 'Таааак, смотрю.', lt: 'Taaaip, žiūriu.', pl: 'Nooo, patrzę.', en: 'Sooo, I am looking.' } }),
  textSlip({ rule: 'DIMINUTIVE', texts: { ru: 'Ещё минуточку.', lt: 'Dar minutėlę.', pl: 'Jeszcze chwilkę.', en: 'Just a sec.' } }),
  textSlip({
    rule: 'PROFANITY',
    knocksOut: true,
    texts: { ru: 'Да и фиг с ним!', lt: 'Na ir velniop jį!', pl: 'Do diabła z nim!', en: 'To hell with him!' },
  }),
  textSlip({ rule: 'NEG-PHRASE', texts: { ru: 'Не знаю.', lt: 'Nežinau.', pl: 'Nie wiem.', en: 'I don’t know.' } }),
  textSlip({
    rule: 'IMPOLITE-WORD',
    texts: { ru: 'Это ужасная ошибка.', lt: 'Tai siaubinga klaida.', pl: 'To okropny błąd.', en: 'This is a terrible mistake.' },
  }),
  textSlip({
    rule: 'POLITE-OVERUSE',
    texts: {
      ru: 'Отлично! Чудесно! Идеально!',
      lt: 'Puiku! Nuostabu! Fantastika!',
      pl: 'Świetnie! Cudownie! Idealnie!',
      en: 'Great! Wonderful! Perfect!',
    },
  }),
  textSlip({
    rule: 'ACCUSATION',
    texts: { ru: 'Вы сами виноваты.', lt: 'Jūs patys kalti.', pl: 'To jest wyłącznie Pani wina.', en: 'It is your own fault.' },
  }),
  textSlip({
    rule: 'SIDE-TALK',
    knocksOut: true,
    channel: 'phone',
    where: 'before',
    texts: {
      ru: 'Тут какая-то женщина звонит.',
      lt: 'Čia kažkokia moteris skambina.',
      pl: 'Jakaś kobieta tu dzwoni.',
      en: 'Some man is calling about it.',
    },
  }),
]);

const HERE: Readonly<Record<string, string | undefined>> = { ru: 'я здесь.', lt: 'aš čia.', pl: 'już jestem.', en: 'I am here.' };

function named(rule: string, words: (moment: Moment) => string | null): Slip {
  return {
    rule,
    happens(moment, deeds) {
      if (moment.stateOf('greeting') !== 'greeted') return null;
      const before = words(moment);
      return before === null ? null : withWords(deeds, before, 'before');
    },
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}

/** The last word with one letter twice: near enough to be meant, and wrong. */
function misspelt(address: string): string {
  const at = address.length - 2;
  return address.slice(0, at) + address.slice(at, at + 1) + address.slice(at);
}
