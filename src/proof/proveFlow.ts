import type { Cast } from '../flow/Cast.ts';
import type { BrokenReport, RandomReport, SliceReport } from './FlowProof.ts';
import { playScript } from './playScript.ts';
import { proveSlice } from './proveSlice.ts';
import { randomTurns } from './randomTurns.ts';
import { readMachines } from './readings.ts';
import { realise } from './realise.ts';
import type { Slice } from './Slice.ts';
import { slicesOf } from './slicesOf.ts';
import type { Broken } from './guarantees/Guarantee.ts';

/** Proves every slice of a flow, or those of the machines named; one after the other, so that progress can be shown. */
export function* proveSlices(cast: Cast, machines?: ReadonlySet<string>): Generator<SliceReport> {
  for (const slice of slicesOf(cast, readMachines(cast))) {
    if (machines !== undefined && !machines.has(slice.subject.id)) continue;
    const proof = proveSlice(slice);
    yield { ...proof, flow: cast.bundle.flow.id, broken: proof.broken.map((one) => reportOf(cast, slice, one)) };
  }
}

/** Random turns of the whole troupe: the same seed, the same turns. */
export function proveAtRandom(cast: Cast, turns: number, seed: number): RandomReport {
  const { turns: done, conversations, broken } = randomTurns(cast, readMachines(cast), turns, seed);
  return {
    flow: cast.bundle.flow.id,
    turns: done,
    conversations,
    broken: broken.map(({ code, args, opening, events }) => ({ code, args, confirmed: true, assumed: {}, script: playScript(opening, events) })),
  };
}

function reportOf(cast: Cast, slice: Slice, broken: Broken): BrokenReport {
  const { code, args, node } = broken;
  const { events, confirmed, assumed } = realise(cast, slice, broken);
  return { code, args, confirmed, assumed, script: node === null ? [] : playScript(node.conversation.opening, events) };
}
