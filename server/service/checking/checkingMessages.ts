import type { CheckFinding } from '../../../src/checks/CheckFinding.ts';

/** What the server asks the thread that checks flows, and what comes back. */
export interface CheckingQuestion {
  readonly id: number;
  /** The folder of all flows. */
  readonly folder: string;
  readonly flow: string;
  readonly draft: ReadonlyMap<string, string>;
}

export interface CheckingAnswer {
  readonly id: number;
  /** Null where the folder has no such flow, neither on the disk nor in the draft. */
  readonly findings: readonly CheckFinding[] | null;
  readonly known: readonly string[];
  /** Why there is no answer. */
  readonly failure?: string;
}
