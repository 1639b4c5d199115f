import { expressionCompiler, RESERVED_NAMES, type CompileExpression } from '../expressions.ts';
import { canNameFact } from '../factNames.ts';
import type { MachineSource } from '../machineSource.ts';
import { nearestName } from '../../problems/nearestName.ts';
import type { SettingRow } from '../schema/settings.ts';
import { textOf, type WalkedTransition } from '../walkMachine.ts';
import type { BundleIndex } from './bundleIndex.ts';
import { experimentsIn } from './experimentsIn.ts';
import { eventFieldsOf, knownFields, lacks, type EventFields } from './eventFields.ts';
import type { Report, Validation } from './Validation.ts';

interface Check {
  readonly bundle: BundleIndex;
  readonly machine: MachineSource;
  readonly compile: CompileExpression;
  readonly fieldsAt: (transition: WalkedTransition | null) => EventFields;
  readonly report: Report;
}

/** Where an expression stands. */
interface Spot {
  readonly pointer: string;
  readonly transition: WalkedTransition | null;
}

/** Every expression compiles, over the facts of all machines, and reads of the event only what the event has. */
export const expressions: Validation = {
  name: 'expressions',
  needsAllFiles: true,
  check(bundle, report) {
    const facts = new Map([...bundle.factTypes].filter(([name]) => canNameFact(name)));
    const rows = [...bundle.settings.keys()].map((id) => ({ id }) as SettingRow);
    const compile = expressionCompiler(facts, rows);
    for (const machine of bundle.machines) checkMachine({ bundle, machine, compile, fieldsAt: eventFieldsOf(machine.walked), report });
    for (const { experiment, pointer } of experimentsIn(bundle)) {
      const { event, when } = experiment.goal;
      const check: Check = { bundle, machine: bundle.flow, compile, fieldsAt: () => ({ types: [event], inAll: true }), report };
      if (when !== undefined) checkExpression(check, when, 'bool', { pointer: `${pointer}/goal/when`, transition: null });
    }
  },
};

function checkMachine(check: Check): void {
  const { guards, actions } = check.machine.walked;
  for (const { type, params, pointer, transition } of guards) {
    const source = type === 'when' ? textOf(params.expr) : undefined;
    if (source !== undefined) checkExpression(check, source, 'bool', { pointer: `${pointer}/params/expr`, transition });
  }
  for (const { type, params, pointer, transition } of actions) {
    if (type !== 'set' && type !== 'add' && type !== 'count') continue;
    const source = textOf(params.expr);
    if (source !== undefined) checkExpression(check, source, 'any', { pointer: `${pointer}/params/expr`, transition });
    const from = type === 'count' ? undefined : textOf(params.from);
    if (from !== undefined) checkFrom(check, from, { pointer: `${pointer}/params/from`, transition });
  }
}

function checkExpression(check: Check, source: string, expected: 'bool' | 'any', spot: Spot): void {
  const compiled = check.compile(source, expected);
  if ('reason' in compiled) return tell(check, spot, compiled.reason, meant(compiled.reason, check.bundle));
  for (const name of compiled.reads) {
    if (!name.startsWith('event.')) continue;
    const field = name.slice('event.'.length);
    const fields = check.fieldsAt(spot.transition);
    const without = lacks(fields, field);
    if (without !== null) tell(check, spot, `${without} has no field "${field}"`, nearestName(field, knownFields(fields)));
  }
}

function checkFrom({ machine, fieldsAt, report }: Check, field: string, { pointer, transition }: Spot): void {
  const fields = fieldsAt(transition);
  // A field that some of the types lack is null for those; one that none has is a mistake.
  if (lacks({ ...fields, inAll: fields.types.length === 0 && fields.inAll }, field) === null) return;
  report({ code: 'unknown-field', args: { name: field }, ...machine.placeOf(pointer), known: knownFields(fields) });
}

function tell({ machine, report }: Check, { pointer }: Spot, reason: string, suggestion: string | undefined): void {
  report({ code: 'invalid-expression', args: { reason }, ...machine.placeOf(pointer), ...(suggestion === undefined ? {} : { suggestion }) });
}

/** The name that was meant by one that CEL does not know. */
function meant(reason: string, { factTypes, settings }: BundleIndex): string | undefined {
  const variable = /^Unknown variable: (\w+)/.exec(reason)?.[1];
  if (variable !== undefined) return nearestName(variable, [...factTypes.keys(), ...RESERVED_NAMES]);
  const setting = /^there is no setting "(.+)"$/.exec(reason)?.[1];
  return setting === undefined ? undefined : nearestName(setting, settings.keys());
}
