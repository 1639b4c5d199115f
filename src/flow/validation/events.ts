import { pointerTo } from '../../problems/pointer.ts';
import type { MachineSource } from '../machineSource.ts';
import { customerMeanings } from '../vocabulary/customer.ts';
import { eventTypeNames, eventTypeOf, expandEventPattern } from '../vocabulary/vocabulary.ts';
import { isRecord, textOf, type WalkedGuard } from '../walkMachine.ts';
import type { Report, Validation } from './Validation.ts';

const PATTERNS = [...new Set(eventTypeNames.map((name) => `${name.slice(0, name.indexOf('.'))}.*`))];
const HEARD = [...eventTypeNames, ...PATTERNS];
const MEANINGS: ReadonlySet<string> = new Set(customerMeanings.map(({ name }) => name));

/**
 * Every event that a machine hears, raises or looks for among meanings is of the vocabulary; a pattern fits some type.
 * XState's own events are none: they must not be heard, and never be raised.
 */
export const events: Validation = {
  name: 'events',
  needsAllFiles: false,
  check({ machines }, report) {
    for (const machine of machines) {
      for (const { node, pointer } of machine.walked.states) checkHeard(machine, node.on, `${pointer}/on`, report);
      for (const { type, params, pointer } of machine.walked.actions) {
        const name = type === 'raise' ? textOf(params.event) : undefined;
        if (name === undefined || eventTypeOf(name) !== undefined) continue;
        report({ code: 'unknown-event-name', args: { name }, ...machine.placeOf(`${pointer}/params/event`), known: eventTypeNames });
      }
      for (const guard of machine.walked.guards) if (guard.type === 'means') checkMeanings(machine, guard, report);
    }
  },
};

function checkHeard(machine: MachineSource, on: unknown, pointer: string, report: Report): void {
  if (!isRecord(on)) return;
  for (const name of Object.keys(on)) {
    if (expandEventPattern(name).length > 0) continue;
    report({ code: 'unknown-event-name', args: { name }, ...machine.placeOf(pointerTo(pointer, name)), known: HEARD });
  }
}

function checkMeanings(machine: MachineSource, { params, pointer }: WalkedGuard, report: Report): void {
  if (!Array.isArray(params.any)) return;
  params.any.forEach((name: unknown, index) => {
    if (typeof name !== 'string' || MEANINGS.has(name)) return;
    report({ code: 'unknown-event-name', args: { name }, ...machine.placeOf(`${pointer}/params/any/${index}`), known: MEANINGS });
  });
}
