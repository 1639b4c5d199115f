import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCast } from '../../src/flow/buildCast.ts';
import { readFlows } from '../../src/flow/reading/readFlows.ts';
import type { BenchCase } from '../BenchCase.ts';
import { spreadOf } from '../statistics.ts';

const STATES = 10_000;
const RUNS = 7;
const GOAL_SECONDS = 2;

/** A flow of 10,000 states with guards, actions and expressions, from the files on the disk to a cast that is ready to run. */
export const load: BenchCase = {
  name: 'load',
  description: `a flow of ${STATES} states read, checked and built, seconds`,
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'sufler-bench-'));
    try {
      for (const part of ['common', 'conduct', 'parts']) await cp(join('flows', part), join(folder, part), { recursive: true });
      await mkdir(join(folder, 'large'));
      await writeFile(join(folder, 'large', 'flow.json'), JSON.stringify(largeFlow()));
      const seconds: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const began = performance.now();
        const { flows, problems } = await readFlows(folder);
        const bundle = flows.get('large');
        if (!bundle) throw new Error(`the large flow was refused: ${JSON.stringify(problems.slice(0, 3))}`);
        buildCast(bundle);
        seconds.push((performance.now() - began) / 1_000);
      }
      const value = spreadOf(seconds);
      return {
        measurements: [{ name: 'readFlows and buildCast', unit: 's', value }],
        goals: [{ text: `at most ${GOAL_SECONDS} s`, met: value.median <= GOAL_SECONDS, came: `${value.median.toFixed(2)} s` }],
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** 100 stages of 100 steps, each with a phrase, a guarded way on, an expression and a fact. */
function largeFlow(): object {
  const states: Record<string, object> = {};
  for (let stage = 0; stage < STATES / 100; stage++) {
    const steps: Record<string, object> = {};
    for (let step = 0; step < 99; step++) {
      steps[`step${step}`] = {
        meta: { say: 'word.canhelp' },
        on: {
          'agent.says': { target: `step${(step + 1) % 99}`, guard: { type: 'said', params: { phrase: 'word.canhelp' } } },
          'customer.asks': { target: `step${(step + 7) % 99}`, actions: [{ type: 'set', params: { fact: 'asked', expr: 'asked + 1' } }] },
          'customer.thanks': {
            target: `#large.stage${(stage + 1) % (STATES / 100)}`,
            guard: { type: 'when', params: { expr: `asked >= ${step % 5}` } },
          },
        },
      };
    }
    states[`stage${stage}`] = { meta: { stage: `stage${stage}` }, initial: 'step0', states: steps };
  }
  return {
    id: 'large',
    version: '1.0.0',
    meta: { channel: 'chat', direction: 'inbound', languages: ['ru', 'lt', 'pl', 'en'], facts: { asked: { type: 'integer', initial: 0 } } },
    initial: 'stage0',
    on: { 'customer.says-goodbye': '.stage0' },
    states,
  };
}
