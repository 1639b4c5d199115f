import type { TObject } from 'typebox';

/** One kind of event that a conversation understands. The vocabulary is closed: anything else is refused at the door. */
export interface EventType {
  /** `who.verb`, for example `customer.agrees`. */
  readonly name: string;
  /** What the event's `data` must be. Unknown fields are errors. */
  readonly data: TObject;
  /** One sentence for the reference. */
  readonly description: string;
  /** Fields that reading the event adds to its data, for guards and expressions; `text` of a meaning that was heard in a text. */
  readonly read?: readonly string[];
  /** Still accepted when the conversation has ended: promises, ratings, notes, late messages of the telephone. */
  readonly afterEnd?: true;
  /** Something that somebody in the conversation did, so a queued or ringing contact is on from here. */
  readonly impliesAnswered?: true;
  /** A button for the agent to say that the customer did this; shown among the moves. */
  readonly move?: true;
}
