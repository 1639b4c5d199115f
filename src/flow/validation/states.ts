import { isForbiddenName } from '../../problems/forbiddenNames.ts';
import type { MachineSource } from '../machineSource.ts';
import { textOf, type WalkedState } from '../walkMachine.ts';
import type { Report, Validation } from './Validation.ts';

/** `.` and `#` mean something in targets, `\` escapes them, and XState takes an empty step of a path for the end. */
const MISREAD = /[.#\\]|^$/;

/** Names of states can be told in targets, ids are unique, and what a state holds fits its type. */
export const states: Validation = {
  name: 'states',
  needsAllFiles: false,
  check({ machines }, report) {
    for (const machine of machines) {
      checkIds(machine, report);
      for (const state of machine.walked.states) {
        if (state.parent !== null) checkName(machine, state, report);
        checkInside(machine, state, report);
      }
    }
  },
};

function checkName(machine: MachineSource, { key, pointer }: WalkedState, report: Report): void {
  if (MISREAD.test(key) || isForbiddenName(key)) report({ code: 'forbidden-name', args: { name: key }, ...machine.placeOf(pointer) });
}

function checkIds(machine: MachineSource, report: Report): void {
  const taken = new Map<string, string>();
  for (const { node, pointer } of machine.walked.states) {
    const id = textOf(node.id);
    if (id === undefined) continue;
    const place = machine.placeOf(`${pointer}/id`);
    const other = taken.get(id);
    if (other === undefined) taken.set(id, `${place.file}#${place.pointer}`);
    else report({ code: 'duplicate-name', args: { name: id, other }, ...place });
  }
}

function checkInside(machine: MachineSource, state: WalkedState, report: Report): void {
  const { kind, children, node, pointer } = state;
  const wrong = (reason: string, key: string): void => report({ code: 'schema', args: { reason }, ...machine.placeOf(`${pointer}/${key}`) });
  const holdsStates = kind === 'compound' || kind === 'parallel';
  if (holdsStates && children.size === 0) return wrong(`a ${kind} state needs states inside`, node.type === undefined ? 'states' : 'type');
  if (!holdsStates && children.size > 0) return wrong(`${article(kind)} state has no states inside`, 'states');
  if (kind !== 'history' && state.parent !== null && node.target !== undefined)
    wrong('only a history state has a target; a transition stands in "on", "after" or "always"', 'target');
  if (kind === 'compound') checkInitial(machine, state, report);
  else if (kind !== 'parallel' && node.initial !== undefined) wrong(`${article(kind)} state has no initial state`, 'initial');
}

function checkInitial(machine: MachineSource, { node, children, pointer }: WalkedState, report: Report): void {
  const initial = node.initial as unknown;
  if (initial === undefined) return report({ code: 'missing-initial', ...machine.placeOf(pointer) });
  if (typeof initial !== 'string' || children.has(initial)) return;
  report({ code: 'unknown-target', args: { name: initial }, ...machine.placeOf(`${pointer}/initial`), known: children.keys() });
}

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
