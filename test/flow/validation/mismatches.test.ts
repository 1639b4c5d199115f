import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '../../../src/flow/validation/formats.ts';
import { mismatches } from '../../../src/flow/validation/mismatches.ts';
import { brokenFolders } from '../support/mutations.ts';

const ajv = new Ajv({ strict: false });

describe('mismatches', () => {
  it.each(Object.keys(FORMATS) as Format[])('explains exactly those values that Ajv refuses: %s', (format) => {
    const schema = FORMATS[format]();
    const isRight = ajv.compile(schema);
    fc.assert(
      fc.property(brokenFolders, fc.jsonValue({ maxDepth: 3 }), (files, other) => {
        for (const value of [...Object.values(files), other]) expect(mismatches(schema, value).length === 0).toBe(isRight(value));
      }),
      { numRuns: 100 },
    );
  });

  it('stops at the limit, so that a hostile value costs no more than a bad one', () => {
    const schema = FORMATS.messages();
    expect(mismatches(schema, Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`k${index}`, 0])), '', 7)).toHaveLength(7);
  });

  it('counts characters as JSON Schema does', () => {
    expect(mismatches({ type: 'string', maxLength: 2 }, '😀😀')).toEqual([]);
    expect(mismatches({ type: 'string', maxLength: 2 }, '😀😀😀')).toHaveLength(1);
  });

  it('follows the branch of a union that fits, and tells of one mistake once', () => {
    const on = (value: unknown): unknown => ({ id: 'a', version: '1', meta: {}, states: { a: { on: { x: value } } } });
    const found = (value: unknown) => mismatches(FORMATS.machine(), on(value)).map(({ code, pointer }) => ({ code, pointer }));
    expect(found({ target: 'b', guardd: 1 })).toEqual([{ code: 'unknown-key', pointer: '/states/a/on/x/guardd' }]);
    expect(found([{ actions: { params: {} } }])).toEqual([{ code: 'schema', pointer: '/states/a/on/x/0/actions/type' }]);
    expect(found([{ actions: [{ type: 'a' }, { type: 'b', parms: {} }] }])).toEqual([
      { code: 'unknown-key', pointer: '/states/a/on/x/0/actions/1/parms' },
    ]);
    expect(found({})).toEqual([]);
    expect(found(null)).toEqual([{ code: 'schema', pointer: '/states/a/on/x' }]);
  });
});
