import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { copyFlows, FLOWS } from './support/flowsCopy.ts';
import { sufler } from './support/sufler.ts';

const graph = (...args: string[]) => sufler(['graph', ...args, '--flows', FLOWS]);

describe('sufler graph', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sufler-graph-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('shows a flow as Mermaid, with the words of a language', async () => {
    const { code, out } = await graph('shop-chat', '--language', 'ru');
    expect(code).toBe(0);
    expect(out).toMatch(/^stateDiagram-v2\n/);
    expect(out).toContain('say greet\n');
    expect(out).toContain('Здравствуйте, меня зовут #8230;, чем я могу');
  });

  it('takes the format from the ending of the file', async () => {
    const file = join(folder, 'in', 'hold.svg');
    expect(await graph('shop-chat', '--machine', 'hold', '--output', file)).toMatchObject({ code: 0, out: `${file} written` });
    expect(await readFile(file, 'utf8')).toMatch(/^<svg /);
  });

  it('writes a file for each rule machine', async () => {
    expect((await graph('shop-chat', '--rules', '--format', 'dot', '--output', folder)).code).toBe(0);
    const rules = (await readdir(join(FLOWS, 'conduct'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect((await readdir(folder)).sort()).toEqual(rules.map(({ name }) => `${name}.dot`).sort());
  });

  it('writes JSON that XState takes', async () => {
    const { out } = await graph('shop-phone-inbound', '--format', 'stately');
    expect(createMachine(JSON.parse(out) as Parameters<typeof createMachine>[0]).id).toBe('shop-phone-inbound');
  });

  it('draws a flow that is not right yet, and says what it could not read', async () => {
    const flows = await copyFlows();
    try {
      await flows.edit('shop-chat/flow.json', 'parts/greeting.json', 'parts/greting.json');
      const { code, out, err } = await sufler(['graph', 'shop-chat', '--flows', flows.folder]);
      expect(code).toBe(0);
      expect(out).toContain('state "greeting"');
      expect(err).toContain('[broken-reference]');
    } finally {
      await flows.remove();
    }
  });

  it.each([
    [['shop-chatt'], 'Did you mean "shop-chat"'],
    [['shop-chat', '--machine', 'holt'], 'Did you mean "hold"'],
    [['shop-chat', '--format', 'mermade'], 'Did you mean "mermaid"'],
    [['shop-chat', '--language', 'xx'], 'has no language "xx"; it has en, lt, pl, ru'],
    [['shop-chat', '--rules'], 'name a folder with --output'],
    [['shop-chat', '--depth', '0'], 'a number from 1 to 99'],
  ])('%j cannot be done: %s', async (args, words) => {
    const { code, err } = await graph(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
