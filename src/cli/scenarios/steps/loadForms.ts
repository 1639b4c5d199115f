import type { Act } from './Act.ts';
import type { StepForm } from './StepForm.ts';

const agent = ['agent', 'operator', 'trainee'];
const around = ['system', 'phone', 'customer', 'visitor', 'supervisor', 'router', 'queue'];

const WHICH = '(?:an? |the )?(?:(?:second|third|fourth|fifth|sixth|another|new|further|next|one more|2nd|3rd|incoming|live) )*';
const CONTACT = '((?:phone )?call|chat)(?: contact)?';
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What belongs to the agent rather than to one contact: who is offered what, and how much is open. */
export const loadForms: readonly StepForm[] = [
  {
    who: agent,
    what: new RegExp(
      `^(?:is (?:offered|assigned|given|sent)|gets|receives|(?:tries to |wants to )?(?:takes?|accepts?)) (?!the )${WHICH}${CONTACT}$`,
      'i',
    ),
    example: 'is offered a second call',
    acts: (_step, _place, [contact = '']) => offered(contact),
  },
  {
    who: [...around, ...agent],
    what: new RegExp(
      `^${WHICH}${CONTACT} (?:is |was |comes )?(?:offered|assigned|routed|arrives|arriving|in|rings)(?: (?:to|for) (?:the|this|that) (?:same |busy )?agent)?$`,
      'i',
    ),
    example: 'second chat is offered',
    acts: (_step, _place, [contact = '']) => offered(contact),
  },
  {
    who: [...around, ...agent],
    what: /^(?:the )?(?:agent )?(?:is|was) (?:already )?(?:on|in) (?:an? |the )?(?:live |other |another |phone )?call$/i,
    example: 'agent is on a live call',
    acts: () => [{ kind: 'load', channel: 'phone', contacts: 1, overLimit: false }],
  },
  {
    who: [...around, ...agent],
    what: /^(?:the )?(?:agent )?(?:has|handles|serves) (?:(?:the )?(limit) ?(?:\+ ?(\d)|plus one)?|(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)) (?:open |live |parallel |active )*(chat|call)s?(?: open)?$/i,
    example: 'has 4 open chats',
    acts: (step, _place, [limit = '', over = '', number = '', channel = '']) => [
      {
        kind: 'load',
        channel: channel.toLowerCase() === 'chat' ? 'chat' : 'phone',
        contacts: limit === '' ? numberOf(number) : Number(over === '' ? /plus one/i.test(step.what) : over),
        overLimit: limit !== '',
      },
    ],
  },
  {
    who: [...around, ...agent],
    what: /^(?:(?:the )?agent )?(?:looks at|views|opens|reads|checks|asks for|refreshes|sees) (?:the|his|her|their) (?:work ?list|list of (?:chats|contacts))$/i,
    example: 'looks at the work list',
    acts: () => [],
  },
];

function offered(contact: string): readonly Act[] {
  return [{ kind: 'offered', channel: /call/i.test(contact) ? 'phone' : 'chat' }];
}

function numberOf(text: string): number {
  const word = NUMBERS.indexOf(text.toLowerCase());
  if (word >= 0) return word;
  return /^an?$/i.test(text) ? 1 : Number(text);
}
