import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/Conversation.ts';
import { start } from '../../src/conversation/start.ts';
import { explore } from '../../src/proof/explore.ts';
import { openingsOf, plainOpening } from '../../src/proof/openings.ts';
import { diceOf } from '../../src/chance/diceOf.ts';
import { walk } from '../../src/proof/randomTurns.ts';
import { readMachines } from '../../src/proof/readings.ts';
import { slicesOf } from '../../src/proof/slicesOf.ts';
import { stateKeys } from '../../src/proof/stateKey.ts';
import { shopCast, shopFlowIds } from '../support/shopFlows.ts';

const TURNS = 4_000;
/** Every slice of a flow is gone through to the end. */
const LONGEST = 180_000;

describe('what a slice leaves out', () => {
  it.each(shopFlowIds)(
    'is nothing: whatever all machines of %s come to together, each slice has seen its part of it',
    (flow) => {
      const cast = shopCast(flow);
      const readings = readMachines(cast);
      const slices = slicesOf(cast, readings).map((slice) => {
        const keyOf = stateKeys(slice);
        const seen = new Set<string>();
        const starts = openingsOf(slice).map((opening) => start(slice.cast, opening)[0]);
        const visit = ({ conversation }: { conversation: Conversation }): void => void seen.add(keyOf(conversation));
        const { exhausted } = explore({ slice, starts, mostStates: 50_000, visit, taken: () => undefined, observer: null });
        expect(exhausted).toBe(true);
        return { machine: slice.subject.id, keyOf, seen };
      });
      const dice = diceOf(20_261_122);
      const missed = new Set<string>();
      const open = () => plainOpening(cast, { settings: {}, ...(dice(3) === 0 ? { stage: 'discovery' } : {}) });
      for (const { conversation } of walk(cast, readings, TURNS, dice, open)) {
        for (const { machine, keyOf, seen } of slices) if (!seen.has(keyOf(conversation))) missed.add(`${machine} ${keyOf(conversation)}`);
      }
      expect([...missed]).toEqual([]);
    },
    LONGEST,
  );
});
