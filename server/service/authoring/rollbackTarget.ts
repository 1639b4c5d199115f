import type { StoredPublication } from '../../store/VersionStore.ts';

/**
 * The version that rolling back leads to: the one that was published before the present one. Rolling back again goes on from there,
 * further into the past; after a retirement it gives back what was retired. Null where nothing was published before.
 * @param history publications that took effect, in the order in which they did; the last one is in effect
 */
export function rollbackTarget(history: readonly StoredPublication[]): string | null {
  let place = history.length - 1;
  const present = history[place];
  if (present === undefined) return null;
  // A version that was rolled back to stands where it was published first.
  while (history[place]?.kind === 'roll-back') {
    const { hash } = history[place] as StoredPublication;
    const origin = history.findLastIndex((publication, i) => i < place && publication.hash === hash);
    if (origin < 0) break;
    place = origin;
  }
  for (place -= 1; place >= 0; place -= 1) {
    const { hash } = history[place] as StoredPublication;
    if (hash !== null && hash !== present.hash) return hash;
  }
  return null;
}
