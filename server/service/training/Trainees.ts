import type { Scorecard } from '../../../src/scoring/Scorecard.ts';
import { habitsOf, type Habit } from '../../../src/training/lessons/habitsOf.ts';
import { practisedContact, type PractisedContact } from '../../../src/training/lessons/PractisedContact.ts';
import { progressOf, type Progress } from '../../../src/training/lessons/progressOf.ts';
import { refresherOf, type Refresher } from '../../../src/training/lessons/refresherOf.ts';
import { lintRules } from '../../../src/text/lint/lintRules.ts';
import type { Purpose } from '../../store/ContactStore.ts';
import type { ListedScore } from '../../store/ScoreStore.ts';
import type { Store } from '../../store/Store.ts';
import type { Scores } from '../scoring/Scores.ts';
import type { Assignments } from './Assignments.ts';
import type { Personas } from './Personas.ts';

export interface TraineesOptions {
  readonly store: Store;
  readonly personas: Personas;
  readonly assignments: Assignments;
  readonly scores: Pick<Scores, 'card'>;
}

/** Which contacts of a trainee are meant. */
export interface ContactChoice {
  /** Both unless told. */
  readonly purpose?: Purpose;
  readonly channel?: string;
  /** Opened at this time or later, and before that one; milliseconds since the epoch. */
  readonly from?: number;
  readonly to?: number;
}

export interface Trainee {
  readonly id: string;
  readonly assignments: number;
  readonly simulations: number;
  /** When the last simulation was begun, milliseconds since the epoch; null: never. */
  readonly lastAt: number | null;
}

const PAGE = 100;
/** Of each purpose; of more the latest are looked at. */
const MOST_CONTACTS = 2_000;
const MOST_SIMULATIONS = 10_000;

/** Who practises, and how they come along: from the scores of their simulations and of their real contacts. */
export class Trainees {
  readonly #options: TraineesOptions;

  constructor(options: TraineesOptions) {
    this.#options = options;
  }

  /** Everybody who has practised or is to, by id; simulations beyond the latest 10,000 are not counted. */
  async list(tenant: string): Promise<readonly Trainee[]> {
    const { store, assignments } = this.#options;
    const found = new Map<string, Trainee>();
    const add = (id: string, more: { readonly assignments?: number; readonly simulations?: number; readonly at?: number }): void => {
      const known = found.get(id) ?? { id, assignments: 0, simulations: 0, lastAt: null };
      const lastAt = more.at === undefined ? known.lastAt : Math.max(known.lastAt ?? more.at, more.at);
      found.set(id, {
        id,
        assignments: known.assignments + (more.assignments ?? 0),
        simulations: known.simulations + (more.simulations ?? 0),
        lastAt,
      });
    };
    let seen = 0;
    for await (const { simulations } of pages((cursor) => store.simulations({ tenant, limit: PAGE, ...cursor }))) {
      for (const { trainee, startedAt } of simulations) add(trainee, { simulations: 1, at: startedAt });
      if ((seen += simulations.length) >= MOST_SIMULATIONS) break;
    }
    for await (const page of pages((cursor) => assignments.list({ tenant, limit: PAGE, ...cursor })))
      for (const { stored } of page.assignments) for (const trainee of stored.trainees) add(trainee, { assignments: 1 });
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async progress(tenant: string, trainee: string, choice: ContactChoice, passMark: number): Promise<Progress> {
    return progressOf(await this.contacts(tenant, trainee, choice), passMark);
  }

  /** Habits, and what should be practised again. */
  async habits(
    tenant: string,
    trainee: string,
    choice: ContactChoice,
  ): Promise<{ readonly habits: readonly Habit[]; readonly refreshers: readonly Refresher[] }> {
    const contacts = await this.contacts(tenant, trainee, choice);
    const { personas, assignments } = this.#options;
    const open: { id: string; rules: readonly string[]; personas: readonly string[] }[] = [];
    for await (const page of pages((cursor) => assignments.list({ tenant, trainee, limit: PAGE, ...cursor })))
      for (const { stored, assignment } of page.assignments) open.push({ id: stored.id, rules: assignment.rules, personas: assignment.personas });
    const people = (await personas.list(tenant)).map(({ persona }) => persona);
    return { habits: habitsOf(contacts, { apart: isOfOneChannel }), refreshers: refresherOf(contacts, { personas: people, assignments: open }) };
  }

  /** Scored contacts in the order in which they were had. */
  async contacts(tenant: string, trainee: string, { purpose, channel, from, to }: ContactChoice): Promise<readonly PractisedContact[]> {
    const purposes: readonly Purpose[] = purpose === undefined ? ['live', 'training'] : [purpose];
    const query = {
      tenant,
      agent: trainee,
      limit: PAGE,
      ...(channel === undefined ? {} : { channel }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
    const contacts: PractisedContact[] = [];
    for (const one of purposes) {
      let listed: ListedScore[] = [];
      for await (const { scores } of pages((cursor) => this.#options.store.scores({ ...query, purpose: one, ...cursor })))
        listed = [...listed, ...scores].slice(-MOST_CONTACTS);
      for (const scored of listed) contacts.push(practisedContact(scored, await this.#card(tenant, scored.score.card), one));
    }
    return contacts.sort((a, b) => a.at - b.at);
  }

  /** Null for a card that nobody kept: then every rule could have been broken. */
  async #card(tenant: string, hash: string): Promise<Scorecard | null> {
    try {
      return await this.#options.scores.card(tenant, hash);
    } catch {
      return null;
    }
  }
}

const oneChannel: ReadonlySet<string> = new Set(lintRules.flatMap(({ id, channels }) => (channels.length === 1 ? [id] : [])));

/** A rule about texts of one channel says nothing of the other. */
function isOfOneChannel(rule: string): boolean {
  return oneChannel.has(rule);
}

async function* pages<Page extends { readonly next: string | null }>(load: (cursor: { cursor?: string }) => Promise<Page>): AsyncGenerator<Page> {
  let cursor: string | null = null;
  do {
    const page: Page = await load(cursor === null ? {} : { cursor });
    yield page;
    cursor = page.next;
  } while (cursor !== null);
}
