import Type from 'typebox';
import type { EventType } from './EventType.ts';
import { factValue, name, noData, object, seconds, text } from './data.ts';

/** Corrections by the agent, facts from the integration, colleagues, knowledge, measures. */
export const otherEvents: readonly EventType[] = [
  {
    name: 'event.retracted',
    data: object({ id: name }),
    description: 'A wrong button: the conversation is as if that event had not been; the log keeps both',
    afterEnd: true,
  },
  {
    name: 'recognition.rejected',
    data: object({ id: name, intent: name }),
    description: 'The recognised meaning of that event was wrong',
    afterEnd: true,
  },
  { name: 'fact.set', data: object({ fact: name, value: factValue }), description: 'The integration knows a fact', afterEnd: true },
  { name: 'colleague.accepts-brief', data: noData, description: 'The colleague has read the brief' },
  { name: 'knowledge.queried', data: object({ query: text }), description: 'The agent looked something up' },
  { name: 'knowledge.found', data: object({ answer: text }), description: 'There is an answer', read: ['text'] },
  {
    name: 'knowledge.missed',
    data: object({ seconds: Type.Optional(seconds) }),
    description: 'There is no answer, and to find one takes so long where that can be told',
  },
  {
    name: 'lookup.done',
    data: object({ result: Type.Optional(text), date: Type.Optional(text), from: Type.Optional(text), to: Type.Optional(text) }),
    description: 'What had to be found out is found out: in words, and where it is when somebody comes, the day and the hours',
  },
  {
    name: 'speech.rated',
    data: object({ customerWpm: Type.Number({ minimum: 0, maximum: 1000 }), agentWpm: Type.Number({ minimum: 0, maximum: 1000 }) }),
    description: 'Words a minute of both sides',
  },
];
