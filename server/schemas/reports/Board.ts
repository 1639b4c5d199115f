import Type, { type Static } from 'typebox';
import { Guidance } from '../../../src/conversation/Guidance.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { Alert } from '../../../src/reports/alerts/Alert.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);
const time = (description: string) => nullable(Type.String({ description }));

/** An open contact on the live board. */
export const BoardContact = object({
  id: Type.String(),
  flow: Type.String(),
  brand: nullable(Type.String()),
  agent: nullable(Type.String()),
  channel: Guidance.properties.conversation.properties.channel,
  direction: Guidance.properties.conversation.properties.direction,
  language: Type.String(),
  stage: Type.String({ description: 'That of the rule that interrupts, else the flow’s' }),
  openedAt: Type.String(),
  waitingSince: time('When the first message came that has no answer yet'),
  waitingSeconds: nullable(Type.Number()),
  replyDue: time('Until when that answer is in time'),
  overdue: Type.Boolean({ description: 'It is not any more' }),
  hold: nullable(object({ since: Type.String(), seconds: Type.Number(), over: Type.Boolean({ description: 'Longer than the limit' }) })),
  timersDue: Type.Array(object({ name: Type.String(), dueAt: Type.String() }), { description: 'Timers whose time has come' }),
  tasksDue: Type.Array(object({ kind: Type.String(), dueAt: Type.String() }), { description: 'Promises whose time has come' }),
  breaches: Type.Array(
    object({
      rule: Type.String(),
      kind: Type.Union([Type.Literal('violation'), Type.Literal('finding')]),
      severity: Type.String(),
      stage: Type.String(),
      at: Type.String(),
    }),
    { description: 'What was broken so far and not excused, the newest first, twenty at most' },
  ),
  breachCount: Type.Integer(),
});
export type BoardContact = Static<typeof BoardContact>;

export const Board = object({
  at: Type.String(),
  open: Type.Integer({ description: 'Open contacts that are meant' }),
  waiting: Type.Integer({ description: 'Those whose customer waits' }),
  overdue: Type.Integer({ description: 'Those whose reply is overdue' }),
  contacts: Type.Array(BoardContact, { description: 'The longest waiting first, then those in which nobody waits, as they were opened' }),
  next: nullable(Type.String({ description: 'The cursor of the next page' })),
});
export type Board = Static<typeof Board>;

export const AlertList = object({
  at: Type.String(),
  since: Type.String({ description: 'Ended contacts opened at this time or later were looked at' }),
  thresholds: object({ speedOfAnswerSeconds: Type.Number(), mostChats: Type.Integer(), habitContacts: Type.Integer() }),
  counts: Type.Record(Type.String(), Type.Integer(), { description: 'How many there are of each code, all of them' }),
  alerts: Type.Array(Alert, { description: 'The most urgent kind first, fifty of a kind at most' }),
});
export type AlertList = Static<typeof AlertList>;
