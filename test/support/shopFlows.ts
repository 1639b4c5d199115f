import { fileURLToPath } from 'node:url';
import { buildCast } from '../../src/flow/buildCast.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import { readFlows } from '../../src/flow/reading/readFlows.ts';
import { formatProblemLine } from '../../src/problems/formatProblem.ts';

/** The flows that come with Sufler, read once for each file of tests. */

export const shopFlowIds = ['shop-chat', 'shop-phone-inbound', 'shop-phone-outbound'] as const;
export type ShopFlow = (typeof shopFlowIds)[number];

const read = await readFlows(fileURLToPath(new URL('../../flows', import.meta.url)));
const casts = new Map<ShopFlow, Cast>();

export function shopBundle(flow: ShopFlow): FlowBundle {
  const bundle = read.flows.get(flow);
  if (!bundle) throw new Error(`the flow ${flow} cannot be read:\n${read.problems.slice(0, 10).map(formatProblemLine).join('\n')}`);
  return bundle;
}

export function shopCast(flow: ShopFlow): Cast {
  const cast = casts.get(flow) ?? buildCast(shopBundle(flow));
  casts.set(flow, cast);
  return cast;
}
