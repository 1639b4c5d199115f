import { describe, expect, it } from 'vitest';
import { agentLoad } from '../../src/conversation/agentLoad.ts';
import { takeContact } from '../../src/conversation/takeContact.ts';

const settings = { 'load.maxChats': 4 };
const decision = (calls: number, chats: number, channel: 'chat' | 'phone', given: Record<string, number> = settings) =>
  takeContact({ calls, chats }, channel, given).message ?? 'allow';

describe('may an agent take one more contact?', () => {
  it.each<[number, number, 'chat' | 'phone', string]>([
    [0, 0, 'chat', 'allow'],
    [0, 0, 'phone', 'allow'],
    [0, 1, 'chat', 'allow'],
    [0, 3, 'chat', 'allow'],
    [0, 4, 'chat', 'reason.PAR-1.limit'],
    [0, 9, 'chat', 'reason.PAR-1.limit'],
    [0, 1, 'phone', 'reason.PAR-1.chats'],
    [0, 9, 'phone', 'reason.PAR-1.chats'],
    [1, 0, 'chat', 'reason.PAR-1'],
    [1, 0, 'phone', 'reason.PAR-1'],
    [1, 9, 'chat', 'reason.PAR-1'],
    [2, 0, 'phone', 'reason.PAR-1'],
  ])('PAR-1, C-27: with %i calls and %i chats, a %s: %s', (calls, chats, channel, expected) => {
    expect(decision(calls, chats, channel)).toBe(expected);
  });

  it('PAR-1: the limit is a setting, and several chats where no setting says otherwise', () => {
    expect([decision(0, 1, 'chat', { 'load.maxChats': 1 }), decision(0, 0, 'chat', { 'load.maxChats': 0 })]).toEqual([
      'reason.PAR-1.limit',
      'reason.PAR-1.limit',
    ]);
    expect([decision(0, 3, 'chat', {}), decision(0, 4, 'chat', {})]).toEqual(['allow', 'reason.PAR-1.limit']);
  });

  it('PAR-2: overload begins above the limit', () => {
    expect([3, 4, 5].map((chats) => agentLoad({ calls: 0, chats }, settings).overload)).toEqual([false, false, true]);
  });
});
