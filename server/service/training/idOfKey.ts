import { hash } from 'node:crypto';

/** The id of a simulation that was started with an `Idempotency-Key`: the same key finds it again. */
export function idOfKey(key: string): string {
  return `simulation-${hash('sha1', key, 'hex')}`;
}
