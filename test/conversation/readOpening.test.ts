import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpening, type OpeningPlace } from '../../src/conversation/readOpening.ts';
import { deskCast, deskFlows, kidMir } from '../server/support/deskFlow.ts';

const now = Date.parse('2026-01-05T10:00:00Z');
const place: OpeningPlace = { ...deskFlows(), now, makeId: () => 'made' };

const openingOf = (body: unknown) => {
  const read = readOpening(body, place);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.opening;
};

describe('readOpening', () => {
  it('decides what is left open: id, version, language, clock, time and brand', () => {
    expect(openingOf({ flow: 'desk' })).toEqual({
      flow: 'desk',
      id: 'made',
      hash: deskCast().hash,
      language: 'en',
      clock: 'wall',
      at: now,
      brand: null,
    });
  });

  it('keeps what is said', () => {
    const body = {
      flow: 'desk',
      id: 'call-7@pbx',
      language: 'ru',
      clock: 'event',
      customer: { name: 'Наталья' },
      facts: { orders: 2 },
      data: { crm: { id: [7] } },
    };
    expect(openingOf({ ...body, at: '2031-05-06T07:08:09+03:00' })).toMatchObject({ ...body, at: Date.parse('2031-05-06T04:08:09Z') });
  });

  it('takes a known brand by its id with all it has, another name for it, and a brand that is only named', () => {
    expect(openingOf({ flow: 'desk', brand: { id: 'kid-mir' } }).brand).toEqual(kidMir);
    expect(openingOf({ flow: 'desk', brand: { id: 'kid-mir', name: 'Kid Mir Outlet' } }).brand).toEqual({ ...kidMir, name: 'Kid Mir Outlet' });
    expect(openingOf({ flow: 'desk', brand: { id: 'other', name: 'Other' } }).brand).toEqual({ id: 'other', name: 'Other' });
    expect(openingOf({ flow: 'desk', brand: { name: 'Other' } }).brand).toMatchObject({ name: 'Other' });
  });

  it('never throws, whatever it is given', () => {
    const key = fc.constantFrom('flow', 'id', 'settings', 'facts', 'data', 'brand', 'at', '__proto__', 'x');
    const body = fc.dictionary(key, fc.oneof(fc.constant('desk'), fc.anything()));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), body), (value) => {
        const read = readOpening(value, place);
        return read.ok ? read.value.opening.flow === 'desk' : read.problems.length > 0 && read.problems.length <= 20;
      }),
    );
  });
});
