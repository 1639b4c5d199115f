import { describe, expect, it } from 'vitest';
import { conversationFit, fitConversation } from '../../../src/diff/underWay/conversationFit.ts';
import { formatMisfit } from '../../../src/diff/underWay/formatMisfit.ts';
import { MISFIT_CODES, type Misfit } from '../../../src/diff/underWay/Misfit.ts';
import { restoreShell } from '../../../src/flow/machine/shellOf.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import type { MachineFile, StateNode } from '../../../src/flow/schema/machine.ts';
import { machine, set, toyCast, type Toys } from '../../conversation/support/toyCast.ts';
import { play } from '../../support/play.ts';

const states = (): Record<string, StateNode> => ({
  greeting: { on: { 'customer.asks': 'offer', 'customer.greets': 'both' } },
  offer: {
    meta: { say: 'ask' },
    initial: 'asked',
    states: {
      asked: { meta: { question: true }, after: { patience: 'waited' }, on: { 'customer.agrees': { actions: set('count', 3) } } },
      waited: { on: { 'customer.hurries': 'asked' } },
      last: { type: 'history' },
    },
    on: { 'customer.complains': 'complaint' },
  },
  complaint: { on: { 'customer.apologises': 'offer.last' } },
  both: { type: 'parallel', states: { left: { meta: { say: 'warn' } }, right: {} } },
});
const flow = (inside: Record<string, StateNode> = states(), meta = {}): MachineFile =>
  machine('toy', inside, { facts: { count: { type: 'integer' } }, ...meta });
const rule = machine('hold', { idle: { on: { 'customer.asks': 'busy' } }, busy: {} }, { channels: ['chat', 'phone'] });
const cast = (toys: Partial<Toys> = {}): Cast => toyCast({ flow: flow(), settings: { patience: 60, other: 30 }, ...toys });
const edited = (edit: (inside: Record<string, StateNode>) => void): Cast => {
  const inside = structuredClone(states());
  edit(inside);
  return cast({ flow: flow(inside) });
};
const codes = (misfits: readonly Misfit[]): string[] => misfits.map(({ code }) => code);
const asked = (from = cast()) => play(from).post('customer.asks').conversation;

