import { saysOf, type Moment } from '../Moment.ts';
import { listed, type ExpectationKind } from './ExpectationKind.ts';
import { describeExpected, describeSays, sayMatches } from './sayMatches.ts';

/** It is what the agent is to say now. Without phrase and text: there is something to say. */
export const recommended: ExpectationKind = {
  that: 'recommended',
  judge(expectation, moment) {
    const says = saysOf(moment);
    return {
      ok: says.some((say) => sayMatches(say, expectation)),
      expected: `recommended: ${describeExpected(expectation)}`,
      came: describeSays(says),
    };
  },
};

/** It stands among the further recommendations. */
export const recommendedAlso: ExpectationKind = {
  that: 'recommendedAlso',
  judge(expectation, { guidance }) {
    const { also } = guidance;
    return {
      ok: also.some((say) => sayMatches(say, expectation)),
      expected: `recommended also: ${describeExpected(expectation)}`,
      came: describeSays(also),
    };
  },
};

/** It stands nowhere among the recommendations. */
export const notRecommended: ExpectationKind = {
  that: 'notRecommended',
  judge(expectation, moment) {
    const says = [...saysOf(moment), ...moment.guidance.also];
    return {
      ok: !says.some((say) => sayMatches(say, expectation)),
      expected: `not recommended: ${describeExpected(expectation)}`,
      came: describeSays(says),
    };
  },
};

/** What is recommended holds all these parts. */
export const containsAll: ExpectationKind = {
  that: 'containsAll',
  judge(expectation, moment) {
    const parts = { ...expectation, containsAll: expectation.containsAll ?? expectation.texts ?? expectation.values };
    return recommended.judge(parts, moment);
  },
};

/** There are at least so many wordings to choose from, the first one counted. */
export const variantsAtLeast: ExpectationKind = {
  that: 'variantsAtLeast',
  judge({ value }, moment) {
    const most = Math.max(0, ...saysOf(moment).map((say) => 1 + say.variants.length));
    return { ok: typeof value === 'number' && most >= value, expected: `at least ${String(value)} variants`, came: variantsOf(moment, most) };
  },
};

function variantsOf(moment: Moment, most: number): string {
  return most === 0 ? 'nothing is recommended' : `${most}: ${listed(saysOf(moment).flatMap((say) => [say.text, ...say.variants]))}`;
}

/** The brief for the colleague holds this text. */
export const briefContains: ExpectationKind = {
  that: 'briefContains',
  judge(expectation, { briefs }) {
    const text = String(expectation.text);
    return {
      ok: briefs.some((brief) => brief.includes(text)),
      expected: `a brief with "${text}"`,
      came: listed(briefs.map((brief) => `"${brief}"`)),
    };
  },
};
