import type { Database } from 'better-sqlite3';
import { preparedOnce } from '../preparedOnce.ts';
import type { Prepare } from '../statements.ts';
import type { AssignmentRow, PersonaContentRow, PersonaRow, SimulationRow, SimulationsOperation } from './operations.ts';

type Numbered<Row> = Row & { readonly number: number };
interface AssignmentPage {
  readonly tenant: string;
  readonly trainee: string | null;
  readonly below: number;
  readonly limit: number;
}

const PERSONA = 'SELECT tenant, id, revision, persona, author, reason, at FROM personas';
const ASSIGNMENT = 'SELECT number, tenant, id, revision, content, trainees, created_at AS createdAt FROM assignments';
const SIMULATION = `
  SELECT s.number, s.tenant, c.id, s.persona, s.persona_hash AS personaHash, s.seed, s.difficulty, s.guidance, s.trainee, s.assignment, s.attempt,
         s.origin_conversation AS originConversation, s.origin_seq AS originSeq, s.started_at AS startedAt`;

export function trainingStatements(sql: Prepare) {
  return {
    insertContent: sql<[PersonaContentRow]>(
      'INSERT INTO persona_contents (tenant, hash, persona) VALUES (@tenant, @hash, @persona) ON CONFLICT DO NOTHING',
    ),
    selectContent: sql<[tenant: string, hash: string], PersonaContentRow>(
      'SELECT tenant, hash, persona FROM persona_contents WHERE tenant = ? AND hash = ?',
    ),
    upsertPersona: sql<[PersonaRow]>(
      `INSERT INTO personas (tenant, id, revision, persona, author, reason, at)
       VALUES (@tenant, @id, @revision, @persona, @author, @reason, @at)
       ON CONFLICT (tenant, id) DO UPDATE SET revision = excluded.revision, persona = excluded.persona, author = excluded.author,
         reason = excluded.reason, at = excluded.at`,
    ),
    selectPersona: sql<[tenant: string, id: string], PersonaRow>(`${PERSONA} WHERE tenant = ? AND id = ?`),
    selectPersonas: sql<[tenant: string], PersonaRow>(`${PERSONA} WHERE tenant = ? ORDER BY id`),
    deletePersona: sql<[tenant: string, id: string]>('DELETE FROM personas WHERE tenant = ? AND id = ?'),
    insertSimulation: sql<[SimulationRow]>(
      `INSERT INTO simulations (number, tenant, persona, persona_hash, seed, difficulty, guidance, trainee, assignment, attempt,
         origin_conversation, origin_seq, started_at)
       SELECT number, tenant, @persona, @personaHash, @seed, @difficulty, @guidance, @trainee, @assignment, @attempt,
         @originConversation, @originSeq, @startedAt
       FROM conversations WHERE tenant = @tenant AND id = @id`,
    ),
    selectSimulation: sql<[tenant: string, id: string], Numbered<SimulationRow>>(
      `${SIMULATION}
       FROM conversations c JOIN simulations s ON s.number = c.number WHERE c.tenant = ? AND c.id = ?`,
    ),
    /** One that is there keeps its number, and so its place in the list. */
    upsertAssignment: sql<[AssignmentRow]>(
      `INSERT INTO assignments (tenant, id, revision, content, trainees, created_at)
       VALUES (@tenant, @id, @revision, @content, @trainees, @createdAt)
       ON CONFLICT (tenant, id) DO UPDATE SET revision = excluded.revision, content = excluded.content, trainees = excluded.trainees,
         created_at = excluded.created_at`,
    ),
    selectAssignment: sql<[tenant: string, id: string], Numbered<AssignmentRow>>(`${ASSIGNMENT} WHERE tenant = ? AND id = ?`),
    selectAssignments: sql<[AssignmentPage], Numbered<AssignmentRow>>(
      `${ASSIGNMENT}
       WHERE tenant = @tenant AND number < @below
         AND (@trainee IS NULL OR trainees = '[]' OR EXISTS (SELECT 1 FROM json_each(trainees) WHERE value = @trainee))
       ORDER BY number DESC LIMIT @limit`,
    ),
    deleteAssignment: sql<[tenant: string, id: string]>('DELETE FROM assignments WHERE tenant = ? AND id = ?'),
  };
}

/** One statement for each set of filters in use, each by the index that serves it best. */
export function simulationListStatements(database: Database) {
  const prepare = preparedOnce<Numbered<SimulationRow>>(database);
  return ({ tenant, trainee, assignment, persona, below, limit }: SimulationsOperation): Numbered<SimulationRow>[] => {
    const asked = Object.entries({ assignment, trainee, persona }).filter((entry): entry is [string, string] => entry[1] !== null);
    const filters = ['s.tenant = ?', 's.number < ?', ...asked.map(([column]) => `s.${column} = ?`)];
    // Of an assignment there are the fewest, of a persona the most.
    const source = `
      ${SIMULATION}
       FROM simulations s INDEXED BY simulations_by_${asked[0]?.[0] ?? 'tenant'} JOIN conversations c ON c.number = s.number
      WHERE ${filters.join(' AND ')} ORDER BY s.number DESC LIMIT ?`;
    return prepare(source).all(tenant, below, ...asked.map(([, value]) => value), limit);
  };
}
