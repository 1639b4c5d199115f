import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlowProof } from '../../src/proof/FlowProof.ts';
import { copyFlows, type FlowsCopy } from './support/flowsCopy.ts';
import { sufler } from './support/sufler.ts';

/** Threads load the engine anew and explore a whole flow: more than a test usually takes, on a busy machine. */
const UNHURRIED = { timeout: 120_000 };

describe('sufler prove', UNHURRIED, () => {
  let copy: FlowsCopy;
  const folder = mkdtempSync(join(tmpdir(), 'sufler-prove-'));
  beforeAll(async () => {
    copy = await copyFlows();
    // The flow says goodbye where the rule wants the customer to be asked for more.
    await copy.edit('parts/furtherHelp.json', '"say": "further"', '"say": "bye"');
  });
  afterAll(async () => {
    await copy.remove();
    rmSync(folder, { recursive: true });
  });

  it('tells of each machine what was shown, of which rules, and ends with 0', async () => {
    const { code, out, err } = await sufler(['prove', 'shop-chat', '--turns', '1000', '--jobs', '2', '--flows', 'flows']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/ok hold +\d+ states +\d+ steps {2}HOLD-1 HOLD-2/);
    expect(out).toMatch(/ok all machines +1000 random turns/);
    expect(out).toMatch(/proved shop-chat: \d+ rules, 26 machines/);
  });

  it('ends with 1 and a conversation that sufler play plays where a guarantee is broken', async () => {
    const args = ['prove', 'shop-chat', '--turns', '4000', '--jobs', '2', '--flows', copy.folder, '--format', 'json', '--output', folder];
    const { code, out } = await sufler(args);
    expect(code).toBe(1);
    const [proof] = JSON.parse(out) as FlowProof[];
    const broken = proof!.random.broken.find((one) => one.code === 'recommendation-forbidden');
    expect(broken?.args).toMatchObject({ rule: 'END-5' });
    const file = readdirSync(folder).find((name) => readFileSync(join(folder, name), 'utf8').includes(broken!.script.at(-1)!));
    const played = await sufler(['play', 'shop-chat', '--script', join(folder, file!), '--flows', copy.folder]);
    expect(played.code).toBe(0);
  });

  it('refuses what is no number, and flows that are not there', async () => {
    expect((await sufler(['prove', '--turns', 'many'])).code).toBe(2);
    expect(await sufler(['prove', 'shop-caht', '--flows', 'flows'])).toMatchObject({ code: 2, err: expect.stringContaining('shop-chat') });
  });
});
