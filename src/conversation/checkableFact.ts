import type { SceneEvent } from '../flow/Scene.ts';
import { factOf, guidedActions, type CheckRequest } from './checkedActions.ts';
import type { CheckedAction } from './Guidance.ts';

/** The fact of a check, without the fields that the request left out: an expression asks for null, never for undefined. */
export function checkableFact(request: CheckRequest, channel: string): SceneEvent {
  const { type, data } = factOf(request, channel);
  return { type, data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) };
}

const guided = new Map(
  ['chat', 'phone'].map((channel) => [channel, new Map(guidedActions.map((action) => [action, checkableFact({ action }, channel)]))]),
);

/** The fact of an action that needs no more than its name; the same object each time. */
export function guidedFact(action: CheckedAction, channel: 'chat' | 'phone'): SceneEvent {
  return guided.get(channel)?.get(action) ?? checkableFact({ action }, channel);
}
