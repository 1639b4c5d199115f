import { happens } from './Act.ts';
import type { StepForm } from './StepForm.ts';

const agent = ['agent', 'trainee', 'operator'];

/** What the agent does that is only recorded. */
export const agentForms: readonly StepForm[] = [
  {
    who: agent,
    what: /^(?:adds|makes|writes|takes|leaves) (?:a |the |another )?notes?(?: (?:in|to|on) (?:the )?(?:notepad|notes|contact))?$/i,
    example: 'adds a note',
    acts: (step) => (step.text === undefined ? undefined : happens('agent.notes', { text: step.text })),
  },
  {
    who: agent,
    what: /^(?:marks (?:(?:it|the (?:matter|problem|request|question|contact)) )?(?:as )?(?:resolved|solved)|(?:resolves|solves|settles) (?:it|the (?:matter|problem|request|question|case)))$/i,
    example: 'marks resolved',
    acts: () => happens('agent.marks-resolved'),
  },
  {
    who: agent,
    what: /^(?:marks|notes|records) (?:the )?fact (\w{1,60})(?: as| =)?(?: (.{1,200}))?$/i,
    example: 'marks the fact orderNumber',
    acts: (step, _place, [fact, value]) => happens('agent.marks-fact', { fact, value: step.value ?? step.text ?? (value || true) }),
  },
  {
    who: agent,
    what: /^(?:presses|calls|pushes) (?:the )?sos(?: button)?(?: again)?$/i,
    example: 'presses SOS',
    acts: (step) => happens('agent.calls-sos', { reason: step.reason }),
  },
  {
    who: agent,
    what: /^(?:chooses|picks|selects) (?:the )?(?:branch |option |way )?["“„«]?([\w.-]{1,80})["”“»]?(?: branch| option)?$/i,
    example: 'chooses the branch hold',
    acts: (_step, _place, [option]) => happens('agent.chooses', { option }),
  },
  { who: agent, what: /^(?:returns|comes back) from sos$/i, example: 'returns from SOS', acts: () => happens('agent.ends-sos') },
  {
    who: agent,
    what: /^(?:(?:sends|gives) (?:the|a) brief|briefs|informs (?:the )?(?:receiving|receiver|colleague|senior))\b.{0,100}$/i,
    example: 'sends the brief to the receiving senior agent',
    acts: (step, { brief }) => happens('agent.briefs', { to: step.to, notes: step.text ?? brief ?? undefined }),
  },
  {
    who: agent,
    what: /^(?:is busy(?: with (.{1,80}))?|((?:does something|talks|speaks to|searches|drinks|eats|reads|browses|chats).{0,80}))$/i,
    example: 'is busy with the computer',
    acts: (step, _place, [activity, doing]) =>
      happens('agent.is-busy', { activity: step.activity ?? ([activity, doing].find(Boolean) || 'something else') }),
  },
  { who: agent, what: /^asks for (?:feedback|a rating)$/i, example: 'asks for feedback', acts: () => happens('agent.asks-feedback') },
  {
    who: agent,
    what: /^(?:needs|(?:must|has to|needs to|wants to) (?:ask|consult)|consults)(?: with)? (?:a|the|his|her) colleagues?$/i,
    example: 'needs a colleague',
    acts: () => happens('agent.needs-colleague'),
  },
  {
    who: agent,
    what: /^(?:calls (?:the customer )?back|(?:finishes|makes|completes|does) the (?:promised )?(?:callback|call-back|call)|keeps the promise)(?: as promised| in time| too late| late| within .{1,40})?$/i,
    example: 'calls back',
    acts: () => happens('agent.finishes-callback'),
  },
  {
    who: agent,
    what: /^(?:(?:sends|reports|gives) (?:the |a )?progress(?: (?:note|information|report|message|update))?(?: with (?:a|the) (?:new )?deadline)?|informs the customer (?:about|of) the progress)$/i,
    example: 'sends progress',
    acts: (step) => happens('agent.sends-progress', { deadline: step.deadline }),
  },
  {
    who: agent,
    what: /^(?:creates|makes|plans|schedules|adds|chooses) (?:a |the )?follow-?up(?: task)?(?: (?:in|at|during) (?:the )?wrap-?up)?$/i,
    example: 'creates a follow-up',
    acts: () => happens('agent.chooses', { option: 'follow-up' }),
  },
  {
    who: agent,
    what: /^switches (?:the )?language(?: to)? ([a-z]{2})$/i,
    example: 'switches language to lt',
    acts: (_step, _place, [language = '']) => happens('agent.switches-language', { language: language.toLowerCase() }),
  },
  { who: agent, what: /^mutes(?: the (?:microphone|call))?$/i, example: 'mutes', acts: () => happens('call.muted') },
  { who: agent, what: /^unmutes(?: the (?:microphone|call))?$/i, example: 'unmutes', acts: () => happens('call.unmuted') },
  {
    who: agent,
    what: /^(?:(?:(?:starts|begins) (?:speaking|to speak|talking|to talk)|speaks|answers at once)(?: (?:while|before|over|after|too early|at once|immediately|again)\b.{0,60})?|interrupts(?: the customer)?|speech starts)$/i,
    example: 'starts speaking',
    acts: () => happens('agent.speaks'),
  },
  {
    who: agent,
    what: /^(?:(?:stops|ends|finishes) (?:speaking|talking)|pauses|falls silent|speech ends)$/i,
    example: 'stops speaking',
    acts: () => happens('agent.pauses'),
  },
];
