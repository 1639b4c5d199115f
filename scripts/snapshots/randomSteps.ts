import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { NextStep } from './recordContact.ts';
import type { Step } from './stories.ts';

const MEANINGS = [
  ...['customer.asks', 'customer.agrees', 'customer.disagrees', 'customer.objects', 'customer.complains', 'customer.swears', 'customer.is-rude'],
  ...['customer.hurries', 'customer.thanks', 'customer.wants-more', 'customer.wants-nothing-more', 'customer.states-problem', 'customer.flirts'],
  ...['customer.requests-selection', 'customer.declines-offer', 'customer.apologises', 'customer.asks-repeat', 'customer.threatens-review'],
];
const PLAIN = [
  ...['agent.asks-hold', 'agent.marks-resolved', 'agent.takes-timeout', 'agent.speaks', 'agent.pauses', 'agent.offers-phone', 'agent.advises'],
  ...['customer.speaks', 'customer.pauses', 'customer.types', 'knowledge.missed', 'lookup.done', 'colleague.accepts-brief', 'agent.needs-colleague'],
];
const OF_CHANNEL = {
  chat: ['chat.held', 'chat.resumed', 'chat.opened'],
  phone: ['call.held', 'call.resumed', 'call.muted', 'call.unmuted', 'call.answered'],
};
const GAPS = [0, 1, 3, 10, 31, 61, 130];

/** So many steps at random, the same for the same seed: every other one obeys, so that contacts come a long way. */
export function randomSteps(seed: number, channel: 'chat' | 'phone', count: number): NextStep {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number): number => uniformInt(generator, 0, limit - 1);
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  let left = count;
  return (): Step | null => {
    if (left-- === 0) return null;
    const after = oneOf(GAPS);
    switch (below(6)) {
      case 0:
      case 1:
        return 'obey';
      case 2:
      case 3:
        return { after, type: 'customer.says', data: { text: 'hm', meanings: [{ type: oneOf(MEANINGS) }] } };
      case 4:
        return { after, type: oneOf(OF_CHANNEL[channel]) };
      default:
        return below(3) === 0 ? { after: 90, type: 'clock.ticked' } : { after, type: oneOf(PLAIN) };
    }
  };
}
