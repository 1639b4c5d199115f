import { ProblemError } from '../../problems/Problem.ts';
import type { CompileExpression, Expression } from '../expressions.ts';
import { guardOf } from '../guards/guards.ts';
import type { Prepared } from '../guards/Guard.ts';
import type { Invocation } from '../schema/machine.ts';

/** What names in a machine stand for, worked out once a flow version. */
export interface Names {
  readonly compile: CompileExpression;
  /** Index of a machine in the cast; "flow" is the flow's. */
  readonly machineIndex: (name: string) => number | undefined;
  /** A phrase, or the members of a family. */
  readonly phrasesOf: (name: string) => ReadonlySet<string>;
}

/**
 * A guard's params with every name resolved and every expression compiled, so that a turn does no look-up twice.
 * @throws ProblemError where a name is unknown; validation finds the same earlier, with its place.
 */
export function prepareGuard(guard: Invocation, names: Names): Invocation {
  return { type: guard.type, params: prepareParams(guard, names) };
}

/** The compiled form of an expression. @throws ProblemError */
export function compileOrThrow(source: string, expected: 'bool' | 'any', names: Names): Expression {
  const compiled = names.compile(source, expected);
  if ('reason' in compiled) throw new ProblemError({ code: 'invalid-expression', args: { reason: compiled.reason } });
  return compiled;
}

function prepareParams(invocation: Invocation, names: Names): Prepared {
  const params = invocation.params ?? {};
  switch (invocation.type) {
    case 'said':
      return typeof params.phrase === 'string' ? { ...params, phrases: names.phrasesOf(params.phrase) } : params;
    case 'means':
      return { any: new Set(params.any as string[]) };
    case 'when':
      return { ...params, compiled: compileOrThrow(String(params.expr), 'bool', names) };
    case 'in': {
      const index = names.machineIndex(String(params.machine));
      if (index === undefined) throw new ProblemError({ code: 'unknown-machine', args: { name: String(params.machine) } });
      return { ...params, index };
    }
    case 'works':
      return params;
    case 'and':
    case 'or':
      return { prepared: (params.guards as Invocation[]).map((inner) => prepared(inner, names)) };
    case 'not':
      return { prepared: prepared(params.guard as Invocation, names) };
    default:
      throw new ProblemError({ code: 'unknown-guard', args: { name: invocation.type } });
  }
}

function prepared(invocation: Invocation, names: Names) {
  const guard = guardOf(invocation.type);
  if (!guard) throw new ProblemError({ code: 'unknown-guard', args: { name: invocation.type } });
  return { guard, params: prepareParams(invocation, names) };
}
