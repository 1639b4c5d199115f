import { actRecogniser } from './ActRecogniser.ts';

/** Announcing or asking for a transfer of the customer; handing on only their question is none (XFER-1). */
export const asksTransfer = actRecogniser('asks-transfer', {
  ru: {
    any: [
      'переведу|переключу|перенаправлю|переадресую|соединю .. вас|звонок|разговор|чат',
      'вас .. переведу|переключу|перенаправлю|соединю|переведут|переключат|соединят',
      'разрешите|позвольте .. перевести|переключить|перенаправить|соединить',
    ],
    inQuestion: [
      'перевести|переключить|перенаправить|переадресовать|соединить .. вас|звонок|разговор|чат',
      'вас .. перевести|переключить|перенаправить|соединить',
      'перевожу|переключаю|соединяю .. вас',
    ],
    but: ['не могу|можем|смогу|сможем .. перевести|переключить|соединить', 'сайт*|страниц*|ссылк*'],
  },
  lt: {
    any: [
      'perkelsiu|perjungsiu|sujungsiu|nukreipsiu|peradresuosiu .. jus|skambutį|pokalbį',
      'jus .. perkelsiu|perjungsiu|sujungsiu|nukreipsiu|perkels|perjungs|sujungs',
      'leiskite .. perkelti|perjungti|sujungti|nukreipti',
    ],
    inQuestion: ['perkelti|perjungti|sujungti|nukreipti|peradresuoti .. jus|skambutį|pokalbį', 'jus .. perkelti|perjungti|sujungti|nukreipti'],
    but: ['negaliu|negalime|negalėsiu .. perkelti|perjungti|sujungti|nukreipti', 'svetain*|puslap*|nuorod*'],
  },
  pl: {
    any: [
      'przekieruję|przełączę|połączę .. pana|panią|państwa|rozmowę|połączenie|czat',
      'przekażę .. rozmowę|połączenie|czat',
      'pana|panią|państwa|rozmowę|połączenie .. przekieruję|przełączę|połączę',
      'pozwolić|pozwoli .. przekieruję|przełączę|połączę|przekierować|przełączyć|połączyć',
    ],
    inQuestion: [
      'przekierować|przełączyć|połączyć .. pana|panią|państwa|rozmowę|połączenie|czat',
      'przekazać .. rozmowę|połączenie|czat',
      'pana|panią|państwa .. przekierować|przełączyć|połączyć',
    ],
    but: ['nie mogę|możemy .. przekierować|przełączyć|połączyć', 'stron*|link*'],
  },
  en: {
    any: [
      'transfer|transferring|redirect|connect|connecting you',
      'transfer|redirect this|the|your call|chat|conversation',
      'put|putting you through',
      'hand|pass|handing|passing you over|on|to',
    ],
    but: ["cannot|can't|unable .. transfer|connect|redirect|put", 'website|page|link'],
  },
});
