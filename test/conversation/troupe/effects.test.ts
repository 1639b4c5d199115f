import { describe, expect, it } from 'vitest';
import type { MachineMeta } from '../../../src/flow/schema/machine.ts';
import { play, type Play } from '../../support/play.ts';
import { machine, toyCast } from '../support/toyCast.ts';

const remind = { type: 'remind', params: { id: 'look' } };
const task = (status?: 'kept' | 'missed') => ({ type: 'task', params: { kind: 'callback', due: 'callback.promise', ...(status ? { status } : {}) } });
const add = (unique: boolean) => ({ type: 'add', params: { fact: 'seen', from: 'topic', unique } });
const list: MachineMeta['facts'] = { seen: { type: 'list', initial: [] } };

describe('reminders', () => {
  const reminding = (): Play =>
    play(toyCast({ rules: [machine('m', { idle: { on: { 'customer.asks': { actions: [remind] } } } })], settings: { 'reminder.coolDown': 30 } }));

  it('are shown with the turn that raised them, and not with the next', () => {
    const contact = reminding().post('customer.asks');
    expect(contact.reminders).toEqual(['look']);
    expect(contact.post('customer.thanks').reminders).toEqual([]);
  });

  it('are not shown again within their cool-down, and then they are', () => {
    const contact = reminding().post('customer.asks');
    expect(contact.at(29.999).post('customer.asks').reminders).toEqual([]);
    expect(contact.at(30).post('customer.asks').reminders).toEqual(['look']);
    expect(contact.at(59).post('customer.asks').reminders).toEqual([]);
  });
});

describe('tasks', () => {
  const promising = (): Play => {
    const on = {
      'customer.asks': { actions: [task()] },
      'agent.finishes-callback': { actions: [task('kept')] },
      'customer.complains': { actions: [task('missed')] },
    };
    return play(toyCast({ rules: [machine('m', { idle: { on } }, { afterEnd: true })], settings: { 'callback.promise': 300 } }));
  };

  it('are due after the seconds of their setting', () => {
    const contact = promising().at(10).post('customer.asks');
    expect(contact.guidance.tasks).toEqual([{ id: 'callback-1', kind: 'callback', status: 'due', dueAt: '2026-01-05T10:05:10Z' }]);
    expect(contact.turn.tasks).toEqual(contact.guidance.tasks);
  });

  it('are not made twice while one is due', () => {
    const contact = promising().post('customer.asks').at(60).post('customer.asks');
    expect(contact.guidance.tasks).toHaveLength(1);
    expect(contact.turn.tasks).toEqual([]);
  });

  it('are settled, kept or missed, and a new one is another', () => {
    const contact = promising().post('customer.asks').at(100).post('agent.finishes-callback').post('customer.asks').post('customer.complains');
    expect(contact.guidance.tasks.map(({ id, status }) => [id, status])).toEqual([
      ['callback-1', 'kept'],
      ['callback-2', 'missed'],
    ]);
  });

  it('that nobody promised are not settled', () => {
    expect(promising().post('agent.finishes-callback').guidance.tasks).toEqual([]);
  });

  it('outlive the contact', () => {
    const contact = promising().post('customer.asks').post('chat.closed', { by: 'customer' }).at(200).post('agent.finishes-callback');
    expect(contact.guidance.tasks).toMatchObject([{ status: 'kept' }]);
  });
});

describe('lists', () => {
  const listing = (unique: boolean): Play =>
    play(toyCast({ rules: [machine('m', { idle: { on: { 'customer.objects': { actions: [add(unique)] } } } }, { facts: list })] }));

  it('hold what came, once each if they are unique', () => {
    const came = (contact: Play) =>
      contact.post('customer.objects', { topic: 'a' }).post('customer.objects', { topic: 'b' }).post('customer.objects', { topic: 'a' }).conversation
        .facts.seen;
    expect(came(listing(false))).toEqual(['a', 'b', 'a']);
    expect(came(listing(true))).toEqual(['a', 'b']);
  });

  it('stay short enough for a snapshot', () => {
    const contact = listing(false);
    for (let turn = 0; turn < 130; turn++) contact.post('customer.objects', { topic: `t${turn}` });
    expect(contact.conversation.facts.seen).toHaveLength(100);
  });

  it('of notes keep the last fifty', () => {
    const contact = play('shop-chat');
    for (let note = 1; note <= 60; note++) contact.post('agent.notes', { text: `note ${note}` });
    const notes = contact.conversation.facts.notes as string[];
    expect([notes.length, notes[0], notes.at(-1)]).toEqual([50, 'note 11', 'note 60']);
  });
});

describe('words', () => {
  it('that are still being spoken are recorded and not acted upon', () => {
    const chat = play('shop-chat').agentSaysPhrase('greet.chat.nocompany');
    chat.post('customer.says', { text: 'Я хочу…', meanings: [{ type: 'customer.complains' }], partial: true });
    expect(chat.flowStage).toBe('discovery');
    expect(chat.guidance.timers.map(({ machine: id }) => id)).not.toContain('reply-clock');
    expect(chat.guidance.recognised).toEqual([]);
  });

  it('with several meanings are heard as all of them, in their order', () => {
    const chat = play('shop-chat').customerSays('…').obey();
    chat.customerSays('Верните деньги, мой номер 123', 'customer.complains', ['customer.gives', { fact: 'orderNumber', value: '123' }]);
    expect(chat.guidance.facts.orderNumber).toBe('123');
    expect(chat.flowStage).toBe('clarify');
    expect(chat.guidance.recognised.map(({ intent }) => intent)).toEqual(['customer.complains', 'customer.gives']);
  });

  it('of an agent that name a phrase that is not there do no harm', () => {
    const chat = play('shop-chat').customerSays('…').obey();
    expect(chat.agentSaysPhrase('no.such.phrase').violations).toEqual([]);
    expect(Object.keys(chat.conversation.said)).toEqual(['greet.chat.nocompany']);
  });
});

describe('settings beyond all measure', () => {
  it('a delay that no calendar holds is no reason to fail', () => {
    const chat = play('shop-chat', { settings: { 'closing.silenceReminder': 1e300 } })
      .customerSays('…')
      .obey();
    expect(chat.guidance.timers).toBeDefined();
    expect(chat.tick(1e6).reminders).not.toContain('customer.silent');
  });
});
