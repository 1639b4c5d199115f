import { describe, expect, it, onTestFinished } from 'vitest';
import { sufler } from '../cli/support/sufler.ts';
import { brokenFlows, brokenFolder } from './support/brokenFlows.ts';

interface Shown {
  readonly findings: readonly { code: string; file: string; pointer: string; line: number; column: number; explanation: string }[];
}

describe('sufler check --strict, of flows with one mistake each', () => {
  it('finds nothing where there is none', async () => {
    const { folder, remove } = brokenFolder();
    onTestFinished(remove);
    const { code, out } = await sufler(['check', '--strict', '--flows', folder]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^ok desk@/)]);
  });

  it.each(brokenFlows)('finds exactly it: $expected.about', async ({ name, expected }) => {
    const { folder, remove } = brokenFolder(name);
    onTestFinished(remove);
    const { code, out } = await sufler(['check', '--strict', '--format', 'json', '--flows', folder]);
    const { findings } = JSON.parse(out) as Shown;
    const shown = findings.map(({ code: id, file, pointer, line, column }) => ({ code: id, file, pointer, line, column }));
    expect(shown).toEqual(expected.findings);
    expect(code).toBe(1);
  });
});
