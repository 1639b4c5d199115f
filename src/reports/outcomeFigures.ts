import type { Conversation } from '../conversation/Conversation.ts';
import { missingFacts, requiredFacts } from '../conversation/missingFacts.ts';
import type { ContactFigures } from './ContactFigures.ts';

type OutcomeFigures = Required<Pick<ContactFigures, 'required' | 'phoneOffer' | 'leftWaiting' | 'contactStage'>>;

/** What reports need of a contact that its counters and metrics do not tell: read from facts and from where rules stand. */
export function outcomeFigures(conversation: Conversation): OutcomeFigures {
  const { facts, opening, cast } = conversation;
  const all = requiredFacts(opening, cast).length;
  return {
    required: { all, obtained: all - missingFacts(conversation).length },
    phoneOffer: phoneOffer(conversation),
    // A notice has answered the customer's last words for the time being.
    leftWaiting: typeof facts.waitingSince === 'number' && stateOf(conversation, 'reply-clock') !== 'noticed',
    contactStage: typeof facts.contactStage === 'string' ? facts.contactStage : null,
  };
}

function phoneOffer(conversation: Conversation): OutcomeFigures['phoneOffer'] {
  const state = stateOf(conversation, 'chat-to-phone');
  if (state === null) return null;
  // Where the call has begun the rule is settled, as it is where no call was ever needed.
  if (conversation.facts.hotLead === true) return 'accepted';
  if (state === 'refused') return state;
  return state === 'offered' ? 'open' : 'none';
}

/** The outermost state of a rule machine; null where there is no such machine, or none for the channel of the flow. */
function stateOf({ cast, shells, channel }: Conversation, id: string): string | null {
  const member = cast.members.find((one) => one.id === id);
  if (member === undefined || !member.channels.has(cast.bundle.flow.meta.channel ?? channel)) return null;
  const value = shells[member.index]?.value;
  if (value === undefined) return null;
  return typeof value === 'string' ? value : (Object.keys(value)[0] ?? null);
}
