import type { AgentLoad } from '../../conversation/agentLoad.ts';
import type { CheckBody } from '../../conversation/CheckBody.ts';
import type { Decision, Finding, Guidance, Violation } from '../../conversation/Guidance.ts';
import { isoTime } from '../../conversation/isoTime.ts';
import type { StartRequest } from '../../conversation/Opening.ts';
import type { Answer, Api } from './Api.ts';
import type { Work } from './Moment.ts';
import type { Happening } from './steps/Act.ts';
import { withoutGaps } from './steps/withoutGaps.ts';

/** The answer to the question whether an agent may take a contact. */
export type AgentDecision = Decision & { readonly load: AgentLoad };

/** One conversation of a scenario, over HTTP. It remembers the guidance that came last. */
export class Contact {
  readonly #api: Api;
  readonly #path: string;
  readonly #request: StartRequest;
  #guidance: Guidance;
  #at: number;

  private constructor(api: Api, request: StartRequest, guidance: Guidance, at: number) {
    this.#api = api;
    this.#request = request;
    this.#path = `/v1/conversations/${encodeURIComponent(guidance.conversation.id)}`;
    this.#guidance = guidance;
    this.#at = at;
  }

  static async start(api: Api, request: StartRequest, at: number): Promise<Answer<Contact>> {
    const answer = await api.post<Guidance>('/v1/conversations', request);
    return answer.ok ? { ok: true, value: new Contact(api, request, answer.value, at) } : answer;
  }

  get guidance(): Guidance {
    return this.#guidance;
  }

  /** When it last heard of something, in milliseconds since the epoch. */
  get at(): number {
    return this.#at;
  }

  get channel(): 'chat' | 'phone' {
    return this.#guidance.conversation.channel;
  }

  /** Posts what happened at a time, in milliseconds since the epoch. */
  async post({ type, data }: Happening, at: number): Promise<Answer<Guidance>> {
    const answer = await this.#api.post<Guidance>(`${this.#path}/events`, { type, at: isoTime(at), ...(data === undefined ? {} : { data }) });
    if (answer.ok) {
      this.#guidance = answer.value;
      this.#at = Math.max(this.#at, at);
    }
    return answer;
  }

  check(request: CheckBody, at: number): Promise<Answer<Decision>> {
    return this.#api.post<Decision>(`${this.#path}/checks`, { ...request, at: isoTime(at) });
  }

  /** Spelling mistakes in a draft: a dictionary is asked about a text by itself, not in a turn of a conversation. */
  async spelling({ text, state }: CheckBody): Promise<readonly Finding[]> {
    if (text === undefined) return [];
    const { agent, customer, language = this.#guidance.conversation.language } = this.#request;
    const draft = withoutGaps({ text, state, language, channel: this.channel, customer, agent });
    const answer = await this.#api.post<{ findings: Finding[] }>('/v1/texts/check', draft);
    return answer.ok ? answer.value.findings.filter(({ rule }) => rule === 'SPELLING') : [];
  }

  /** May the agent of this contact take one more? `offered` is the contact itself, where it has begun. */
  takes(channel: 'chat' | 'phone', offered?: Contact): Promise<Answer<AgentDecision>> {
    const { agent, language, brand, settings } = this.#request;
    const conversation = offered?.guidance.conversation.id;
    const body = withoutGaps({ action: 'take-contact', channel, conversation, language, brand, settings });
    return this.#api.post<AgentDecision>(`/v1/agents/${encodeURIComponent(agent?.id ?? '')}/checks`, body);
  }

  /** The agent's work list at a time. A conversation is called by the name of its run and the number of the contact. */
  async work(at: number): Promise<Work> {
    const agent = encodeURIComponent(this.#request.agent?.id ?? '');
    const answer = await this.#api.get<Work>(`/v1/work?agent=${agent}&at=${encodeURIComponent(isoTime(at))}&limit=50`);
    const contacts = answer.ok ? answer.value.contacts : [];
    return { contacts: contacts.map((each) => ({ ...each, contact: Number(each.id.slice(each.id.lastIndexOf('-') + 1)) })) };
  }

  async load(): Promise<AgentLoad> {
    const answer = await this.takes('chat');
    return answer.ok ? answer.value.load : { calls: 0, chats: 0, limit: 0, overload: false };
  }

  /**
   * Lets the clock come up to just before a time, as it does in a live contact: what is asked or looked at then is what
   * the agent would see. What is due at that very instant waits, for a fact of that instant would come before it.
   */
  async comeTo(at: number): Promise<void> {
    if (at - 1 > this.#at) await this.post({ type: 'clock.ticked' }, at - 1);
  }

  /** Everything that the log has as broken, excused violations included. */
  async violations(): Promise<readonly Violation[]> {
    const answer = await this.#api.get<{ events: { violations: Violation[]; retracted?: boolean }[] }>(`${this.#path}/transcript`);
    return answer.ok ? answer.value.events.filter((event) => !event.retracted).flatMap((event) => event.violations) : [];
  }

  async erase(): Promise<void> {
    await this.#api.delete(this.#path);
  }
}
