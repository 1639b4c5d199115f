import { beforeAll, describe, expect, it } from 'vitest';
import type { PlannedContact } from '../../src/cli/simulate/SimulationTask.ts';
import { pathsOf } from '../../src/cli/simulate/statistics.ts';
import { readOpening } from '../../src/conversation/readOpening.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import { agentOf } from '../../src/training/agents/agentOf.ts';
import { AGENTS } from '../../src/training/agents/agents.ts';
import { breakingAgent } from '../../src/training/agents/breakingAgent.ts';
import { asksForName, detours } from '../../src/training/agents/detours.ts';
import { holdContact } from '../../src/training/agents/holdContact.ts';
import { perfectAgent } from '../../src/training/agents/perfect/perfectAgent.ts';
import { slips } from '../../src/training/agents/slips/slips.ts';
import type { Agent } from '../../src/training/simulation/Agent.ts';
import { simulationOpening } from '../../src/training/simulation/simulationOpening.ts';
import { ground, planned } from './agents/support.ts';

/** Some hundreds of contacts: more than a test usually takes, on a busy machine. */
const UNHURRIED = { timeout: 300_000 };
/** A Monday; and the same day, three minutes before the shipped brand closes. */
const MORNING = Date.UTC(2026, 0, 5, 9, 5);
const CLOSING = Date.UTC(2026, 0, 5, 15, 57);

/** Stages of a flow that no transition leads to: a contact that somebody else began is taken up there. */
const TAKEN_UP: Readonly<Record<string, string>> = { 'shop-phone-outbound': 'identify' };
/** States that no contact below comes to, each with its reason. */
const MISSED_STATES: Readonly<Record<string, string>> = {
  'shop-phone-outbound identify.asked': 'where a contact is taken up at identify, the customer says who they are before they are asked',
};

const { data } = ground;
const casts = new Map([...ground.bundles].map(([id, bundle]) => [id, buildCast(bundle)]));
const brands = new Map(Object.entries(data.brands));
const kinds = planned({ languages: ['en'], runs: 1_000 }).filter(({ seed }) => seed === 1);

const firstOfFlows = kinds.filter(({ flow }, index) => kinds.findIndex((kind) => kind.flow === flow) === index);
const SEEDS = [1, 2];

const reached = new Set<string>();
const broken = new Set<string>();
/** What became of the promises of the agent who follows the prompter. */
const promises = new Set<string>();

interface Place {
  readonly at?: number;
  /** Whether the shop knows who it is, by the number or the window. */
  readonly isKnown?: boolean;
  /** Where a contact that somebody else began is taken up. */
  readonly stage?: string | undefined;
}

function hold(
  { flow, persona, language, difficulty, seed }: PlannedContact,
  agent: Agent,
  { at = MORNING, isKnown = true, stage }: Place = {},
): void {
  const cast = casts.get(flow)!;
  const setup = { persona: data.personas[persona]!, speech: data.speech, language, seed, difficulty };
  const body = simulationOpening(setup, { cast, id: 'covered', at, agent: agentOf(language), brand: { id: ground.brandNamed(undefined)! } });
  const { gender } = setup.persona.customer[language]!;
  const opened = { ...body, ...(isKnown ? {} : { customer: { gender } }), ...(stage === undefined ? {} : { stage }) };
  const read = readOpening(opened, { casts, brands, now: at, makeId: () => 'covered' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const held = holdContact({ cast: read.value.cast, opening: read.value.opening, setup, agent, card: data.card });
  expect(held.contact.conversation.status).toBe('ended');
  for (const path of held.states.get(flow) ?? []) reached.add(`${flow} ${path}`);
  if (agent === perfectAgent) for (const { status } of held.contact.conversation.tasks) promises.add(status);
  for (const rule of Object.keys(held.broken)) broken.add(rule);
}

/** Every rule that a `violate` in a machine names. */
function rulesOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, params } = node as { type?: unknown; params?: { rule?: unknown } };
  const own = type === 'violate' && typeof params?.rule === 'string' ? [params.rule] : [];
  return [...own, ...Object.values(node).flatMap(rulesOf)];
}

describe('what simulated contacts come to', UNHURRIED, () => {
  beforeAll(() => {
    for (const seed of SEEDS) for (const { make } of AGENTS) for (const kind of kinds) hold({ ...kind, seed }, make(seed));
    for (const agent of detours) for (const kind of kinds) hold(kind, agent);
    for (const seed of SEEDS)
      for (const kind of kinds) for (const agent of [perfectAgent, asksForName]) hold({ ...kind, seed }, agent, { isKnown: false });
    for (const kind of kinds) {
      const stage = TAKEN_UP[kind.flow];
      if (stage !== undefined) hold(kind, perfectAgent, { isKnown: false, stage });
    }
  }, UNHURRIED.timeout);

  const rules = new Set([...ground.bundles.values()].flatMap(({ flow, rules: machines }) => rulesOf([flow, machines])));

  it('some customer lets an agent break every rule that a machine finds broken', () => {
    // What machines find may be broken by words as well: GREET-6 by a bare hello.
    for (const slip of slips.filter(({ rule }) => !rules.has(rule))) for (const kind of firstOfFlows) hold(kind, breakingAgent(slip.rule, slip));
    for (const slip of slips.filter(({ rule }) => rules.has(rule))) {
      for (const at of [MORNING, CLOSING])
        for (const kind of kinds) if (!broken.has(slip.rule)) hold(kind, breakingAgent(`breaks ${slip.rule}`, slip), { at });
    }
    expect(rules.size).toBeGreaterThan(30);
    expect([...rules].filter((rule) => !broken.has(rule))).toEqual([]);
  });

  it('promises are kept after the end by whoever follows the prompter, and none is missed', () => {
    expect(promises).toContain('kept');
    expect(promises).not.toContain('missed');
  });

  it('every state of each shipped flow is reached with some customer', () => {
    const states = [...ground.bundles].flatMap(([flow, bundle]) => pathsOf(bundle.flow.states, '').map((path) => `${flow} ${path}`));
    expect(states.length).toBeGreaterThan(80);
    expect(states.filter((state) => !reached.has(state))).toEqual(Object.keys(MISSED_STATES));
  });
});
