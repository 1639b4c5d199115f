import type { ReportedQuery } from '../ContactStore.ts';
import { readTimeCursor, writeTimeCursor } from '../pageCursor.ts';
import { pageOf } from '../pageOf.ts';
import type { Kept, Shelves } from './Shelves.ts';

/** A page of the contacts that reports are about, those opened first first, of those that `also` holds of. */
export function contactsOf(
  shelves: Shelves,
  query: ReportedQuery,
  also: (kept: Kept) => boolean = () => true,
): { readonly page: readonly Kept[]; readonly next: string | null } {
  const after = readTimeCursor(query.cursor);
  const found = [...shelves.conversations.values()]
    .filter((kept) => fits(kept, query) && also(kept))
    .filter(({ openedAt, number }) => openedAt > after.at || (openedAt === after.at && number > after.number))
    .sort((one, other) => one.openedAt - other.openedAt || one.number - other.number);
  return pageOf(found, query.limit, ({ openedAt, number }) => writeTimeCursor(openedAt, number));
}

function fits({ tenant, purpose, flow, hash, brand, openedAt, state }: Kept, query: ReportedQuery): boolean {
  const { from = -Infinity, to = Infinity } = query;
  if (tenant !== query.tenant || purpose !== query.purpose || openedAt < from || openedAt >= to) return false;
  const asked = { flow: query.flow, hash: query.hash, brand: query.brand };
  const states = { agent: query.agent, channel: query.channel, language: query.language, status: query.status };
  return agrees({ flow, hash, brand }, asked) && agrees(state, states);
}

/** Each value that is asked for is the one that is there. */
function agrees<Values extends object>(values: Values, asked: { readonly [Name in keyof Values]?: Values[Name] | undefined }): boolean {
  return (Object.keys(asked) as (keyof Values)[]).every((name) => asked[name] === undefined || asked[name] === values[name]);
}
