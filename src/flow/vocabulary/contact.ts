import Type from 'typebox';
import type { EventType } from './EventType.ts';
import { party, noData, seconds, channel, direction, object } from './data.ts';

/** What the chat window and the telephone do. */
export const contactEvents: readonly EventType[] = [
  { name: 'visitor.waits', data: object({ seconds }), description: 'A visitor has been on the page for this long' },
  { name: 'chat.opened', data: noData, description: 'The visitor clicked the contact button' },
  { name: 'chat.held', data: object({ by: Type.Optional(party) }), description: 'The agent left the chat for a declared pause', afterEnd: true },
  { name: 'chat.resumed', data: noData, description: 'The agent is back in the chat', afterEnd: true },
  {
    name: 'chat.transferred',
    data: object({ to: Type.Optional(Type.String({ maxLength: 200 })) }),
    description: 'The chat was handed to another agent',
    afterEnd: true,
  },
  { name: 'chat.closed', data: object({ by: Type.Optional(party) }), description: 'The chat was closed', afterEnd: true },
  { name: 'call.dialled', data: noData, description: 'The agent dialled the customer', afterEnd: true },
  {
    name: 'call.ringing',
    data: object({ ring: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })) }),
    description: 'The telephone rang for the n-th time',
    afterEnd: true,
  },
  { name: 'call.answered', data: noData, description: 'The call was answered', afterEnd: true },
  { name: 'call.held', data: object({ by: Type.Optional(party) }), description: 'The call was put on hold', afterEnd: true },
  { name: 'call.resumed', data: noData, description: 'The call was taken off hold', afterEnd: true },
  { name: 'call.muted', data: noData, description: 'The agent muted the microphone', afterEnd: true },
  { name: 'call.unmuted', data: noData, description: 'The agent unmuted the microphone', afterEnd: true },
  {
    name: 'call.transferred',
    data: object({ to: Type.Optional(Type.String({ maxLength: 200 })) }),
    description: 'The call was transferred',
    afterEnd: true,
  },
  { name: 'call.ended', data: object({ by: Type.Optional(party) }), description: 'Somebody hung up', afterEnd: true },
  { name: 'leg.started', data: object({ channel, direction }), description: 'The contact goes on through another channel' },
  { name: 'clock.ticked', data: noData, description: 'Time has passed and nothing else happened', afterEnd: true },
];
