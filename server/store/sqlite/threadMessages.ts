import type { Answer, Batch } from './operations.ts';
import type { WireError } from './wireErrors.ts';

/** What the client and the thread say to each other. The errors in an answer are packed. */
export type ToWorker = Batch | 'close';

export type FromWorker =
  { readonly kind: 'ready' } | { readonly kind: 'refused'; readonly error: WireError } | { readonly kind: keyof Batch; readonly answer: Answer };
