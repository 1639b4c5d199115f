import Type, { type Static } from 'typebox';
import { object } from '../flow/vocabulary/data.ts';

/** What a contact was worth, with the evidence for each line. The schemas are also the HTTP API's. */

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);
const share = Type.Number({ minimum: 0, maximum: 1 });

/** One thing that cost something, or a measure that did. */
export const Evidence = object({
  /** The rule or lint rule that was broken; null for a measure. */
  rule: nullable(Type.String()),
  kind: Type.Union([Type.Literal('violation'), Type.Literal('finding'), Type.Literal('measure')]),
  /** Place of the event in the transcript, from 1; null for what no single event shows. */
  seq: nullable(Type.Integer()),
  /** The event's own id, where it had one. */
  event: nullable(Type.String()),
  type: nullable(Type.String()),
  at: nullable(Type.String()),
  /** What was said there; null where nothing was. */
  text: nullable(Type.String()),
  /** The offending part of the text, in UTF-16 code units, end exclusive. */
  span: nullable(Type.Tuple([Type.Integer(), Type.Integer()])),
  /** Why it counts, or what was measured, in the conversation's language. */
  reason: nullable(Type.String()),
  /** What would have been right: the phrase that was due, the replacement, the way to ask. */
  instead: nullable(Type.String()),
  /** Taken from the criterion's value. */
  cost: share,
});
export type Evidence = Static<typeof Evidence>;

export const CriterionScore = object({
  id: Type.String(),
  title: Type.String(),
  weight: Type.Number(),
  /** Null where it does not apply to this contact: it counts for nothing then. */
  value: nullable(share),
  evidence: Type.Array(Evidence),
});
export type CriterionScore = Static<typeof CriterionScore>;

export const KnockOut = object({ id: Type.String(), rule: Type.String(), evidence: Type.Array(Evidence) });
export type KnockOut = Static<typeof KnockOut>;

/** How near what was said came to the standard phrases that were due, for who learns them by heart (TRAIN-8). */
export const Closeness = object({
  mean: nullable(share),
  phrases: Type.Array(object({ seq: Type.Integer(), phrase: Type.String(), standard: Type.String(), said: Type.String(), closeness: share })),
});
export type Closeness = Static<typeof Closeness>;

export const Score = object({
  conversation: Type.String(),
  /** The revision that was judged. */
  revision: Type.Integer(),
  /** Content hash of the scorecard. */
  card: Type.String(),
  channel: Type.Union([Type.Literal('chat'), Type.Literal('phone')]),
  language: Type.String(),
  /** 0 to 100, one decimal; 0 where something knocks the contact out. */
  total: Type.Number(),
  /** What it would have been without the knock-out. */
  weighed: Type.Number(),
  knockOuts: Type.Array(KnockOut),
  criteria: Type.Array(CriterionScore),
  /** The five qualities (TRAIN-4) and the four dimensions (TRAIN-5), from the criteria that stand for them. */
  qualities: Type.Array(object({ id: Type.String(), title: Type.String(), value: nullable(share) })),
  dimensions: Type.Array(object({ id: Type.String(), title: Type.String(), value: nullable(share) })),
  closeness: nullable(Closeness),
});
export type Score = Static<typeof Score>;