describe('what keeps a conversation under way from another version', () => {
  it('nothing, where only what is said or where others would go was changed', () => {
    const after = edited((inside) => {
      inside.greeting = { meta: { say: 'hello' }, on: { 'customer.asks': 'complaint' } };
      inside.extra = {};
    });
    expect(conversationFit(asked(), after)).toEqual([]);
  });

  it('a state that is gone', () => {
    const after = edited((inside) => {
      delete inside.offer;
      inside.greeting = {};
      inside.complaint = {};
    });
    expect(conversationFit(asked(), after)).toContainEqual({ code: 'state-gone', machine: 'flow', state: 'offer.asked' });
    expect(conversationFit(play(cast()).conversation, after)).toEqual([]);
  });

  it('not a state that was only renamed: the conversation stands in it under its later name', () => {
    const after = edited((inside) => {
      inside.proposal = inside.offer as StateNode;
      delete inside.offer;
      inside.greeting = { on: { 'customer.asks': 'proposal', 'customer.greets': 'both' } };
      inside.complaint = { on: { 'customer.apologises': 'proposal.last' } };
    });
    const fit = fitConversation(asked(), after);
    expect(fit.misfits).toEqual([]);
    expect(fit.machines.get(0)?.value).toEqual({ proposal: 'asked' });
    expect(fit.timers.map(({ type, id, name }) => [type, id, name])).toEqual([
      ['xstate.after.patience.toy.proposal.asked', 'xstate.after.patience.toy.proposal.asked', 'patience'],
    ]);
    expect(fit.questions).toEqual([0]);
  });

  it('a state that has states inside now, or a region more', () => {
    const nested = edited((inside) => {
      inside.greeting = { initial: 'first', states: { first: {} } };
    });
    expect(codes(conversationFit(play(cast()).conversation, nested))).toEqual(['state-differs']);
    const wider = edited((inside) => {
      inside.both = { type: 'parallel', states: { left: { meta: { say: 'warn' } }, right: {}, middle: {} } };
    });
    const standing = play(cast()).post('customer.greets').conversation;
    expect(conversationFit(standing, wider)).toEqual([
      { code: 'state-differs', machine: 'flow', state: 'both', before: 'parallel with left, right', after: 'parallel with left, right, middle' },
    ]);
    expect(fitConversation(standing, cast()).machines.get(0)?.value).toEqual({ both: { left: {}, right: {} } });
  });

  it('a timer that its state has no more, be it that its delay is another setting; one that is new is told of', () => {
    const after = edited((inside) => {
      inside.offer = { ...inside.offer, states: { ...inside.offer?.states, asked: { meta: { question: true }, after: { other: 'waited' } } } };
    });
    const fit = fitConversation(asked(), after);
    expect(fit.misfits).toEqual([{ code: 'timer-gone', machine: 'flow', state: 'offer.asked', timer: 'patience' }]);
    expect(fitConversation(play(cast()).post('customer.asks').tick(60).conversation, after).misfits).toEqual([]);
  });

  it('a timer that is new in its state is no hindrance, and told of', () => {
    const after = edited((inside) => {
      inside.greeting = { ...inside.greeting, after: { other: 'complaint' } };
    });
    const fit = fitConversation(play(cast()).conversation, after);
    expect(fit.misfits).toEqual([]);
    expect(fit.unarmed).toEqual([{ machine: 0, id: 'xstate.after.other.toy.greeting', name: 'other' }]);
  });

  it('a question that nobody asks any more', () => {
    const after = edited((inside) => {
      inside.offer = { ...inside.offer, states: { ...inside.offer?.states, asked: { after: { patience: 'waited' } } } };
    });
    expect(conversationFit(asked(), after)).toEqual([{ code: 'question-gone', machine: 'flow' }]);
  });

  it('a state that a history leads back to and that is gone', () => {
    const standing = play(cast()).post('customer.asks').tick(60).post('customer.complains').conversation;
    const after = edited((inside) => {
      inside.offer = { ...inside.offer, states: { asked: { meta: { question: true } }, last: { type: 'history' } } };
    });
    expect(conversationFit(standing, after)).toEqual([{ code: 'history-gone', machine: 'flow', state: 'offer.waited' }]);
    const same = fitConversation(standing, cast());
    const placed = same.machines.get(0);
    expect(restoreShell(placed!.member, placed!.value, placed!.history).history).toEqual(standing.shells[0]?.history);
  });

  it('a rule machine that is gone while it is at work, and not one that waits at its beginning', () => {
    const before = cast({ rules: [rule] });
    expect(conversationFit(play(before).conversation, cast())).toEqual([]);
    expect(conversationFit(play(before).post('customer.asks').conversation, cast())).toEqual([
      { code: 'machine-gone', machine: 'hold', state: 'busy' },
    ]);
  });

  it('a fact whose value is of another type now', () => {
    const standing = play(cast()).post('customer.asks').post('customer.agrees').conversation;
    const text = cast({ flow: flow(states(), { facts: { count: { type: 'string' } } }) });
    expect(conversationFit(standing, text)).toEqual([{ code: 'fact-differs', fact: 'count', before: 'integer', after: 'string' }]);
    expect(conversationFit(standing, cast({ flow: flow(states(), { facts: { count: { type: 'number' } } }) }))).toEqual([]);
    expect(conversationFit(asked(), text)).toEqual([]);
  });

  it('a language that the flow does not speak any more, a channel and a direction that are others', () => {
    const after = cast({ flow: flow(states(), { languages: ['ru'], channel: 'phone', direction: 'outbound' }) });
    expect(codes(conversationFit(asked(), after))).toEqual(['channel-differs', 'direction-differs', 'language-gone']);
  });

  it('every reason has its words', () => {
    for (const code of MISFIT_CODES) {
      const all = { code, machine: 'M', state: 'S', timer: 'T', fact: 'F', language: 'L', before: 'B', after: 'A' };
      expect(formatMisfit(all)).not.toMatch(/[{}]/);
    }
  });
});
