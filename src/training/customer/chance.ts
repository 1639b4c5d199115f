import { diceOf } from '../../chance/diceOf.ts';

/**
 * What comes of the n-th time that something is left to chance: a whole number from 0 up to below a limit. A function of its
 * arguments alone, so that the same seed and the same deeds of the agent give the same contact, whatever else happened.
 */
export function rolled(seed: number, topic: string, time: number, below: number): number {
  return below <= 1 ? 0 : diceOf(hashOf(`${seed}:${topic}:${time}`))(below);
}

/** FNV-1a, mixed once more so that names which differ in their last sign are far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash | 0;
}
