import { givenFact, meaningOf, meaningsOf, type Meaning } from '../meaningOf.ts';
import type { Step } from '../Scenario.ts';
import { happens, type Act } from './Act.ts';
import type { StepForm } from './StepForm.ts';

const customer = ['customer', 'visitor', 'client'];

/** What is said where only the number of messages matters. */
export const FILLER = '…';

/** Verbs that say what the customer means: how they are written, and the intents that they are. */
const VERBS: readonly (readonly [example: string, form: string, intent: string])[] = [
  ['greets', 'greets(?: the agent)?|says hello', 'greet'],
  ['asks a question', 'asks(?: a| another| the)? question', 'ask_question'],
  ['states a problem', '(?:states|describes) (?:a|the|his|her) problem', 'state_problem'],
  [
    'agrees',
    'agrees(?: to (?:the )?(?:hold|transfer|call-?back|wait|call))?|consents|says yes|accepts|gives permission|confirms(?: the (?:(?:tele)?phone(?: number)?|number))?',
    'agree',
  ],
  [
    'disagrees',
    'disagrees|(?:refuses|declines)(?: (?:to wait|the (?:hold|transfer|call-?back|call|phone)|hold|transfer))?|says no|does not agree',
    'disagree',
  ],
  ['declines the offer', '(?:declines|refuses) the offer', 'decline_offer'],
  ['objects', 'objects(?: again)?', 'object'],
  ['is in a hurry', 'is in a hurry|hurries', 'in_hurry'],
  [
    'asks to repeat',
    'asks (?:the agent )?(?:to repeat|for a repetition)(?: (?:the|that|it|last|phrase|sentence|again|a second time| )+)?',
    'ask_repeat',
  ],
  ['complains', 'complains(?: again)?', 'complain'],
  [
    'threatens with a review',
    'threatens (?:with )?(?:to (?:write|leave|post) )?(?:an? )?(?:public |bad |negative )*review(?: (?:online|on the internet))?',
    'threaten_public_review',
  ],
  ['is rude', '(?:is|becomes) rude(?: again)?|says something rude(?: again)?', 'rude'],
  ['swears', 'swears(?: again)?|uses (?:profanity|obscene language)(?: again)?|repeats the profanity', 'profanity'],
  ['insults the agent', 'insults(?: the agent)?(?: again)?', 'insult'],
  ['apologises', 'apologi[sz]es', 'apologise'],
  ['flirts', 'flirts(?: again)?', 'flirt'],
  ['wants more', 'wants (?:something )?more|has (?:another|more) questions?', 'wants_more'],
  ['wants nothing more', 'wants nothing more|has no more questions|needs nothing more', 'no_more'],
  ['thanks', 'thanks(?: the agent)?|says thank you', 'thanks'],
  ['says goodbye', '(?:says|answers) goodbye|takes leave', 'goodbye'],
  ['asks about the progress', 'asks (?:about|for) (?:the )?progress', 'ask_progress'],
  ['rates 3', 'rates(?: the (?:chat|call|contact|conversation))?(?: \\d)?|gives (?:a )?(?:rating|feedback)(?: \\d)?', 'rate'],
];

/** What the customer does. */
export const customerForms: readonly StepForm[] = [
  {
    who: customer,
    what: /^(?:says|writes|answers|replies|asks|sends|sends a message|says again)$/i,
    example: 'says',
    acts: (step) => (step.text === undefined ? undefined : speaks(step, meaningsOf(step))),
  },
  {
    who: customer,
    what: /^(?:gives|leaves|tells|provides|shares) (?:(?:the|his|her|their|a|an) )?(?:(phone|name|e-?mail)\b.{0,40}|fact (\w{1,60}))$/i,
    example: 'gives the phone number',
    acts: (step, _place, [known = '', fact = '']) =>
      speaks(step, [fact === '' ? meaningOf(`give_${known.toLowerCase().replace('-', '')}`, step) : givenFact(fact, step)]),
  },
  {
    who: customer,
    what: /^(?:sends|writes) (\d{1,3}) (?:more )?messages\b.{0,100}$/i,
    example: 'sends 3 messages',
    acts: (step, _place, [count]) => Array.from({ length: Number(count) }, () => speaks({ ...step, text: step.text ?? FILLER }, [])).flat(),
  },
  ...VERBS.map(([example, form, intent]): StepForm => ({
    who: customer,
    what: new RegExp(`^(?:${form})$`, 'i'),
    example,
    acts: (step) => speaks(step, step.intent === undefined ? [meaningOf(intent, rated(step))] : meaningsOf(step)),
  })),
];

/** With words the meaning goes with them; without it is an event of its own. */
export function speaks(step: Step, meanings: readonly Meaning[]): readonly Act[] {
  const told = step.subject === 'product' || step.subject === 'service' ? happens('fact.set', { fact: 'subject', value: step.subject }) : [];
  if (step.text === undefined) return [...told, ...meanings.flatMap(({ type, data }) => happens(type, data))];
  // Words without a meaning are left to the server to recognise.
  return [...told, ...happens('customer.says', { text: step.text, meanings: meanings.length > 0 ? meanings : undefined })];
}

/** A rating may stand in the verb: "rates 3". */
function rated(step: Step): Step {
  const digit = /\d/.exec(step.what)?.[0];
  return digit === undefined || step.rating !== undefined ? step : { ...step, rating: Number(digit) };
}
