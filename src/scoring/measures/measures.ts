import { askedAgain } from './askedAgain.ts';
import { callOffered } from './callOffered.ts';
import { empathy } from './empathy.ts';
import { factsComplete } from './factsComplete.ts';
import { farewell } from './farewell.ts';
import { leading } from './leading.ts';
import { nameUses } from './nameUses.ts';
import { pauses } from './pauses.ts';
import { quota } from './quota.ts';
import { rings } from './rings.ts';
import { talkShare } from './talkShare.ts';
import { tempo } from './tempo.ts';

/** Every measure that a card can take, in the order of the catalogue's criteria. */
export const MEASURES = Object.freeze([
  rings,
  nameUses,
  talkShare,
  pauses,
  askedAgain,
  leading,
  factsComplete,
  quota,
  empathy,
  tempo,
  farewell,
  callOffered,
]);

export type MeasureName = (typeof MEASURES)[number]['name'];
