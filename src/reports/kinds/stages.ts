import Type, { type Static } from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import { one, type Metric } from '../metrics/Metric.ts';
import type { ReportableContact } from '../ReportableContact.ts';
import type { Accumulator } from '../ReportKind.ts';
import { addTo, openTally, valueOf, type Tally } from '../Tally.ts';
import { Counts } from './Counts.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);

export const StageRow = object({
  stage: Type.String(),
  contacts: Type.Integer({ description: 'Contacts that came to it' }),
  entered: Type.Integer({ description: 'How often they did: what was left, where it ended, and what is still there, together' }),
  left: Type.Integer(),
  to: Type.Array(object({ stage: Type.String(), times: Type.Integer() }), { description: 'Where it went on, the most frequent first' }),
  ended: Type.Integer({ description: 'Contacts that ended there: drop-offs, where it is no ending' }),
  dropOff: nullable(Type.Number({ description: 'The part of the contacts that came to it which ended there' })),
  outcomes: Type.Record(Type.String(), Type.Integer(), { description: 'Of those that ended there' }),
  open: Type.Integer({ description: 'Contacts that are still there' }),
  medianSeconds: nullable(Type.Number({ description: 'Until it was left; of the times that it was' })),
  p90Seconds: nullable(Type.Number()),
});
export type StageRow = Static<typeof StageRow>;

/** Where contacts went, version by version: how many came to each stage, where they went on, and where they ended. */
export const StagesReport = object({
  versions: Type.Array(object({ flow: Type.String(), hash: Type.String(), contacts: Type.Integer(), stages: Type.Array(StageRow) })),
});
export type StagesReport = Static<typeof StagesReport>;

interface StageCounts {
  contacts: number;
  entered: number;
  open: number;
  readonly to: Counts;
  readonly outcomes: Counts;
  readonly seconds: Tally;
}

interface VersionCounts {
  readonly flow: string;
  contacts: number;
  readonly stages: Map<string, StageCounts>;
}

/** The time in a stage, added up as a metric with a spread is. */
const SECONDS: Metric = {
  ...{ id: 'stage-seconds', title: 'Seconds in a stage', unit: 'seconds', adds: 'mean', rows: [], counts: '', spread: true },
  of: () => null,
};

export function openStages(): Accumulator<ReportableContact, StagesReport> {
  const versions = new Map<string, VersionCounts>();
  return {
    add: (contact) => addStages(versions, contact),
    report: () => ({
      versions: [...versions]
        .map(([hash, { flow, contacts, stages }]) => ({ flow, hash, contacts, stages: [...stages].map(rowOf).sort(byEntries) }))
        .sort((first, second) => second.contacts - first.contacts || (first.hash < second.hash ? -1 : 1)),
    }),
  };
}

function addStages(versions: Map<string, VersionCounts>, contact: ReportableContact): void {
  const seen = new Set<string>();
  for (const [place, { stage, at, hash }] of contact.stages.entries()) {
    const version = versionOf(versions, hash, contact.flow);
    const counts = stageOf(version, stage);
    if (!seen.has(hash)) version.contacts += 1;
    if (!seen.has(`${hash}\n${stage}`)) counts.contacts += 1;
    seen.add(hash).add(`${hash}\n${stage}`);
    counts.entered += 1;
    const next = contact.stages[place + 1];
    if (next !== undefined) {
      counts.to.add(next.stage);
      const seconds = one((next.at - at) / 1_000);
      if (seconds !== null) addTo(counts.seconds, seconds);
    } else if (contact.status === 'ended') counts.outcomes.add(contact.outcome ?? 'none');
    else counts.open += 1;
  }
}

function versionOf(versions: Map<string, VersionCounts>, hash: string, flow: string): VersionCounts {
  const known = versions.get(hash);
  if (known !== undefined) return known;
  const made = { flow, contacts: 0, stages: new Map<string, StageCounts>() };
  versions.set(hash, made);
  return made;
}

function stageOf({ stages }: VersionCounts, stage: string): StageCounts {
  const known = stages.get(stage);
  if (known !== undefined) return known;
  const made = { contacts: 0, entered: 0, open: 0, to: new Counts(), outcomes: new Counts(), seconds: openTally(SECONDS) };
  stages.set(stage, made);
  return made;
}

function rowOf([stage, { contacts, entered, open, to, outcomes, seconds }]: [string, StageCounts]): StageRow {
  const { median, p90 } = valueOf(seconds, SECONDS);
  return {
    ...{ stage, contacts, entered, left: to.total },
    to: to.ranked().map(([next, times]) => ({ stage: next, times })),
    ended: outcomes.total,
    dropOff: contacts === 0 ? null : Math.round((outcomes.total / contacts) * 10_000) / 10_000,
    outcomes: outcomes.byName(),
    ...{ open, medianSeconds: median, p90Seconds: p90 },
  };
}

function byEntries(first: StageRow, second: StageRow): number {
  return second.entered - first.entered || (first.stage < second.stage ? -1 : 1);
}
