import type { FlowBundle } from '../../flow/FlowBundle.ts';

/** One of the two versions that are compared. */
export interface Side {
  /** As it was asked for. */
  readonly name: string;
  readonly bundle: FlowBundle;
}
