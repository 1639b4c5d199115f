import Type from 'typebox';
import type { EventType } from '../../src/flow/vocabulary/EventType.ts';
import { eventTypes } from '../../src/flow/vocabulary/vocabulary.ts';
import { MOST_EVENTS } from '../../src/conversation/readEvents.ts';

const id = Type.Optional(
  Type.String({ minLength: 1, maxLength: 120, description: "The poster's own id: makes a retry safe and lets the event be retracted" }),
);
const at = Type.Optional(
  Type.String({ format: 'date-time', description: "When it happened; the server's time by default, the conversation's where its clock is `event`" }),
);

function eventOf({ name, data, description }: EventType) {
  const needed = (data.required ?? []).length > 0;
  return Type.Object({ id, type: Type.Literal(name), at, data: needed ? data : Type.Optional(data) }, { additionalProperties: false, description });
}

/** One event of the vocabulary, as it is posted. */
export const Event = Type.Union(eventTypes.map(eventOf), {
  $id: 'Event',
  description: 'A fact: something the customer, the agent, the telephone or the clock did',
});

/** The body of a post: one event or several, which are recorded all or none. */
export const PostedEvents = Type.Union([Type.Ref('Event#'), Type.Array(Type.Ref('Event#'), { minItems: 1, maxItems: MOST_EVENTS })]);
