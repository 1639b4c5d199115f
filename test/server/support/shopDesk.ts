import type { AppOptions } from '../../../server/app.ts';
import { shopCast, shopFlowIds } from '../../support/shopFlows.ts';
import { openDesk, type Desk } from './openDesk.ts';

/** A server over the flows that come with Sufler. */
export function openShop(options: Partial<AppOptions> = {}): Promise<Desk> {
  const casts = new Map(shopFlowIds.map((id) => [id as string, shopCast(id)]));
  return openDesk({ flows: { casts, brands: new Map([['busy', { id: 'busy', name: 'Busy', settings: { 'load.maxChats': 2 } }]]) }, ...options });
}

/** A chat of the agent on the wall clock, in which nothing was said. */
export async function openChat(shop: Desk, id: string, agent = 'a1', more: object = {}): Promise<void> {
  const { status } = await shop.start({
    id,
    flow: 'shop-chat',
    language: 'en',
    agent: { id: agent, name: 'Anna' },
    clock: 'wall',
    at: undefined,
    ...more,
  });
  if (status !== 201) throw new Error(`The chat ${id} did not begin: ${status}`);
}

/** A call that the agent has answered. */
export async function openCall(shop: Desk, id: string, agent = 'a1', more: object = {}): Promise<void> {
  await openChat(shop, id, agent, { flow: 'shop-phone-inbound', ...more });
  await shop.post(id, { type: 'call.answered' });
}
