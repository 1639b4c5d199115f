import type { Cast } from '../../flow/Cast.ts';
import { writtenMachine } from '../../flow/machine/writtenTransitions.ts';
import { nearestName } from '../../problems/nearestName.ts';
import type { Problem } from '../../problems/Problem.ts';
import { memberNamed } from '../members.ts';
import { knownNames } from './knownNames.ts';
import type { NameUse } from './NameKind.ts';

/** What is wrong with a name in a test; undefined where the flow version has it. `base` is the pointer of the value that it stands in. */
export function nameProblem(cast: Cast, use: NameUse, base: string): Problem | undefined {
  const pointer = base + use.pointer;
  if (use.kind === 'state') return stateProblem(cast, use, pointer);
  const known = knownNames(cast, use.kind);
  if (known.has(use.name)) return undefined;
  const problem = { pointer, suggestion: nearestName(use.name, known) };
  const { name, kind } = use;
  const flow = cast.bundle.flow.id;
  switch (kind) {
    case 'phrase':
      return { code: 'unknown-phrase', args: { name }, ...problem };
    case 'stage':
      return { code: 'unknown-stage', args: { flow, name }, ...problem };
    case 'machine':
      return { code: 'unknown-machine', args: { name }, ...problem };
    case 'fact':
      return { code: 'undeclared-fact', args: { name }, ...problem };
    case 'action':
      return { code: 'unknown-action', args: { name }, ...problem };
    case 'event type':
    case 'move':
      return { code: 'unknown-event-type', args: { name }, ...problem };
    default:
      return { code: 'unknown-test-name', args: { kind, name, flow }, ...problem };
  }
}

/** A history state is none that a machine can be in. */
function stateProblem(cast: Cast, { name, machine = 'flow' }: NameUse, pointer: string): Problem | undefined {
  const member = memberNamed(cast, machine);
  // That there is no such machine is told of by its own name.
  if (member === undefined) return undefined;
  const { byPath } = writtenMachine(member).walked;
  const state = byPath.get(name);
  if (name !== '' && state !== undefined && state.kind !== 'history') return undefined;
  const known = [...byPath].flatMap(([path, { kind }]) => (path === '' || kind === 'history' ? [] : [path]));
  return { code: 'unknown-state', args: { machine: member.id, name }, pointer, suggestion: nearestName(name, known) };
}
