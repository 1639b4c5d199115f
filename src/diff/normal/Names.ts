import type { NormalExpression } from './normalExpression.ts';

/** How names of a version are read while it is compared: those that were only renamed go by their later names. */
export interface Names {
  /** Id of the flow, which guards may name `flow` too. */
  readonly flow: string;
  readonly state: (machine: string, path: string) => string;
  readonly phrase: (name: string) => string;
  readonly expression: NormalExpression;
}
