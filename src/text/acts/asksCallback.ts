import { actRecogniser } from './ActRecogniser.ts';

/** Promising or proposing to call the customer back later; a call right now is another matter (CB-1). */
export const asksCallback = actRecogniser('asks-callback', {
  ru: {
    any: [
      'перезвоню',
      'перезвоним',
      'разрешите|позвольте|могу|можем|можно .. перезвонить',
      'позвоню|позвоним .. позже|попозже|через',
      'чтобы|если я .. перезвонил|перезвонила',
    ],
    inQuestion: ['перезвонить'],
    but: ['не перезвоню|перезвоним', 'не могу|можем .. перезвонить'],
  },
  lt: {
    any: [
      'perskambinsiu',
      'perskambinsime',
      'leiskite|galiu|galėčiau|galime .. perskambinti',
      'paskambinsiu|paskambinsime .. vėliau|po',
      'kad|jei aš .. perskambinčiau|perskambinsiu',
    ],
    inQuestion: ['perskambinti'],
    but: ['negaliu|negalime .. perskambinti'],
  },
  pl: {
    any: [
      'oddzwonię',
      'oddzwonimy',
      'pozwolić|mogę|możemy|pozwoli .. oddzwonić',
      'zadzwonię|zadzwonimy .. później|za',
      'żebym|abym|gdybym|jeśli .. oddzwonił|oddzwoniła|oddzwonię',
    ],
    inQuestion: ['oddzwonić'],
    but: ['nie oddzwonię|oddzwonimy', 'nie mogę|możemy .. oddzwonić'],
  },
  en: {
    any: [
      'call|phone|ring you back',
      'give you a .. call|ring back|later|in',
      'call|phone|ring you .. later|within',
      'call|phone|ring you in',
      'arrange a callback',
    ],
    but: ["cannot|can't|unable .. call|phone|ring"],
  },
});
