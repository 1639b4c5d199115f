import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findingsOf } from '../../src/checks/findingsOf.ts';
import { readFlows } from '../../src/flow/reading/readFlows.ts';
import { brokenFolders } from '../flow/support/mutations.ts';
import { writeFolder } from '../flow/support/writeFolder.ts';
import { brokenFolder } from './support/brokenFlows.ts';

/** Times what it takes: other programs run beside the tests. */
const SOON = 30_000;

async function findings(folder: string, draft?: ReadonlyMap<string, string>) {
  const texts = new Map<string, string>();
  const read = await readFlows(folder, { keep: (file, text) => void texts.set(file, text), ...(draft === undefined ? {} : { draft }) });
  return findingsOf(read, (file) => texts.get(file));
}

describe('checking', () => {
  it('tells of any folder, however it is spoilt, in findings with a place each', { timeout: SOON * 2 }, async () => {
    await fc.assert(
      fc.asyncProperty(brokenFolders, async (files) => {
        const found = await findings(writeFolder({}), new Map(Object.entries(files).map(([file, value]) => [file, JSON.stringify(value) ?? 'null'])));
        for (const { line, column, endLine, endColumn, file } of found) {
          expect(file).not.toBe('');
          expect(Math.min(line, column, endLine, endColumn)).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeGreaterThanOrEqual(line);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['nested a hundred thousand deep', `${'{"states":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['never closed', '['.repeat(1_000_000)],
    ['of one endless line', `{"id": "${'x'.repeat(5_000_000)}`],
    ['of names that mean something to objects', '{"__proto__": {"constructor": {}}, "states": {"toString": {}}}'],
  ])('comes to an end with a flow %s', { timeout: SOON }, async (_what, text) => {
    const { folder, remove } = brokenFolder();
    onTestFinished(remove);
    const found = await findings(folder, new Map([['desk/flow.json', text]]));
    expect(found.map(({ file }) => file)).toContain('desk/flow.json');
  });

  it('comes to an end with conditions within conditions', { timeout: SOON }, async () => {
    const { folder, remove } = brokenFolder();
    onTestFinished(remove);
    const path = join(folder, 'desk/flow.json');
    const condition = Array.from({ length: 24 }).reduce<string>((inner) => `((${inner}) ? told > 1 : told > 2)`, 'told > 0');
    const text = readFileSync(path, 'utf8').replace('"told > 2"', JSON.stringify(condition));
    expect(text).toContain('? told');
    expect(await findings(folder, new Map([['desk/flow.json', text]]))).toEqual([]);
  });

  it('of a flow of ten thousand states takes seconds', { timeout: SOON }, async () => {
    const { folder, remove } = brokenFolder();
    onTestFinished(remove);
    const path = join(folder, 'desk/flow.json');
    const flow = JSON.parse(readFileSync(path, 'utf8')) as { states: Record<string, { on: Record<string, unknown> }> };
    const count = 9_990;
    for (let index = 0; index < count; index += 1) {
      const guard = { type: 'when', params: { expr: `told > ${index % 7} && event.text != null` } };
      const next = index === count - 1 ? 'goodbye' : `s${index + 1}`;
      flow.states[`s${index}`] = {
        meta: { stage: 'answer', say: 'order.status' },
        on: {
          'customer.agrees': [{ target: next, guard }, { target: `s${(index * 7919) % count}` }],
          'customer.disagrees': `s${(index * 31) % count}`,
        },
      } as never;
    }
    flow.states.answer!.on['customer.disagrees'] = 's0';
    writeFileSync(path, JSON.stringify(flow, null, 2));
    const begun = performance.now();
    const found = await findings(folder);
    // Two to three seconds on a quiet machine; what is quadratic takes minutes.
    expect(performance.now() - begun).toBeLessThan(SOON / 2);
    expect(found.map(({ code }) => code)).toEqual(['too-heavy']);
  });
});
