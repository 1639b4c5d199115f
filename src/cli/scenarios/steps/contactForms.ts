import { happens, happensAfter } from './Act.ts';
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
    what: /^(?:the )?(?:visitor |customer )?(?:(?:waits|stays|lingers|is|has been) )?(?:idle )?(?:on (?:the |a )?(?:same )?(?:product )?page ?)?(?:for )?(?:(\d{1,6}) ?(?:s|sec|seconds))?(?: (?:on|without|with no) .{1,60})?$/i,
    example: 'visitor waits for 30 s',
    begins: true,
    acts: (step, _place, [seconds = '']) => {
      const waited = step.seconds ?? (seconds === '' ? undefined : Number(seconds));
      return waited === undefined ? undefined : happens('visitor.waits', { seconds: waited });
    },
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
    what: /^(?:the )?(?:customer )?(?:(?:starts|begins) (?:speaking|to speak|talking|to talk)|(?:is )?speak(?:s|ing)|speech starts|goes on speaking)$/i,
    example: 'customer starts speaking',
    acts: () => happens('customer.speaks'),
  },
  {
    who: [...system, 'customer'],
    what: /^(?:the )?(?:customer )?(?:(?:stops|ends|finishes) (?:speaking|talking)|finishes(?: (?:the |his |her )?(?:phrase|sentence|turn))?|pauses|falls silent|speech ends)$/i,
    example: 'customer stops speaking',
    acts: () => happens('customer.pauses'),
  },
  {
    who: [...system, 'customer'],
    what: /^(?:the )?(?:customer )?(?:types|is (?:still )?typing|(?:starts|begins) (?:typing|to type))(?: a message)?$/i,
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
    who: [...system, 'customer', 'agent', 'measure'],
    what: /^(?:the )?(?:measured )?speech(?: |_)?(?:rates?|tempo)\b.*$|^(?:the )?customer (?:speaks )?(?:at )?\d{1,3} ?(?:wpm|words).*$/i,
    example: 'speech rate customer 100 wpm agent 150 wpm',
    acts: (step) => {
      const customerWpm = step.customerWpm ?? step.customer ?? wordsAMinute('customer', step.what);
      const agentWpm = step.agentWpm ?? step.agent ?? wordsAMinute('agent', step.what);
      return customerWpm === undefined || agentWpm === undefined ? undefined : happens('speech.rated', { customerWpm, agentWpm });
    },
  },
  {
    // Without a pause: then the speaker has not stopped when the time is over.
    who: [...system, 'customer', 'agent'],
    what: /^(?:(?:the )?(agent|customer) )?(?:speaks|talks|goes on speaking)(?: on)?(?: for)? (\d{1,4}) ?(?:s|sec|seconds)\b(.{0,60})$/i,
    example: 'agent speaks for 25 s without a pause',
    acts: (step, _place, [party = '', seconds = '', rest = '']) => {
      const speaker = /customer/i.test(party === '' ? step.who : party) ? 'customer' : 'agent';
      const ends = /without|no pause/i.test(rest) ? 'clock.ticked' : `${speaker}.pauses`;
      return [...happens(`${speaker}.speaks`), ...happensAfter(Number(seconds), ends)];
    },
  },
];

/** "customer 100 wpm": the number that follows whose it is. */
function wordsAMinute(whose: 'customer' | 'agent', what: string): number | undefined {
  const found = new RegExp(`${whose}\\D{0,12}(\\d{1,3})`, 'i').exec(what)?.[1];
  return found === undefined ? undefined : Number(found);
}
