import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/checks/places/LineIndex.ts';
import { rangesOf } from '../../src/checks/places/rangesOf.ts';
import { pointerTo } from '../../src/problems/pointer.ts';

const shown = (text: string, pointer: string): string => {
  const { start, end } = rangesOf(text, [pointer]).get(pointer)!;
  return text.slice(start, end);
};
const TEXT = '{\n  "a": { "b/c": [10, { "d": "x" }], "~": true },\n  "e": []\n}';

describe('places in a JSON text', () => {
  it.each([
    ['a scalar by itself', '/a/b~1c/0', '10'],
    ['a text with its quotation marks', '/a/b~1c/1/d', '"x"'],
    ['an object by its key', '/a', '"a"'],
    ['a list by its key', '/e', '"e"'],
    ['an object in a list by its bracket', '/a/b~1c/1', '{'],
    ['a key that must be escaped', '/a/~0', 'true'],
    ['the whole by its bracket', '', '{'],
    ['what is missing by the innermost that is there', '/a/x/y', '"a"'],
  ])('shows %s', (_what, pointer, place) => expect(shown(TEXT, pointer)).toBe(place));

  it('are the ones that a parser of the whole text gives, of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        const root = parseTree(text)!;
        const places: { pointer: string; path: (string | number)[] }[] = [];
        const visit = (node: unknown, pointer: string, path: (string | number)[]): void => {
          places.push({ pointer, path });
          if (typeof node !== 'object' || node === null) return;
          for (const [key, inner] of Object.entries(node)) {
            const step = Array.isArray(node) ? Number(key) : key;
            visit(inner, pointerTo(pointer, step), [...path, step]);
          }
        };
        visit(JSON.parse(text), '', []);
        const ranges = rangesOf(
          text,
          places.map(({ pointer }) => pointer),
        );
        for (const { pointer, path } of places) {
          const node = findNodeAtLocation(root, path)!;
          const isOpen = node.type === 'object' || node.type === 'array';
          const key = node.parent?.type === 'property' ? node.parent.children![0]! : null;
          const wanted = isOpen && key !== null ? key : isOpen ? { offset: node.offset, length: 1 } : node;
          expect(ranges.get(pointer)).toEqual({ start: wanted.offset, end: wanted.offset + wanted.length });
        }
      }),
    );
  });

  it('are told of texts that are no JSON, or nested beyond all measure, without an exception', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', 'a', '1', ' ', '\n') }),
        (text) => void rangesOf(text, ['', '/a', '/0/1']),
      ),
    );
    expect(rangesOf('['.repeat(1_000_000), ['/0/0']).get('/0/0')).toEqual({ start: 2, end: 3 });
  });

  it('have lines and columns that begin with 1, whatever ends the lines', () => {
    const lines = new LineIndex('ab\r\nc\n\nd');
    expect([0, 1, 4, 6, 7].map((offset) => lines.placeOf(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });
});
