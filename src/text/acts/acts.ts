import type { ActRecogniser } from './ActRecogniser.ts';
import { apologises } from './apologises.ts';
import { asksCallback } from './asksCallback.ts';
import { asksContact } from './asksContact.ts';
import { asksFurtherHelp } from './asksFurtherHelp.ts';
import { asksHold } from './asksHold.ts';
import { asksTransfer } from './asksTransfer.ts';
import { confirmsPhone } from './confirmsPhone.ts';
import { looksUp } from './looksUp.ts';
import { saysFarewell } from './saysFarewell.ts';
import { showsEmpathy } from './showsEmpathy.ts';
import { summarises } from './summarises.ts';
import { thanksForWaiting } from './thanksForWaiting.ts';
import { warns } from './warns.ts';

/** The recognisers of what the agent does by a text, in the order in which they report. Greetings are read by `readGreeting`. */
export const actRecognisers: readonly ActRecogniser[] = Object.freeze([
  warns,
  asksHold,
  thanksForWaiting,
  summarises,
  asksFurtherHelp,
  saysFarewell,
  apologises,
  showsEmpathy,
  asksTransfer,
  asksCallback,
  confirmsPhone,
  asksContact,
  looksUp,
]);
