import type { Cast } from '../../../src/flow/Cast.ts';
import type { AssignedFlow } from '../../../src/training/lessons/readAssignment.ts';

/** What of a flow decides who can be met in it. */
export function assignedFlow({ bundle }: Cast): AssignedFlow {
  const { channel = 'chat', direction = 'inbound', languages = [] } = bundle.flow.meta;
  return { channel, direction, languages };
}
