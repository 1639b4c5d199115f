import type { Agent } from '../simulation/Agent.ts';
import { breakingAgent } from './breakingAgent.ts';

/** What the agent can choose where the script answers, and the phrase that is said there. */
const CHOICES = { refusal: 'no.alternative', recap: 'recap' };

/** Chooses where the script answers; once, later the answer goes on as the script has it. */
const choosing = Object.entries(CHOICES).map(([option, phrase]) =>
  breakingAgent(`chooses ${option}`, {
    happens: ({ flowState, conversation: { said } }) =>
      flowState.startsWith('answer') && said[phrase] === undefined ? [{ type: 'agent.chooses', data: { option }, after: 1 }] : null,
  }),
);

/** Promises to write when nothing is left to be done, and forgets it. */
const forgetting = breakingAgent('forgets a follow-up', {
  happens: ({ flowState, stateOf, conversation: { status } }) => {
    if (status === 'ended') return [];
    return flowState.startsWith('furtherHelp') && stateOf('follow-up') === 'none'
      ? [{ type: 'agent.chooses', data: { option: 'follow-up' }, after: 1 }]
      : null;
  },
});

/** Greets and asks at once whom they talk with, where nobody knows: asking is no mistake, and never a must. */
export const asksForName = breakingAgent('asks for the name', {
  happens: ({ stateOf, isPhone, conversation: { facts } }, deeds) =>
    stateOf('greeting').startsWith('pending') && facts.customerName === null && deeds.some(({ type }) => type === 'agent.says')
      ? [...deeds, { type: 'agent.says', data: { phrase: 'ask.name' }, after: isPhone ? 1.2 : 6 }]
      : null,
});

/** Ways that nobody takes who always does what the script says first: what the agent may choose, and promises forgotten after the end. */
export const detours: readonly Agent[] = Object.freeze([...choosing, forgetting]);
