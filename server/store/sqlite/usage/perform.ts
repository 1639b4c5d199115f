import type { Performs } from '../Performs.ts';
import type { Statements } from '../statements.ts';
import type { UsageRead, UsageValues, UsageWrite } from './operations.ts';

export const usageReads: Performs<UsageRead> = {
  missed: (statements, operation) => statements.missed(operation),
  phraseCounts: (statements, { kind: _, ...filter }) => statements.countPhrases.all(filter),
  experimentCounts: (statements, { kind: _, ...filter }) => statements.countExperiments.all(filter),
};

export const usageWrites: Performs<UsageWrite> = {
  decideMissed: (statements, { tenant, flow, numbers, status }) =>
    statements.decideMissed
      .all(status, tenant, flow, numbers)
      .map(({ number }) => number)
      .sort((one, other) => one - other),
};

/** What a commit tells about the script, written with it. */
export function writeUsage(statements: Statements, tenant: string, conversation: number, usage: UsageValues): void {
  const { whole, missed, uses, exposures } = usage;
  if (whole) {
    statements.deleteMissedBut.run(conversation, JSON.stringify(missed.map(([key]) => key)));
    statements.deleteUses.run(conversation);
    statements.deleteExposures.run(conversation);
  }
  const flow = statements.selectFlowOf.get(conversation)?.flow ?? '';
  for (const values of missed) statements.upsertMissed.run(tenant, flow, conversation, ...values);
  for (const values of uses) statements.upsertUse.run(tenant, flow, conversation, ...values);
  for (const values of exposures) statements.upsertExposure.run(tenant, flow, conversation, ...values);
}
