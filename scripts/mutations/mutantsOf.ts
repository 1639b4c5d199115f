import type { MachineFile } from '../../src/flow/schema/machine.ts';
import { walkMachine, type WalkedMachine, type WalkedState, type WalkedTransition } from '../../src/flow/walkMachine.ts';

/** A rule machine with one mistake in it. */
export interface Mutant {
  readonly machine: string;
  /** What was done to it, with the place in its file. */
  readonly name: string;
  readonly pointer: string;
  readonly kind: 'guard dropped' | 'violate dropped' | 'target moved';
  readonly file: MachineFile;
}

/** Every machine that differs from this one by a dropped guard, a dropped `violate`, or a target moved to another state. */
export function mutantsOf(file: MachineFile): readonly Mutant[] {
  const walked = walkMachine(file);
  return walked.transitions.flatMap((transition) => [
    ...guardDropped(file, transition),
    ...violatesDropped(file, transition),
    ...targetMoved(file, walked, transition),
  ]);
}

type Node = Record<string, unknown>;

function mutant(
  file: MachineFile,
  { pointer, source, kind, trigger }: WalkedTransition,
  what: Mutant['kind'],
  more: string,
  change: (transition: Node) => void,
): Mutant {
  const copy = structuredClone(file) as unknown as Node;
  change(at(copy, pointer) as Node);
  const name = `${what}${more}: ${source.path || '(root)'} ${kind === 'on' ? trigger : `${kind} ${trigger}`}`;
  return { machine: file.id, name, pointer, kind: what, file: copy as unknown as MachineFile };
}

function guardDropped(file: MachineFile, transition: WalkedTransition): Mutant[] {
  if (transition.guard === undefined) return [];
  return [mutant(file, transition, 'guard dropped', '', (node) => delete node.guard)];
}

function violatesDropped(file: MachineFile, transition: WalkedTransition): Mutant[] {
  return transition.actions.flatMap((action, index) => {
    if (action.type !== 'violate') return [];
    return [
      mutant(file, transition, 'violate dropped', ` ${String(action.params.rule)}`, (node) => {
        const actions = Array.isArray(node.actions) ? (node.actions as unknown[]) : [node.actions];
        node.actions = actions.filter((_, place) => place !== index);
      }),
    ];
  });
}

/** To the next state of the file that is not where it led: a mistake of copying. A transition without a target has none to move. */
function targetMoved(file: MachineFile, walked: WalkedMachine, transition: WalkedTransition): Mutant[] {
  if (transition.target === undefined) return [];
  const other = anotherState(walked, transition);
  if (other === null) return [];
  const isText = typeof at(file as unknown as Node, transition.pointer) === 'string';
  const target = `#${file.id}.${other.path}`;
  if (!isText) return [mutant(file, transition, 'target moved', ` to ${other.path}`, (node) => (node.target = target))];
  const copy = structuredClone(file) as unknown as Node;
  const steps = transition.pointer.split('/').slice(1);
  const last = unescape(steps.pop() ?? '');
  (at(copy, `/${steps.join('/')}`) as Node)[last] = target;
  return [
    {
      machine: file.id,
      name: `target moved to ${other.path}: ${transition.source.path || '(root)'} ${transition.trigger}`,
      pointer: transition.pointer,
      kind: 'target moved',
      file: copy as unknown as MachineFile,
    },
  ];
}

function anotherState(walked: WalkedMachine, { target = '', source }: WalkedTransition): WalkedState | null {
  const name = target.split('.').at(-1) ?? '';
  const leaves = walked.states.filter(({ parent, children, kind }) => parent !== null && children.size === 0 && kind !== 'history');
  const from = leaves.findIndex(({ path }) => path === source.path || path.startsWith(`${source.path}.`));
  const rotated = [...leaves.slice(from + 1), ...leaves.slice(0, from + 1)];
  const leadsTo = (state: WalkedState): boolean => state.path.split('.').includes(name);
  return rotated.find((state) => !leadsTo(state) && state.path !== source.path) ?? rotated.find((state) => !leadsTo(state)) ?? null;
}

function at(root: Node, pointer: string): unknown {
  let value: unknown = root;
  for (const step of pointer.split('/').slice(1)) value = (value as Node)[unescape(step)];
  return value;
}

function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
