import type { Check } from '../Check.ts';
import { constantGuards } from './constantGuards.ts';
import { deadEnds } from './deadEnds.ts';
import { deadFacts } from './deadFacts.ts';
import { genderLogic } from './genderLogic.ts';
import { raiseCircles } from './raiseCircles.ts';
import { shadowedTransition } from './shadowedTransition.ts';
import { silentStates } from './silentStates.ts';
import { timerLoops } from './timerLoops.ts';
import { unheardAnswer, unheardRaise } from './unheardEvents.ts';
import { unreachableState } from './unreachableState.ts';
import { unreadSettings } from './unreadSettings.ts';
import { unusedParts } from './unusedParts.ts';
import { waysOut } from './waysOut.ts';
import { weight } from './weight.ts';

/** The checks of what machines do, in the order in which an author wants to hear of them: where a contact is caught, what never happens, what nobody needs. */
export const machineChecks: readonly Check[] = Object.freeze([
  deadEnds,
  waysOut,
  silentStates,
  unheardAnswer,
  unreachableState,
  shadowedTransition,
  constantGuards,
  raiseCircles,
  timerLoops,
  unheardRaise,
  genderLogic,
  deadFacts,
  unreadSettings,
  unusedParts,
  weight,
]);
