import type { FactDeclaration } from './schema/machine.ts';

interface CoreFact {
  readonly declaration: FactDeclaration;
  /** The integration, the agent or the customer may give it. */
  readonly given?: true;
}

const text = (description: string): FactDeclaration => ({ type: 'string', description });

/** Facts that every conversation has, whatever its flow: those that the core itself owns, and the standard slots. */
export const coreFacts: Readonly<Record<string, CoreFact>> = {
  midway: {
    declaration: {
      type: 'boolean',
      initial: false,
      description: 'The conversation was opened in the middle (`stage`), so what comes before is taken as done',
    },
  },
  knowledgeAnswer: { declaration: text("What the knowledge answers to the customer's last question; null when it does not know") },
  customerMeant: { declaration: { type: 'list', initial: [], description: 'What the customer meant last, as event types' } },
  notes: { declaration: { type: 'list', description: "The agent's notes" } },
  outcome: { declaration: text('The outcome that a machine decided; wins over that of the state at the end') },
  understood: {
    declaration: { type: 'boolean', initial: false, description: 'The customer has confirmed what the agent understood' },
  },
  segment: { declaration: text('b2b or b2c, where the integration says so'), given: true },
  topic: { declaration: text('The topic of the matter, one of those that the opening names'), given: true },
  customerName: { declaration: text("The customer's name as stored"), given: true },
  phone: { declaration: text('The number to reach the customer on'), given: true },
  email: { declaration: text("The customer's e-mail address"), given: true },
};
