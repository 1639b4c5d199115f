import type { Performs } from '../Performs.ts';
import type { Statements } from '../statements.ts';
import type { TextValues, VersionRead, VersionWrite } from './operations.ts';

export const versionReads: Performs<VersionRead> = {
  version: (statements, { tenant, flow, hash }) => statements.selectVersion.get(tenant, flow, hash),
  versions: (statements, { tenant, flow, below, limit }) =>
    flow === null ? statements.selectVersions.all(tenant, below, limit) : statements.selectVersionsOfFlow.all(tenant, flow, below, limit),
  fileTexts: (statements, { tenant, digests }) => statements.selectFiles.all(tenant, digests),
  publications: (statements, { tenant, flow, below, limit }) =>
    flow === null ? statements.selectPublications.all(tenant, below, limit) : statements.selectPublicationsOfFlow.all(tenant, flow, below, limit),
  publishedAt: (statements, { tenant, at }) => statements.selectPublished.all(tenant, at),
  scheduledAfter: (statements, { tenant, at }) => statements.selectScheduled.all(tenant, at),
  publicationMark: (statements, { tenant }) => statements.selectMark.get(tenant)?.mark ?? 0,
  draft: (statements, { tenant, flow, id }) => statements.selectDraft.get(tenant, flow, id),
  drafts: (statements, { tenant, flow, below, limit }) =>
    flow === null ? statements.selectDrafts.all(tenant, below, limit) : statements.selectDraftsOfFlow.all(tenant, flow, below, limit),
};

export const versionWrites: Performs<VersionWrite> = {
  saveVersion(statements, { version, bundle, texts }) {
    const { tenant, hash, flow, label, at } = version;
    statements.insertFlowVersion.run(tenant, hash, flow, label, bundle, at);
    if (statements.insertVersion.run(version).changes > 0) insertTexts(statements, tenant, texts);
    return true;
  },
  publish(statements, { values, after }) {
    const { tenant, flow } = values;
    const newest = statements.selectNewestPublication.get(tenant, flow)?.number ?? null;
    if (after !== 'any' && after !== newest) return null;
    const number = statements.insertPublication.get(values)?.number ?? null;
    statements.moveMark.run(tenant);
    return number;
  },
  withdrawPublication(statements, { tenant, flow, number, author, reason, at }) {
    const publication = statements.selectPublication.get(tenant, flow, number);
    if (publication === undefined) return 'unknown';
    if (publication.withdrawnAt !== null) return 'withdrawn';
    if (publication.effectiveAt <= at) return 'in-effect';
    statements.withdrawPublication.run(author, reason, at, tenant, number);
    statements.moveMark.run(tenant);
    return 'withdrawn';
  },
  createDraft(statements, { draft, texts }) {
    if (statements.insertDraft.run(draft).changes === 0) return false;
    insertTexts(statements, draft.tenant, texts);
    return true;
  },
  saveDraft(statements, { draft, expectedRevision, texts }) {
    const { tenant, flow, id } = draft;
    if (statements.selectDraftRevision.get(tenant, flow, id)?.revision !== expectedRevision) return false;
    statements.deleteDraft.run(tenant, flow, id);
    statements.insertDraft.run(draft);
    insertTexts(statements, tenant, texts);
    return true;
  },
  deleteDraft(statements, { tenant, flow, id, expectedRevision }) {
    const found = statements.selectDraftRevision.get(tenant, flow, id);
    if (found === undefined) return 'unknown';
    if (expectedRevision !== null && found.revision !== expectedRevision) return 'stale';
    statements.deleteDraft.run(tenant, flow, id);
    return 'deleted';
  },
};

function insertTexts(statements: Statements, tenant: string, texts: readonly TextValues[]): void {
  for (const [digest, text] of texts) statements.insertFile.run(tenant, digest, text);
}
