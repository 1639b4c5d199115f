import type { Score } from '../../../src/scoring/Score.ts';
import type { Persona } from '../../../src/training/Persona.ts';
import type { StoredAssignment, StoredPersona, StoredSimulation } from '../../../server/store/TrainingStore.ts';
import { NOON } from './samples.ts';

/** Small things of training, complete enough for a store, in which a test names only what it is about. */

export function newPersona(id: string, changes: Partial<Persona> = {}): Persona {
  return {
    id,
    ...{ title: { en: id }, description: { ru: 'Торопится', pl: 'Śpieszy się' }, practises: ['HOLD-1'], channels: ['chat'], directions: ['inbound'] },
    customer: { en: { name: 'Łucja', gender: 'female' } },
    temper: { patience: 60, politeness: 50, talkativeness: 20, haste: 90 },
    facts: { orderNumber: '123', city: { en: 'Vilnius' } },
    matters: [],
    ...{ reactions: [{ on: 'long-hold', does: 'hang-up', chance: 50 }], speech: { en: { opening: ['Hello'] } } },
    ...changes,
  };
}

export function storedPersona(tenant: string, id: string, changes: Partial<StoredPersona> = {}): StoredPersona {
  return { tenant, id, revision: 0, persona: newPersona(id), author: 'Ona', reason: 'from a call', at: NOON, ...changes };
}

export function newSimulation(tenant: string, id: string, changes: Partial<StoredSimulation> = {}): StoredSimulation {
  return {
    ...{ tenant, id, persona: 'curious-buyer', personaHash: 'p-1', seed: 4_294_967_295, difficulty: 'hard', guidance: 'hidden', trainee: 'ann' },
    ...{ assignment: null, attempt: null, origin: null, startedAt: NOON },
    ...changes,
  };
}

export function newAssignment(tenant: string, id: string, changes: Partial<StoredAssignment> = {}): StoredAssignment {
  return { tenant, id, revision: 0, content: '{"flow":"shop-chat"}', trainees: [], createdAt: NOON, ...changes };
}

export function newScore(conversation: string, changes: Partial<Score> = {}): Score {
  return {
    ...{ conversation, revision: 1, card: 'card-1', channel: 'chat', language: 'ru', total: 87.5, weighed: 87.5, knockOuts: [] },
    criteria: [{ id: 'hold', title: 'Ожидание', weight: 10, value: 0.5, evidence: [] }],
    ...{ qualities: [], dimensions: [], closeness: null },
    ...changes,
  };
}
