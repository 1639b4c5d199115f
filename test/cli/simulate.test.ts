import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SimulationReport } from '../../src/cli/simulate/statistics.ts';
import { FLOWS } from './support/flowsCopy.ts';
import { sufler } from './support/sufler.ts';

/** Threads load the engine anew: more than a test usually takes, on a busy machine. */
const UNHURRIED = { timeout: 120_000 };
const FEW = ['--flow', 'shop-chat', '--persona', 'curious-buyer,angry-return', '--language', 'en', '--flows', FLOWS];

/** Some of everything, with an agent who is left to chance. */
const MIXED = ['--agent', 'careless', '--runs', '45', '--flows', FLOWS];

describe('sufler simulate', UNHURRIED, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sufler-simulate-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string): string => join(folder, name);

  it('tells the same and writes the same contacts, however many threads there are', async () => {
    const run = (jobs: string, name: string) => sufler(['simulate', ...MIXED, '--jobs', jobs, '--json', '--write', file(name)]);
    const [one, two] = [await run('1', 'one.jsonl'), await run('2', 'two.jsonl')];
    expect([one.code, one.err]).toEqual([0, '']);
    expect(two).toEqual(one);
    expect(readFileSync(file('two.jsonl'), 'utf8')).toBe(readFileSync(file('one.jsonl'), 'utf8'));
    const other = await sufler(['simulate', ...MIXED, '--jobs', '2', '--json', '--seed', '77']);
    expect(other.out).not.toBe(one.out);
  });

  it('tells of each persona what came of it, and of each flow which states nobody came to', async () => {
    const { code, out } = await sufler(['simulate', ...FEW, '--runs', '6', '--jobs', '1', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out) as SimulationReport;
    expect(report).toMatchObject({ contacts: 6, brokenOff: 0, withoutOutcome: 0 });
    expect(report.groups.map(({ persona, contacts }) => [persona, contacts])).toEqual(
      expect.arrayContaining([
        ['curious-buyer', 3],
        ['angry-return', 3],
      ]),
    );
    for (const { outcomes, score, turns } of report.groups) {
      expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(3);
      expect(score.low).toBeLessThanOrEqual(score.median);
      expect(score.median).toBeLessThanOrEqual(score.high);
      expect(turns.low).toBeGreaterThan(0);
    }
    const [states] = report.states;
    expect(states).toMatchObject({ flow: 'shop-chat', reached: expect.arrayContaining(['greeting', 'discovery']) });
    expect(states!.missed.filter((state) => states!.reached.includes(state))).toEqual([]);
    expect(report.rules.unbroken.filter((rule) => Object.hasOwn(report.rules.broken, rule))).toEqual([]);
  });

  it('scores a careless agent under a perfect one, and tells the rules that were broken', async () => {
    const scores = async (agent: string): Promise<SimulationReport> =>
      JSON.parse((await sufler(['simulate', ...FEW, '--runs', '4', '--jobs', '1', '--agent', agent, '--json'])).out) as SimulationReport;
    const [perfect, careless] = [await scores('perfect'), await scores('careless')];
    const lowest = Math.min(...perfect.groups.map(({ score }) => score.low));
    expect(Math.max(...careless.groups.map(({ score }) => score.high))).toBeLessThan(lowest);
    expect(Object.keys(careless.rules.broken).length).toBeGreaterThan(Object.keys(perfect.rules.broken).length);
  });

  it('writes contacts that sufler score scores alike, and sufler backtest finds unchanged', async () => {
    const log = file('golden.jsonl');
    const { out } = await sufler(['simulate', ...FEW, '--runs', '4', '--jobs', '1', '--json', '--write', log]);
    const scored = await sufler(['score', log, '--json', '--at-least', '98', '--flows', FLOWS]);
    const totals = scored.out.split('\n').map((line) => (JSON.parse(line) as { total: number }).total);
    expect([scored.code, scored.err, totals.length]).toEqual([0, '', 4]);
    const report = JSON.parse(out) as SimulationReport;
    const told = report.groups.flatMap(({ score }) => [score.low, score.high]);
    const rounded = (points: number): number => Math.round(points * 10) / 10;
    expect([Math.min(...totals), Math.max(...totals)].map(rounded)).toEqual([Math.min(...told), Math.max(...told)]);
    const tested = await sufler(['backtest', 'shop-chat', '--log', log, '--jobs', '1', '--flows', FLOWS]);
    expect([tested.code, tested.err]).toEqual([0, '']);
  });

  it('shows how far it is', async () => {
    const shown: [number, number][] = [];
    const progress = { show: (done: number, total: number) => void shown.push([done, total]), stop: () => void shown.push([-1, -1]) };
    const { out } = await sufler(['simulate', ...FEW, '--runs', '3', '--jobs', '1'], { progress });
    expect(shown).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
      [-1, -1],
    ]);
    expect(out).toMatch(/curious-buyer · shop-chat · perfect · 1 contact\n {2}score {4}median \d/);
    expect(out).toMatch(/3 contacts, [\d.]+ turns of the agent each$/);
  });

  it.each([
    [['--persona', 'curious-byer'], 'curious-buyer'],
    [['--flow', 'shop-caht'], 'shop-chat'],
    [['--brand', 'kid-mri'], 'kid-mir'],
    [['--agent', 'perfekt'], 'perfect'],
    [['--runs', '0'], '1 to'],
    [['--flow', 'shop-phone-inbound', '--persona', 'phone-wanter'], 'fit'],
  ])('refuses %j and suggests what may be meant', async (args, suggested) => {
    const { code, out, err } = await sufler(['simulate', ...args, '--flows', FLOWS, '--jobs', '1']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(suggested);
  });
});
