import { findHistoryTarget, findTarget } from '../findTarget.ts';
import type { MachineSource } from '../machineSource.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { textOf, type WalkedMachine, type WalkedState } from '../walkMachine.ts';
import { MOST_PROBLEMS } from './problemSink.ts';
import type { Report, Validation } from './Validation.ts';

/** Every target is a state, as XState looks it up. */
export const targets: Validation = {
  name: 'targets',
  needsAllFiles: false,
  check({ machines }, report) {
    for (const machine of machines) checkMachine(machine, report);
  },
};

function checkMachine(machine: MachineSource, report: Report): void {
  const { walked } = machine;
  const places = firstPlaces(walked);
  let unknowns = 0;
  const unknown = (state: WalkedState, target: string, pointer: string): void => {
    // Looking for what was meant goes through all names; who has made so many mistakes is told enough.
    if (unknowns++ >= MOST_PROBLEMS) return;
    const suggestion = meant(walked, places, state, target);
    report({ code: 'unknown-target', args: { name: target }, ...machine.placeOf(pointer), ...(suggestion === undefined ? {} : { suggestion }) });
  };
  for (const { source, target, targetPointer } of walked.transitions) {
    if (target && findTarget(walked, source, target) === undefined) unknown(source, target, targetPointer);
  }
  for (const state of walked.states) {
    const target = state.kind === 'history' && state.parent !== null ? textOf(state.node.target) : undefined;
    if (target && findHistoryTarget(walked, state, target) === undefined) unknown(state, target, `${state.pointer}/target`);
  }
}

/** The state of exactly that name elsewhere, written so that it is found from here; else the nearest name at hand. */
function meant(machine: WalkedMachine, places: ReadonlyMap<string, WalkedState>, source: WalkedState, target: string): string | undefined {
  if (target.startsWith('#'))
    return nearestName(
      target,
      [...machine.byId.keys()].map((id) => `#${id}`),
    );
  const bare = target.startsWith('.') ? target.slice(1) : target;
  if (source.children.has(bare)) return `.${bare}`;
  if (source.parent?.children.has(bare)) return bare;
  const elsewhere = machine.byPath.get(bare) ?? places.get(bare);
  if (elsewhere !== undefined && elsewhere.parent !== null && machine.id !== '') return `#${machine.id}.${elsewhere.path}`;
  const siblings = source.parent === null ? [] : namesFrom(source.parent, bare, '');
  return nearestName(target, target.startsWith('.') || source.parent === null ? namesFrom(source, bare, '.') : siblings);
}

/** The names at the level at which a dotted path goes wrong. */
function namesFrom(state: WalkedState, path: string, prefix: string): string[] {
  let at = state;
  let done = prefix;
  for (const step of path.split('.')) {
    const next = at.children.get(step);
    if (next === undefined) break;
    at = next;
    done += `${step}.`;
  }
  return [...at.children.keys()].map((key) => done + key);
}

function firstPlaces(machine: WalkedMachine): Map<string, WalkedState> {
  const places = new Map<string, WalkedState>();
  for (const state of machine.states) if (!places.has(state.key)) places.set(state.key, state);
  return places;
}
