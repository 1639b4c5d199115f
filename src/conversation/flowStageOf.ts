import type { Cast } from '../flow/Cast.ts';
import type { Shell } from '../flow/Shell.ts';

/** The stage at which the flow's own machine stands, whatever rules interrupt it; the name of its state where that has none. */
export function flowStageOf(cast: Cast, shells: readonly Shell[]): string {
  const shell = shells[cast.flow.index];
  return shell?.stage ?? shell?.key ?? '';
}
