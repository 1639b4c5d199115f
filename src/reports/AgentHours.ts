import Type, { type Static } from 'typebox';
import { object } from '../flow/vocabulary/data.ts';
import { measure } from './metrics/figuresOf.ts';
import type { ReportableContact } from './ReportableContact.ts';
import { rounded } from './Tally.ts';

/** How busy agents were; of ended contacts of known agents. */
export const AgentLoadReport = object({
  contacts: Type.Integer(),
  hours: Type.Number({ description: 'Hours in which agents had at least one contact: contacts side by side count once (MET-4)' }),
  contactsPerHour: Type.Union([Type.Number(), Type.Null()]),
  openContacts: Type.Union([Type.Number(), Type.Null()], { description: 'Contacts that an agent had at once in these hours, on average (PAR-2)' }),
  mostOpen: Type.Integer({ description: 'Contacts that one agent had at once, at most' }),
  overloadHours: Type.Number({ description: 'Hours in which an agent had more contacts at once than `load.maxChats` (PAR-2)' }),
});
export type AgentLoadReport = Static<typeof AgentLoadReport>;

const HOUR = 3_600_000;
/** Chats that an agent may have, where nobody says otherwise: the default of `load.maxChats`. */
export const DEFAULT_MOST_CHATS = 4;

/** Adds up the time of agents: when each had how many contacts. Keeps two numbers a contact. */
export class AgentHours {
  readonly #edges = new Map<string, number[]>();
  readonly #mostChats: number;
  #contacts = 0;

  constructor(mostChats: number) {
    this.#mostChats = mostChats;
  }

  add(contact: ReportableContact): void {
    const seconds = measure(contact, 'handleSeconds');
    if (contact.agent === null || seconds === null) return;
    const start = contact.openedAt + (measure(contact, 'speedOfAnswerSeconds') ?? 0) * 1_000;
    const times = this.#edges.get(contact.agent) ?? [];
    times.push(start, start + seconds * 1_000);
    this.#edges.set(contact.agent, times);
    this.#contacts += 1;
  }

  report(): AgentLoadReport {
    const all = { busy: 0, open: 0, over: 0, most: 0 };
    for (const times of this.#edges.values()) sweep(times, this.#mostChats, all);
    return {
      contacts: this.#contacts,
      hours: rounded(all.busy / HOUR),
      contactsPerHour: all.busy === 0 ? null : rounded(this.#contacts / (all.busy / HOUR)),
      openContacts: all.busy === 0 ? null : rounded(all.open / all.busy),
      mostOpen: all.most,
      overloadHours: rounded(all.over / HOUR),
    };
  }
}

/** Goes through the beginnings and ends of one agent's contacts in order. An end at the very moment of a beginning comes first. */
function sweep(times: readonly number[], limit: number, all: { busy: number; open: number; over: number; most: number }): void {
  const begins = times.filter((_, place) => place % 2 === 0).sort((one, other) => one - other);
  const ends = times.filter((_, place) => place % 2 === 1).sort((one, other) => one - other);
  let [open, last, ended] = [0, 0, 0];
  const pass = (to: number): void => {
    if (open > 0) all.busy += to - last;
    all.open += open * (to - last);
    if (open > limit) all.over += to - last;
    last = to;
  };
  for (const begin of begins) {
    for (; (ends[ended] as number) <= begin && open > 0; ended += 1) {
      pass(ends[ended] as number);
      open -= 1;
    }
    pass(begin);
    open += 1;
    all.most = Math.max(all.most, open);
  }
  for (; ended < ends.length; ended += 1) {
    pass(ends[ended] as number);
    open -= 1;
  }
}
