import Type, { type Static } from 'typebox';
import { AgentLoad } from '../../src/conversation/agentLoad.ts';
import { Guidance } from '../../src/conversation/Guidance.ts';
import { object } from '../../src/flow/vocabulary/data.ts';

/** An open contact in the work list of its agent. */
export const WorkContact = object({
  id: Type.String(),
  flow: Type.String(),
  channel: Guidance.properties.conversation.properties.channel,
  language: Type.String(),
  stage: Type.String(),
  waitingSince: Type.Union([Type.String({ description: 'When the first message came that has no answer yet' }), Type.Null()]),
  waitingSeconds: Type.Union([Type.Number(), Type.Null()]),
  overdue: Type.Boolean({ description: 'The time for an answer or a notice has run out' }),
  say: Guidance.properties.say,
  status: Guidance.properties.conversation.properties.status,
});
export type WorkContact = Static<typeof WorkContact>;

export const WorkList = object({ contacts: Type.Array(WorkContact), load: AgentLoad });
export type WorkList = Static<typeof WorkList>;
