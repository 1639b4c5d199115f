import { describe, expect, it } from 'vitest';
import { advance } from '../../src/conversation/advance.ts';
import { guide } from '../../src/conversation/guide.ts';
import { start } from '../../src/conversation/start.ts';
import { whySpoken } from '../../src/testing/explain/whySaid.ts';
import { formatReason } from '../../src/testing/explain/Reason.ts';
import type { Moment } from '../../src/testing/Moment.ts';
import { event, offerCast, openingOf } from '../experiments/support/offerDesk.ts';

/** Why the phrase on top is said, after the greeting. */
function whyOffered(cast = offerCast()) {
  const [before] = start(cast, openingOf(cast, 'c'));
  const [after, turn] = advance(before, [event('agent.says', { phrase: 'hello' }, 1)]);
  const moment: Moment = { cast, before, after, turn, guidance: guide(after, turn), heard: [], asked: null };
  return whySpoken(moment);
}

describe('why a phrase is said in these words', () => {
  it('names the experiment and the variant that the conversation has', () => {
    expect(whyOffered()).toMatchObject([
      { code: 'spoken-by' },
      { code: 'variant-of', args: { phrase: 'offer', variant: 'warm', experiment: 'warm-offer' } },
    ]);
    expect(formatReason(whyOffered()[1]!)).toBe(
      '"offer" is said as the variant "warm" of the experiment "warm-offer", which this conversation has by its id',
    );
  });

  it('says nothing of wordings where none are compared', () => {
    expect(whyOffered(offerCast([]))).toMatchObject([{ code: 'spoken-by' }]);
  });
});
