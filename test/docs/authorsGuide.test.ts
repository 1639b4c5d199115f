import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sufler } from '../cli/support/sufler.ts';
import { copyFlows, type FlowsCopy } from '../cli/support/flowsCopy.ts';

const page = readFileSync(new URL('../../docs/guides/authors.md', import.meta.url), 'utf8');
/** A file of the guide: its path in code type on a line of its own, then its content. */
const FILE = /^`flows\/(?<path>[^`]+)`(?<more>[^\n]*):\n\n```json\n(?<content>[\s\S]*?)^```$/gm;

describe('the guide for authors', () => {
  let copy: FlowsCopy;
  beforeAll(async () => {
    copy = await copyFlows();
    for (const { groups } of page.matchAll(FILE)) place(copy.folder, groups!.path!, groups!.content!, groups!.more!.includes('one more row'));
  });
  afterAll(() => copy.remove());

  it('has files that are right', async () => {
    const { code, out } = await sufler(['check', '--flows', copy.folder]);
    expect([code, out]).toEqual([0, expect.stringContaining('ok returns-chat@1.0.0')]);
  });

  it('shows what `sufler check` says of a mistake', async () => {
    const [shown] = blocks('text');
    const spoilt = await copyFlows();
    for (const { groups } of page.matchAll(FILE)) place(spoilt.folder, groups!.path!, groups!.content!, groups!.more!.includes('one more row'));
    await spoilt.edit('returns-chat/flow.json', '"target": "clarify"', '"target": "clarfy"');
    const { code, out } = await sufler(['check', 'returns-chat', '--flows', spoilt.folder]);
    await spoilt.remove();
    expect(code).toBe(1);
    expect(out).toContain(shown!.trim());
  });

  it('shows what `sufler play` shows', async () => {
    const shown = blocks('text')[1]!.trimEnd().split('\n');
    const typed = shown.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
    const { out } = await sufler(['play', 'returns-chat', '--agent-name', 'Laura', '--brand', 'kid-mir', '--flows', copy.folder], { lines: typed });
    let rest = out.split('\n');
    for (const line of shown) {
      expect(rest, out).toContain(line);
      rest = rest.slice(rest.indexOf(line) + 1);
    }
  });
});

function place(folder: string, path: string, content: string, isRow: boolean): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  if (!isRow) return writeFileSync(file, content);
  const table = JSON.parse(readFileSync(file, 'utf8')) as { settings: unknown[] };
  writeFileSync(file, JSON.stringify({ ...table, settings: [...table.settings, JSON.parse(content)] }));
}

function blocks(language: string): readonly string[] {
  return [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language).map(([, , content]) => content!);
}
