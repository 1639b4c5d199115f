import type { Conversation } from '../../conversation/Conversation.ts';
import type { Customer, CustomerReaction } from '../Customer.ts';
import { draftOf, type Draft } from './Draft.ts';
import { enterChat } from './openCustomer.ts';
import { react } from './react.ts';

const RINGS_AT_LEAST = 4;
const PATIENCE_A_RING = 12;

/**
 * What the customer does of their own accord by `until`, milliseconds since the epoch, while nobody says anything: the first thing
 * that is due, at its own time. Nothing when they are still patient then; whoever lets much time pass calls again until it is nothing.
 */
export function letTimePass(customer: Customer, conversation: Conversation, until: number): CustomerReaction {
  const due = customer.patientUntil;
  if (due === null || due > until || customer.behaviour === 'gone') return { customer, events: [], patientUntil: due };
  const draft = draftOf(customer, conversation);
  draft.now = Math.max(due, conversation.at);
  if (conversation.status === 'ended') return react(draft, [], [{ type: 'ended' }]);
  if (customer.behaviour === 'waiting') return conversation.channel === 'chat' ? enterChat(draft) : ringOn(draft);
  return react(draft, [], [{ type: 'time-passed' }]);
}

/** Nobody picks up: it rings on, and then they give up. */
function ringOn(draft: Draft): CustomerReaction {
  const most = RINGS_AT_LEAST + Math.floor(draft.patience / PATIENCE_A_RING);
  if (draft.rings >= most) {
    draft.ends = true;
    return react(draft, [], []);
  }
  draft.rings += 1;
  draft.happenings.push({ type: 'call.ringing', data: { ring: draft.rings }, at: draft.now });
  return react(draft, [], []);
}
