import type { CheckBody } from '../../../conversation/CheckBody.ts';
import { withoutGaps } from './withoutGaps.ts';

/** An event as it is posted, but for its time. */
export interface Happening {
  readonly type: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** What a step does. */
export type Act =
  /** Something happens. */
  | { readonly kind: 'event'; readonly event: Happening; readonly afterSeconds?: number }
  /** Somebody asks whether something may be done, and leaves it at that. */
  | { readonly kind: 'question'; readonly request: CheckBody }
  /** The agent does something that may be denied: the question, then the fact unless the answer was no. */
  | { readonly kind: 'attempt'; readonly request: CheckBody; readonly fact: Happening }
  /** The agent is offered one more contact: may it be taken? */
  | { readonly kind: 'offered'; readonly channel: 'chat' | 'phone' }
  /** The agent has so many contacts open, or so many more than the limit. */
  | { readonly kind: 'load'; readonly channel: 'chat' | 'phone'; readonly contacts: number; readonly overLimit: boolean }
  /** The agent sends a text: the fact, after the question only where the scenario expects its answer. */
  | { readonly kind: 'sending'; readonly request: CheckBody; readonly fact: Happening };

export function happens(type: string, data?: Readonly<Record<string, unknown>>): readonly Act[] {
  return [{ kind: 'event', event: data === undefined ? { type } : { type, data: withoutGaps(data) } }];
}

/** Happens so many seconds after the step's own time. */
export function happensAfter(seconds: number, type: string): readonly Act[] {
  return [{ kind: 'event', event: { type }, afterSeconds: seconds }];
}

export function asks(request: CheckBody): readonly Act[] {
  return [{ kind: 'question', request: withoutGaps(request) }];
}

export function attempts(request: CheckBody, type: string, data?: Readonly<Record<string, unknown>>): readonly Act[] {
  return [{ kind: 'attempt', request: withoutGaps(request), fact: data === undefined ? { type } : { type, data: withoutGaps(data) } }];
}
