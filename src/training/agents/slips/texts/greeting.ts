import { textSlip } from './TextSlip.ts';
import type { Slip } from '../Slip.ts';

/** Greetings that are none, or too much of one. */
export const greetingTexts: readonly Slip[] = Object.freeze([
  textSlip({
    rule: 'GREET-ALLO',
    greeting: true,
    where: 'instead',
    channel: 'phone',
    texts: { ru: 'Алло', lt: 'Alio', pl: 'Halo', en: 'Hello?' },
  }),
  textSlip({
    rule: 'GREET-FORM',
    greeting: true,
    where: 'instead',
    texts: {
      ru: 'Здравствуйте, слушаю Вас внимательно.',
      lt: 'Laba diena, klausau jūsų atidžiai.',
      pl: 'Dzień dobry, słucham uważnie.',
      en: 'Good day, I am listening to you.',
    },
  }),
  textSlip({
    rule: 'GREET-COMPANY',
    greeting: true,
    where: 'instead',
    channel: 'chat',
    texts: { ru: 'Здравствуйте, {company}, меня зовут {agent}, чем я могу Вам помочь?' },
  }),
  textSlip({
    rule: 'GREET-SHORT',
    greeting: true,
    where: 'instead',
    channel: 'chat',
    texts: { ru: 'Эй, чего надо?', lt: 'Ei, ko reikia?', pl: 'Hej, o co chodzi?', en: 'Hey, what is it?' },
  }),
  textSlip({
    rule: 'GREET-LONG',
    greeting: true,
    where: 'instead',
    channel: 'chat',
    texts: {
      ru: 'Здравствуйте! Меня зовут {agent}. Сегодня консультирую Вас я. Мы рады, что Вы нам написали. Надеемся, что Вы останетесь довольны. Чем я могу Вам помочь?',
      lt: 'Sveiki atvykę į „{company}“! Mano vardas yra {agent}. Šiandien jus konsultuosiu aš. Džiaugiamės, kad parašėte. Tikimės, kad liksite patenkinti. Kuo galiu jums padėti?',
      pl: 'Dzień dobry, tu {company}! Mam na imię {agent}. Dzisiaj doradzam ja. Cieszymy się z tej wiadomości. Mamy nadzieję na udaną rozmowę. W czym mogę pomóc?',
      en: 'Welcome to {company}! My name is {agent}. Today I am going to advise you. We are glad that you have written. We hope that you will be content. How may I help you?',
    },
  }),
]);
