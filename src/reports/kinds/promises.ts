import Type, { type Static } from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import type { ReportableContact } from '../ReportableContact.ts';
import type { Accumulator } from '../ReportKind.ts';
import { Counts } from './Counts.ts';

const kept = { due: Type.Integer({ description: 'Whose time has not come' }), kept: Type.Integer(), missed: Type.Integer() };

export const PromiseRow = object({
  kind: Type.String({ description: '`callback`, `follow-up`, …' }),
  promised: Type.Integer(),
  ...kept,
  share: Type.Union([Type.Number(), Type.Null()], { description: 'Kept, of those whose time has come' }),
  agents: Type.Array(object({ agent: Type.Union([Type.String(), Type.Null()]), ...kept }), { description: 'The most missed first' }),
});
export type PromiseRow = Static<typeof PromiseRow>;

/** What was promised in contacts that have ended, and what became of it. */
export const PromisesReport = object({ contacts: Type.Integer({ description: 'Ended contacts with a promise' }), promises: Type.Array(PromiseRow) });
export type PromisesReport = Static<typeof PromisesReport>;

type Status = 'due' | 'kept' | 'missed';
const STATUSES: readonly Status[] = ['due', 'kept', 'missed'];
const NOBODY = '';

export function openPromises(): Accumulator<ReportableContact, PromisesReport> {
  /** Of each kind, each status by agent. */
  const kinds = new Map<string, Record<Status, Counts>>();
  let contacts = 0;
  return {
    add({ figures, agent }) {
      const tasks = figures?.tasks ?? [];
      if (tasks.length > 0) contacts += 1;
      for (const { kind, status } of tasks) {
        const counts = kinds.get(kind) ?? { due: new Counts(), kept: new Counts(), missed: new Counts() };
        kinds.set(kind, counts);
        if (isStatus(status)) counts[status].add(agent ?? NOBODY);
      }
    },
    report: () => ({ contacts, promises: [...kinds].map(rowOf).sort((one, other) => (one.kind < other.kind ? -1 : 1)) }),
  };
}

function rowOf([kind, counts]: [string, Record<Status, Counts>]): PromiseRow {
  const [due, onTime, missed] = [counts.due.total, counts.kept.total, counts.missed.total];
  const agents = [...new Set(STATUSES.flatMap((status) => counts[status].ranked().map(([agent]) => agent)))].map((agent) => ({
    agent: agent === NOBODY ? null : agent,
    ...{ due: counts.due.of(agent), kept: counts.kept.of(agent), missed: counts.missed.of(agent) },
  }));
  agents.sort((one, other) => other.missed - one.missed || ((one.agent ?? '') < (other.agent ?? '') ? -1 : 1));
  const come = onTime + missed;
  const share = come === 0 ? null : Math.round((onTime / come) * 10_000) / 10_000;
  return { kind, promised: due + come, due, kept: onTime, missed, share, agents };
}

function isStatus(status: string): status is Status {
  return (STATUSES as readonly string[]).includes(status);
}
