import type { Performs } from '../Performs.ts';
import type { Statements } from '../statements.ts';
import type { ContactRead, ToldValues } from './operations.ts';

export const contactReads: Performs<ContactRead> = {
  reported: (statements, { kind: _, ...filter }) => statements.reported(filter),
};

/** What a commit tells for the reports, written with it. */
export function writeTold(
  statements: Statements,
  tenant: string,
  conversation: number,
  revision: number,
  { whole, told, figures }: ToldValues,
): void {
  if (whole) {
    statements.deleteTold.run(conversation);
    statements.deleteFigures.run(conversation);
  }
  if (told !== null) statements.insertTold.run(conversation, revision, tenant, told);
  if (figures !== null) statements.upsertFigures.run(conversation, tenant, figures);
}
