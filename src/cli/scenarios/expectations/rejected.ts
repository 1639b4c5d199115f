import { listed, textsOf, type ExpectationKind } from './ExpectationKind.ts';

/** The server would not take what the step posts; `because` names the problem's code. */
export const rejected: ExpectationKind = {
  that: 'rejected',
  judge(expectation, { refusals }) {
    const because = textsOf(expectation, 'because');
    const ok = refusals.length > 0 && (because.length === 0 || refusals.some(({ code }) => because.includes(code)));
    return {
      ok,
      expected: `rejected${because.length > 0 ? ` because of ${listed(because)}` : ''}`,
      came: listed(refusals.map(({ code, detail }) => `${code}: ${detail}`)),
    };
  },
};
