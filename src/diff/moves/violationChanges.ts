import type { ChangeKindId } from '../changeKinds.ts';
import { changeOf } from '../changeOf.ts';
import type { ChangeDetails, FlowChange } from '../FlowChange.ts';
import type { NormalAction } from '../normal/normalAction.ts';
import type { NormalTransition } from '../normal/NormalForm.ts';
import { guardAsData, transitionAsData } from './asData.ts';
import { narrows } from './narrows.ts';

/** Rules that a transition breaks. */
export function rulesBroken(transitions: readonly NormalTransition[]): readonly string[] {
  return [...new Set(transitions.flatMap(({ violations }) => violations.map(ruleOf)))];
}

/** What a pair of transitions says about rules: those that are broken by one of them only, and by both in other ways. */
export function violationChanges(was: NormalTransition, is: NormalTransition, place: ChangeDetails): readonly FlowChange[] {
  const earlier = new Map(was.violations.map((violation) => [ruleOf(violation), violation]));
  const later = new Map(is.violations.map((violation) => [ruleOf(violation), violation]));
  const removed = [...earlier.keys()].filter((rule) => !later.has(rule));
  const added = [...later.keys()].filter((rule) => !earlier.has(rule));
  return [
    ...removed.map((rule) => changeOf('violation-removed', { ...place, name: rule, softens: [rule], before: transitionAsData(was) })),
    ...added.map((rule) => changeOf('violation-added', { ...place, name: rule, after: transitionAsData(is) })),
    ...[...earlier].flatMap(([rule, violation]) => {
      const other = later.get(rule);
      return other === undefined ? [] : [...answerChange(rule, violation, other, place), ...conditionChange(rule, was, is, place)];
    }),
  ];
}

function answerChange(rule: string, was: NormalAction, is: NormalAction, place: ChangeDetails): readonly FlowChange[] {
  if (was.key === is.key) return [];
  const softens = was.params.severity === is.params.severity ? [] : [rule];
  return [changeOf('violation-answered-otherwise', { ...place, name: rule, softens, before: was.params, after: is.params })];
}

function conditionChange(rule: string, was: NormalTransition, is: NormalTransition, place: ChangeDetails): readonly FlowChange[] {
  if (was.guard?.key === is.guard?.key) return [];
  const kind: ChangeKindId = narrows(is.guard, was.guard)
    ? 'violation-narrowed'
    : narrows(was.guard, is.guard)
      ? 'violation-widened'
      : 'violation-condition-changed';
  const softens = kind === 'violation-widened' ? [] : [rule];
  return [changeOf(kind, { ...place, name: rule, softens, before: guardAsData(was.guard), after: guardAsData(is.guard) })];
}

function ruleOf({ params }: NormalAction): string {
  return String(params.rule);
}
