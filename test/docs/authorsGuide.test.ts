import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FLOWS } from '../cli/support/flowsCopy.ts';
import { commandsOf, isShownOf, stepsOf, walkGuide, type WalkedCommand } from './walkGuide.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/guides/authors.md', import.meta.url)), 'utf8');
const commands = stepsOf(page).flatMap((step) => (step.kind === 'console' ? commandsOf(step.block).map(({ line }) => line) : []));

/** What the reports of failing commands say: an error, a test, a broken guarantee, something amiss in an imported script. */
const WRONG = /^(?:failed |\d+ findings?: \d+ error|[\w-]+: \d+ broken |.*\[import-[\w-]+\]$)/;
const STRICTLY_WRONG = /^\d+ findings?: /;

describe('the guide for authors', () => {
  let folder: string;
  let walked: readonly WalkedCommand[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sufler-guide-'));
    cpSync(FLOWS, join(folder, 'flows'), { recursive: true });
    walked = await walkGuide(page, folder);
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(commands.map((line, index) => ({ line, index })))('shows what comes of $index `$line`', ({ line, index }) => {
    const command = walked[index]!;
    expect(command.line).toBe(line);
    // The whole output stands in the failure, to be copied from.
    if (!isShownOf(command.shown, command.came)) expect(command.shown).toEqual(command.came);
  });

  it.each(['check', 'test', 'prove', 'play', 'graph', 'import'])('shows `sufler %s`', (name) => {
    expect(commands.some((line) => line.startsWith(`npx sufler ${name} `))).toBe(true);
  });

  it('ends each command as the reader will see it: 1 where something is wrong, else 0', () => {
    for (const { line, came, code } of walked) {
      const wrong = line.includes('--strict') ? STRICTLY_WRONG : WRONG;
      const isWrong = came.some((each) => wrong.test(each));
      expect([line, code]).toEqual([line, isWrong ? 1 : 0]);
    }
  });

  it('comes to a flow that is right, whose tests hold and which is proved', () => {
    const last = (start: string): WalkedCommand | undefined => walked.filter(({ line }) => line.startsWith(`npx sufler ${start}`)).at(-1);
    expect([last('check returns-chat --strict')?.code, last('test returns-chat')?.code, last('prove returns-chat')?.code]).toEqual([0, 0, 0]);
  });

  it('leaves the picture and the conversation that it speaks of', () => {
    expect(readFileSync(join(folder, 'returns-chat.svg'), 'utf8')).toMatch(/^<svg[\s\S]*Here is the courier label/);
    expect(existsSync(join(folder, 'faults'))).toBe(true);
  });
});

describe('what a page shows of a command', () => {
  it.each([
    { shown: ['a', 'b'], came: ['a', 'b'], is: true },
    { shown: ['a'], came: ['a', 'b'], is: false },
    { shown: ['a', '…'], came: ['a', 'b', 'c'], is: true },
    { shown: ['…', 'c'], came: ['a', 'b', 'c'], is: true },
    { shown: ['…', 'b'], came: ['a', 'b', 'c'], is: false },
    { shown: ['a … c'], came: ['a b c'], is: true },
    { shown: ['a … d'], came: ['a b c'], is: false },
    { shown: [], came: ['a'], is: false },
  ])('$shown is shown of $came: $is', ({ shown, came, is }) => {
    expect(isShownOf(shown, came)).toBe(is);
  });
});
