import type { SceneEvent } from '../flow/Scene.ts';
import type { CheckedAction } from './Guidance.ts';

/** A question: may the agent do this now? It takes what its fact takes. */
export interface CheckRequest {
  readonly action: CheckedAction;
  readonly text?: string;
  readonly phrase?: string;
  /** The stage that a draft is meant for; the present one unless told. */
  readonly state?: string;
  readonly reason?: string;
  readonly to?: string;
  readonly attachments?: readonly string[];
  readonly card?: Readonly<Record<string, unknown>>;
}

/** The fact that each action would be. Hold and transfer are the telephone's or the chat's, as the contact stands. */
const facts: Readonly<Record<CheckedAction, (request: CheckRequest, channel: string) => SceneEvent>> = {
  send: ({ text, phrase, attachments }) => ({ type: 'agent.says', data: { text, phrase, attachments } }),
  hold: (_request, channel) => ({ type: channel === 'chat' ? 'chat.held' : 'call.held', data: { by: 'agent' } }),
  resume: (_request, channel) => ({ type: channel === 'chat' ? 'chat.resumed' : 'call.resumed', data: {} }),
  transfer: ({ to }, channel) => ({ type: channel === 'chat' ? 'chat.transferred' : 'call.transferred', data: to === undefined ? {} : { to } }),
  callback: () => ({ type: 'agent.takes-timeout', data: {} }),
  'offer-phone': () => ({ type: 'agent.offers-phone', data: {} }),
  advise: () => ({ type: 'agent.advises', data: {} }),
  offer: ({ card }) => ({ type: 'agent.offers', data: { ...card } }),
  'hang-up': () => ({ type: 'call.ended', data: { by: 'agent' } }),
  close: () => ({ type: 'chat.closed', data: { by: 'agent' } }),
};

export function factOf(request: CheckRequest, channel: string): SceneEvent {
  return facts[request.action](request, channel);
}

/** The actions that guidance answers beforehand: all that need no text. */
export const guidedActions: readonly CheckedAction[] = Object.freeze([
  'hold',
  'resume',
  'transfer',
  'callback',
  'offer-phone',
  'advise',
  'offer',
  'hang-up',
  'close',
] as const);

export const checkedActions: readonly CheckedAction[] = Object.freeze(['send', ...guidedActions] as const);
