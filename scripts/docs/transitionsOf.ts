import { listOf } from '../../src/flow/machine/toMachineConfig.ts';
import type { Invocation, StateNode, Transition, Transitions } from '../../src/flow/schema/machine.ts';

/** What a state does, and upon what: an event, the time of a setting, or nothing but being there. */
export interface Response {
  readonly upon: string;
  readonly kind: 'event' | 'timer' | 'always' | 'entry' | 'exit';
  readonly actions: readonly Invocation[];
}

/** Every response of a state itself, in the order of the file. */
export function responsesOf({ on = {}, after = {}, always, entry, exit }: StateNode): readonly Response[] {
  return [
    ...Object.entries(on).flatMap(([upon, to]) => responses('event', upon, to)),
    ...Object.entries(after).flatMap(([upon, to]) => responses('timer', upon, to)),
    ...(always === undefined ? [] : responses('always', '', always)),
    { upon: '', kind: 'entry', actions: listOf(entry) },
    { upon: '', kind: 'exit', actions: listOf(exit) },
  ];
}

function responses(kind: Response['kind'], upon: string, to: Transitions): readonly Response[] {
  return (Array.isArray(to) ? to : [to])
    .filter((one): one is Transition => typeof one === 'object')
    .map(({ actions }) => ({ upon, kind, actions: listOf(actions) }));
}
