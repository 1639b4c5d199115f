import { describe, expect, it } from 'vitest';
import type { JsonDocument } from '../../src/flow/json/parseJson.ts';
import { resolveReferences } from '../../src/flow/resolveReferences.ts';

const parts = (files: Record<string, unknown>): Map<string, JsonDocument> =>
  new Map(Object.entries(files).map(([file, value]) => [file, { value, size: 1 }]));

const farewell = {
  $schema: '../part.schema.json',
  initial: 'thanks',
  meta: { say: 'thanks', stage: 'farewell' },
  on: { 'customer.asks': '#open', 'customer.thanks': '.over' },
  after: { 'reply.notice': '.over' },
  states: { thanks: { entry: { type: 'remind', params: { id: 'smile' } } }, over: { type: 'final' } },
};

describe('resolveReferences', () => {
  it('puts a part in the place of the reference to it', () => {
    const {
      machine,
      problems,
      parts: used,
    } = resolveReferences('f', { states: { end: { $ref: 'parts/farewell.json' } } }, parts({ 'parts/farewell.json': farewell }));
    const { $schema: _schema, ...expected } = farewell;
    expect(problems).toEqual([]);
    expect(machine).toEqual({ states: { end: expected } });
    expect([...used]).toEqual(['parts/farewell.json']);
  });

  it('lays over the part what stands beside the reference: entries of on, states, after and meta one by one, the rest whole', () => {
    const beside = {
      $ref: 'parts/farewell.json',
      initial: 'over',
      meta: { say: 'bye' },
      on: { 'customer.asks': '#shut', 'call.ended': '.over' },
      after: { 'hold.limit': '.over' },
      states: { over: { tags: ['x'] }, more: {} },
    };
    const { machine } = resolveReferences('f', { states: { end: beside } }, parts({ 'parts/farewell.json': farewell }));
    expect(machine).toEqual({
      states: {
        end: {
          initial: 'over',
          meta: { say: 'bye', stage: 'farewell' },
          on: { 'customer.asks': '#shut', 'customer.thanks': '.over', 'call.ended': '.over' },
          after: { 'reply.notice': '.over', 'hold.limit': '.over' },
          states: { thanks: farewell.states.thanks, over: { tags: ['x'] }, more: {} },
        },
      },
    });
  });

  it('knows of every place in which file it was written', () => {
    const files = parts({
      'parts/farewell.json': { ...farewell, states: { ...farewell.states, over: { $ref: 'parts/over.json' } } },
      'parts/over.json': { type: 'final', meta: { say: 'over' } },
    });
    const { placeOf } = resolveReferences(
      'shop/flow.json',
      { states: { a: { states: { end: { $ref: 'parts/farewell.json', on: { 'customer.asks': '#x' }, states: { more: {} } } } } } },
      files,
    );
    const end = '/states/a/states/end';
    expect(placeOf('')).toEqual({ file: 'shop/flow.json', pointer: '' });
    expect(placeOf(end)).toEqual({ file: 'shop/flow.json', pointer: end });
    expect(placeOf(`${end}/on/customer.asks`)).toEqual({ file: 'shop/flow.json', pointer: `${end}/on/customer.asks` });
    expect(placeOf(`${end}/on/customer.thanks`)).toEqual({ file: 'parts/farewell.json', pointer: '/on/customer.thanks' });
    expect(placeOf(`${end}/meta/say`)).toEqual({ file: 'parts/farewell.json', pointer: '/meta/say' });
    expect(placeOf(`${end}/states/thanks/entry/params/id`)).toEqual({ file: 'parts/farewell.json', pointer: '/states/thanks/entry/params/id' });
    expect(placeOf(`${end}/states/over`)).toEqual({ file: 'parts/farewell.json', pointer: '/states/over' });
    expect(placeOf(`${end}/states/over/meta/say`)).toEqual({ file: 'parts/over.json', pointer: '/meta/say' });
    expect(placeOf(`${end}/states/more/on`)).toEqual({ file: 'shop/flow.json', pointer: `${end}/states/more/on` });
  });

  it('follows parts that are parts of parts, the outer over the inner', () => {
    const files = parts({
      'parts/a.json': { $ref: 'parts/b.json', meta: { say: 'a' } },
      'parts/b.json': { meta: { say: 'b', stage: 'b' }, type: 'final' },
    });
    const { machine, problems } = resolveReferences('f', { states: { x: { $ref: 'parts/a.json' } } }, files);
    expect(problems).toEqual([]);
    expect(machine).toEqual({ states: { x: { meta: { say: 'a', stage: 'b' }, type: 'final' } } });
  });

  it('lets two states share a part, which is no circle', () => {
    const { machine, problems } = resolveReferences(
      'f',
      { states: { x: { $ref: 'parts/a.json' }, y: { $ref: 'parts/a.json' } } },
      parts({ 'parts/a.json': { states: { z: {} } } }),
    );
    expect(problems).toEqual([]);
    expect(machine).toEqual({ states: { x: { states: { z: {} } }, y: { states: { z: {} } } } });
  });

  it('tells of circles, and goes on with what stands beside the reference', () => {
    const files = parts({
      'parts/a.json': { states: { b: { $ref: 'parts/b.json' } } },
      'parts/b.json': { states: { a: { $ref: 'parts/a.json', tags: ['x'] } } },
    });
    const { machine, problems } = resolveReferences('f', { states: { x: { $ref: 'parts/a.json' } } }, files);
    expect(problems).toMatchObject([
      {
        code: 'broken-reference',
        file: 'parts/b.json',
        pointer: '/states/a/$ref',
        args: { name: 'parts/a.json', reason: 'it leads back to itself: parts/a.json → parts/b.json → parts/a.json' },
      },
    ]);
    expect(machine).toEqual({ states: { x: { states: { b: { states: { a: { tags: ['x'] } } } } } } });
  });

  it('ends also where thousands of parts lead from one to the next', () => {
    const files = parts(
      Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`parts/p${index}.json`, { $ref: `parts/p${index + 1}.json` }])),
    );
    expect(resolveReferences('f', { states: { x: { $ref: 'parts/p0.json' } } }, files).problems).toMatchObject([
      { code: 'broken-reference', file: 'parts/p49.json' },
    ]);
  });

  it('leaves a machine without references as it is', () => {
    const machine = { states: { a: { states: { b: {} } } } };
    expect(resolveReferences('f', machine, new Map()).machine).toBe(machine);
  });

  it('changes neither the machine nor the parts', () => {
    const machine = { states: { end: { $ref: 'parts/farewell.json', on: { 'call.ended': '.over' } } } };
    const before = JSON.stringify([machine, farewell]);
    resolveReferences('f', machine, parts({ 'parts/farewell.json': farewell }));
    expect(JSON.stringify([machine, farewell])).toBe(before);
  });
});
