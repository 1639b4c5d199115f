import type { CheckBody } from '../../../conversation/CheckBody.ts';
import type { Step } from '../Scenario.ts';
import { asks, attempts, happens, type Act } from './Act.ts';
import type { StepForm, StepPlace } from './StepForm.ts';
import { withoutGaps } from './withoutGaps.ts';

const agent = ['agent', 'trainee', 'operator'];

/** Ways to tell of a phrase that is said, with its words or without: how they are written, and the phrase. */
const PHRASES: readonly (readonly [example: string, what: RegExp, phrase: string])[] = [
  [
    'asks permission to transfer',
    /^asks (?:the customer )?(?:for )?(?:the customer's |his |her )?permission (?:to|for a|for the) transfer$/i,
    'transfer.ask',
  ],
  [
    'reads the phone number back',
    /^(?:reads (?:back the (?:tele)?phone(?: number)?|(?:the |it |him |her )?(?:customer's )?(?:(?:tele)?phone ?)?(?:number )?back(?: the number)?(?: to the customer)?)|confirms the (?:(?:tele)?phone(?: number)?|number))$/i,
    'phone.confirm',
  ],
  ['asks for the phone number', /^asks (?:for )?(?:the )?(?:customer's )?(?:contact )?(?:tele)?phone(?: number)?$/i, 'phone.ask'],
  [
    'asks for contact details',
    /^(?:asks for|collects|requests) (?:the )?(?:customer's )?(?:contact details|contacts?|e-?mail(?: address)?(?: or (?:a )?(?:tele)?phone(?: number)?)?)$/i,
    'contact.collect',
  ],
];

/** What the agent does that may be denied: the check, then the fact. */
export const agentActionForms: readonly StepForm[] = [
  {
    who: agent,
    what: /^drafts?$/i,
    example: 'drafts',
    acts: (step) => (step.text === undefined ? undefined : asks({ action: 'send', ...sent(step) })),
  },
  {
    who: agent,
    what: /^(?:sends?|says|writes|answers|replies)(?: a message| again)?$/i,
    example: 'sends',
    acts: (step) => (step.text === undefined && typeof step.phrase !== 'string' ? undefined : sends(step)),
  },
  {
    // What is told of the progress is told after the contact, in another way than by words in it.
    who: agent,
    what: /^(?:sends|says|picks) (?:the phrase )?followup\.progress$/i,
    example: 'sends followup.progress',
    acts: (step) => happens('agent.sends-progress', { deadline: step.deadline }),
  },
  {
    // The attachment goes by the name that the scenario's words make: "the courier label" is courierLabel.
    who: agent,
    what: /^(?:sends|says|picks) (?:the phrase )?([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+)(?: (with|without) (?:the |an |a )?(.{1,80}))?$/i,
    example: 'sends predefined.return with the courier label',
    acts: (step, _place, [phrase = '', having = '', attachment = '']) => sendsPhrase(step, phrase, attachmentsOf(having, attachment)),
  },
  {
    who: agent,
    what: /^asks (?:(?:for )?permission )?(?:to|for a?) ?hold(?: the (?:call|customer))?$/i,
    example: 'asks to hold',
    acts: (step) => [...happens('agent.asks-hold', { reason: step.reason }), ...asks({ action: 'hold', reason: step.reason })],
  },
  {
    who: agent,
    what: /^(?:puts? (?:the (?:customer|call) )?on hold|holds(?: the (?:customer|call))?|declares a (?:long )?pause|pauses the chat|takes a (?:declared )?pause)(?: again| a (?:second|third) time| without .{1,60}| (?:of|for) .{1,30})?$/i,
    example: 'puts on hold',
    acts: (step, { channel }) => attempts({ action: 'hold', reason: step.reason }, onLine(channel, 'held'), { by: 'agent' }),
  },
  {
    who: agent,
    what: /^(?:takes? (?:the (?:customer|call) )?off hold|returns (?:from hold|to the (?:customer|call|chat))|resumes(?: the (?:call|chat))?)$/i,
    example: 'takes off hold',
    acts: (_step, { channel }) => attempts({ action: 'resume' }, onLine(channel, 'resumed')),
  },
  {
    who: agent,
    what: /^(?:asks to transfer|requests (?:a |the )?transfer|wants to transfer)(?: the (?:customer|call|chat))?(?: to .{1,80})?$/i,
    example: 'asks to transfer',
    acts: (step) => [
      ...happens('agent.requests-transfer', { to: step.to }),
      ...(step.text === undefined ? asks({ action: 'transfer', to: step.to }) : sends(step)),
    ],
  },
  ...PHRASES.map(([example, what, phrase]): StepForm => ({ who: agent, what, example, acts: (step) => sendsPhrase(step, phrase, undefined) })),
  {
    who: agent,
    what: /^(?:transfers|completes the transfer|connects)(?: the (?:customer|call|chat))?(?: to .{1,80})?(?: again)?$/i,
    example: 'transfers',
    acts: (step, { channel }) => attempts({ action: 'transfer', to: step.to }, onLine(channel, 'transferred'), { to: step.to }),
  },
  {
    who: agent,
    what: /^(?:ends|closes|finishes|hangs up|terminates|leaves|(?:tries|attempts|wants) to (?:end|close|hang up|finish))(?: the (?:call|chat|conversation|contact))?(?: (?:before the customer(?: does)?|first|again|at once|without .{1,60}|with reason .{1,30}))?$/i,
    example: 'ends the call',
    acts: (_step, place) => ends(place),
  },
  {
    who: agent,
    what: /^(?:gives (?:an? |the )?advice|advises(?: the customer)?)$/i,
    example: 'gives advice',
    acts: () => attempts({ action: 'advise' }, 'agent.advises'),
  },
  {
    who: agent,
    what: /^(?:makes (?:an|another) offer|offers (?:a|another|the|one more) (?:product|item|thing)|sends an offer)$/i,
    example: 'makes an offer',
    acts: (step) => attempts({ action: 'offer', card: cardOf(step) }, 'agent.offers', cardOf(step)),
  },
  {
    who: agent,
    what: /^(?:makes|repeats) (?:the|a) phone offer(?: again)?$|^offers (?:(?:to go on by |the )?(?:tele)?phone(?: call)?|(?:a|another) (?:phone )?call|to call(?: the customer)?)(?: again)?$/i,
    example: 'offers phone',
    acts: () => attempts({ action: 'offer-phone' }, 'agent.offers-phone'),
  },
  {
    who: agent,
    what: /^(?:(?:takes|presses|needs|asks for) (?:a )?time-?out|needs (?:more )?time)$/i,
    example: 'takes a time-out',
    acts: (step) => attempts({ action: 'callback' }, 'agent.takes-timeout', step.seconds === undefined ? undefined : { seconds: step.seconds }),
  },
  {
    who: agent,
    what: /^(?:asks|offers|promises|proposes) (?:(?:for )?(?:permission )?to call (?:the customer )?back|a call-?back)$/i,
    example: 'offers a callback',
    acts: (step) => [...attempts({ action: 'callback' }, 'agent.takes-timeout'), ...sendsPhrase(step, 'callback.ask', undefined)],
  },
];

function sent(step: Step): Omit<CheckBody, 'action'> {
  return { text: step.text, phrase: typeof step.phrase === 'string' ? step.phrase : undefined, state: step.inState, attachments: step.attachments };
}

function sends(step: Step): readonly Act[] {
  const { state: _state, ...data } = sent(step);
  return [{ kind: 'sending', request: withoutGaps({ action: 'send', ...sent(step) }), fact: { type: 'agent.says', data: withoutGaps(data) } }];
}

function sendsPhrase(step: Step, phrase: string, attachments: string[] | undefined): readonly Act[] {
  const data = withoutGaps({ phrase, text: step.text, attachments: attachments ?? step.attachments });
  return [{ kind: 'sending', request: withoutGaps({ action: 'send', ...data, state: step.inState }), fact: { type: 'agent.says', data } }];
}

function ends({ channel }: StepPlace): readonly Act[] {
  return channel === 'chat'
    ? attempts({ action: 'close' }, 'chat.closed', { by: 'agent' })
    : attempts({ action: 'hang-up' }, 'call.ended', { by: 'agent' });
}

function onLine(channel: StepPlace['channel'], verb: string): string {
  return `${channel === 'chat' ? 'chat' : 'call'}.${verb}`;
}

function cardOf(step: Step): Record<string, unknown> {
  return typeof step.card === 'object' && step.card !== null
    ? (step.card as Record<string, unknown>)
    : withoutGaps({ title: step.title, url: step.url });
}

function attachmentsOf(having: string, attachment: string): string[] | undefined {
  if (having === '') return undefined;
  return having.toLowerCase() === 'with' ? [camelCase(attachment)] : [];
}

function camelCase(words: string): string {
  const [first = '', ...more] = words
    .trim()
    .toLowerCase()
    .split(/[\s-]+/);
  return first + more.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
