import type { Cast, Member } from '../flow/Cast.ts';
import type { FactValue } from '../flow/Facts.ts';
import type { Shell } from '../flow/Shell.ts';
import type { Asked, MachineReading } from './readings.ts';

/**
 * Some machines of the troupe that are explored together, as if the others were not there. What those would tell these,
 * by facts and states, is left open (`inputs`): each value that a guard can tell apart is tried whenever it is asked for.
 * So whatever holds of a slice holds of the whole troupe, whatever its other machines do.
 */
export interface Slice {
  /** The machine whose promises it is for. */
  readonly subject: Member;
  readonly members: readonly MachineReading[];
  /** The cast, in which the members alone listen. */
  readonly cast: Cast;
  /** Facts that decide how the members go on, and that they or what is posted can change. */
  readonly facts: readonly string[];
  readonly inputs: readonly Input[];
}

/** Something that the slice is told from outside. */
export type Input =
  | { readonly kind: 'fact'; readonly name: string; readonly values: readonly FactValue[] }
  | { readonly kind: 'state'; readonly name: string; readonly index: number; readonly asked: readonly Asked[]; readonly shells: readonly Shell[] }
  | { readonly kind: 'works'; readonly name: 'works'; readonly values: readonly boolean[] };
