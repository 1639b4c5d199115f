import { listed, textsOf, type ExpectationKind } from './ExpectationKind.ts';

/** The server would not take what the step posts, or the contact that the agent is offered: `because` names the problem's code, or the rule. */
export const rejected: ExpectationKind = {
  that: 'rejected',
  judge(expectation, { refusals, decisions }) {
    const because = textsOf(expectation, 'because');
    const denied = decisions.filter(({ action, decision }) => action === 'take-contact' && decision.decision === 'deny');
    const reasons = [
      ...refusals.flatMap(({ code, detail }) => [code, ...(detail.match(/\b[A-Z]{2,12}-\d{1,3}\b/g) ?? [])]),
      ...denied.map(({ decision }) => decision.rule ?? ''),
    ];
    const ok = reasons.length > 0 && (because.length === 0 || reasons.some((reason) => because.includes(reason)));
    return {
      ok,
      expected: `rejected${because.length > 0 ? ` because of ${listed(because)}` : ''}`,
      came: listed([
        ...refusals.map(({ code, detail }) => `${code}: ${detail}`),
        ...denied.map(({ decision }) => `denied because of ${decision.rule}`),
      ]),
    };
  },
};
