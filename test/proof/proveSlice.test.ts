import { describe, expect, it } from 'vitest';
import { proveSlices } from '../../src/proof/proveFlow.ts';
import { proveSlice } from '../../src/proof/proveSlice.ts';
import { shopCast, shopFlowIds } from '../support/shopFlows.ts';
import { sliceFor, spoilt, type Editable } from './support/mutated.ts';

/** Every slice of a flow is gone through to the end. */
const LONGEST = 180_000;

const violate = (rule: string) => ({ type: 'violate', params: { rule } });

/** Codes of what is broken in the slice of a machine. */
function brokenIn(machine: string, spoil: (file: Editable) => void): readonly string[] {
  return [...new Set(proveSlice(sliceFor(spoilt('shop-chat', machine, spoil), machine)).broken.map(({ code }) => code))];
}

describe('the proof of a flow', () => {
  it.each(shopFlowIds)(
    'holds for every machine of %s, each seen whole',
    (flow) => {
      const reports = [...proveSlices(shopCast(flow))];
      expect(reports.flatMap(({ machine, broken }) => broken.map(({ code, args }) => ({ machine, code, args })))).toEqual([]);
      expect(reports.every(({ states, steps }) => states > 0 && steps > 0)).toBe(true);
    },
    LONGEST,
  );

  it('finds a check that allows what is a violation: one on entry, which no check can see', () => {
    const codes = brokenIn('hold', ({ states }) => {
      states.active!.entry = [violate('HOLD-2')];
    });
    expect(codes).toContain('check-misleads');
  });

  it('finds a rule that nothing can break', () => {
    const codes = brokenIn('understanding', (file) => {
      for (const transitions of Object.values(file.states.watching!.on)) {
        for (const one of [transitions].flat() as { actions?: unknown; guard?: unknown }[])
          if (one.actions !== undefined) one.guard = { type: 'when', params: { expr: 'greeted && !greeted' } };
      }
    });
    expect(codes).toEqual(expect.arrayContaining(['rule-never-broken', 'transition-never-taken']));
  });

  it('finds a transition that stands behind another', () => {
    const codes = brokenIn('hold', ({ states }) => {
      (states.none!.on['call.held'] as unknown[]).unshift({});
    });
    expect(codes).toContain('transition-never-taken');
  });

  it('finds an action that is denied for ever', () => {
    const codes = brokenIn('transfer', ({ states }) => {
      for (const state of Object.values(states))
        for (const type of ['chat.transferred', 'call.transferred']) state.on = { ...state.on, [type]: { actions: violate('XFER-1') } };
      for (const state of Object.values(states))
        for (const inner of Object.values(state.states ?? {}))
          for (const type of ['chat.transferred', 'call.transferred']) inner.on = { ...inner.on, [type]: { actions: violate('XFER-1') } };
    });
    expect(codes).toContain('denied-for-ever');
  });

  it('finds a state that says what this channel has no words for', () => {
    const codes = brokenIn('shop-chat', ({ states }) => {
      states.recap!.meta = { ...states.recap!.meta, say: 'no.such.phrase' };
    });
    // A name that nobody knows is not spoken at all; the contact may still go on.
    expect(codes).not.toContain('machine-fails');
  });

  it('finds a state out of which nobody can go, and from which no farewell can be reached', () => {
    const codes = brokenIn('shop-chat', (file) => {
      file.states.refusal = {
        meta: { stage: 'refusal', say: 'no.alternative' },
        on: Object.fromEntries(Object.keys(file.on).map((type) => [type, {}])),
      } as unknown as Editable;
    });
    expect(codes).toContain('farewell-unreachable');
  });

  it('finds an expression that fails', () => {
    const codes = brokenIn('recorder', ({ states }) => {
      states.asking!.on['agent.says'] = {
        guard: { type: 'when', params: { expr: 'event.text.contains("?")' } },
        actions: { type: 'count', params: { fact: 'clarifyingQuestions' } },
      };
    });
    expect(codes).toContain('machine-fails');
  });

  it('finds a recommendation that a rule forbids', () => {
    const codes = brokenIn('chat-to-phone', ({ states }) => {
      states.refused!.meta = { say: 'phone.offer' };
    });
    expect(codes).toContain('recommendation-forbidden');
  });

  it('says of a slice that is too large that it is not proved, and shows no half of it as whole', () => {
    const { broken } = proveSlice(sliceFor(shopCast('shop-chat'), 'offers'), 100);
    expect(broken).toEqual([expect.objectContaining({ code: 'not-proved', args: { machine: 'offers', reason: 'it has more than 100 states' } })]);
  });

  it('gives the same proof each time', () => {
    const cast = shopCast('shop-chat');
    const reports = () => JSON.stringify([...proveSlices(cast, new Set(['hold', 'closing', 'shop-chat']))]);
    expect(reports()).toBe(reports());
  });
});
