import type { Slice } from '../Slice.ts';
import { checksForetell } from './checksForetell.ts';
import { denialsEnd } from './denialsEnd.ts';
import { farewellReached } from './farewellReached.ts';
import type { Guarantee } from './Guarantee.ts';
import { nothingFails } from './nothingFails.ts';
import { nothingIsDead } from './nothingIsDead.ts';
import { obeyingIsAllowed } from './obeyingIsAllowed.ts';
import { rulesCanBreak } from './rulesCanBreak.ts';
import { somethingToDo } from './somethingToDo.ts';

/** What is shown of every slice, in the order of the report. Made anew for each: some keep count of what they saw. */
export function makeGuarantees(slice: Slice): readonly Guarantee[] {
  return [checksForetell, rulesCanBreak(), nothingIsDead(slice), denialsEnd, somethingToDo, obeyingIsAllowed(slice), farewellReached, nothingFails];
}
