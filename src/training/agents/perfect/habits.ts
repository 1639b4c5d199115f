import type { Habit } from './Moment.ts';
import { answersAnyway } from './habits/answersAnyway.ts';
import { answersCall } from './habits/answersCall.ts';
import { goesOnWhenAllIsKnown } from './habits/goesOnWhenAllIsKnown.ts';
import { handsOver } from './habits/handsOver.ts';
import { holds } from './habits/holds.ts';
import { asksWhatIsNeeded } from './habits/asksWhatIsNeeded.ts';
import { asksColleague } from './habits/asksColleague.ts';
import { marksResolved } from './habits/marksResolved.ts';
import { offersProducts } from './habits/offersProducts.ts';
import { endsWhenAllowed } from './habits/endsWhenAllowed.ts';
import { keepsPromises } from './habits/keepsPromises.ts';
import { looksUp } from './habits/looksUp.ts';
import { followsPrompter } from './habits/followsPrompter.ts';

/** What an agent does who follows the prompter, in the order in which it is thought of. */
export const habits: readonly Habit[] = Object.freeze([
  keepsPromises,
  answersCall,
  holds,
  handsOver,
  endsWhenAllowed,
  asksColleague,
  offersProducts,
  goesOnWhenAllIsKnown,
  asksWhatIsNeeded,
  looksUp,
  marksResolved,
  answersAnyway,
  followsPrompter,
]);
