import type { MachineSource } from '../machineSource.ts';
import { textOf, type WalkedGuard } from '../walkMachine.ts';
import type { BundleIndex } from './bundleIndex.ts';
import type { Report, Validation } from './Validation.ts';

/** The one way in which machines depend on each other, the guard `in`, asks for a machine and a state that exist. */
export const coupling: Validation = {
  name: 'coupling',
  needsAllFiles: true,
  check(bundle, report) {
    for (const machine of bundle.machines) {
      for (const guard of machine.walked.guards) if (guard.type === 'in') checkState(bundle, machine, guard, report);
    }
  },
};

function checkState(bundle: BundleIndex, machine: MachineSource, { params, pointer }: WalkedGuard, report: Report): void {
  const name = textOf(params.machine);
  if (name === undefined) return;
  const asked = name === 'flow' ? bundle.flow : bundle.machines.find(({ walked }) => walked.id === name);
  if (asked === undefined) {
    const known = ['flow', ...bundle.source.rules.map(({ walked }) => walked.id)];
    return report({ code: 'unknown-machine', args: { name }, ...machine.placeOf(`${pointer}/params/machine`), known });
  }
  const state = textOf(params.state);
  if (state === undefined || (state !== '' && asked.walked.byPath.has(state))) return;
  // A rule runs beside every flow, and one of them may have the state.
  const { flowStates } = bundle.source;
  if (machine !== bundle.flow && asked === bundle.flow && (flowStates === null || flowStates.has(state))) return;
  report({
    code: 'unknown-state',
    args: { machine: name, name: state },
    ...machine.placeOf(`${pointer}/params/state`),
    known: asked.walked.byPath.keys(),
  });
}
