import { isoTime } from '../../../src/conversation/isoTime.ts';
import type { Conversation } from '../../../src/conversation/Conversation.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { alertKinds } from '../../../src/reports/alerts/alertKinds.ts';
import type { AlertScene, AlertThresholds } from '../../../src/reports/alerts/Alert.ts';
import { holdNow } from '../../../src/reports/board/holdNow.ts';
import { boardPlace, compareBoardPlaces, compareUrgency, isOverdue, type BoardPlace } from '../../../src/reports/board/OpenContact.ts';
import { counted } from '../../../src/reports/metrics/figuresOf.ts';
import type { Scorecard } from '../../../src/scoring/Scorecard.ts';
import type { AlertList, Board, BoardContact } from '../../schemas/reports/Board.ts';
import type { ReportedContact, ReportedQuery } from '../../store/ContactStore.ts';
import type { Store, StoredTask } from '../../store/Store.ts';
import type { Clock } from '../Clock.ts';
import { streamContacts } from './streams.ts';

export interface LiveBoardOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** The conversation, at that revision or a later one; null when it is gone. */
  readonly find: (tenant: string, id: string, revision: number) => Promise<Conversation | null>;
  readonly mostChats: (tenant: string) => Promise<number>;
  /** The card in effect; null where there is none. */
  readonly card: Scorecard | null;
}

export interface BoardQuery extends Pick<ReportedQuery, 'tenant' | 'flow' | 'brand' | 'agent' | 'channel' | 'language'> {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface AlertsQuery extends Omit<BoardQuery, 'cursor' | 'limit'> {
  readonly speedOfAnswerSeconds: number;
  readonly habitContacts: number;
  readonly hours: number;
}

const MOST_BREACHES = 20;
/** Of one kind; all of them are counted. */
const MOST_ALERTS = 50;
const TASK_PAGE = 200;
/** Promises that are looked through for alerts. */
const MOST_TASKS = 5_000;
const HOUR = 3_600_000;

/** What goes on just now: the open contacts, and what a supervisor should see to. */
export class LiveBoard {
  readonly #options: LiveBoardOptions;

  constructor(options: LiveBoardOptions) {
    this.#options = options;
  }

