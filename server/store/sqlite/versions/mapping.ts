import { readCursor } from '../../pageCursor.ts';
import type { Authorship, DraftSummary, FlowPageQuery, Manifest, StoredDraft, StoredPublication, StoredVersion } from '../../VersionStore.ts';
import type { DraftRow, DraftSummaryRow, DraftValues, PageValues, PublicationRow, VersionRow, VersionValues } from './operations.ts';

/** From what the port speaks of to rows, and back. */

/** One more than asked for, to know whether there is a next page. */
export function toPageValues({ tenant, flow, cursor, limit }: FlowPageQuery): PageValues {
  return { tenant, flow: flow ?? null, below: Math.min(readCursor(cursor), Number.MAX_SAFE_INTEGER), limit: limit + 1 };
}

export function toVersionValues(version: StoredVersion): VersionValues {
  const { tenant, flow, hash, label, base, files, author, reason, at } = version;
  return { tenant, flow, hash, label, base, files: JSON.stringify(files), author, reason, at };
}

export function fromVersionRow({ number: _, files, ...version }: VersionRow): StoredVersion {
  return { ...version, files: JSON.parse(files) as Manifest };
}

export function fromPublicationRow({ withdrawnBy, withdrawnFor, withdrawnAt, ...publication }: PublicationRow): StoredPublication {
  const taken = withdrawnBy === null || withdrawnFor === null || withdrawnAt === null;
  return { ...publication, withdrawn: taken ? null : { author: withdrawnBy, reason: withdrawnFor, at: withdrawnAt } };
}

export function toDraftValues({ tenant, flow, id, title, revision, base, files, created, changed }: StoredDraft): DraftValues {
  return {
    ...{ tenant, flow, id, title, revision, base, files: JSON.stringify(files) },
    ...{ createdBy: created.author, createdFor: created.reason, createdAt: created.at },
    ...{ changedBy: changed.author, changedFor: changed.reason, changedAt: changed.at },
  };
}

export function fromDraftRow({ files, ...row }: DraftRow): StoredDraft {
  return { ...fromDraftSummaryRow(row), files: JSON.parse(files) as Manifest };
}

export function fromDraftSummaryRow(row: DraftSummaryRow): DraftSummary {
  const { tenant, flow, id, title, revision, base } = row;
  const created: Authorship = { author: row.createdBy, reason: row.createdFor, at: row.createdAt };
  const changed: Authorship = { author: row.changedBy, reason: row.changedFor, at: row.changedAt };
  return { tenant, flow, id, title, revision, base, created, changed };
}
