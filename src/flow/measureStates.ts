import { pointerTo } from '../problems/pointer.ts';
import type { Problem } from '../problems/Problem.ts';
import { isRecord } from './walkMachine.ts';

/** XState's costs grow faster than linearly with the depth; no conversation needs more. */
export const MOST_DEPTH = 12;
export const MOST_STATES = 10_000;

/** Whether a machine, or a part of one, is within the limits. Without recursion, for it is asked before anything else. */
export function measureStates(machine: unknown): readonly Problem[] {
  const queue = [{ node: machine, pointer: '', depth: 0 }];
  for (const { node, pointer, depth } of queue) {
    if (depth > MOST_DEPTH) return [tooDeep(depth, pointer)];
    if (!isRecord(node) || !isRecord(node.states)) continue;
    for (const [key, child] of Object.entries(node.states))
      queue.push({ node: child, pointer: pointerTo(`${pointer}/states`, key), depth: depth + 1 });
  }
  const count = queue.length - 1;
  return count > MOST_STATES ? [tooMany(count)] : [];
}

export function tooDeep(depth: number, pointer: string): Problem {
  return { code: 'too-deep', args: { what: 'States', depth, limit: MOST_DEPTH }, pointer };
}

export function tooMany(count: number): Problem {
  return { code: 'too-many-states', args: { count, limit: MOST_STATES }, pointer: '/states' };
}
