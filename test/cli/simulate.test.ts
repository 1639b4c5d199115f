import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SimulationReport } from '../../src/cli/simulate/statistics.ts';
import { sufler } from './support/sufler.ts';

/** Threads load the engine anew. */
const UNHURRIED = { timeout: 120_000 };
const folder = mkdtempSync(join(tmpdir(), 'sufler-simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('sufler simulate', UNHURRIED, () => {
  it('gives the same figures and contacts, byte for byte, for any number of threads', async () => {
    const run = async (jobs: string) => {
      const file = join(folder, `${jobs}.jsonl`);
      const args = ['simulate', '--agent', 'careless', '--runs', '45', '--seed', '7', '--jobs', jobs, '--json', '--write', file, '--flows', 'flows'];
      return { ran: await sufler(args), written: readFileSync(file, 'utf8') };
    };
    const [one, three] = [await run('1'), await run('3')];
    expect(three).toEqual(one);
    expect([one.ran.code, one.ran.err]).toEqual([0, '']);
    const report = JSON.parse(one.ran.out) as SimulationReport;
    expect(report).toMatchObject({ contacts: 45, brokenOff: 0, withoutOutcome: 0 });
    expect(one.written.trimEnd().split('\n')).toHaveLength(45);
  });

  it('writes contacts that sufler score reads', async () => {
    const file = join(folder, 'score.jsonl');
    const args = ['simulate', '--persona', 'anxious-parent', '--flow', 'shop-chat', '--language', 'en', '--runs', '2', '--write', file];
    expect((await sufler([...args, '--flows', 'flows'])).code).toBe(0);
    expect(await sufler(['score', file, '--at-least', '98', '--flows', 'flows'])).toMatchObject({ code: 0, err: '' });
  });

  it('refuses personas, brands and runs that there are not, and what fits nobody', async () => {
    const refused = async (...args: string[]) => sufler(['simulate', ...args, '--flows', 'flows']);
    expect(await refused('--persona', 'angry-retrun')).toMatchObject({ code: 2, err: expect.stringContaining('angry-return') });
    expect(await refused('--brand', 'kid-mr')).toMatchObject({ code: 2, err: expect.stringContaining('kid-mir') });
    expect(await refused('--persona', 'silent-typer', '--flow', 'shop-phone-inbound')).toMatchObject({ code: 2 });
    expect((await refused('--runs', '0')).code).toBe(2);
  });
});

describe('sufler train', UNHURRIED, () => {
  const train = async (lines: readonly string[], ...more: string[]) => {
    const file = join(folder, 'lesson.txt');
    writeFileSync(file, lines.join('\n'));
    const args = ['train', '--persona', 'anxious-parent', '--flow', 'shop-phone-inbound', '--language', 'en', '--seed', '3', '--script', file];
    return sufler([...args, ...more, '--flows', 'flows']);
  };

  it('lets the customer answer what is said, and tells the score with evidence at the end', async () => {
    const { code, out } = await train(['+1', '/answer', 'Hello?', '+1.5', '/may hold', '/end']);
    expect(code).toBe(0);
    expect(out).toContain('The cot is');
    expect(out).toMatch(/no +hold: .*\[HOLD-2\]/);
    expect(out).toMatch(/knocked out by END-1/);
    expect(out).toContain('GREET-ALLO');
  });

  it('plays the same lines the same, and hides the prompter where it is asked to', async () => {
    const lines = ['+1', '/answer', 'Kid Mir, Ruth speaking, hello!', '+1.5', '/say', '/quit'];
    expect(await train(lines)).toEqual(await train(lines));
    const hidden = await train(lines, '--guidance', 'hidden');
    expect(hidden.code).toBe(1);
    expect(hidden.out).toContain('The prompter is hidden');
    expect(hidden.out).not.toContain('still missing');
    expect(hidden.out).toContain('closeness');
  });

  it('names the nearest command, and lets a customer who is kept waiting give up', async () => {
    const { code, out } = await train(['/anwser', '+300', '+300']);
    expect(code).toBe(1);
    expect(out).toContain('is "/answer" meant?');
    expect(out).toContain('ended: abandoned');
  });
});
