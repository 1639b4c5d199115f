import type { MachineFile } from '../flow/schema/machine.ts';
import { walkMachine } from '../flow/walkMachine.ts';

/** The rules of conduct that a machine stands for, and those that it sees broken. */
export function rulesOfMachine(file: MachineFile): readonly string[] {
  const violated = walkMachine(file).actions.flatMap(({ type, params }) =>
    type === 'violate' && typeof params.rule === 'string' ? [params.rule] : [],
  );
  return [...new Set([...(file.meta.rules ?? []), ...violated])].sort();
}
