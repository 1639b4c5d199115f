import Type, { type Static } from 'typebox';
import { BacktestReport } from '../../../src/backtest/BacktestReport.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';

const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description });
const time = { maxLength: 40 };
const reference = (description: string) => Type.String({ minLength: 1, maxLength: 140, description });

/** What is tried on which conversations. One of `version` and `draft`. */
export const BacktestBody = object({
  version: Type.Optional(reference('published, files, draft:ID, or a hash of which at least 6 digits are given')),
  draft: Type.Optional(Type.String({ minLength: 1, maxLength: 120, description: 'The id of a draft' })),
  against: Type.Optional(reference('The version to compare with, named alike; left out: each conversation is compared with the one that it ran on')),
  since: Type.Optional(Type.String({ ...time, description: 'Conversations opened at this time or later' })),
  until: Type.Optional(Type.String({ ...time, description: 'Conversations opened before this time' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20_000, default: 1_000, description: 'The newest so many' })),
  status: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('ended')])),
  language: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
  brand: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  recognise: Type.Optional(Type.Boolean({ description: "Understand the customers' texts anew, instead of as they were understood then" })),
  author: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
  reason: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
});
export type BacktestBody = Static<typeof BacktestBody>;

const summary = {
  id: Type.String(),
  flow: Type.String(),
  status: Type.Enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  draft: Type.String({ description: 'Content hash of what is tried' }),
  against: nullable('Content hash of what it is compared with; null: each conversation with the version that it ran on'),
  author: nullable('Who asked for it, where they said so'),
  reason: nullable('Why'),
  progress: object({
    done: Type.Integer({ minimum: 0 }),
    total: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], { description: 'Null until the conversations have been looked up' }),
  }),
  queuedAt: Type.String(),
  finishedAt: nullable('When it was done, failed or was cancelled'),
  failure: nullable('Why it failed'),
};

export const BacktestSummary = object(summary);
export type BacktestSummary = Static<typeof BacktestSummary>;

export const Backtest = object({ ...summary, report: Type.Union([BacktestReport, Type.Null()], { description: 'Null until it is done' }) });
export type Backtest = Static<typeof Backtest>;

export const BacktestList = object({ backtests: Type.Array(BacktestSummary, { description: 'The newest first' }) });
export type BacktestList = Static<typeof BacktestList>;
