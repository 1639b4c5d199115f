import { happens } from './Act.ts';
import type { StepForm } from './StepForm.ts';

const system = ['system', 'phone', 'clock', 'time'];
const anybody = [...system, 'customer', 'visitor', 'agent'];

/** What the chat window, the telephone and the clock do. */
export const contactForms: readonly StepForm[] = [
  {
    who: [...system, 'customer', 'visitor'],
    what: /^(?:the )?(?:visitor |customer )?(?:clicks|presses) the (?:contact|chat) button$/i,
    example: 'visitor clicks the contact button',
    begins: true,
    acts: () => happens('chat.opened'),
  },
  {
    who: [...system, 'customer', 'visitor'],
    what: /^(?:the )?(?:visitor |customer )?opens the chat$/i,
    example: 'visitor opens the chat',
    begins: true,
    acts: () => happens('chat.opened'),
  },
  {
    who: [...system, 'customer', 'visitor'],
    what: /^(?:the )?(?:visitor |customer )?(?:waits|stays|is|has been) (?:on (?:the|a) (?:product )?page )?(?:for )?(\d{1,6}) ?(?:s|seconds)$/i,
    example: 'visitor waits for 30 s',
    begins: true,
    acts: (_step, _place, [seconds]) => happens('visitor.waits', { seconds: Number(seconds) }),
  },
  {
    who: system,
    what: /^(?:(?:the )?(?:tele)?phone rings:? ?)?ring (\d{1,3})$/i,
    example: 'phone rings: ring 1',
    begins: true,
    acts: (_step, _place, [ring]) => happens('call.ringing', { ring: Number(ring) }),
  },
  { who: system, what: /^(?:the )?(?:tele)?phone rings$/i, example: 'phone rings', begins: true, acts: () => happens('call.ringing', {}) },
  {
    who: [...system, 'customer'],
    what: /^(?:the )?(?:customer )?(?:answers|picks up|answers the (?:call|phone))$/i,
    example: 'customer answers',
    begins: true,
    acts: (step) => (step.text === undefined ? happens('call.answered') : undefined),
  },
  {
    who: system,
    what: /^(?:the )?call is (?:answered|connected)$/i,
    example: 'call is answered',
    begins: true,
    acts: () => happens('call.answered'),
  },
  {
    who: ['agent'],
    what: /^(?:answers the (?:call|phone)|picks up(?: the (?:phone|receiver))?|takes the call)$/i,
    example: 'answers the call',
    begins: true,
    acts: () => happens('call.answered'),
  },
  {
    who: ['agent'],
    what: /^(?:dials(?: out| the (?:customer|number))?|calls the customer|places an outbound call)$/i,
    example: 'dials out',
    begins: true,
    acts: () => happens('call.dialled'),
  },
  {
    who: anybody,
    what: /^(?:(?:some )?time passes|nothing happens|(?:the )?clock (?:ticks|advances)|\d{1,6} ?(?:s|seconds|minutes|hours) pass|silence|(?:the )?(?:customer |agent |nobody )?(?:is silent|says nothing|does not (?:answer|reply)|sends nothing))$/i,
    example: 'time passes',
    acts: () => happens('clock.ticked'),
  },
  {
    who: [...system, 'customer', 'visitor'],
    what: /^(?:the )?(?:customer |visitor )?(?:hangs up|leaves(?: the (?:chat|call|page))?|closes the chat|ends the (?:call|chat)|disconnects)(?: first)?$/i,
    example: 'customer hangs up',
    acts: (_step, { channel }) => happens(channel === 'chat' ? 'chat.closed' : 'call.ended', { by: 'customer' }),
  },
  {
    who: [...system, 'customer'],
    what: /^(?:the )?(?:customer )?(?:starts (?:speaking|to speak|talking)|speaks)$/i,
    example: 'customer starts speaking',
    acts: () => happens('customer.speaks'),
  },
  {
    who: [...system, 'customer'],
    what: /^(?:the )?(?:customer )?(?:stops (?:speaking|talking)|finishes(?: speaking)?|pauses|ends speaking)$/i,
    example: 'customer stops speaking',
    acts: () => happens('customer.pauses'),
  },
  {
    who: [...system, 'customer'],
    what: /^(?:the )?(?:customer )?(?:types|is typing|starts typing)$/i,
    example: 'customer types',
    acts: () => happens('customer.types'),
  },
  {
    who: system,
    what: /^(?:the )?(?:phone|call) leg (?:starts|is started|begins)$/i,
    example: 'phone leg starts',
    acts: (step) => happens('leg.started', { channel: 'phone', direction: step.direction ?? 'outbound' }),
  },
  {
    who: [...system, 'customer'],
    what: /^speech rates?(?: is measured| are measured)?$/i,
    example: 'speech rate is measured',
    acts: (step) => happens('speech.rated', { customerWpm: step.customerWpm, agentWpm: step.agentWpm }),
  },
];
