import type { MachineSource } from '../machineSource.ts';
import { expandEventPattern } from '../vocabulary/vocabulary.ts';
import { isRecord, type WalkedState } from '../walkMachine.ts';
import type { BundleIndex } from './bundleIndex.ts';
import type { Report, Validation } from './Validation.ts';

const TIME_OUT = 'agent.takes-timeout';

/**
 * An agent can take a time-out in every state of a script, or the script knows none at all (CB-6, CB-7). A rule that hears
 * it wherever it stands sees to that for every flow of its channel; without one each state of the flow has to hear it.
 * And nobody may shut it out.
 */
export const timeOut: Validation = {
  name: 'time-out',
  needsAllFiles: true,
  check({ machines, flow }: BundleIndex, report) {
    for (const machine of machines) for (const state of machine.walked.states) if (entryOf(state) === 'forbidden') tell(machine, state, report);
    const isKnown = machines.some((machine) => machine.walked.states.some((state) => entryOf(state) === 'heard'));
    const rules = machines.filter((machine) => machine !== flow && listensOn(machine, flow));
    if (!isKnown || rules.some((machine) => deafStates(machine).length === 0)) return;
    for (const state of deafStates(flow)) tell(flow, state, report);
  },
};

function listensOn(machine: MachineSource, flow: MachineSource): boolean {
  const channels: unknown = metaOf(machine).channels;
  return !Array.isArray(channels) || channels.includes(metaOf(flow).channel ?? 'chat');
}

function metaOf({ walked }: MachineSource): Readonly<Record<string, unknown>> {
  const meta = walked.root.node.meta as unknown;
  return isRecord(meta) ? meta : {};
}

/** The states that a contact can rest in without a time-out: innermost ones, but for those in which the machine is done. */
function deafStates({ walked }: MachineSource): readonly WalkedState[] {
  return walked.states.filter(({ children, kind }) => children.size === 0 && kind !== 'final' && kind !== 'history').filter((state) => !hears(state));
}

function hears(state: WalkedState): boolean {
  for (let each: WalkedState | null = state; each !== null; each = each.parent) {
    // Of parallel regions one is enough.
    if (entryOf(each) !== 'none' || (each.kind === 'parallel' && isHeardInside(each))) return true;
  }
  return false;
}

function isHeardInside(state: WalkedState): boolean {
  return entryOf(state) === 'heard' || [...state.children.values()].some(isHeardInside);
}

/** What a state's own `on` says of the time-out. An entry of its own shuts out the patterns. */
function entryOf({ node }: WalkedState): 'heard' | 'forbidden' | 'none' {
  const on = node.on as unknown;
  if (!isRecord(on)) return 'none';
  const entry = Object.hasOwn(on, TIME_OUT) ? on[TIME_OUT] : Object.entries(on).find(([type]) => expandEventPattern(type).includes(TIME_OUT))?.[1];
  if (entry === undefined) return 'none';
  return isRecord(entry) && Object.keys(entry).length === 0 ? 'forbidden' : 'heard';
}

function tell(machine: MachineSource, state: WalkedState, report: Report): void {
  report({ code: 'no-time-out', args: { machine: machine.walked.id, state: state.path }, ...machine.placeOf(state.pointer) });
}
