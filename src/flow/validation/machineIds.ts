import { isRecord, textOf } from '../walkMachine.ts';
import type { Validation } from './Validation.ts';

/** The machines of a bundle have each an id of its own, and a rule says in which channels it holds (CHAN-4). "flow" means the conversation's flow, whatever its id. */
export const machineIds: Validation = {
  name: 'machine-ids',
  needsAllFiles: false,
  check({ source, machines }, report) {
    const taken = new Map<string, string>();
    for (const machine of machines) {
      const name = textOf(machine.walked.root.node.id);
      if (name === undefined) continue;
      const place = machine.placeOf('/id');
      const other = taken.get(name);
      if (other !== undefined) report({ code: 'duplicate-name', args: { name, other }, ...place });
      else if (name === 'flow' && machine !== source.flow) report({ code: 'forbidden-name', args: { name }, ...place });
      taken.set(name, other ?? machine.file);
      const { meta } = machine.walked.root.node as { meta?: unknown };
      if (machine !== source.flow && isRecord(meta) && meta.channels === undefined)
        report({ code: 'missing-channels', args: { name }, ...machine.placeOf('/meta') });
    }
  },
};
