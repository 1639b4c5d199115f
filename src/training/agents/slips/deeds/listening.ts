import type { Slip } from '../Slip.ts';
import { isGreeted, later, says, speaks, TOO_LONG } from './words.ts';

/** Keeping waiting, answering too soon, looking elsewhere, questioning. */
export const listeningSlips: readonly Slip[] = Object.freeze([
  {
    rule: 'WAIT-3',
    happens: ({ isPhone, stateOf }, deeds) =>
      isPhone || !stateOf('reply-clock').startsWith('unanswered') || !speaks(deeds) ? null : later(deeds, TOO_LONG),
  },
  {
    rule: 'PAUSE-SHORT',
    happens: ({ isPhone, turn }, deeds) => (isPhone && hasJustSpoken(turn?.records) && speaks(deeds) ? later(deeds, 0.2) : null),
  },
  {
    rule: 'ATT-1',
    happens: (moment, deeds) =>
      moment.isPhone && isGreeted(moment) && speaks(deeds) ? [{ type: 'agent.is-busy', data: { activity: 'eats' }, after: 1 }, ...deeds] : null,
  },
  {
    rule: 'INTERROGATION',
    happens: (moment) =>
      isGreeted(moment) && ['discovery', 'clarify', 'confirm'].some((stage) => moment.flowState.startsWith(stage))
        ? [says(moment, WHICH_CITY), says(moment, WHICH_DAY), says(moment, WHICH_PHONE)]
        : null,
  },
]);

function hasJustSpoken(records: readonly { readonly type: string }[] = []): boolean {
  return records.at(-1)?.type === 'customer.pauses';
}

const WHICH_CITY = { ru: 'Какой у Вас город?', lt: 'Koks jūsų miestas?', pl: 'Jakie to miasto?', en: 'What is your city?' };
const WHICH_DAY = {
  ru: 'Какая у Вас дата заказа?',
  lt: 'Kokia užsakymo data?',
  pl: 'Jaka jest data zamówienia?',
  en: 'What is the date of the order?',
};
const WHICH_PHONE = { ru: 'Какой у Вас телефон?', lt: 'Koks jūsų telefonas?', pl: 'Jaki jest numer telefonu?', en: 'What is your phone number?' };
