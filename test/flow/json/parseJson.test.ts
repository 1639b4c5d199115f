import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/flow/json/parseJson.ts';
import { scanJson } from '../../../src/flow/json/scanJson.ts';

/** JSON texts with a few characters changed, so that some are JSON still and most nearly are. */
const nearlyJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '\\', '\\u12', '1', '-', '.', 'e', 'true', ' ', '\n', '\u0000', 'é')),
      { maxLength: 3 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce(
      (now, [place, piece]) => now.slice(0, place % (now.length + 1)) + piece + now.slice((place % (now.length + 1)) + (place % 2)),
      text,
    ),
  );

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const read = parseJson(text);
        if (read.ok) expect(read.value.value).toEqual(JSON.parse(text));
        else expect(read.problems.every(({ code }) => code === 'forbidden-name' || code === 'duplicate-name')).toBe(true);
      }),
    );
  });

  it('counts the values', () => {
    expect(parseJson('{"a": [1, {}, "x"], "b": null}')).toMatchObject({ ok: true, value: { size: 6 } });
  });

  it.each([
    ['{"a": 1,}', 'line 1, column 9: expected a key in quotes, not "}"'],
    ['{"a" 1}', 'line 1, column 6: expected ":", not "1"'],
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: expected "," or "}", not "\\""'],
    ['[1 2]', 'line 1, column 4: expected "," or "]", not "2"'],
    ['[1,\n2', 'line 2, column 2: expected "," or "]", not the end'],
    ["{'a': 1}", 'line 1, column 2: expected a key in quotes, not "\'a\'"'],
    ['{"a": undefined}', 'line 1, column 7: expected a value, not "undefined"'],
    ['{"a": "x\ny"}', 'line 1, column 7: this text in quotes is not closed, or holds what must be escaped'],
    ['{"a": "\\x"}', 'line 1, column 7: this text in quotes is not closed, or holds what must be escaped'],
    ['// no comments\n{}', 'line 1, column 1: expected a value, not "//"'],
    ['{} {}', 'line 1, column 4: expected the end, not "{"'],
  ])('says where %j is no JSON', (text, reason) => {
    expect(parseJson(text)).toMatchObject({ ok: false, problems: [{ code: 'file-malformed', args: { reason } }] });
  });

  it('tells of every key that is there twice, where it is and on which line the first one stands', () => {
    const read = parseJson('{\n"a": {"x": 1,\n"y": {}, "x": 2},\n"b": [{}, {"p/q": 1, "p/q": 2, "p/q": 3}]}');
    expect(read).toMatchObject({
      ok: false,
      problems: [
        { code: 'duplicate-name', args: { name: 'x', other: 'line 2' }, pointer: '/a/x' },
        { code: 'duplicate-name', args: { name: 'p/q', other: 'line 4' }, pointer: '/b/1/p~1q' },
        { code: 'duplicate-name', args: { name: 'p/q', other: 'line 4' }, pointer: '/b/1/p~1q' },
      ],
    });
  });

  it('does not take colons and quotes in texts for keys', () => {
    expect(parseJson('{"a:b\\"c": "x: \\\\", "d": ":::\\"{"}')).toMatchObject({ ok: true });
  });

  it('refuses names that mean something to objects, at any depth, each with its place', () => {
    expect(parseJson('{"a": [{"__proto__": 1}], "b": {"toString": {"prototype": 2}}}')).toMatchObject({
      ok: false,
      problems: [{ pointer: '/a/0/__proto__' }, { pointer: '/b/toString' }, { pointer: '/b/toString/prototype' }].map((place) => ({
        code: 'forbidden-name',
        ...place,
      })),
    });
  });
});

describe('scanJson', () => {
  it('finds a fault in exactly those texts that JSON.parse refuses', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        let right = true;
        try {
          JSON.parse(text);
        } catch {
          right = false;
        }
        expect(scanJson(text).fault === null).toBe(right);
      }),
      { numRuns: 3_000 },
    );
  });
});
