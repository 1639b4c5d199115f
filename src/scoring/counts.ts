import { addressOf } from '../conversation/phraseValues.ts';
import { beginRun } from '../conversation/troupe/Run.ts';
import { readGreeting } from '../text/greetingForm.ts';
import { isNamed } from '../text/names.ts';
import type { ContactStep } from './ContactRecord.ts';
import type { ContactView } from './ContactView.ts';

/** How many of something there are, of which a breach is one: what a cost is a share or a multiple of. */
export interface Count<Name extends string = string> {
  readonly name: Name;
  readonly description: string;
  /** Of the contact, or of the one event that broke the rule; never less than 1. */
  readonly count: (view: ContactView, step: ContactStep) => number;
}

const count = <const Name extends string>(name: Name, description: string, of: Count['count']): Count<Name> => ({ name, description, count: of });

/** Every count that a cost can name, in the order of the reference. */
export const COUNTS = Object.freeze([
  count('customer-turns', 'Turns of the customer: what they wrote until the agent answered is one', ({ record }) => turnsOf(record.steps)),
  count('promises', 'What was promised for later: callbacks and follow-ups', ({ record }) => Math.max(1, record.conversation.tasks.length)),
  count('greeting-parts', 'Parts of the set greeting that are missing in what was said', (_view, step) => missingParts(step)),
]);

export type CountName = (typeof COUNTS)[number]['name'];

function turnsOf(steps: readonly ContactStep[]): number {
  let turns = 0;
  let isTheirs = false;
  for (const { record } of steps) {
    if (record.type === 'customer.says') {
      if (!isTheirs) turns += 1;
      isTheirs = true;
    } else if (record.type === 'agent.says') isTheirs = false;
  }
  return Math.max(1, turns);
}

/** Greeting, agent, company and, on an outbound call, customer, as the set form has them here. What nobody knows cannot be missing. */
function missingParts({ record, before }: ContactStep): number {
  const { text } = record.data;
  if (typeof text !== 'string') return 1;
  const { agent, channel, direction, language, opening, settings } = before;
  const address = addressOf(beginRun(before));
  const said = readGreeting(text, {
    language,
    agentName: agent.name,
    companyName: opening.brand?.name,
    customerAddress: address ?? undefined,
  });
  const missing = [
    said.greeting === null,
    isNamed(agent.name) && said.agent === null,
    settings['greeting.includeCompany'] === true && isNamed(opening.brand?.name) && said.company === null,
    channel === 'phone' && direction === 'outbound' && isNamed(address ?? undefined) && said.customer === null,
  ];
  return Math.max(1, missing.filter(Boolean).length);
}
