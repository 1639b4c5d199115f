import { agentLoad } from '../../src/conversation/agentLoad.ts';
import { firstSay } from '../../src/conversation/firstSay.ts';
import { guide } from '../../src/conversation/guide.ts';
import { isoTime } from '../../src/conversation/isoTime.ts';
import { agentPlace, readAgentCheck } from '../../src/conversation/readAgentCheck.ts';
import { takeContact } from '../../src/conversation/takeContact.ts';
import type { Conversation } from '../../src/conversation/Conversation.ts';
import { ProblemError } from '../../src/problems/Problem.ts';
import type { AgentDecision } from '../schemas/AgentDecision.ts';
import type { WorkContact, WorkList } from '../schemas/WorkList.ts';
import type { ContactQuery, Store, StoredContact, TaskPage, TaskQuery } from '../store/Store.ts';
import type { Clock } from './Clock.ts';
import type { Flows } from './FlowVersions.ts';

export interface AgentServiceOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly flows: (tenant: string) => Promise<Flows>;
  /** The conversation, at that revision or a later one; null when it is gone. */
  readonly find: (tenant: string, id: string, revision: number) => Promise<Conversation | null>;
}

/**
 * M22: the load of an agent, which spans conversations (PAR-1, PAR-2, PAR-3). It is kept nowhere: who has what open stands in
 * the columns that each commit of a conversation writes, so it is right after a restart and with several servers.
 */
export class AgentService {
  readonly #options: AgentServiceOptions;

  constructor(options: AgentServiceOptions) {
    this.#options = options;
  }

  /** May this agent take one more contact? */
  async check(tenant: string, agent: string, body: unknown): Promise<AgentDecision> {
    const { store, flows } = this.#options;
    const read = readAgentCheck(body, await flows(tenant));
    if (!read.ok) throw new ProblemError(...read.problems);
    const { channel, conversation, answerIn } = read.value;
    const open = await store.contactCount(tenant, agent, conversation ?? undefined);
    const { settings, message } = answerIn(open.language);
    const { decision, rule, message: reason } = takeContact(open, channel, settings);
    return { decision, rule, reason: reason === null ? null : message(reason), say: null, findings: [], load: agentLoad(open, settings) };
  }

  /** The agent's open contacts, the longest unanswered first (PAR-3). `at` is the time to count from. */
  async work(query: ContactQuery, at?: number): Promise<WorkList> {
    const { store, flows } = this.#options;
    const [rows, open] = await Promise.all([store.contacts(query), store.contactCount(query.tenant, query.agent)]);
    const load = agentLoad(open, agentPlace('chat', open.language, await flows(query.tenant)).settings);
    const contacts = await Promise.all(rows.map((row) => this.#contact(query.tenant, row, load.overload, at)));
    return { contacts: contacts.filter((contact) => contact !== null), load };
  }

  tasks(query: TaskQuery): Promise<TaskPage> {
    return this.#options.store.tasks(query);
  }

  /** Null for one that was erased meanwhile. Only its words need the conversation itself. */
  async #contact(tenant: string, row: StoredContact, overload: boolean, at: number | undefined): Promise<WorkContact | null> {
    const conversation = await this.#options.find(tenant, row.id, row.revision);
    if (conversation === null) return null;
    const { id, flow, language, stage, waitingSince } = row;
    const now = at ?? (row.clock === 'event' ? row.at : this.#options.clock.now());
    return {
      ...{ id, flow, channel: row.channel as WorkContact['channel'], language, stage },
      waitingSince: waitingSince === null ? null : isoTime(waitingSince),
      waitingSeconds: waitingSince === null ? null : Math.max(now - waitingSince, 0) / 1_000,
      overdue: row.replyDue !== null && now > row.replyDue,
      say: firstSay(guide(conversation), overload),
      status: 'open',
    };
  }
}
