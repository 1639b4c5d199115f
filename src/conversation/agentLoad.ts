import Type, { type Static } from 'typebox';
import type { SettingValues } from '../flow/schema/settings.ts';
import { object } from '../flow/vocabulary/data.ts';

/** The open contacts of one agent. A call counts from its first ring or dialling on: whoever is about to speak is not free. */
export interface OpenContacts {
  readonly calls: number;
  readonly chats: number;
}

/** What an agent has in hand, over all conversations. */
export const AgentLoad = object({
  calls: Type.Integer(),
  chats: Type.Integer(),
  /** How many open chats the agent may have, `load.maxChats`. */
  limit: Type.Integer(),
  /** More chats are open than that. */
  overload: Type.Boolean(),
});
export type AgentLoad = Static<typeof AgentLoad>;

/** Several, the seeds say (catalogue 13); for flows whose table of settings has no such row. */
const SEVERAL = 4;

/** PAR-1, PAR-2: the load belongs to the agent, not to a contact. Overload begins above the limit, not at it. */
export function agentLoad({ calls, chats }: OpenContacts, settings: SettingValues): AgentLoad {
  const given = settings['load.maxChats'];
  const limit = typeof given === 'number' ? given : SEVERAL;
  return { calls, chats, limit, overload: chats > limit };
}
