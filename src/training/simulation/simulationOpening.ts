import type { Opening, StartRequest } from '../../conversation/Opening.ts';
import type { Cast } from '../../flow/Cast.ts';
import { isoTime } from '../../conversation/isoTime.ts';
import { factOf } from '../customer/Draft.ts';
import { rolled } from '../customer/chance.ts';
import type { SimulationSetup } from '../Customer.ts';

/** What a simulation is opened with, beside its persona. */
export interface SimulationPlace {
  readonly cast: Cast;
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly agent?: Opening['agent'];
  readonly brand?: NonNullable<StartRequest['brand']>;
}

/** How often the shop knows by the chat window who writes. */
const KNOWN_IN_CHAT = 50;

/**
 * The body that opens the conversation of a simulation, as `POST /v1/conversations` takes it: who calls, what the knowledge has for
 * them, and what has to be asked. Its clock is the events' own. Customers who are called are known, and so is the number of a telephone.
 */
export function simulationOpening(setup: SimulationSetup, { cast, id, at, agent, brand }: SimulationPlace): StartRequest {
  const { persona, language, seed } = setup;
  const { channel, direction } = cast.bundle.flow.meta;
  const who = persona.customer[language];
  const known = direction === 'outbound' || channel === 'phone' || rolled(seed, 'known', 0, 100) < KNOWN_IN_CHAT;
  const phone = channel === 'phone' ? factOf(setup, 'phone') : null;
  const requires = (persona.matters[0]?.requires ?? []).filter((name) => cast.givenFacts.has(name));
  const knowledge = persona.knowledge?.[language];
  return {
    id,
    flow: cast.bundle.flow.id,
    language,
    clock: 'event',
    at: isoTime(at),
    customer: { ...(known ? who : { gender: who?.gender ?? 'other' }), ...(typeof phone === 'string' ? { phone } : {}) },
    ...(agent === undefined ? {} : { agent }),
    ...(brand === undefined ? {} : { brand }),
    ...(requires.length === 0 ? {} : { requiredFacts: requires }),
    ...(knowledge === undefined ? {} : { knowledge }),
  };
}
