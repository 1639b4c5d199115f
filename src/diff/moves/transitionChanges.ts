import { actionsAsData } from '../aspects/entryAndExit.ts';
import { changeOf } from '../changeOf.ts';
import type { ChangeDetails, FlowChange } from '../FlowChange.ts';
import { keyOfActions } from '../normal/normalAction.ts';
import type { NormalTransition } from '../normal/NormalForm.ts';
import { guardAsData, transitionAsData } from './asData.ts';
import { excludes } from './excludes.ts';
import type { PairedTransitions } from './pairTransitions.ts';
import { effectKey, forbids } from './transitionKey.ts';
import { rulesBroken, violationChanges } from './violationChanges.ts';

/** What differs in a transition that both versions have. */
export function pairChanges(was: NormalTransition, is: NormalTransition, place: ChangeDetails): readonly FlowChange[] {
  const changes = [...violationChanges(was, is, place)];
  if (was.target !== is.target) changes.push(changeOf('target-changed', { ...place, before: was.target, after: is.target }));
  const breaks = was.violations.length > 0 && is.violations.length > 0 && changes.some(({ kind }) => CONDITION_TOLD.has(kind));
  if (was.guard?.key !== is.guard?.key && !breaks) changes.push(guardChange(was, is, place));
  if (keyOfActions(was.actions) !== keyOfActions(is.actions))
    changes.push(changeOf('actions-changed', { ...place, before: actionsAsData(was.actions), after: actionsAsData(is.actions) }));
  if (was.reenter !== is.reenter) changes.push(changeOf('re-entry-changed', { ...place, before: was.reenter, after: is.reenter }));
  if (was.words !== is.words)
    changes.push(changeOf('move-described-otherwise', { ...place, before: JSON.parse(was.words), after: JSON.parse(is.words) }));
  return changes;
}

const CONDITION_TOLD: ReadonlySet<string> = new Set(['violation-narrowed', 'violation-widened', 'violation-condition-changed']);

function guardChange(was: NormalTransition, is: NormalTransition, place: ChangeDetails): FlowChange {
  const kind = was.guard === null ? 'guard-added' : is.guard === null ? 'guard-removed' : 'guard-changed';
  return changeOf(kind, { ...place, before: guardAsData(was.guard), after: guardAsData(is.guard) });
}

/** A transition that only the later version has. `covered` are rules that would be broken if it did not take the event. */
export function addedChange(transition: NormalTransition, place: ChangeDetails, covered: readonly string[]): FlowChange {
  const rules = rulesBroken([transition]);
  if (rules.length > 0) return changeOf('violation-added', { ...place, name: rules.join(', '), after: transitionAsData(transition) });
  if (forbids(transition)) return changeOf('event-forbidden', { ...place, softens: covered });
  return changeOf('transition-added', { ...place, softens: covered, after: transitionAsData(transition) });
}

/** A transition that only the earlier version has. */
export function removedChange(transition: NormalTransition, place: ChangeDetails): FlowChange {
  const rules = rulesBroken([transition]);
  if (rules.length > 0)
    return changeOf('violation-removed', { ...place, name: rules.join(', '), softens: rules, before: transitionAsData(transition) });
  if (forbids(transition)) return changeOf('event-heard', place);
  return changeOf('transition-removed', { ...place, before: transitionAsData(transition) });
}

/** Another order of the same transitions, where it can lead elsewhere: two that do different things and may both be open. */
export function orderChange(
  before: readonly NormalTransition[],
  after: readonly NormalTransition[],
  { pairs }: PairedTransitions,
  place: ChangeDetails,
): readonly FlowChange[] {
  const swapped = pairs.flatMap(([from, to], index) =>
    pairs.slice(index + 1).flatMap(([laterFrom, laterTo]) => (laterTo < to ? [[from, laterFrom] as const] : [])),
  );
  const telling = swapped.filter(([one, other]) => {
    const [a, b] = [before[one], before[other]];
    return a !== undefined && b !== undefined && effectKey(a) !== effectKey(b) && !excludes(a.guard, b.guard);
  });
  if (telling.length === 0) return [];
  const involved = [...new Set(telling.flat())].flatMap((index) => before[index] ?? []);
  const shown = (list: readonly NormalTransition[]): readonly object[] => list.map(transitionAsData);
  return [changeOf('transitions-reordered', { ...place, softens: rulesBroken(involved), before: shown(before), after: shown(after) })];
}
