import { meaningsOf } from '../meaningOf.ts';
import { agentActionForms } from './agentActionForms.ts';
import { customerForms, FILLER, speaks } from './customerForms.ts';
import { happens } from './Act.ts';
import type { StepForm } from './StepForm.ts';

const drafting = formOf(agentActionForms, 'drafts');
const sending = formOf(agentActionForms, 'sends');
const saying = formOf(customerForms, 'says');

/**
 * Steps whose verb is in no table, but whose fields leave no doubt: words of the customer are said, a text that the agent
 * "explains" is sent, and where only time is told of, time passes. They come last, when no other form fits.
 */
export const fallbackForms: readonly StepForm[] = [
  { ...saying, what: /./, acts: (step) => (step.text === undefined && meaningsOf(step).length === 0 ? undefined : speaks(step, meaningsOf(step))) },
  { ...drafting, what: /^(?:drafts|wants to (?:send|say|write)|is about to (?:send|say|write))\b/i },
  {
    ...sending,
    what: /^(?:sends|says|writes|answers|replies|asks|explains|tells|repeats|greets|thanks|warns|apologi[sz]es|confirms|summari[sz]es|reads)\b/i,
  },
  {
    who: ['system'],
    what: /^(?:(\d{1,3}) (?:more )?messages|the \d{1,3}(?:th|st|nd|rd) message) (?:(?:are|is|have been|has been|were) )?(?:exchanged|written|sent)\b.{0,100}$/i,
    example: '20 messages are exchanged',
    acts: (_step, _place, [count = '']) =>
      Array.from({ length: Number(count === '' ? 1 : count) }, (_, i) =>
        happens(i % 2 === 0 ? 'customer.says' : 'agent.says', { text: FILLER }),
      ).flat(),
  },
  {
    who: ['system', 'clock', 'time'],
    what: /\b(?:until|nothing|without|still|no (?:call|reply|message|notice|progress)|pass|passes|elapses?|lasts?|later|silent|silence|waits?|waiting|no answer|timer|clock|deadline|due)\b/i,
    example: 'time passes',
    acts: (step) => (step.at === undefined ? undefined : happens('clock.ticked')),
  },
];

function formOf(forms: readonly StepForm[], example: string): StepForm {
  const form = forms.find((each) => each.example === example);
  if (!form) throw new TypeError(`There is no form "${example}"`);
  return form;
}
