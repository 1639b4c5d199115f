import { coreFacts } from '../coreFacts.ts';
import { factFits } from '../factFits.ts';
import type { MachineSource } from '../machineSource.ts';
import type { FactDeclaration } from '../schema/machine.ts';
import { textOf, type WalkedAction } from '../walkMachine.ts';
import type { BundleIndex } from './bundleIndex.ts';
import type { Report, Validation } from './Validation.ts';

const WRITES: ReadonlySet<string> = new Set(['set', 'add', 'count']);

/** What actions write is declared, and of the type that it is declared to be. */
export const factWrites: Validation = {
  name: 'fact-writes',
  needsAllFiles: true,
  check(bundle, report) {
    for (const machine of bundle.machines) {
      for (const action of machine.walked.actions) if (WRITES.has(action.type)) checkWrite(bundle, machine, action, report);
    }
  },
};

/** A fact has one owner that sets it, or two machines could write it at the same moment. Counts may be shared. */
export const factOwners: Validation = {
  name: 'fact-owners',
  needsAllFiles: false,
  check(bundle, report) {
    const flowFacts = new Set(bundle.facts.filter(({ machine }) => machine === bundle.flow).map(({ name }) => name));
    const owners = new Map<string, MachineSource>();
    for (const machine of bundle.machines) {
      for (const { type, params, pointer } of machine.walked.actions) {
        const name = type === 'set' || type === 'add' ? textOf(params.fact) : undefined;
        if (name === undefined || Object.hasOwn(coreFacts, name) || (machine === bundle.flow && flowFacts.has(name))) continue;
        const owner = owners.get(name) ?? machine;
        owners.set(name, owner);
        if (owner !== machine)
          report({ code: 'fact-conflict', args: { name, conflict: 'set, too,', other: owner.file }, ...machine.placeOf(`${pointer}/params/fact`) });
      }
    }
  },
};

function checkWrite({ factTypes }: BundleIndex, machine: MachineSource, { type, params, pointer }: WalkedAction, report: Report): void {
  const name = textOf(params.fact);
  if (name === undefined) return;
  const declared = factTypes.get(name);
  if (declared === undefined)
    return report({ code: 'undeclared-fact', args: { name }, ...machine.placeOf(`${pointer}/params/fact`), known: factTypes.keys() });
  const expected = unfit(declared, type, params.value);
  if (expected !== null)
    report({ code: 'wrong-fact', args: { name, expected }, ...machine.placeOf(`${pointer}/params/${type === 'set' ? 'value' : 'fact'}`) });
}

/** What a fact must be so that the action can be done to it; null where it is. */
function unfit({ type }: FactDeclaration, action: string, value: unknown): string | null {
  if (action === 'count') return type === 'integer' || type === 'number' ? null : 'a number, to be counted';
  if (action === 'add') return type === 'list' ? null : 'a list, to be added to';
  return value === undefined || factFits(type, value) ? null : `of type ${type}`;
}
