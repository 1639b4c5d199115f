import Type, { type TProperties } from 'typebox';
import type { EventType } from './EventType.ts';
import { agent, factValue, language, name, object, seconds, shortText, text } from './data.ts';

const act = (verb: string, description: string, data: TProperties = {}): EventType => ({ name: `agent.${verb}`, data: object(data), description });
const afterEnd = (event: EventType): EventType => ({ ...event, afterEnd: true });

const lines = Type.Array(shortText, { maxItems: 30 });
const url = Type.String({ minLength: 1, maxLength: 2_000 });

/** What the agent did. */
export const agentEvents: readonly EventType[] = [
  act('joins', 'An agent takes over the contact', { agent }),
  {
    ...act('says', 'The agent wrote or said this: a text, a phrase, or both', {
      text: Type.Optional(text),
      phrase: Type.Optional(name),
      attachments: Type.Optional(Type.Array(name, { maxItems: 20 })),
    }),
    read: ['phrases', 'acts', 'findings', 'nameUses', 'opensWithName', 'politeWords', 'textKey', 'contents', 'unmetFacts', 'missingAttachments'],
    impliesAnswered: true,
  },
  act('speaks', 'The agent began to speak'),
  act('pauses', 'The agent stopped speaking'),
  act('offers', 'The agent offered a product', {
    title: Type.Optional(shortText),
    url: Type.Optional(url),
    pros: Type.Optional(lines),
    cons: Type.Optional(lines),
    reviews: Type.Optional(url),
  }),
  act('advises', 'The agent gave advice'),
  act('asks-hold', 'The agent wants to put the customer on hold', { reason: Type.Optional(shortText) }),
  act('requests-transfer', 'The agent wants to transfer the customer', { to: Type.Optional(name) }),
  act('briefs', 'The agent briefed the colleague who takes over', { to: Type.Optional(name), notes: Type.Optional(text) }),
  act('takes-timeout', 'The agent needs time to find out, and so long where that can be told', { seconds: Type.Optional(seconds) }),
  act('offers-phone', 'The agent offered to go on by telephone'),
  afterEnd(act('marks-resolved', 'The agent marked the matter as resolved')),
  afterEnd(act('marks-fact', 'The agent noted a fact', { fact: name, value: factValue })),
  afterEnd(act('notes', 'The agent made a note', { text })),
  act('calls-sos', 'The agent does not know what to say', { reason: Type.Optional(shortText) }),
  act('is-busy', 'The agent does something else beside the contact', { activity: shortText }),
  afterEnd(act('finishes-callback', 'The agent called back as promised')),
  afterEnd(act('sends-progress', 'The agent told the customer how far the matter has come', { deadline: Type.Optional(shortText) })),
  act('asks-feedback', 'The agent asked for a rating'),
  act('needs-colleague', 'The agent must ask a colleague'),
  afterEnd(act('chooses', 'The agent chose one of several ways on', { option: name })),
  act('ends-sos', 'The agent is back from the way out'),
  act('switches-language', 'The conversation goes on in another language', { language }),
];
