import type { FlowBundle } from '../flow/FlowBundle.ts';

/** The languages that a version speaks, the one first in which it begins where none is asked for. */
export function languagesOf({ flow, phrases }: FlowBundle): readonly string[] {
  return flow.meta.languages ?? Object.keys(phrases).sort();
}
