import type { Static } from 'typebox';
import { AgentLoad } from '../../src/conversation/agentLoad.ts';
import { Decision } from '../../src/conversation/Guidance.ts';
import { object } from '../../src/flow/vocabulary/data.ts';

const { decision, rule, reason, say, findings } = Decision.properties;

/** The answer to a question about an agent: as to other checks, and the load that it was decided by. */
export const AgentDecision = object({ decision, rule, reason, say, findings, load: AgentLoad });
export type AgentDecision = Static<typeof AgentDecision>;
