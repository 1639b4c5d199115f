import type { ContactStore, ReportedContact, ReportedPage, ReportedQuery } from '../ContactStore.ts';
import { contactsOf } from './contactsOf.ts';
import { readTold } from './keepTold.ts';
import type { Kept, Shelves } from './Shelves.ts';

export class MemoryContacts implements ContactStore {
  readonly #shelves: Shelves;

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  async reportedContacts(query: ReportedQuery): Promise<ReportedPage> {
    this.#shelves.answer();
    const { page, next } = contactsOf(this.#shelves, query);
    return { contacts: page.map(toReportedContact), next };
  }
}

function toReportedContact({ id, flow, hash, brand, openedAt, state, told }: Kept): ReportedContact {
  const { nextDue: _, ...shown } = state;
  return { id, flow, hash, brand, openedAt, ...shown, ...readTold(told) };
}
