import type { Customer, CustomerReaction, Heard } from '../Customer.ts';
import { draftOf, roll } from './Draft.ts';
import { notice } from './notice.ts';
import { enterChat } from './openCustomer.ts';
import { perceive } from './perceive.ts';
import type { Perception } from './perceptions.ts';
import { rateSpeech } from './rateSpeech.ts';
import { react } from './react.ts';

/**
 * What the customer does about a turn of the agent. The turn holds what the agent did, and nothing of the customer's yet. Pure: the
 * same customer and the same turn give the same reaction.
 */
export function hearAgent(customer: Customer, heard: Heard): CustomerReaction {
  const wasSpeaking = heard.turn.records.some(({ type, id }) => type === 'customer.speaks' && id?.startsWith('sim-') === true);
  const draft = draftOf(wasSpeaking ? { ...customer, next: customer.next + 1, cutsIn: false } : customer, heard.after, wasSpeaking);
  if (customer.behaviour === 'gone') return { customer, events: [], patientUntil: null };
  if (heard.after.status === 'ended') {
    const passedOn = heard.turn.records.some(({ type }) => type === 'call.transferred' || type === 'chat.transferred');
    return react(draft, [], [{ type: passedOn ? 'transferred' : 'ended' }]);
  }
  const perceived = perceive(draft, heard);
  const spoke = perceived.words.length > 0;
  if (!spoke && perceived.statements.length === 0 && perceived.question === null) {
    // Notes and the like: nothing that anybody hears, so they wait as they did.
    return { customer, events: [], patientUntil: customer.patientUntil };
  }
  if (customer.behaviour === 'waiting' && draft.conversation.channel === 'chat') return enterChat(draft);
  const triggers = notice(draft, heard, perceived);
  draft.offers = [...draft.offers, ...perceived.offers];
  draft.answersNow = perceived.statements.some(({ type }) => type === 'answered');
  if (spoke) {
    if (draft.told) rateSpeech(draft, heard.turn);
    draft.heard += 1;
    draft.spokeUp = 0;
  } else roll(draft, 'wordless', 1);
  return react(draft, triggers, inOrder(perceived.statements, perceived.question));
}

/** A farewell is heard last, and what is asked after what is told: whoever answers and asks in one go is answered to the question. */
function inOrder(statements: readonly Perception[], question: Perception | null): readonly Perception[] {
  const farewell = statements.filter(({ type }) => type === 'bade-farewell');
  const others = statements.filter(({ type }) => type !== 'bade-farewell');
  return [...others, ...(question === null ? [] : [question]), ...farewell];
}
