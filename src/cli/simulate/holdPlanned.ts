import { readOpening } from '../../conversation/readOpening.ts';
import { buildCast } from '../../flow/buildCast.ts';
import type { Cast } from '../../flow/Cast.ts';
import type { Brand } from '../../flow/schema/settings.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { agentOf } from '../../training/agents/agentOf.ts';
import { AGENTS } from '../../training/agents/agents.ts';
import { holdContact, lineOf } from '../../training/agents/holdContact.ts';
import { rolled } from '../../training/customer/chance.ts';
import type { Persona } from '../../training/Persona.ts';
import { simulationOpening } from '../../training/simulation/simulationOpening.ts';
import type { HeldRow, PlannedContact, SimulatorData } from './SimulationTask.ts';

/** A Monday, early in the working day of the shipped brand; contacts come over the day. */
const MORNING = Date.UTC(2026, 0, 5, 7, 5);
const MINUTES_OF_DAY = 480;
const MOST_SEED = 1_000_000_000;
const NO_BRAND = { id: 'sufler', name: 'Sufler' };

/** Holds planned contacts one after the other; casts are built once. */
export function holderOf({ bundles, brands, personas, speech, card, logs }: SimulatorData): (planned: PlannedContact) => HeldRow {
  const casts = new Map<string, Cast>();
  const known: ReadonlyMap<string, Brand> = new Map(Object.entries(brands));
  const castOf = (flow: string): Cast => {
    const cast = casts.get(flow) ?? buildCast(bundles[flow] as SimulatorData['bundles'][string]);
    casts.set(flow, cast);
    return cast;
  };
  return (planned) => {
    const { flow, persona, language, difficulty, seed, brand } = planned;
    const cast = castOf(flow);
    const setup = { persona: personas[persona] as Persona, speech, language, seed, difficulty };
    const at = MORNING + rolled(seed, 'opened', 0, MINUTES_OF_DAY) * 60_000;
    const id = ['simulated', flow, persona, language, difficulty, planned.agent, String(seed)].join('-');
    const body = simulationOpening(setup, { cast, id, at, agent: agentOf(language), brand: brand === null ? NO_BRAND : { id: brand } });
    const read = readOpening(body, { casts: new Map([[flow, cast]]), brands: known, now: at, makeId: () => id });
    if (!read.ok) throw new ProblemError(...read.problems);
    // Agents of one seed differ from contact to contact, else all would slip alike.
    const made = AGENTS.find(({ name }) => name === planned.agent)?.make(rolled(seed, id, 0, MOST_SEED));
    if (made === undefined) throw new TypeError(`there is no agent ${planned.agent}`);
    const held = holdContact({ cast: read.value.cast, opening: read.value.opening, setup, agent: made, card });
    const { contact, score } = held;
    return {
      ...planned,
      outcome: contact.outcome,
      turns: contact.turns,
      events: contact.recorded.events.length,
      seconds: Math.round((contact.conversation.at - at) / 1_000),
      score: score.total,
      knockOuts: score.knockOuts.map(({ rule }) => rule),
      broken: held.broken,
      states: [...(held.states.get(flow) ?? [])],
      brokenOff: contact.brokenOff,
      line: logs ? JSON.stringify(lineOf(held)) : '',
    };
  };
}
