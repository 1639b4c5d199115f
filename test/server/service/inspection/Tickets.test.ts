import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tickets } from '../../../../server/service/inspection/Tickets.ts';
import { contactKey } from '../../../../server/service/Timekeeper.ts';

describe('Tickets', () => {
  it('lets in once, in time, to the conversation and for the tenant that it was given for', () => {
    const tickets = new Tickets(10, 60);
    for (const ticket of ['in time', 'too late', 'other one', 'other tenant']) expect(tickets.issue(ticket, 't', 'c', 1_000)).toBe(1_060);
    expect(tickets.redeem('in time', 't', 'c', 1_059)).toBe(true);
    expect(tickets.redeem('in time', 't', 'c', 1_059)).toBe(false);
    expect(tickets.redeem('too late', 't', 'c', 1_060)).toBe(false);
    expect(tickets.redeem('other one', 't', 'd', 1_000)).toBe(false);
    expect(tickets.redeem('other one', 't', 'c', 1_000)).toBe(false);
    expect(tickets.redeem('other tenant', 'u', 'c', 1_000)).toBe(false);
    expect(tickets.redeem('guessed', 't', 'c', 1_000)).toBe(false);
  });

  it('keeps no more than it may, the newest', () => {
    const many = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(many, many, (most, given) => {
        const tickets = new Tickets(most, 60);
        for (let index = 0; index < given; index++) tickets.issue(`ticket ${index}`, 't', 'c', index % 30);
        const good = Array.from({ length: given }, (_, index) => tickets.redeem(`ticket ${index}`, 't', 'c', 30));
        expect(good.filter(Boolean).length).toBeLessThanOrEqual(most);
        expect(good.at(-1)).toBe(true);
      }),
    );
  });

  it('forgets those of a conversation that is gone', () => {
    const tickets = new Tickets(10, 60);
    tickets.issue('gone', 't', 'c', 0);
    tickets.issue('stays', 't', 'd', 0);
    tickets.forget(contactKey('t', 'c'));
    expect([tickets.redeem('gone', 't', 'c', 1), tickets.redeem('stays', 't', 'd', 1)]).toEqual([false, true]);
  });
});
