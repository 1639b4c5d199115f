import type { Operation, Results } from './operations.ts';
import type { Statements } from './statements.ts';

/** For each kind of operation what carries it out. A write runs within the transaction that is open; what it wrote is undone when it throws. */
export type Performs<Some extends Operation> = {
  readonly [Kind in Some['kind']]: (statements: Statements, operation: Extract<Some, { kind: Kind }>) => Results[Kind];
};
