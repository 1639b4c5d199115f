import { happens } from './Act.ts';
import { secondsOf } from '../stepTimes.ts';
import type { Step } from '../Scenario.ts';
import type { StepForm } from './StepForm.ts';

const system = ['system', 'integration', 'crm'];
const knowledge = ['system', 'knowledge', 'knowledge base', 'kb'];
const colleague = ['receiver', 'colleague', 'senior', 'receiving agent', 'senior agent', 'receiving senior agent', 'senior representative'];

/** What the systems around the conversation and the colleagues contribute. */
export const knowledgeForms: readonly StepForm[] = [
  {
    who: system,
    what: /^(?:the )?fact (\w{1,60}) (?:becomes|is set to|is now|is|=) (.{1,200})$/i,
    example: 'fact refundDone becomes true',
    acts: (_step, _place, [fact, value = '']) => happens('fact.set', { fact, value: valueOf(value) }),
  },
  {
    who: knowledge,
    what: /^(?:(?:the )?(?:knowledge base|kb) )?(?:has no answer|misses|finds nothing|does not know|miss)(?:[,;]? (?:and )?(?:the )?look-?up (?:takes|will take|needs|lasts) (.{1,40}))?$/i,
    example: 'knowledge base has no answer',
    acts: (_step, _place, [time = '']) => happens('knowledge.missed', time === '' ? undefined : { seconds: lookupSeconds(time) }),
  },
  {
    who: [...system, 'agent'],
    what: /^(?:the )?look-?up (?:takes|will take|needs|lasts) (.{1,40})$/i,
    example: 'lookup takes 3 minutes',
    acts: (_step, _place, [time = '']) => happens('agent.takes-timeout', { seconds: lookupSeconds(time) }),
  },
  {
    who: ['agent'],
    what: /^(?:finds no answer|does not find (?:an|the) answer)(?: in the (?:knowledge base|kb))?$/i,
    example: 'finds no answer',
    acts: () => happens('knowledge.missed'),
  },
  {
    who: knowledge,
    what: /^(?:(?:the )?(?:knowledge base|kb) )?(?:has (?:an|the) answer|answers|finds (?:an|the) answer|hit)$/i,
    example: 'knowledge base has the answer',
    acts: (step) => (step.text === undefined ? undefined : happens('knowledge.found', { answer: step.text })),
  },
  {
    who: [...knowledge, 'agent'],
    what: /^(?:(?:the )?look-?up (?:is )?(?:done|finished|closed|closes|finishes)|(?:closes|finishes|completes) (?:the )?look-?up|(?:the )?answer is found out|finds out(?: the answer)?|finds the answer)(?: with (?:only )?.{1,80})?$/i,
    example: 'lookup is done',
    acts: (step) => happens('lookup.done', { result: step.text ?? step.result, ...windowOf(step) }),
  },
  {
    who: ['agent'],
    what: /^(?:searches|queries|looks up(?: in)?|asks) the (?:knowledge base|kb)$/i,
    example: 'searches the knowledge base',
    acts: (step) =>
      step.text === undefined && step.query === undefined ? undefined : happens('knowledge.queried', { query: step.query ?? step.text }),
  },
  {
    who: colleague,
    what: /^(?:(?:acknowledges|accepts|confirms|reads|has read)(?: (?:the )?(?:receipt of )?(?:the )?brief)?)$/i,
    example: 'acknowledges the brief',
    acts: () => happens('colleague.accepts-brief'),
  },
  {
    // The problem is the customer's, whoever tells the story.
    who: system,
    what: /^(?:an? |the )?([^,]{0,60}\bproblem)\b(?:,.{0,200})?$/i,
    example: 'billing problem, invoice number missing',
    acts: (step, _place, [problem]) => happens('customer.says', { text: step.text ?? problem, meanings: [{ type: 'customer.states-problem' }] }),
  },
];

function valueOf(text: string): string | number | boolean {
  const value = text.trim().replace(/^["“„«]|["”“»]$/g, '');
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return value !== '' && /^-?\d{1,15}(?:\.\d{1,10})?$/.test(value) ? Number(value) : value;
}

/** Longer than any hold may last. */
const LONG_SECONDS = 3_600;

/** "3 minutes" in seconds, "longer than the hold limit" as a long time; undefined where no time is told. */
function lookupSeconds(time: string): number | undefined {
  if (/^longer\b/i.test(time)) return LONG_SECONDS;
  return secondsOf(time.replace(/\b(m|s|h)(?:in|ec|r|our)?\w*$/i, '$1'));
}

const HOURS = /(\d{1,2}(?::\d{2})?)\s?[-–—]\s?(\d{1,2}(?::\d{2})?)(?![-\d])/;

/** When somebody comes: the step's own fields, else the hours in its words ("14:00–16:00"). */
function windowOf({ text, result, date, from, to, window: hours }: Step): Readonly<Record<string, unknown>> {
  const found = HOURS.exec([hours, text, result].find((each) => typeof each === 'string') ?? '');
  return { date, from: from ?? found?.[1], to: to ?? found?.[2] };
}
