import { object } from '../../flow/vocabulary/data.ts';
import { everPosted } from '../ContactView.ts';
import { dueAt } from '../dueAt.ts';
import { statesVisited } from '../statesVisited.ts';
import { measureOf } from './Measure.ts';

/** TEL-7: to see the moment for a call. */
export const callOffered = measureOf({
  name: 'call-offered',
  description: 'Whether a call was offered in a chat that had come to where one helps',
  params: object({}),
  defaults: {},
  measure(view) {
    const visited = statesVisited(view.record, 'chat-to-phone');
    if (!visited.has('eligible')) return null;
    const isOffered = everPosted(view, 'agent.offers-phone') || view.spoken.some(({ phrases }) => phrases.has('phone.offer'));
    if (isOffered) return { value: 1, values: {} };
    // A customer who is on the way out needs no call: only what was due and left out counts.
    const wasDue = view.spoken.some(({ step }) => dueAt(step.before, step.record.at)?.phrase === 'phone.offer');
    return wasDue ? { value: 0, values: {} } : null;
  },
});
