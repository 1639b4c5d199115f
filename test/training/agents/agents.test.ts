import { describe, expect, it } from 'vitest';
import { buildCast } from '../../../src/flow/buildCast.ts';
import { AGENTS } from '../../../src/training/agents/agents.ts';
import type { HeldRow } from '../../../src/cli/simulate/SimulationTask.ts';
import { readRecorded } from '../../../src/backtest/readRecorded.ts';
import { DIFFICULTIES } from '../../../src/training/Persona.ts';
import { ground, hold, planned } from './support.ts';

/** Hundreds of contacts: more than a test usually takes, on a busy machine. The whole matrix is `scripts/testPersonas.ts`. */
const UNHURRIED = { timeout: 300_000 };
const KINDS = new Set(planned({ runs: 1_000 }).map(({ flow, persona, language }) => `${flow} ${persona} ${language}`)).size;
const named = ({ flow, persona, language, difficulty, seed, score }: HeldRow): string =>
  `${persona} ${flow} ${language} ${difficulty} ${seed}: ${score}`;

describe('agents of simulations', UNHURRIED, () => {
  it('the perfect one is worth at least 98 with every persona in every flow and language that fit, and every contact has an outcome', () => {
    const rows = DIFFICULTIES.flatMap((difficulty, index) => planned({ difficulties: [difficulty], runs: KINDS, seed: index + 1 }).map(hold));
    expect(rows.length).toBe(KINDS * 3);
    expect(rows.filter(({ score }) => score < 98).map(named)).toEqual([]);
    expect(rows.filter(({ outcome, brokenOff }) => outcome === null || brokenOff).map(named)).toEqual([]);
  });

  it('the careless one is worth between 30 and 70 on the mean of every persona, and is never knocked out', () => {
    const rows = planned({ agents: ['careless'], runs: KINDS * 2 }).map(hold);
    expect(rows.filter(({ knockOuts }) => knockOuts.length > 0).map(named)).toEqual([]);
    const means = [...ground.personas.keys()].map((persona) => {
      const own = rows.filter((row) => row.persona === persona);
      return { persona, mean: own.reduce((sum, { score }) => sum + score, 0) / own.length };
    });
    expect(means.filter(({ mean }) => mean < 30 || mean > 70)).toEqual([]);
  });

  it('the rude one is worth nothing, with the rule named that it broke', () => {
    const rows = planned({ agents: ['rude'], runs: KINDS }).map(hold);
    expect(rows.filter(({ score, knockOuts }) => score !== 0 || knockOuts.length === 0).map(named)).toEqual([]);
    const rules = new Set(rows.flatMap(({ knockOuts }) => knockOuts));
    expect([...rules].sort()).toEqual(['END-1', 'END-6', 'OBJ-1', 'PROFANITY', 'SIDE-TALK']);
  });

  it('the same seed gives the same contact, another seed another one', () => {
    for (const { name } of AGENTS) {
      const [contact] = planned({ agents: [name], personas: ['foul-mouth'], runs: 1, seed: 5 });
      expect(hold(contact!)).toEqual(hold(contact!));
      const others = [6, 7, 8].map((seed) => hold({ ...contact!, seed }).line);
      expect(others.some((line) => line !== hold(contact!).line)).toBe(true);
    }
  });

  it('writes contacts that are read as recorded conversations', () => {
    for (const contact of planned({ agents: ['careless'], runs: 20 })) {
      const { line } = hold(contact);
      const read = readRecorded(line);
      expect(read.ok ? [] : read.problems).toEqual([]);
      expect(buildCast(ground.bundles.get(contact.flow)!).hash).toBe((JSON.parse(line) as { opening: { hash: string } }).opening.hash);
    }
  });
});
