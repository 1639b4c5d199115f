import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvents, type EventPlace } from '../../src/conversation/readEvents.ts';
import { eventTypeNames } from '../../src/flow/vocabulary/vocabulary.ts';
import { formatProblem } from '../../src/problems/formatProblem.ts';
import { deskCast } from '../server/support/deskFlow.ts';

const now = Date.parse('2026-01-05T10:00:00Z');
const place: EventPlace = { cast: deskCast(), clock: 'wall', now, at: now - 5_000 };

const problemsOf = (body: unknown, at = place) => {
  const read = readEvents(body, at);
  return read.ok ? [] : read.problems;
};

describe('readEvents', () => {
  it('reads one event as a list of one', () => {
    const read = readEvents({ id: 'e1', type: 'customer.gives', at: '2026-01-05T11:59:00+02:00', data: { fact: 'topic', value: 'shoes' } }, place);
    expect(read).toEqual({ ok: true, value: [{ id: 'e1', type: 'customer.gives', at: now - 60_000, data: { fact: 'topic', value: 'shoes' } }] });
  });

  it('decides what is left out: no id, no data, and the time of the clock', () => {
    expect(readEvents([{ type: 'customer.asks' }], place)).toEqual({ ok: true, value: [{ id: null, type: 'customer.asks', at: now, data: {} }] });
    expect(readEvents({ type: 'customer.asks' }, { ...place, clock: 'event' })).toMatchObject({ value: [{ at: place.at }] });
  });

  it('takes any time where events move the clock, and any past one on a wall clock', () => {
    expect(problemsOf({ type: 'customer.asks', at: '2999-01-01T00:00:00Z' }, { ...place, clock: 'event' })).toEqual([]);
    expect(problemsOf({ type: 'customer.asks', at: '1999-01-01T00:00:00Z' })).toEqual([]);
  });

  it('says in words what is wrong, where, and what was meant', () => {
    const body = [
      { type: 'customer.aks', at: '2026-01-05T10:02:00Z' },
      { type: 'customer.objects', data: { topic: '', price: 1 } },
    ];
    expect(problemsOf(body).map((problem) => `${problem.pointer}: ${formatProblem(problem)}`)).toEqual([
      '/0/at: The event is 120 s ahead of the clock; at most 60 are allowed',
      '/0/type: There is no event type "customer.aks". Did you mean "customer.asks"?',
      '/1/data/price: There is no field "price" here',
      '/1/data/topic: 1.data.topic must not be empty',
    ]);
  });

  it('never throws, whatever it is given, and never lets a wrong event through', () => {
    const key = fc.constantFrom('id', 'type', 'at', 'data', '__proto__', 'constructor', 'x');
    const event = fc.dictionary(key, fc.oneof(fc.constantFrom(...eventTypeNames), fc.anything()));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), event, fc.array(event, { maxLength: 5 })), (body) => {
        const read = readEvents(body, place);
        if (!read.ok) return read.problems.length > 0 && read.problems.length <= 20;
        return read.value.every(({ type, at, data }) => eventTypeNames.includes(type) && Number.isFinite(at) && typeof data === 'object');
      }),
    );
  });
});
