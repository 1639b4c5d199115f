import type { Database } from 'better-sqlite3';
import { PHRASE_USES } from '../../../../src/usage/Usage.ts';
import type { PhraseTally } from '../../../../src/experiments/tallies.ts';
import { preparedOnce } from '../preparedOnce.ts';
import type { Prepare } from '../statements.ts';
import type { ExperimentRow, ExposureValues, MissedOperation, MissedRow, MissedValues, UsageFilter, UseValues } from './operations.ts';

type Owner = [tenant: string, flow: string, conversation: number];

const FILTER = `
  WHERE tenant = @tenant AND flow = @flow AND at >= @from AND at < @to
    AND (@hash IS NULL OR hash = @hash) AND (@language IS NULL OR language = @language)`;

export function usageStatements(sql: Prepare) {
  return {
    selectFlowOf: sql<[conversation: number], { flow: string }>('SELECT flow FROM conversations WHERE number = ?'),
    /** An entry that is there keeps its number and its status. */
    upsertMissed: sql<[...Owner, ...MissedValues]>(
      `INSERT INTO missed_texts (tenant, flow, conversation, key, kind, text, language, state, meanings, hash, at, status)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')
       ON CONFLICT (conversation, key) DO UPDATE SET kind = excluded.kind, text = excluded.text, language = excluded.language,
         state = excluded.state, meanings = excluded.meanings, hash = excluded.hash, at = excluded.at`,
    ),
    /** The best that became of it stays. */
    upsertUse: sql<[...Owner, ...UseValues]>(
      `INSERT INTO phrase_uses (tenant, flow, conversation, key, use, phrase, variant, language, state, hash, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (conversation, key) DO UPDATE SET use = excluded.use, phrase = excluded.phrase, variant = excluded.variant,
         language = excluded.language, state = excluded.state, hash = excluded.hash, at = excluded.at
       WHERE instr('${PHRASE_USES.join()}', excluded.use) <= instr('${PHRASE_USES.join()}', phrase_uses.use)`,
    ),
    /** The first showing stays; the goal is set once. */
    upsertExposure: sql<[...Owner, ...ExposureValues]>(
      `INSERT INTO exposures (tenant, flow, conversation, experiment, digest, variant, language, hash, at, goal_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (conversation, experiment) DO UPDATE SET goal_at = coalesce(goal_at, excluded.goal_at)`,
    ),
    deleteMissedBut: sql<[conversation: number, keys: string]>(
      'DELETE FROM missed_texts WHERE conversation = ? AND key NOT IN (SELECT value FROM json_each(?))',
    ),
    deleteUses: sql<[conversation: number]>('DELETE FROM phrase_uses WHERE conversation = ?'),
    deleteExposures: sql<[conversation: number]>('DELETE FROM exposures WHERE conversation = ?'),
    decideMissed: sql<[status: string, tenant: string, flow: string, numbers: string], { number: number }>(
      `UPDATE missed_texts SET status = ?
       WHERE tenant = ? AND flow = ? AND status = 'open' AND number IN (SELECT value FROM json_each(?)) RETURNING number`,
    ),
    countPhrases: sql<[UsageFilter], PhraseTally>(
      `SELECT hash, language, phrase, variant, count(*) FILTER (WHERE use = 'used') AS used, count(*) FILTER (WHERE use = 'edited') AS edited,
              count(*) FILTER (WHERE use = 'passed') AS passed
       FROM phrase_uses ${FILTER} GROUP BY hash, language, phrase, variant ORDER BY hash, language, phrase, variant`,
    ),
    countExperiments: sql<[UsageFilter], ExperimentRow>(
      `SELECT experiment, digest, variant, language, json_group_array(DISTINCT hash) AS hashes, count(*) AS shown, count(goal_at) AS goals
       FROM exposures ${FILTER} GROUP BY experiment, digest, variant, language ORDER BY experiment, digest, variant, language`,
    ),
  };
}

/** One statement for each set of filters in use. The status has an index, since the open ones are few and asked for most. */
export function missedStatements(database: Database) {
  const prepare = preparedOnce<MissedRow>(database);
  return ({ tenant, flow, status, hash, language, why, below, limit }: MissedOperation): MissedRow[] => {
    const asked = Object.entries({ status, hash, language, kind: why }).filter(([, value]) => value !== null);
    const filters = ['m.tenant = ?', 'm.flow = ?', 'm.number < ?', ...asked.map(([column]) => `m.${column} = ?`)];
    const source = `
      SELECT m.number, m.tenant, m.flow, c.id AS conversation, m.key, m.kind, m.text, m.language, m.state, m.meanings, m.hash, m.at, m.status
      FROM missed_texts m INDEXED BY ${status === null ? 'missed_by_flow' : 'missed_by_status'} JOIN conversations c ON c.number = m.conversation
      WHERE ${filters.join(' AND ')} ORDER BY m.number DESC LIMIT ?`;
    return prepare(source).all(tenant, flow, below, ...asked.map(([, value]) => value), limit);
  };
}
