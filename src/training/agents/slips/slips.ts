import { advisingSlips } from './deeds/advising.ts';
import { endingSlips } from './deeds/ending.ts';
import { holdingSlips } from './deeds/holding.ts';
import { listeningSlips } from './deeds/listening.ts';
import type { Slip } from './Slip.ts';
import { formTexts } from './texts/form.ts';
import { greetingTexts } from './texts/greeting.ts';
import { mannerTexts } from './texts/manners.ts';
import { workTexts } from './texts/work.ts';

/** The ways in which our agents break rules, by what they are about: a careless agent slips in each as often as in another. */
export const slipGroups: readonly (readonly Slip[])[] = Object.freeze([
  listeningSlips,
  holdingSlips,
  advisingSlips,
  endingSlips,
  greetingTexts,
  mannerTexts,
  workTexts,
  formTexts,
]);

/** Every one of them, by what they do first, then by what they say. */
export const slips: readonly Slip[] = Object.freeze(slipGroups.flat());
