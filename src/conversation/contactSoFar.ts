import type { ContactSoFar } from '../text/lint/LintRule.ts';
import { stageOf } from './stageOf.ts';
import type { Run } from './troupe/Run.ts';

const NONE: readonly string[] = Object.freeze([]);

/** What a text is judged by beside itself: what was said before, and whether the customer hears it. */
export function contactSoFar(run: Run): ContactSoFar {
  const { facts } = run;
  return {
    nameUses: Number(facts.nameUses ?? 0),
    openedWithName: facts.openedWithName === true,
    politeWords: list(facts.politeWords),
    textsSaid: list(facts.textsSaid),
    customerMeant: list(facts.customerMeant),
    isHeard: run.channel === 'phone' && facts.answered !== false && facts.muted !== true && stageOf(run) !== 'hold.active',
  };
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : NONE;
}
