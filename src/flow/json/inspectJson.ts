import { isForbiddenName } from '../../problems/forbiddenNames.ts';
import { pointerTo } from '../../problems/pointer.ts';
import type { Problem } from '../../problems/Problem.ts';

export interface JsonInspection {
  /** How many values stand in it, itself included. */
  readonly size: number;
  /** How many keys all its objects have together. */
  readonly keys: number;
  readonly problems: readonly Problem[];
}

/** More than any file of ours needs: 12 levels of states take 24, guards in guards 3 each. */
export const MOST_LEVELS = 100;
const MOST_PROBLEMS = 200;

/**
 * Looks through a parsed value before anything else does: keys that mean something to JavaScript's objects, and nesting
 * that could exhaust the stack of whoever comes later. It does not go below the limit itself.
 */
export function inspectJson(root: unknown): JsonInspection {
  const problems: Problem[] = [];
  const path: (string | number)[] = [];
  let size = 0;
  let keys = 0;
  let deepest = false;

  const report = (problem: Problem): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ ...problem, pointer: path.reduce<string>(pointerTo, '') });
  };
  const visit = (value: unknown, level: number): void => {
    size += 1;
    if (typeof value !== 'object' || value === null) return;
    if (level > MOST_LEVELS) {
      if (!deepest) report({ code: 'too-deep', args: { what: 'Values', depth: level, limit: MOST_LEVELS } });
      deepest = true;
      return;
    }
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        path[level] = index;
        visit(value[index], level + 1);
      }
    } else {
      for (const key in value) {
        keys += 1;
        path[level] = key;
        if (isForbiddenName(key)) {
          path.length = level + 1;
          report({ code: 'forbidden-name', args: { name: key } });
        }
        visit((value as Record<string, unknown>)[key], level + 1);
      }
    }
    path.length = level;
  };
  visit(root, 0);
  return { size, keys, problems };
}
