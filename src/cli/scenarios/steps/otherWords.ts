import type { Step } from '../Scenario.ts';

/** The names that the catalogue gives to events, and how a step tells of them. */
const EVENTS: Readonly<Record<string, readonly [who: string, what: string]>> = {
  CHAT_BUTTON: ['system', 'visitor clicks the contact button'],
  CALL_RINGING: ['system', 'phone rings'],
  CALL_ANSWERED: ['agent', 'answers the call'],
  CALL_CONNECTED: ['system', 'customer answers'],
  DIAL: ['agent', 'dials out'],
  CUSTOMER_LEFT: ['customer', 'leaves'],
  CUST_SPEECH_START: ['customer', 'starts speaking'],
  CUST_SPEECH_END: ['customer', 'stops speaking'],
  CUST_TYPING: ['customer', 'types'],
  AGENT_SPEECH_START: ['agent', 'starts speaking'],
  AGENT_SPEECH_END: ['agent', 'stops speaking'],
  AGENT_DRAFT: ['agent', 'drafts'],
  AGENT_SENDS: ['agent', 'sends'],
  HOLD_ASK: ['agent', 'asks to hold'],
  HOLD_ON: ['agent', 'puts on hold'],
  HOLD_OFF: ['agent', 'takes off hold'],
  MUTE_ON: ['agent', 'mutes'],
  MUTE_OFF: ['agent', 'unmutes'],
  TRANSFER_REQUEST: ['agent', 'asks to transfer'],
  BRIEF_SENT: ['agent', 'sends the brief'],
  BRIEF_ACK: ['receiver', 'acknowledges the brief'],
  TRANSFER_DONE: ['agent', 'transfers'],
  TIMEOUT: ['agent', 'takes a time-out'],
  CALLBACK_DONE: ['agent', 'calls back'],
  GIVE_ADVICE: ['agent', 'gives advice'],
  OFFER_PHONE: ['agent', 'offers phone'],
  ASK_FEEDBACK: ['agent', 'asks for feedback'],
  MARK_RESOLVED: ['agent', 'marks resolved'],
  NOTE_ADD: ['agent', 'adds a note'],
  AGENT_SOS: ['agent', 'presses SOS'],
  AGENT_END: ['agent', 'ends the call'],
  CLOSE: ['agent', 'closes the chat'],
  AGENT_BUSY: ['agent', 'is busy'],
  AGENT_BUSY_ELSEWHERE: ['agent', 'is busy'],
  KB_QUERY: ['agent', 'searches the knowledge base'],
  KB_HIT: ['system', 'knowledge base has the answer'],
  KB_MISS: ['system', 'knowledge base has no answer'],
  LOOKUP_DONE: ['system', 'lookup is done'],
  COLLEAGUE_NEEDED: ['agent', 'needs a colleague'],
  SPEECH_RATE: ['system', 'speech rate'],
  CLOCK: ['system', 'time passes'],
};

const TOLD_BY_SYSTEM = /^(?:the )?(agent|customer|visitor|receiver|colleague) (.{1,300})$/i;
const RESOLVED =
  /^(?:the )?(?:request|problem|matter|question|issue|contact) (?:is |has been |becomes )?(?:marked )?(?:as )?(?:resolved|solved|settled)$/i;

/** The same step in other words: an event by its name, or what somebody does as the system tells it. Undefined where there are none. */
export function otherWords(step: Step): Step | undefined {
  const what = step.what.trim();
  const [name = ''] = what.split(/[\s:{(]/);
  const event = Object.hasOwn(EVENTS, name) ? EVENTS[name] : undefined;
  if (event) return { ...step, who: event[0], what: event[1] };
  if (RESOLVED.test(what)) return { ...step, who: 'agent', what: 'marks resolved' };
  const told = TOLD_BY_SYSTEM.exec(what);
  return told?.[1] === undefined || told[2] === undefined ? undefined : { ...step, who: told[1].toLowerCase(), what: told[2] };
}
