import { pointerTo } from '../../problems/pointer.ts';
import type { MachineSource } from '../machineSource.ts';
import { isRecord, textOf } from '../walkMachine.ts';
import type { BundleIndex } from './bundleIndex.ts';
import type { Report, Validation } from './Validation.ts';

/** Every delay is a setting of type seconds, so that a brand can change it. XState fires at once where it knows no such delay. */
export const delays: Validation = {
  name: 'delays',
  needsAllFiles: true,
  check(bundle, report) {
    for (const machine of bundle.machines) {
      for (const { node, pointer } of machine.walked.states) {
        const after = node.after as unknown;
        if (isRecord(after)) for (const name of Object.keys(after)) checkDelay(bundle, machine, name, pointerTo(`${pointer}/after`, name), report);
      }
      for (const { type, params, pointer } of machine.walked.actions) {
        const due = type === 'task' ? textOf(params.due) : undefined;
        if (due !== undefined) checkDelay(bundle, machine, due, `${pointer}/params/due`, report);
      }
      for (const { type, params, pointer } of machine.walked.guards) {
        const after = type === 'works' ? textOf(params.after) : undefined;
        if (after !== undefined) checkDelay(bundle, machine, after, `${pointer}/params/after`, report);
      }
    }
  },
};

function checkDelay({ settings }: BundleIndex, machine: MachineSource, name: string, pointer: string, report: Report): void {
  const row = settings.get(name);
  if (row === null || row?.type === 'seconds') return;
  const known = [...settings].flatMap(([id, one]) => (one?.type === 'seconds' ? [id] : []));
  report({ code: 'unknown-delay', args: { name }, ...machine.placeOf(pointer), known });
}
