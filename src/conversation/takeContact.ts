import type { SettingValues } from '../flow/schema/settings.ts';
import { agentLoad, type OpenContacts } from './agentLoad.ts';

/** Whether an agent may take one more contact, and the message that says why not. */
export type TakenContact =
  | { readonly decision: 'allow'; readonly rule: null; readonly message: null }
  | { readonly decision: 'deny'; readonly rule: 'PAR-1'; readonly message: string };

const ALLOWED: TakenContact = Object.freeze({ decision: 'allow', rule: null, message: null });

/**
 * May an agent with these open contacts take one more? PAR-1: an agent on a call has exactly one customer, so gets neither
 * a second call nor a chat. An agent with open chats is on a live contact, and is not rung (C-27): customers in chat are
 * answered within a minute, which nobody can do in a call that has the agent's whole attention. A chat beside other chats
 * is fine up to the limit.
 */
export function takeContact(open: OpenContacts, channel: 'chat' | 'phone', settings: SettingValues): TakenContact {
  const { calls, chats, limit } = agentLoad(open, settings);
  if (calls > 0) return denied('reason.PAR-1');
  if (channel === 'phone') return chats > 0 ? denied('reason.PAR-1.chats') : ALLOWED;
  return chats >= limit ? denied('reason.PAR-1.limit') : ALLOWED;
}

function denied(message: string): TakenContact {
  return { decision: 'deny', rule: 'PAR-1', message };
}
