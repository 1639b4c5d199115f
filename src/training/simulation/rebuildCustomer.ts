import { advance } from '../../conversation/advance.ts';
import type { Conversation, PostedEvent } from '../../conversation/Conversation.ts';
import type { Opening } from '../../conversation/Opening.ts';
import type { LoggedCommit } from '../../conversation/replay.ts';
import { start } from '../../conversation/start.ts';
import type { Cast } from '../../flow/Cast.ts';
import type { Customer, SimulationSetup } from '../Customer.ts';
import { hearAgent } from '../customer/hearAgent.ts';
import { letTimePass } from '../customer/letTimePass.ts';
import { openCustomer } from '../customer/openCustomer.ts';

export interface Rebuilt {
  readonly customer: Customer;
  /** The conversation as the commits left it. */
  readonly conversation: Conversation;
}

const OWN = /^sim-\d+$/;

/**
 * The customer of a contact, worked out again from its setup and its log: the one who lived through it. What of each commit was theirs
 * is told by its ids; it is not read, but done again.
 */
export function rebuildCustomer(cast: Cast, setup: SimulationSetup, opening: Opening, commits: readonly LoggedCommit[]): Rebuilt {
  let [conversation] = start(cast, opening);
  let { customer } = openCustomer(setup, conversation);
  for (const [index, commit] of commits.entries()) {
    const before = conversation;
    const theirs = ofTheAgent(commit);
    if (theirs.length > 0) {
      const [after, turn] = advance(before, theirs);
      ({ customer } = hearAgent(customer, { before, turn, after }));
    } else if (index > 0) {
      ({ customer } = letTimePass(customer, before, customer.patientUntil ?? before.at));
    }
    [conversation] = advance(before, commit);
  }
  return { customer, conversation };
}

/** A commit without the reaction that ends it. An interruption stands before, where the agent was still speaking. */
function ofTheAgent(commit: LoggedCommit): readonly PostedEvent[] {
  const last = commit.findLastIndex(({ id }) => id === null || !OWN.test(id));
  return commit.slice(0, last + 1);
}
