import type { Taken } from '../explore.ts';
import type { Broken, Guarantee } from './Guarantee.ts';

/** No event makes a machine fail, raises events without end, or wedges the troupe. */
export const nothingFails: Guarantee = {
  code: 'machine-fails',
  promise: 'no event makes a machine fail or goes round without end',
  *ofStep({ node, step, turn }: Taken): Iterable<Broken> {
    for (const { machine, event, message } of turn.faults) {
      yield {
        code: 'machine-fails',
        args: { machine: machine ?? 'the troupe', event, reason: message },
        key: `${machine ?? ''} ${event} ${message}`,
        node,
        step,
      };
    }
  },
};
