import { eventBindings } from '../bindings.ts';
import type { Expression } from '../expressions.ts';
import type { SceneEvent } from '../Scene.ts';
import type { Guard, Prepared } from './Guard.ts';

interface Inner {
  readonly guard: Guard;
  readonly params: Prepared;
}

/** What a guard says of an event as far as the event and the channel alone decide it; null where it takes more to know. */
export function settleGuard(guard: Guard, params: Prepared, event: SceneEvent, channel: string): boolean | null {
  switch (guard.name) {
    case 'when':
      return settleExpression(params.compiled as Expression, event, channel);
    case 'and':
      return settleAll(params.prepared as readonly Inner[], event, channel, true);
    case 'or':
      return settleAll(params.prepared as readonly Inner[], event, channel, false);
    case 'not': {
      const inner = params.prepared as Inner;
      const verdict = settleGuard(inner.guard, inner.params, event, channel);
      return verdict === null ? null : !verdict;
    }
    default:
      return null;
  }
}

/** All must hold (`and`), or one must (`or`): one verdict of the other kind decides, and else all must be known. */
function settleAll(inners: readonly Inner[], event: SceneEvent, channel: string, all: boolean): boolean | null {
  const verdicts = inners.map((inner) => settleGuard(inner.guard, inner.params, event, channel));
  if (verdicts.includes(!all)) return !all;
  return verdicts.includes(null) ? null : all;
}

function settleExpression(expression: Expression, event: SceneEvent, channel: string): boolean | null {
  if (!expression.reads.every((name) => name === 'channel' || name.startsWith('event.'))) return null;
  try {
    return expression.evaluate({ event: eventBindings(event), channel }) === true;
  } catch {
    // It will fail in its turn as well, where a failure is told.
    return null;
  }
}
