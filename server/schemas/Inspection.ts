import Type, { type Static } from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';

/** What opens one connection to watch a conversation. */
export const InspectionTicket = object({
  ticket: Type.String({ description: 'Good once, for this conversation' }),
  url: Type.String({ description: 'Path and query of the WebSocket on this server, the ticket in it' }),
  expiresAt: Type.String({ description: 'Until when the connection must have been opened' }),
});
export type InspectionTicket = Static<typeof InspectionTicket>;
