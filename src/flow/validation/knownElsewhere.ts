import { StateMeta } from '../schema/machine.ts';

/** Names of XState 4, and of XState 5 where we call it otherwise. Too unlike the right ones to be found by their letters. */
const RENAMED: Readonly<Record<string, string>> = { cond: 'guard', onEntry: 'entry', onExit: 'exit', transitions: 'on', internal: 'reenter' };

const META: ReadonlySet<string> = new Set(Object.keys(StateMeta.properties));

/** The right name or place of a key that is known by another name or in another place. */
export function knownElsewhere(name: string, known: readonly string[]): string | undefined {
  const renamed = Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
  if (renamed !== undefined && known.includes(renamed)) return renamed;
  return META.has(name) && known.includes('meta') ? `meta.${name}` : undefined;
}
