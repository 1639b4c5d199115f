import type { AppOptions } from '../../../server/app.ts';
import { found } from '../../../src/problems/Read.ts';
import type { Scorecard } from '../../../src/scoring/Scorecard.ts';
import { shopCast, shopFlowIds } from '../../support/shopFlows.ts';
import { CARD } from '../../scoring/support/scoring.ts';
import { openDesk, OPENED, type Desk } from './openDesk.ts';

/** A server over the flows that come with Sufler, and their scorecard or another. */
export function openScored(options: Partial<AppOptions> = {}, card: Scorecard = CARD): Promise<Desk> {
  const casts = new Map(shopFlowIds.map((id) => [id as string, shopCast(id)]));
  return openDesk({ flows: { casts, brands: new Map(), scorecard: found(card) }, ...options });
}

export const second = (after: number): string => new Date(Date.parse(OPENED) + after * 1_000).toISOString();

/** A chat in event time in which the agent answers after so many seconds, in set form or not, and the customer leaves. */
export async function chatHad(desk: Desk, id: string, { reply = 10, greeting = true, agent = 'a1', after = 0, language = 'en' } = {}): Promise<void> {
  const { status } = await desk.start({ id, flow: 'shop-chat', language, agent: { id: agent, name: 'Anna' }, at: second(after) });
  if (status !== 201) throw new Error(`The chat ${id} did not begin: ${status}`);
  const said = greeting ? { phrase: 'greet.chat.nocompany' } : { text: 'What is it?' };
  for (const [type, at, data] of [
    ['customer.says', 1, { text: 'Hello, I have a question about my order' }],
    ['agent.says', 1 + reply, said],
    ['chat.closed', 20 + reply, { by: 'customer' }],
  ] as const) {
    const answer = await desk.post(id, { type, at: second(after + at), data, id: `${id}-${type}` });
    if (answer.status !== 200) throw new Error(`${id} ${type}: ${JSON.stringify(answer.body)}`);
  }
}

/** An inbound call that is answered after so many seconds. */
export async function callHad(desk: Desk, id: string, wait: number | null, { agent = 'a1', after = 0, handle = 60 } = {}): Promise<void> {
  await desk.start({ id, flow: 'shop-phone-inbound', language: 'en', agent: { id: agent, name: 'Anna' }, at: second(after) });
  const events: object[] = [{ type: 'call.ringing', at: second(after), data: { ring: 1 } }];
  if (wait !== null) events.push({ type: 'call.answered', at: second(after + wait) });
  events.push({ type: 'call.ended', at: second(after + (wait ?? 5) + (wait === null ? 0 : handle)), data: { by: 'customer' } });
  const answer = await desk.post(id, events);
  if (answer.status !== 200) throw new Error(`${id}: ${JSON.stringify(answer.body)}`);
}
