import type { Check } from '../Check.ts';
import { unreachableState } from './unreachableState.ts';

/** The checks of what machines do, in the order in which an author wants to hear of them. */
export const machineChecks: readonly Check[] = Object.freeze([unreachableState]);
