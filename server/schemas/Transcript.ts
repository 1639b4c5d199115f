import Type, { type Static } from 'typebox';
import { Finding, Recognised, Violation } from '../../src/conversation/Guidance.ts';
import { object } from '../../src/flow/vocabulary/data.ts';

export const TranscriptEvent = object({
  seq: Type.Integer({ description: '1, 2, 3 … within the conversation' }),
  revision: Type.Integer({ description: 'Of the commit that it came with' }),
  id: Type.Union([Type.String(), Type.Null()]),
  type: Type.String(),
  at: Type.String({ description: "The event's own time" }),
  receivedAt: Type.String({ description: "By the server's clock" }),
  data: Type.Record(Type.String(), Type.Unknown()),
  retracted: Type.Boolean({ description: 'A later event took it back; the conversation is as if it had not been' }),
  recognised: Type.Array(Recognised),
  violations: Type.Array(Violation),
  findings: Type.Array(Finding),
});
export type TranscriptEvent = Static<typeof TranscriptEvent>;

export const Transcript = object({ events: Type.Array(TranscriptEvent) });
export type Transcript = Static<typeof Transcript>;
