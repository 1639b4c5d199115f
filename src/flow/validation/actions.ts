import { actionNames, actionOf, actions as registry } from '../actions/actions.ts';
import type { WalkedAction } from '../walkMachine.ts';
import { smallCheck, type SchemaCheck } from './schemaCheck.ts';
import type { Validation } from './Validation.ts';

const paramChecks: ReadonlyMap<string, SchemaCheck> = new Map(registry.map(({ name, params }) => [name, smallCheck(params)]));

const VALUES = ['value', 'from', 'expr'] as const;

/** Every action is one of the registry, with the params that it takes. */
export const actions: Validation = {
  name: 'actions',
  needsAllFiles: false,
  check({ machines }, report) {
    for (const machine of machines) {
      for (const action of machine.walked.actions) {
        const { type, params, pointer } = action;
        if (actionOf(type) === undefined) {
          report({ code: 'unknown-action-name', args: { name: type }, ...machine.placeOf(`${pointer}/type`), known: actionNames });
          continue;
        }
        const problems = paramChecks.get(type)?.(params, `${pointer}/params`) ?? [];
        for (const problem of problems) report({ ...problem, ...machine.placeOf(problem.pointer ?? '') });
        const reason = problems.length === 0 ? ambiguous(action) : null;
        if (reason !== null) report({ code: 'schema', args: { reason }, ...machine.placeOf(`${pointer}/params`) });
      }
    }
  },
};

function ambiguous({ type, params }: WalkedAction): string | null {
  if (type === 'count') return params.by !== undefined && params.expr !== undefined ? 'the action "count" takes "by" or "expr", not both' : null;
  if (type !== 'set' && type !== 'add') return null;
  return VALUES.filter((name) => params[name] !== undefined).length === 1
    ? null
    : `the action "${type}" needs exactly one of "value", "from" and "expr"`;
}
