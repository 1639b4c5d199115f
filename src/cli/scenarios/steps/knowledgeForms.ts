import { happens } from './Act.ts';
import type { StepForm } from './StepForm.ts';

const system = ['system', 'integration', 'crm'];
const knowledge = ['system', 'knowledge', 'knowledge base', 'kb'];
const colleague = ['receiver', 'colleague', 'senior', 'receiving agent'];

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
    what: /^(?:(?:the )?(?:knowledge base|kb) )?(?:has no answer|misses|finds nothing|does not know|miss)$/i,
    example: 'knowledge base has no answer',
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
    what: /^(?:(?:the )?look-?up is done|(?:the )?answer is found out|finds out(?: the answer)?|finds the answer)$/i,
    example: 'lookup is done',
    acts: (step) => happens('lookup.done', { result: step.text }),
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
    what: /^(?:acknowledges|accepts|confirms|reads)(?: the)? brief$/i,
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
