import type { Shell } from '../flow/Shell.ts';

const places = new WeakMap<Shell, string>();
const LAST_STAGES: ReadonlySet<string> = new Set(['farewell', 'wrapup']);

/** The innermost states in which a machine stands, dotted: `offer.asked`; several of a parallel one with `+` between them. */
export function placeOf(shell: Shell): string {
  let place = places.get(shell);
  if (place === undefined) {
    const paths = [...shell.paths];
    const innermost = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
    places.set(shell, (place = innermost.join('+')));
  }
  return place;
}

/** Whether a contact is on its way out here: a farewell, an outcome, a final state. */
export function isEnding(shell: Shell): boolean {
  return shell.done || shell.outcome !== null || (shell.stage !== null && LAST_STAGES.has(shell.stage));
}
