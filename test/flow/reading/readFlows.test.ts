import { describe, expect, it } from 'vitest';
import { buildCast } from '../../../src/flow/buildCast.ts';
import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import { edit } from '../support/edit.ts';
import { exampleFolder } from '../support/exampleFolder.ts';
import { writeFolder } from '../support/writeFolder.ts';

describe('readFlows', () => {
  it('finds nothing wrong with the flows that we ship, and all of them can be built', async () => {
    const { flows, brands, problems } = await readFlows(new URL('../../../flows', import.meta.url).pathname);
    expect(problems).toEqual([]);
    expect([...flows.keys()]).toEqual(expect.arrayContaining(['shop-chat', 'shop-phone-inbound', 'shop-phone-outbound']));
    expect(brands).toBeInstanceOf(Map);
    for (const [id, bundle] of flows) expect(buildCast(bundle).flow.id).toBe(id);
  });

  it('orders the rules by rank, the highest first', async () => {
    const files = exampleFolder();
    const rule = (id: string, rank?: number) => ({
      id,
      version: '1',
      meta: { channels: ['chat'], ...(rank === undefined ? {} : { rank }) },
      initial: 'a',
      states: { a: {} },
    });
    Object.assign(files, {
      'conduct/abuse/machine.json': rule('abuse', 100),
      'conduct/small/machine.json': rule('small', 5),
      'conduct/plain/machine.json': rule('plain'),
    });
    const { flows, problems } = await readFlows(writeFolder(files));
    expect(problems).toEqual([]);
    expect(flows.get('demo')?.rules.map(({ id }) => id)).toEqual(['abuse', 'hold', 'plain', 'small']);
  });

  it('reads parts from folders inside of parts', async () => {
    const files = exampleFolder();
    files['parts/shop/end.json'] = files['parts/goodbye.json'];
    edit(files, 'demo/flow.json', '/states/goodbye/$ref', 'parts/shop/end.json');
    expect((await readFlows(writeFolder(files))).problems).toEqual([]);
  });

  it('tells of mistakes in parts that nobody uses yet', async () => {
    const files = exampleFolder();
    files['parts/spare.json'] = { initail: 'a' };
    expect((await readFlows(writeFolder(files))).problems).toMatchObject([
      { code: 'unknown-key', file: 'parts/spare.json', pointer: '/initail', suggestion: 'initial' },
    ]);
  });

  it('reads a flow of ten thousand states with guards, actions and timers', { timeout: 20_000 }, async () => {
    const files = exampleFolder();
    const states = Object.fromEntries(
      Array.from({ length: 9_993 }, (_, index) => [
        `s${index}`,
        {
          meta: { say: 'demo.offer' },
          on: {
            'agent.says': { target: `s${(index * 7) % 9_993}`, guard: { type: 'said', params: { phrase: 'greet' } } },
            'customer.agrees': [
              {
                target: 'greeting',
                guard: { type: 'when', params: { expr: `requested > ${index % 500}` } },
                actions: [{ type: 'set', params: { fact: 'requested', expr: `requested + ${index % 500}` } }],
              },
              { target: `s${(index + 1) % 9_993}` },
            ],
          },
          after: { 'hold.limit': 'greeting' },
        },
      ]),
    );
    Object.assign((files['demo/flow.json'] as { states: object }).states, states);
    const { flows, problems } = await readFlows(writeFolder(files));
    expect(problems).toEqual([]);
    expect(flows.size).toBe(1);
  });
});
