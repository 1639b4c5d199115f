import { isoTime } from '../../../src/conversation/isoTime.ts';
import type { PostedEvent } from '../../../src/conversation/Conversation.ts';
import type { Static } from 'typebox';
import type { PersonaDetail, PersonaSummary } from '../../schemas/training/Persona.ts';
import type { Simulation } from '../../schemas/training/Simulation.ts';
import type { AssignmentShown } from '../../schemas/training/Assignment.ts';
import type { StoredConversation } from '../../store/Store.ts';
import type { StoredSimulation } from '../../store/TrainingStore.ts';
import type { KeptAssignment } from '../../service/training/Assignments.ts';
import type { FoundPersona } from '../../service/training/Personas.ts';
import type { SimulationStanding } from '../../service/training/Simulations.ts';

export function shownPersona({ persona, stored }: FoundPersona): PersonaSummary {
  const { id, title, description, practises, channels, directions } = persona;
  return {
    ...{ id, title, description, practises, channels, directions },
    languages: Object.keys(persona.customer),
    recorded: persona.script !== undefined,
    ...{ source: stored === null ? ('files' as const) : ('api' as const), revision: stored?.revision ?? null },
    ...{ author: stored?.author ?? null, reason: stored?.reason ?? null, at: stored === null ? null : isoTime(stored.at) },
  };
}

export function shownPersonaDetail(found: FoundPersona): Static<typeof PersonaDetail> {
  return { ...shownPersona(found), persona: found.persona };
}

/** What of a conversation a simulation shows. */
export type SimulatedPlace = Pick<Simulation, 'flow' | 'language' | 'channel' | 'status' | 'outcome' | 'revision'>;

export function shownSimulation(stored: StoredSimulation, place: SimulatedPlace, total: number | null): Simulation {
  const { id, persona, personaHash, seed, difficulty, guidance, trainee, assignment, attempt, origin, startedAt } = stored;
  const ties = { assignment, attempt, origin: origin === null ? null : { ...origin } };
  return { ...{ id, persona, personaHash, difficulty, seed, guidance, trainee }, ...ties, startedAt: isoTime(startedAt), ...place, total };
}

export function placeOf({ opening, state }: StoredConversation): SimulatedPlace {
  const { language, status, outcome, revision } = state;
  return { flow: opening.flow, language, channel: state.channel === 'phone' ? 'phone' : 'chat', status, outcome, revision };
}

/** Of a simulation as its turn or its start leaves it. */
export function shownStanding({ simulation, guidance, patientUntil, score }: SimulationStanding): object {
  const ended = guidance.conversation.status === 'ended';
  const { flow, language, channel, status, outcome, revision } = guidance.conversation;
  const place = { flow: flow.split('@', 1)[0] ?? flow, language, channel, status, outcome, revision };
  return {
    simulation: shownSimulation(simulation, place, score?.total ?? null),
    ...{ guidance, patientUntil: patientUntil === null ? null : isoTime(patientUntil), ended, score },
  };
}

export function shownEvents(events: readonly PostedEvent[]): object[] {
  return events.map(({ id, type, at, data }) => ({ id, type, at: isoTime(at), data }));
}

export function shownAssignment({ stored, assignment, author, reason }: KeptAssignment): Static<typeof AssignmentShown> {
  return { id: stored.id, revision: stored.revision, createdAt: isoTime(stored.createdAt), author, reason, ...assignment };
}
