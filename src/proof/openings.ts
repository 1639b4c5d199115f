import type { Opening } from '../conversation/Opening.ts';
import type { Cast } from '../flow/Cast.ts';
import type { Slice } from './Slice.ts';

/** Explorations begin at a fixed instant: a proof is the same whenever it is run. A Monday morning. */
const OPENED = Date.parse('2026-01-05T10:00:00Z');

/** An opening with everything that phrases name filled in, so that a blank is a mistake of the flow. */
export function plainOpening(cast: Cast, more: Partial<Opening> = {}): Opening {
  const { id, meta } = cast.bundle.flow;
  return {
    id: 'proof',
    flow: id,
    hash: cast.hash,
    // The language does not decide how machines go on; of English there are texts of every kind.
    language: meta.languages?.find((language) => language === 'en') ?? meta.languages?.[0] ?? 'en',
    clock: 'event',
    at: OPENED,
    brand: null,
    agent: { id: 'agent', name: 'Laura', gender: 'female' },
    customer: { name: 'Anna', gender: 'female', phone: '+37060000000', email: 'anna@example.com' },
    ...more,
  };
}

/**
 * The ways in which a contact of a slice can begin: with each choice of the settings that its guards ask for by yes or no,
 * and from the beginning or in the middle; a flow at each of its stages.
 */
export function openingsOf(slice: Slice): readonly Opening[] {
  const stages = [
    undefined,
    ...(slice.subject.isFlow ? slice.subject.stages.keys() : [...slice.cast.flow.stages.keys()].filter((stage) => stage === 'discovery').slice(0, 1)),
  ];
  const more = neededMore(slice);
  return switchesOf(slice).flatMap((settings) =>
    stages.map((stage) => plainOpening(slice.cast, { settings, ...more, ...(stage === undefined ? {} : { stage }) })),
  );
}

/** Where guards ask what is missing, one fact more than the flow itself needs: an integration may ask for it. */
function neededMore(slice: Slice): Partial<Opening> {
  const asksMissing = slice.members.some(({ guards }) => [...guards.values()].some(({ facts }) => facts.has('missing')));
  return asksMissing ? { requiredFacts: [furtherFact(slice.cast)] } : {};
}

/** The first fact that can be asked for and that the flow does not need; where it has none, one that every flow has. */
export function furtherFact({ bundle }: Cast): string {
  return Object.entries(bundle.flow.meta.facts ?? {}).find(([, { required, slot }]) => required !== true && slot !== undefined)?.[0] ?? 'email';
}

/** Each doubles the openings; a slice that asks for more is not proved, and says so. */
const MOST_SWITCHES = 5;

function switchesOf({ members, cast }: Slice): readonly Readonly<Record<string, boolean>>[] {
  const read = new Set(members.flatMap(({ guards }) => [...guards.values()].flatMap(({ settings }) => [...settings])));
  const switches = [...read].filter((name) => cast.settings.get(name)?.type === 'boolean');
  if (switches.length > MOST_SWITCHES) throw new RangeError(`more than ${MOST_SWITCHES} yes/no settings: ${switches.join(', ')}`);
  const chosen = switches.reduce<readonly Readonly<Record<string, boolean>>[]>(
    (all, name) =>
      all.flatMap((one) => [
        { ...one, [name]: false },
        { ...one, [name]: true },
      ]),
    [{}],
  );
  // As they stand too: what a channel or language has of its own changes with the contact.
  return switches.length === 0 ? [{}] : [{}, ...chosen];
}
