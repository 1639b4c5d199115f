import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFlows, FLOWS, type FlowsCopy } from './support/flowsCopy.ts';
import { sufler } from './support/sufler.ts';

const IDS = ['shop-chat', 'shop-phone-inbound', 'shop-phone-outbound'];

describe('sufler check, of flows that are right', () => {
  it('has a line about each flow: version, states, phrases, languages, hash', async () => {
    const { code, out, err } = await sufler(['check', '--flows', FLOWS, ...IDS]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines).toHaveLength(3);
    IDS.forEach((id, i) =>
      expect(lines[i]).toMatch(
        new RegExp(`^ok ${id}@\\d+\\.\\d+\\.\\d+: \\d+ states, \\d+ phrases in ru lt pl en, \\d+ rule machines, hash [0-9a-f]{32}$`),
      ),
    );
  });

  it('checks all flows of the folder when none is named', async () => {
    const all = await sufler(['check', '--flows', FLOWS]);
    expect(all).toEqual(await sufler(['check', '--flows', FLOWS, ...IDS]));
  });

  it('takes a flow by its folder and by its file too', async () => {
    const byId = await sufler(['check', '--flows', FLOWS, 'shop-chat']);
    expect(await sufler(['check', join(FLOWS, 'shop-chat')])).toEqual(byId);
    expect(await sufler(['check', join(FLOWS, 'shop-chat', 'flow.json')])).toEqual(byId);
  });
});

describe('sufler check, of flows that are wrong', () => {
  let flows: FlowsCopy;
  beforeEach(async () => {
    flows = await copyFlows();
  });
  afterEach(() => flows.remove());

  it('tells file, pointer and the name that was meant, and ends with 1', async () => {
    await flows.edit('shop-chat/flow.json', '".wrongCompany"', '".wrongCompanie"');
    const { code, out } = await sufler(['check', '--flows', flows.folder, 'shop-chat']);
    expect(code).toBe(1);
    expect(out).toMatch(/^shop-chat\/flow\.json:\d+:\d+ error There is no state "\.wrongCompanie"/);
    expect(out).toContain('at /on/customer.wrong-company');
    expect(out).toContain('1 finding: 1 error');
    expect(out).toContain('Did you mean ".wrongCompany"?');
    expect(out).toContain('[unknown-target]');
    expect(out).not.toContain('hash');
  });

  it('does not blame a flow for the mistakes of another', async () => {
    await flows.edit('shop-chat/flow.json', '".wrongCompany"', '".wrongCompanie"');
    expect((await sufler(['check', '--flows', flows.folder, 'shop-phone-inbound'])).code).toBe(0);
    expect((await sufler(['check', '--flows', flows.folder])).code).toBe(1);
  });

  it('blames every flow for mistakes in what all share', async () => {
    await flows.edit('conduct/hold/machine.json', '"id": "hold"', '"id": "hold", "colour": 1');
    for (const id of IDS) {
      const { code, out } = await sufler(['check', '--flows', flows.folder, id]);
      expect(code).toBe(1);
      expect(out).toContain('conduct/hold/machine.json');
    }
  });

  it('says where JSON breaks off', async () => {
    await flows.edit('shop-chat/flow.json', '{', '{{');
    const { code, out } = await sufler(['check', '--flows', flows.folder, 'shop-chat']);
    expect(code).toBe(1);
    expect(out).toMatch(/shop-chat\/flow\.json.*\[file-malformed\]/);
  });

  it('ends with 2 for a flow that there is not, and suggests the nearest', async () => {
    const { code, out, err } = await sufler(['check', '--flows', flows.folder, 'shop-chatt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('There is no flow "shop-chatt". Did you mean "shop-chat"? [unknown-flow]');
  });
});
