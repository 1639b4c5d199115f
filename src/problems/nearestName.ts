import { distance } from 'fastest-levenshtein';

/**
 * The name among `known` that is most like `name`, or undefined where none is close enough to be meant.
 * Close is two fifths of the longer name's letters, at least one: graphql-js's threshold, which proved itself.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > 200) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) * 0.4));
    if (Math.abs(candidate.length - wanted.length) > allowed) continue;
    const found = edits(wanted, candidate.toLowerCase());
    if (found <= allowed && found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** Levenshtein's distance, but letters in another order are one slip of the fingers, not two. */
function edits(wanted: string, candidate: string): number {
  const found = distance(wanted, candidate);
  return found === 2 && wanted.length === candidate.length && lettersOf(wanted) === lettersOf(candidate) ? 1 : found;
}

function lettersOf(name: string): string {
  return [...name].sort().join('');
}
