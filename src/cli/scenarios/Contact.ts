import type { CheckBody } from '../../conversation/CheckBody.ts';
import type { Decision, Guidance, Violation } from '../../conversation/Guidance.ts';
import { isoTime } from '../../conversation/isoTime.ts';
import type { StartRequest } from '../../conversation/Opening.ts';
import type { Answer, Api } from './Api.ts';
import type { Happening } from './steps/Act.ts';

/** One conversation of a scenario, over HTTP. It remembers the guidance that came last. */
export class Contact {
  readonly #api: Api;
  readonly #path: string;
  #guidance: Guidance;
  #at: number;

  private constructor(api: Api, guidance: Guidance, at: number) {
    this.#api = api;
    this.#path = `/v1/conversations/${encodeURIComponent(guidance.conversation.id)}`;
    this.#guidance = guidance;
    this.#at = at;
  }

  static async start(api: Api, request: StartRequest, at: number): Promise<Answer<Contact>> {
    const answer = await api.post<Guidance>('/v1/conversations', request);
    return answer.ok ? { ok: true, value: new Contact(api, answer.value, at) } : answer;
  }

  get guidance(): Guidance {
    return this.#guidance;
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
