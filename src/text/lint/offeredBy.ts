import { lintRules } from './lintRules.ts';

const offered: ReadonlyMap<string, string> = new Map(lintRules.flatMap(({ id, offers }) => (offers === undefined ? [] : [[id, offers] as const])));

/** The phrase or family that helps where that lint rule found something. */
export function offeredBy(id: string): string | undefined {
  return offered.get(id);
}
