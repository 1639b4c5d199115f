import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentDigest } from '../../../server/service/contentDigest.ts';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

describe('contentDigest', () => {
  it('is the same for the same content, whatever the order of its keys', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => contentDigest(value) === contentDigest(reversed(value))));
  });

  it('is another one for other content', () => {
    const differ = fc
      .tuple(fc.jsonValue(), fc.jsonValue())
      .filter(([a, b]) => JSON.stringify(reversed(a)) !== JSON.stringify(reversed(b)) && JSON.stringify(a) !== JSON.stringify(reversed(b)));
    const sorted = (value: unknown): string =>
      JSON.stringify(value, (_key, item: unknown) =>
        typeof item === 'object' && item !== null && !Array.isArray(item)
          ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
          : item,
      );
    fc.assert(fc.property(differ, ([a, b]) => sorted(a) === sorted(b) || contentDigest(a) !== contentDigest(b)));
    expect(contentDigest(['a', 'b'])).not.toBe(contentDigest(['a,b']));
    expect(contentDigest({ a: 1 })).not.toBe(contentDigest({ a: '1' }));
  });

  it('does not run out of stack on content nested beyond all measure', () => {
    expect(contentDigest(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)))).toBe('');
  });
});