  /** @throws ProblemError `invalid-data` for a cursor that no page gave */
  async board({ cursor, limit, ...filter }: BoardQuery): Promise<Board> {
    const { store, clock } = this.#options;
    const after = readCursor(cursor);
    const [open, counts] = [[] as ReportedContact[], { open: 0, waiting: 0, overdue: 0 }];
    for await (const page of streamContacts(store, { ...filter, status: 'open', purpose: 'live' })) {
      for (const contact of page) {
        counts.open += 1;
        if (contact.waitingSince !== null) counts.waiting += 1;
        if (isOverdue(contact)) counts.overdue += 1;
        if (after === null || compareBoardPlaces(boardPlace(contact), after) > 0) open.push(contact);
      }
      // Only those that can stand on the page are kept.
      if (open.length > 4 * limit) open.sort(compareUrgency).splice(limit + 1);
    }
    open.sort(compareUrgency);
    const page = open.slice(0, limit);
    const contacts = await Promise.all(page.map((contact) => this.#contact(filter.tenant, contact)));
    const last = page.at(-1);
    return {
      at: isoTime(clock.now()),
      ...counts,
      contacts: contacts.filter((contact) => contact !== null),
      next: last === undefined || open.length <= limit ? null : writeCursor(boardPlace(last)),
    };
  }

  async alerts({ hours, speedOfAnswerSeconds, habitContacts, ...filter }: AlertsQuery): Promise<AlertList> {
    const { store, clock, mostChats } = this.#options;
    const now = clock.now();
    const thresholds: AlertThresholds = { speedOfAnswerSeconds, habitContacts, mostChats: await mostChats(filter.tenant) };
    const scene: AlertScene = {
      thresholds,
      knockOuts: knockOutsOf(this.#options.card),
      tasks: await this.#dueTasks(filter.tenant, filter.agent, now),
    };
    const watches = alertKinds.map((kind) => ({ code: kind.code, watch: kind.watch(scene) }));
    for await (const page of streamContacts(store, { ...filter, status: 'open', purpose: 'live' }))
      for (const contact of page) for (const { watch } of watches) watch.open?.(contact);
    const since = now - hours * HOUR;
    for await (const page of streamContacts(store, { ...filter, status: 'ended', purpose: 'live', from: since }))
      for (const contact of page) for (const { watch } of watches) watch.ended?.(contact);
    const found = watches.map(({ code, watch }) => ({ code, alerts: watch.alerts() }));
    return {
      at: isoTime(now),
      since: isoTime(since),
      thresholds,
      counts: Object.fromEntries(found.map(({ code, alerts }) => [code, alerts.length])),
      alerts: found.flatMap(({ alerts }) => alerts.slice(0, MOST_ALERTS)),
    };
  }

  async #dueTasks(tenant: string, agent: string | undefined, now: number): Promise<readonly StoredTask[]> {
    const found: StoredTask[] = [];
    for (let cursor: string | undefined; found.length < MOST_TASKS;) {
      const query = { tenant, status: 'due' as const, dueBefore: now + 1, limit: TASK_PAGE, ...(agent === undefined ? {} : { agent }) };
      const page = await this.#options.store.tasks({ ...query, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...page.tasks);
      if (page.next === null) break;
      cursor = page.next;
    }
    return found;
  }

  /** Null for one that was erased meanwhile. */
  async #contact(tenant: string, contact: ReportedContact): Promise<BoardContact | null> {
    const conversation = await this.#options.find(tenant, contact.id, contact.revision);
    if (conversation === null) return null;
    const now = conversation.opening.clock === 'event' ? conversation.at : this.#options.clock.now();
    const { id, flow, brand, agent, direction, language, stage, openedAt, waitingSince, replyDue } = contact;
    const hold = holdNow(conversation);
    const broken = counted(contact).toReversed();
    return {
      ...{ id, flow, brand, agent, channel: contact.channel as BoardContact['channel'], direction, language, stage },
      openedAt: isoTime(openedAt),
      waitingSince: waitingSince === null ? null : isoTime(waitingSince),
      waitingSeconds: waitingSince === null ? null : secondsBetween(waitingSince, now),
      replyDue: replyDue === null ? null : isoTime(replyDue),
      overdue: isOverdue(contact) || (replyDue !== null && now > replyDue),
      hold: hold === null ? null : { since: isoTime(hold.since), seconds: secondsBetween(hold.since, now), over: hold.over },
      timersDue: conversation.timers.filter(({ due }) => due <= now).map(({ name, due }) => ({ name, dueAt: isoTime(due) })),
      tasksDue: conversation.tasks
        .filter(({ status, dueAt }) => status === 'due' && Date.parse(dueAt) <= now)
        .map(({ kind, dueAt }) => ({ kind, dueAt })),
      breaches: broken
        .slice(0, MOST_BREACHES)
        .map(({ rule, kind, severity, stage: where, at }) => ({ rule, kind, severity, stage: where, at: isoTime(at) })),
      breachCount: broken.length,
    };
  }
}

function knockOutsOf(card: Scorecard | null): AlertScene['knockOuts'] {
  return (card?.knockOuts ?? []).map(({ rules, times = 1, channels = ['chat', 'phone'] }) => ({ rules, times, channels }));
}

function secondsBetween(from: number, to: number): number {
  return Math.max(to - from, 0) / 1_000;
}

function writeCursor(place: BoardPlace): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @throws ProblemError `invalid-data` */
function readCursor(cursor: string | undefined): BoardPlace | null {
  if (cursor === undefined) return null;
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    if (Array.isArray(place) && place.length === 3 && place.map((one) => typeof one).join() === 'number,number,string')
      return place as unknown as BoardPlace;
  } catch {
    // No JSON is no cursor either.
  }
  throw new ProblemError({ code: 'invalid-data', args: { reason: 'The cursor is none that a page gave' }, pointer: '/cursor', file: 'query' });
}
