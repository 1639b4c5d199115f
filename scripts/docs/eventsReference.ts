import { agentEvents } from '../../src/flow/vocabulary/agent.ts';
import { contactEvents } from '../../src/flow/vocabulary/contact.ts';
import { customerActs, customerMeanings } from '../../src/flow/vocabulary/customer.ts';
import type { EventType } from '../../src/flow/vocabulary/EventType.ts';
import { otherEvents } from '../../src/flow/vocabulary/others.ts';
import { serverEvents } from '../../src/flow/vocabulary/server.ts';
import { code, page, table, writtenFrom } from './markdown.ts';
import { fieldsText } from './typeText.ts';

const HEAD = `# Events

An event is a fact: something that the customer, the agent, the telephone or the clock did. It is posted as
\`{ "id"?, "type", "at"?, "data"? }\` to [\`POST /v1/conversations/{id}/events\`](http-api.md), one or a list of them, and is recorded even
where it breaks a rule. The vocabulary is closed: another type, a missing field or one too many is refused, with the nearest right name.

- **after the end**: still accepted when the conversation has ended.
- **move**: shown to the agent in the guidance's \`moves\` where the flow has a way on from it; a button "the customer did this".
- **answered**: implies that a call which is still ringing has been answered.

A fact's value is text, a number, true, false, null, or a list of these. Only facts that the flow declares can be given.`;

const GROUPS: readonly { readonly name: string; readonly introduction: string; readonly events: readonly EventType[] }[] = [
  { name: 'Chat and telephone', introduction: 'What the chat window and the telephone do.', events: contactEvents },
  { name: 'The customer', introduction: 'What the customer does, as the softphone sees it.', events: customerActs },
  {
    name: 'What the customer means',
    introduction:
      'Posted by themselves, or as `meanings` of a `customer.says`. `customer.agrees` and `customer.disagrees` go to whoever asked the newest open question, and to nobody else.',
    events: customerMeanings,
  },
  { name: 'The agent', introduction: 'What the agent does.', events: agentEvents },
  { name: 'Corrections and others', introduction: 'Corrections, facts, colleagues, knowledge and measures.', events: otherEvents },
];

/** The page docs/reference/events.md, made from the vocabulary. */
export function eventsReference(): string {
  const groups = GROUPS.map(({ name, introduction, events }) =>
    page(`## ${name}`, introduction, table(['type', 'meaning', 'data', 'after the end', 'move', 'answered'], events.map(row))),
  );
  const written = page(
    '## Written by the server',
    'They stand in the log and in the transcript. They cannot be posted, and no machine hears them.',
    table(
      ['type', 'meaning', 'data'],
      serverEvents.map(({ name, description, data }) => [code(name), description, fieldsText(data)]),
    ),
  );
  return page(HEAD, writtenFrom('src/flow/vocabulary'), ...groups, written);
}

function row({ name, description, data, afterEnd, move, impliesAnswered }: EventType): string[] {
  return [code(name), description, fieldsText(data), yes(afterEnd), yes(move), yes(impliesAnswered)];
}

function yes(is: true | undefined): string {
  return is ? 'yes' : '';
}
