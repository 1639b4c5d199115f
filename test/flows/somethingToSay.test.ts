import { describe, expect, it } from 'vitest';
import { play } from '../support/play.ts';
import { shopCast, shopFlowIds } from '../support/shopFlows.ts';

/** Stages in which the agent waits: for an answer to the call, for the customer's goodbye, for nothing more. */
const LISTENING = new Set(['queue', 'dialing', 'awaitEnd', 'wrapup']);

describe('SCR-3: a conversation never stands still', () => {
  it.each(shopFlowIds)('SCR-3: %s has something to say at every stage in which it is the agent’s turn', (flow) => {
    for (const stage of shopCast(flow).flow.stages.keys()) {
      const { say, moves } = play(flow, { stage }).guidance;
      if (LISTENING.has(stage)) expect(moves.length, stage).toBeGreaterThan(0);
      else expect({ stage, say: say?.text ?? null }).not.toEqual({ stage, say: null });
    }
  });
});
