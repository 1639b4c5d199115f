import Type, { type TProperties } from 'typebox';
import type { EventType } from './EventType.ts';
import { factValue, name, noData, object, shortText, text } from './data.ts';

const meaning = (verb: string, description: string, data: TProperties = {}): EventType => ({
  name: `customer.${verb}`,
  data: object(data),
  description,
  read: ['text'],
  impliesAnswered: true,
  move: true,
});

/** What the customer did, as the softphone saw it. */
export const customerActs: readonly EventType[] = [
  {
    name: 'customer.says',
    data: object({
      text,
      meanings: Type.Optional(
        Type.Array(object({ type: name, data: Type.Optional(Type.Record(Type.String({ maxLength: 60 }), factValue)) }), { maxItems: 10 }),
      ),
      partial: Type.Optional(Type.Boolean()),
    }),
    description: 'The customer wrote or said this; given meanings replace recognition, a partial text is shown and not acted upon',
    read: ['means'],
    impliesAnswered: true,
  },
  { name: 'customer.speaks', data: noData, description: 'The customer began to speak' },
  { name: 'customer.pauses', data: noData, description: 'The customer stopped speaking' },
  { name: 'customer.types', data: noData, description: 'The customer is typing' },
];

/** What the customer meant: posted by the softphone or recognised from the text. */
export const customerMeanings: readonly EventType[] = [
  meaning('greets', 'greets'),
  { ...meaning('asks', 'asks a question'), read: ['text', 'announced'] },
  meaning('states-problem', 'states a problem'),
  meaning('requests-selection', 'asks to select goods for them', { count: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })) }),
  meaning('asks-characteristics', 'asks what a product is like'),
  meaning('gives', 'gives a needed fact', { fact: name, value: factValue }),
  meaning('agrees', 'agrees to what was asked last'),
  meaning('disagrees', 'does not agree to what was asked last'),
  meaning('hurries', 'is in a hurry'),
  meaning('asks-repeat', 'asks to repeat'),
  meaning('objects', 'objects', { topic: Type.Optional(shortText) }),
  meaning('declines-offer', 'declines an offer'),
  meaning('complains', 'complains'),
  meaning('threatens-review', 'threatens with a public review'),
  meaning('is-rude', 'is rude'),
  meaning('swears', 'uses obscene language'),
  meaning('insults', 'insults the agent'),
  meaning('apologises', 'apologises'),
  meaning('flirts', 'flirts or chats off the topic'),
  meaning('wrong-company', 'wanted another company'),
  meaning('wants-more', 'wants something more'),
  meaning('wants-nothing-more', 'wants nothing more'),
  meaning('thanks', 'thanks'),
  meaning('says-goodbye', 'says goodbye'),
  { ...meaning('rates', 'rates the contact', { rating: Type.Integer({ minimum: 1, maximum: 3 }) }), afterEnd: true },
  meaning('asks-progress', 'asks how far the matter has come'),
  meaning('means', 'means something that the examples of the flow declare', { intent: name }),
];
