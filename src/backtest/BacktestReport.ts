import Type, { type Static } from 'typebox';
import { object } from '../flow/vocabulary/data.ts';

const nullableText = Type.Union([Type.String(), Type.Null()]);
const count = Type.Integer({ minimum: 0 });

const Sample = object({
  conversation: Type.String(),
  seq: Type.Integer({ minimum: 0, description: 'Place of the event in the log, from 1; 0 is the opening' }),
  words: Type.Optional(Type.String({ description: 'What was said there, where it was asked for' })),
});
export type Sample = Static<typeof Sample>;

const samples = Type.Array(Sample, { description: 'The first few, by the ids of their conversations' });
const conversations = Type.Integer({ minimum: 1, description: 'In how many conversations' });

const RuleRow = object({
  rule: Type.String(),
  new: count,
  gone: count,
  changed: Type.Integer({ minimum: 0, description: 'Of another severity, or excused in one of the two' }),
  conversations,
  samples,
});

/** What replaying conversations on a draft came to. The same conversations and versions give the same report, byte for byte. */
export const BacktestReport = object({
  flow: Type.String(),
  draft: Type.String({ description: 'Content hash of the version that was tried' }),
  against: Type.Union([Type.String(), Type.Null()], {
    description: 'Content hash of the version that it is compared with; null: each conversation with the one that it ran on',
  }),
  conversations: object({
    total: count,
    same: Type.Integer({ minimum: 0, description: 'Nothing differs' }),
    differ: Type.Integer({
      minimum: 0,
      description: 'They still run; something else is recommended, broken or found wanting, or they end otherwise',
    }),
    part: Type.Integer({ minimum: 0, description: 'They fall off the script' }),
    fail: Type.Integer({ minimum: 0, description: 'A machine fails, or the draft would not take an event' }),
    withoutBaseline: Type.Integer({
      minimum: 0,
      description: 'Of all: the version that they ran on is not at hand, so only the violations of the log are compared',
    }),
  }),
  events: count,
  partings: Type.Array(
    object({
      state: Type.String({ description: 'Where the flow stood; empty at the opening' }),
      event: Type.String(),
      kind: Type.Union([Type.Literal('no-move'), Type.Literal('other-state')]),
      expected: Type.String({ description: 'Where the other version went' }),
      came: Type.String(),
      conversations,
      return: Type.Integer({ minimum: 0, description: 'How many of them come back to the script later' }),
      samples,
    }),
  ),
  failures: Type.Array(
    object({
      kind: Type.Union([Type.Literal('fault'), Type.Literal('refused')]),
      what: Type.String({ description: 'The machine, or the code of the problem' }),
      event: Type.String(),
      message: Type.String(),
      count,
      conversations,
      samples,
    }),
  ),
  violations: Type.Array(RuleRow),
  findings: Type.Array(RuleRow),
  recommendations: Type.Array(object({ state: Type.String(), from: nullableText, to: nullableText, count, conversations, samples })),
  endings: Type.Array(object({ from: nullableText, to: Type.String(), conversations, samples }), {
    description: 'Conversations that end otherwise',
  }),
  reached: object({
    before: Type.Integer({
      minimum: 0,
      description: 'Conversations whose flow came to an ending of the script, such as a farewell, before the contact was over',
    }),
    after: count,
  }),
  omitted: Type.Integer({ minimum: 0, description: 'Rows left out because a list would be too long' }),
});
export type BacktestReport = Static<typeof BacktestReport>;
