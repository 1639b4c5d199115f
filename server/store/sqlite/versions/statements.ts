import type { Prepare } from '../statements.ts';
import type { DraftRow, DraftSummaryRow, FileRow, PublicationRow, PublicationValues, VersionRow } from './operations.ts';

const VERSION = 'SELECT number, tenant, flow, hash, label, base, author, reason, at, files FROM versions';

const PUBLICATION = `
  SELECT tenant, number, flow, hash, kind, source, effective_at AS effectiveAt, author, reason, at,
         withdrawn_by AS withdrawnBy, withdrawn_for AS withdrawnFor, withdrawn_at AS withdrawnAt`;

const SUMMARY = `
  SELECT number, tenant, flow, id, title, revision, base, created_by AS createdBy, created_for AS createdFor, created_at AS createdAt,
         changed_by AS changedBy, changed_for AS changedFor, changed_at AS changedAt`;

type Page = [tenant: string, below: number, limit: number];
type FlowPage = [tenant: string, flow: string, below: number, limit: number];

export function versionStatements(sql: Prepare) {
  return {
    insertVersion: sql<[Omit<VersionRow, 'number'>]>(
      `INSERT INTO versions (tenant, flow, hash, label, base, author, reason, at, files)
       VALUES (@tenant, @flow, @hash, @label, @base, @author, @reason, @at, @files) ON CONFLICT DO NOTHING`,
    ),
    selectVersion: sql<[tenant: string, flow: string, hash: string], VersionRow>(`${VERSION} WHERE tenant = ? AND flow = ? AND hash = ?`),
    selectVersions: sql<Page, VersionRow>(`${VERSION} WHERE tenant = ? AND number < ? ORDER BY number DESC LIMIT ?`),
    selectVersionsOfFlow: sql<FlowPage, VersionRow>(`${VERSION} WHERE tenant = ? AND flow = ? AND number < ? ORDER BY number DESC LIMIT ?`),
    insertFile: sql<[tenant: string, digest: string, text: string]>(
      'INSERT INTO flow_files (tenant, digest, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    selectFiles: sql<[tenant: string, digests: string], FileRow>(
      'SELECT digest, text FROM flow_files WHERE tenant = ? AND digest IN (SELECT value FROM json_each(?))',
    ),
    selectMark: sql<[tenant: string], { mark: number }>('SELECT mark FROM publication_marks WHERE tenant = ?'),
    moveMark: sql<[tenant: string]>('INSERT INTO publication_marks (tenant, mark) VALUES (?, 1) ON CONFLICT (tenant) DO UPDATE SET mark = mark + 1'),
  };
}

export function publicationStatements(sql: Prepare) {
  return {
    selectNewestPublication: sql<[tenant: string, flow: string], { number: number | null }>(
      'SELECT max(number) AS number FROM publications WHERE tenant = ? AND flow = ?',
    ),
    insertPublication: sql<[PublicationValues], { number: number }>(
      `INSERT INTO publications (tenant, number, flow, hash, kind, source, effective_at, author, reason, at)
       SELECT @tenant, coalesce(max(number), 0) + 1, @flow, @hash, @what, @source, @effectiveAt, @author, @reason, @at
       FROM publications WHERE tenant = @tenant RETURNING number`,
    ),
    selectPublication: sql<[tenant: string, flow: string, number: number], PublicationRow>(
      `${PUBLICATION} FROM publications WHERE tenant = ? AND flow = ? AND number = ?`,
    ),
    withdrawPublication: sql<[by: string, reason: string, at: number, tenant: string, number: number]>(
      'UPDATE publications SET withdrawn_by = ?, withdrawn_for = ?, withdrawn_at = ? WHERE tenant = ? AND number = ?',
    ),
    selectPublications: sql<Page, PublicationRow>(`${PUBLICATION} FROM publications WHERE tenant = ? AND number < ? ORDER BY number DESC LIMIT ?`),
    selectPublicationsOfFlow: sql<FlowPage, PublicationRow>(
      `${PUBLICATION} FROM publications WHERE tenant = ? AND flow = ? AND number < ? ORDER BY number DESC LIMIT ?`,
    ),
    selectPublished: sql<[tenant: string, at: number], PublicationRow>(
      `${PUBLICATION} FROM (
         SELECT *, row_number() OVER (PARTITION BY flow ORDER BY effective_at DESC, number DESC) AS place
         FROM publications WHERE tenant = ? AND withdrawn_at IS NULL AND effective_at <= ?
       ) WHERE place = 1 ORDER BY flow`,
    ),
    selectScheduled: sql<[tenant: string, at: number], PublicationRow>(
      `${PUBLICATION} FROM publications WHERE tenant = ? AND withdrawn_at IS NULL AND effective_at > ? ORDER BY effective_at, number`,
    ),
  };
}

/** A draft that changes gets a number anew: the one changed last has the highest. */
export function draftStatements(sql: Prepare) {
  return {
    insertDraft: sql<[Omit<DraftRow, 'number'>]>(
      `INSERT INTO drafts (tenant, flow, id, title, revision, base, files, created_by, created_for, created_at, changed_by, changed_for, changed_at)
       VALUES (@tenant, @flow, @id, @title, @revision, @base, @files, @createdBy, @createdFor, @createdAt, @changedBy, @changedFor, @changedAt)
       ON CONFLICT DO NOTHING`,
    ),
    deleteDraft: sql<[tenant: string, flow: string, id: string]>('DELETE FROM drafts WHERE tenant = ? AND flow = ? AND id = ?'),
    selectDraftRevision: sql<[tenant: string, flow: string, id: string], { revision: number }>(
      'SELECT revision FROM drafts WHERE tenant = ? AND flow = ? AND id = ?',
    ),
    selectDraft: sql<[tenant: string, flow: string, id: string], DraftRow>(`${SUMMARY}, files FROM drafts WHERE tenant = ? AND flow = ? AND id = ?`),
    selectDrafts: sql<Page, DraftSummaryRow>(`${SUMMARY} FROM drafts WHERE tenant = ? AND number < ? ORDER BY number DESC LIMIT ?`),
    selectDraftsOfFlow: sql<FlowPage, DraftSummaryRow>(
      `${SUMMARY} FROM drafts WHERE tenant = ? AND flow = ? AND number < ? ORDER BY number DESC LIMIT ?`,
    ),
  };
}
