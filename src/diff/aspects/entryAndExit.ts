import { changeOf } from '../changeOf.ts';
import type { FlowChange } from '../FlowChange.ts';
import { keyOfActions, type NormalAction } from '../normal/normalAction.ts';
import { placeOf } from '../placeOf.ts';
import type { Aspect } from './Aspect.ts';

/** What is done when a state is entered and left. */
export const entryAndExit: Aspect = ({ machines }) =>
  machines.both.flatMap(({ name, before, after, states }) =>
    [...states].flatMap(([from, to]): readonly FlowChange[] => {
      const [was, is] = [before.states.get(from), after.states.get(to)];
      if (was === undefined || is === undefined) return [];
      return (['entry', 'exit'] as const).flatMap((when) => {
        if (keyOfActions(was[when]) === keyOfActions(is[when])) return [];
        return [changeOf(`${when}-changed`, { ...placeOf(name, after, is), before: actionsAsData(was[when]), after: actionsAsData(is[when]) })];
      });
    }),
  );

/** Actions in the form of the files. */
export function actionsAsData(actions: readonly NormalAction[]): readonly object[] {
  return actions.map(({ type, params }) => ({ type, ...(Object.keys(params).length === 0 ? {} : { params }) }));
}
