import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/problems/nearestName.ts';

const EVENTS = ['customer.says', 'customer.asks', 'customer.agrees', 'agent.says', 'agent.offers', 'call.ended', 'chat.closed'];

describe('nearestName', () => {
  it.each([
    ['custommer.says', 'customer.says'],
    ['customer.say', 'customer.says'],
    ['agent.ofers', 'agent.offers'],
    ['cal.ended', 'call.ended'],
    ['chat-closed', 'chat.closed'],
  ])('for %s suggests %s', (name, nearest) => {
    expect(nearestName(name, EVENTS)).toBe(nearest);
  });

  it('does not mind upper and lower case, and gives the name as it is written', () => {
    expect(nearestName('customer.SAYS', EVENTS)).toBe('customer.says');
    expect(nearestName('hold-2', ['HOLD-2', 'HOLD-13'])).toBe('HOLD-2');
  });

  it('knows letters beyond the Latin ones', () => {
    expect(nearestName('приветсвие', ['приветствие', 'прощание'])).toBe('приветствие');
    expect(nearestName('žalioji', ['žalia', 'žaliojo'])).toBe('žaliojo');
  });

  it('takes the first of names that are equally near, so that the answer does not change from run to run', () => {
    expect(nearestName('b', ['a', 'c'])).toBe('a');
  });

  it.each(['weather', 'xyz', 'agent', ''])('suggests nothing for "%s", which is like none', (name) => {
    expect(nearestName(name, EVENTS)).toBeUndefined();
  });

  it('suggests nothing where nothing is known', () => {
    expect(nearestName('anything', [])).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString'])('treats %s as a name like any other', (name) => {
    expect(nearestName(name, EVENTS)).toBeUndefined();
    expect(nearestName(name, [...EVENTS, name])).toBe(name);
  });

  it('gives only names that are known, and a known name for itself', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), names, (name, known) => {
        const found = nearestName(name, known);
        expect(found === undefined || known.includes(found)).toBe(true);
        expect(nearestName(known[0]!, known)?.toLowerCase()).toBe(known[0]!.toLowerCase());
      }),
    );
  });

  it('answers quickly however long the names are', () => {
    const known = Array.from({ length: 500 }, (_, place) => 'n'.repeat(150) + String(place));
    const began = performance.now();
    expect(nearestName('x'.repeat(1_000_000), known)).toBeUndefined();
    expect(nearestName('x'.repeat(190), known)).toBeUndefined();
    expect(nearestName('short', ['y'.repeat(1_000_000)])).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
