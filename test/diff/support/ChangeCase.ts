import type { ChangeKindId } from '../../../src/diff/changeKinds.ts';
import type { FlowChange } from '../../../src/diff/FlowChange.ts';
import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';
import type { Files } from './wholeFlow.ts';

/** One thing that somebody changes, and what it is to be called. */
export interface ChangeCase {
  readonly kind: ChangeKindId;
  /** What is in the files beforehand, where the small folder has nothing of the sort. */
  readonly from?: (files: Files) => unknown;
  readonly edit?: (files: Files) => unknown;
  /** Of what no file says. */
  readonly fromBundle?: (bundle: FlowBundle) => FlowBundle;
  readonly editBundle?: (bundle: FlowBundle) => FlowBundle;
  /** What the change says of its place and of what it is about. */
  readonly says?: Partial<FlowChange>;
  /** The line that people read. */
  readonly line?: string;
}
