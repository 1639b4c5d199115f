import type { MachineSource } from '../machineSource.ts';
import { textOf, type WalkedAction } from '../walkMachine.ts';
import type { BundleIndex } from './bundleIndex.ts';
import type { Report, Validation } from './Validation.ts';

/** `violate` stands on the transition of a fact or of a timer, so that a check can select what would be broken without doing it. */
export const misplacedViolations: Validation = {
  name: 'misplaced-violations',
  needsAllFiles: false,
  check({ machines }, report) {
    for (const machine of machines) {
      for (const { type, kind, pointer } of machine.walked.actions) {
        if (type === 'violate' && kind !== 'on' && kind !== 'after') report({ code: 'misplaced-violate', ...machine.placeOf(pointer) });
      }
    }
  },
};

/** A setting decides how bad the violation of a rule is: the one that is named, else `severity.RULE`. */
export const severities: Validation = {
  name: 'severities',
  needsAllFiles: true,
  check(bundle, report) {
    for (const machine of bundle.machines) {
      for (const action of machine.walked.actions) if (action.type === 'violate') checkSeverity(bundle, machine, action, report);
    }
  },
};

function checkSeverity({ settings }: BundleIndex, machine: MachineSource, { params, pointer }: WalkedAction, report: Report): void {
  const given = textOf(params.severity);
  const rule = textOf(params.rule);
  const name = given ?? (rule === undefined ? undefined : `severity.${rule}`);
  if (name === undefined) return;
  const row = settings.get(name);
  if (row === null || row?.type === 'severity') return;
  const place = machine.placeOf(`${pointer}/params/${given === undefined ? 'rule' : 'severity'}`);
  const known = [...settings].flatMap(([id, one]) => (one?.type === 'severity' ? [id] : []));
  if (row === undefined) report({ code: 'undeclared-setting', args: { name }, ...place, known });
  else report({ code: 'wrong-setting', args: { name, expected: `of type severity, not ${row.type}` }, ...place });
}
