import { object } from '../../flow/vocabulary/data.ts';
import { everPosted } from '../ContactView.ts';
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
    return { value: isOffered ? 1 : 0, values: {} };
  },
});
