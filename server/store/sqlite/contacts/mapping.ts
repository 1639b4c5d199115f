import type { ContactFigures, ContactTold } from '../../../../src/reports/ContactFigures.ts';
import type { CommittedTold, ReportedContact, ReportedQuery } from '../../ContactStore.ts';
import { readTimeCursor } from '../../pageCursor.ts';
import type { ReportedFilter, ReportedRow, ToldValues } from './operations.ts';

/** From what the port speaks of to rows, and back. */

type ToldRow = Pick<ContactTold, 'breaches' | 'stages'>;

/** Null where there is nothing to write: most commits tell nothing. */
export function toToldValues(committed: CommittedTold | undefined): ToldValues | null {
  if (committed === undefined) return null;
  const { whole, breaches, stages, figures } = committed;
  const told = breaches.length + stages.length === 0 ? null : JSON.stringify({ breaches, stages } satisfies ToldRow);
  return !whole && told === null && figures === null ? null : { whole, told, figures: figures === null ? null : JSON.stringify(figures) };
}

/** One more than asked for, to know whether there is a next page. */
export function toReportedFilter({ tenant, purpose, from, to, cursor, limit, ...asked }: ReportedQuery): ReportedFilter {
  const { flow = null, hash = null, brand = null, agent = null, channel = null, language = null, status = null } = asked;
  const { at, number } = readTimeCursor(cursor);
  const begin = from ?? Number.MIN_SAFE_INTEGER;
  const filter = { tenant, purpose, flow, hash, brand, agent, channel, language, status };
  return { ...filter, after: at < begin ? [begin, 0] : [at, number], to: to ?? null, limit: limit + 1 };
}

export function fromReportedRow({ number: _, told, figures, ...contact }: ReportedRow): ReportedContact {
  const all = JSON.parse(`[${told ?? ''}]`) as readonly ToldRow[];
  return {
    ...contact,
    breaches: all.flatMap(({ breaches }) => breaches),
    stages: all.flatMap(({ stages }) => stages),
    figures: figures === null ? null : (JSON.parse(figures) as ContactFigures),
  };
}
