import type { ReportedFilter } from './operations.ts';

/** The part of a statement that finds the contacts `c` which a report is about, those opened first first, with its values. */
export interface ReportedContacts {
  /** The index to go by. */
  readonly index: string;
  readonly where: string;
  readonly values: readonly (string | number)[];
}

export function reportedContacts({ after, to, limit, tenant, purpose, status, ...named }: ReportedFilter): ReportedContacts {
  const asked = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== null);
  const filters = [
    'c.tenant = ?',
    'c.purpose = ?',
    '(c.opened_at, c.number) > (?, ?)',
    ...(to === null ? [] : ['c.opened_at < ?']),
    ...asked.map(([column]) => `c.${column} = ?`),
    // A literal: only so does SQLite see that the index of the open ones serves.
    ...(status === null ? [] : [`c.status = '${status}'`]),
  ];
  return {
    // The open ones are few.
    index: status === 'open' ? 'conversations_open' : 'conversations_by_opening',
    where: `WHERE ${filters.join(' AND ')} ORDER BY c.opened_at, c.number LIMIT ?`,
    values: [tenant, purpose, ...after, ...(to === null ? [] : [to]), ...asked.map(([, value]) => value), limit],
  };
}
