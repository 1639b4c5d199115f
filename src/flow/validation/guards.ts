import type { TSchema } from 'typebox';
import { guardNames, guardOf, guards as registry } from '../guards/guards.ts';
import { nearestName } from '../../problems/nearestName.ts';
import type { MachineSource } from '../machineSource.ts';
import { saidActs } from '../saidActs.ts';
import { textOf, type WalkedGuard } from '../walkMachine.ts';
import { smallCheck, type SchemaCheck } from './schemaCheck.ts';
import type { Report, Validation } from './Validation.ts';

const paramChecks: ReadonlyMap<string, SchemaCheck> = new Map(
  registry.map(({ name, params }: { name: string; params: TSchema }) => [name, smallCheck(params)]),
);

/** Every guard is one of the registry, with the params that it takes; those inside of `and`, `or` and `not` too. */
export const guards: Validation = {
  name: 'guards',
  needsAllFiles: false,
  check({ machines }, report) {
    for (const machine of machines) {
      for (const guard of machine.walked.guards) {
        const { type, params, pointer } = guard;
        if (guardOf(type) === undefined) {
          report({ code: 'unknown-guard', args: { name: type }, ...machine.placeOf(`${pointer}/type`), known: guardNames });
          continue;
        }
        const problems = paramChecks.get(type)?.(params, `${pointer}/params`) ?? [];
        for (const problem of problems) report({ ...problem, ...machine.placeOf(problem.pointer ?? '') });
        const reason = problems.length === 0 ? neverHolds(guard) : null;
        if (reason !== null) report({ code: 'schema', args: { reason }, ...machine.placeOf(pointer) });
        checkAct(machine, guard, report);
      }
    }
  },
};

function checkAct(machine: MachineSource, { type, params, pointer }: WalkedGuard, report: Report): void {
  const name = type === 'said' ? textOf(params.act) : undefined;
  if (name === undefined || saidActs.includes(name)) return;
  const reason = `there is no act "${name}"; there are ${saidActs.join(', ')}`;
  const suggestion = nearestName(name, saidActs);
  report({ code: 'schema', args: { reason }, ...machine.placeOf(`${pointer}/params/act`), ...(suggestion === undefined ? {} : { suggestion }) });
}

function neverHolds({ type, params }: WalkedGuard): string | null {
  return type === 'said' && params.phrase === undefined && params.act === undefined ? 'the guard "said" needs "phrase" or "act"' : null;
}
