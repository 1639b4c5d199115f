import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/cli/scenarios/expectations/judge.ts';
import { settingsOfConfig } from '../../../src/cli/scenarios/settingsOfConfig.ts';
import { readStep } from '../../../src/cli/scenarios/steps/readStep.ts';
import { moment } from './support/moment.ts';

const actsOf = (who: string, what: string, more: object = {}): readonly unknown[] => {
  const read = readStep({ n: 1, who, what, ...more }, { channel: 'phone', brief: 'The brief.' });
  if (!read.ok) throw new Error(read.reason);
  return read.acts;
};
const event = (type: string, data?: object) => ({ kind: 'event', event: data === undefined ? { type } : { type, data } });
const said = (data: object, state?: string) => ({
  kind: 'sending',
  request: { action: 'send', ...data, ...(state === undefined ? {} : { state }) },
  fact: { type: 'agent.says', data },
});

describe('steps of a transfer', () => {
  it.each([['adds a note', 'adds a note', 'takes notes', 'writes a note in the notepad']])('XFER-2, NOTE-1: %s', (...forms) => {
    for (const what of forms) expect(actsOf('agent', what, { text: 'invoice 123' })).toEqual([event('agent.notes', { text: 'invoice 123' })]);
  });

  it('XFER-1: asking for permission is saying the phrase, in other words where there are some', () => {
    for (const what of ['asks permission to transfer', 'asks for permission to transfer', "asks the customer's permission to transfer"])
      expect(actsOf('agent', what)).toEqual([said({ phrase: 'transfer.ask' })]);
    expect(actsOf('agent', 'asks to transfer', { to: 'senior' })).toEqual([
      event('agent.requests-transfer', { to: 'senior' }),
      { kind: 'question', request: { action: 'transfer', to: 'senior' } },
    ]);
    expect(actsOf('agent', 'asks to transfer', { text: 'May I?' })).toEqual([event('agent.requests-transfer', {}), said({ text: 'May I?' })]);
  });

  it('XFER-2: a brief is what was recommended, unless the step has its own', () => {
    for (const what of ['sends the brief to the receiving senior agent', 'gives a brief', 'briefs the colleague', 'informs the receiving agent'])
      expect(actsOf('agent', what)).toEqual([event('agent.briefs', { notes: 'The brief.' })]);
    expect(actsOf('agent', 'briefs the senior', { text: 'Mine.' })).toEqual([event('agent.briefs', { notes: 'Mine.' })]);
  });

  it.each(['receiver', 'colleague', 'senior agent', 'receiving agent', 'senior representative'])('XFER-2: the %s confirms the brief', (who) => {
    for (const what of ['acknowledges the brief', 'accepts brief', 'has read the brief', 'acknowledges receipt of the brief', 'acknowledges'])
      expect(actsOf(who, what)).toEqual([event('colleague.accepts-brief')]);
  });
});

describe('steps of a callback', () => {
  it('CB-1: proposing it is the time-out and the phrase; a time-out alone is none', () => {
    const timeOut = { kind: 'attempt', request: { action: 'callback' }, fact: { type: 'agent.takes-timeout' } };
    for (const what of [
      'offers a callback',
      'asks to call back',
      'asks for permission to call back',
      'promises a call-back',
      'proposes to call the customer back',
    ])
      expect(actsOf('agent', what)).toEqual([timeOut, said({ phrase: 'callback.ask' })]);
    expect(actsOf('agent', 'takes a time-out')).toEqual([timeOut]);
    expect(actsOf('agent', 'takes a time-out', { seconds: 90 })).toEqual([
      { ...timeOut, fact: { type: 'agent.takes-timeout', data: { seconds: 90 } } },
    ]);
  });

  it('CB-1: how long the look-up takes may be told', () => {
    for (const [what, seconds] of [
      ['knowledge base has no answer, lookup takes 3 minutes', 180],
      ['has no answer; look-up takes 90 s', 90],
      ['misses, the lookup will take 2m', 120],
      ['knowledge base has no answer, lookup takes longer than the hold limit', 3_600],
    ] as const)
      expect(actsOf('knowledge base', what)).toEqual([event('knowledge.missed', { seconds })]);
    expect(actsOf('knowledge base', 'has no answer')).toEqual([event('knowledge.missed')]);
    expect(actsOf('agent', 'finds no answer in the knowledge base')).toEqual([event('knowledge.missed')]);
    expect(actsOf('system', 'the lookup takes 3 minutes')).toEqual([event('agent.takes-timeout', { seconds: 180 })]);
  });

  it('CB-4: the number is asked for, read back and confirmed', () => {
    for (const what of ['reads back the phone number', 'reads the number back', 'confirms the phone', 'reads the phone number back'])
      expect(actsOf('agent', what)).toEqual([said({ phrase: 'phone.confirm' })]);
    expect(actsOf('agent', 'asks for the phone number')).toEqual([said({ phrase: 'phone.ask' })]);
    expect(actsOf('customer', 'confirms the phone number')).toEqual([event('customer.agrees')]);
    expect(actsOf('agent', 'tries to close without confirming the phone')).toMatchObject([{ kind: 'attempt', request: { action: 'hang-up' } }]);
  });

  it('CB-3: made, in time or late', () => {
    for (const what of [
      'calls back',
      'calls the customer back',
      'makes the promised call',
      'completes the callback',
      'calls back too late',
      'keeps the promise',
    ])
      expect(actsOf('agent', what)).toEqual([event('agent.finishes-callback')]);
  });
});

describe('steps of a follow-up', () => {
  it('FUP-1: contact details are asked for and given', () => {
    for (const what of ['asks for contact details', 'collects contact details', 'asks for e-mail or phone', 'asks for e-mail'])
      expect(actsOf('agent', what)).toEqual([said({ phrase: 'contact.collect' })]);
    const gives = { type: 'customer.gives', data: { fact: 'email', value: 'a@b.lt' } };
    for (const what of ['gives an e-mail', 'leaves his email address', 'provides the e-mail'])
      expect(actsOf('customer', what, { value: 'a@b.lt' })).toEqual([{ kind: 'event', event: gives }]);
  });

  it('FUP-2: progress is told, with a deadline or without', () => {
    for (const what of [
      'sends progress',
      'sends a progress message',
      'gives a progress update',
      'sends followup.progress',
      'informs the customer about the progress',
    ])
      expect(actsOf('agent', what)).toEqual([event('agent.sends-progress', {})]);
    expect(actsOf('agent', 'sends progress with a new deadline', { deadline: '2026-01-07T10:00:00Z' })).toEqual([
      event('agent.sends-progress', { deadline: '2026-01-07T10:00:00Z' }),
    ]);
  });

  it('FUP-3: wrap-up makes one, and a matter is settled', () => {
    for (const what of ['creates a follow-up', 'adds a follow-up task in wrap-up', 'schedules follow-up'])
      expect(actsOf('agent', what)).toEqual([event('agent.chooses', { option: 'follow-up' })]);
    for (const what of ['marks resolved', 'resolves the request', 'solves the problem', 'marks the matter as solved'])
      expect(actsOf('agent', what)).toEqual([event('agent.marks-resolved')]);
  });
});

describe('what is expected of promises', () => {
  const tasks = [{ id: 'follow-up-1', kind: 'follow-up', dueAt: '2026-01-06T10:00:00Z', status: 'due', medium: 'email', contact: 'a@b.lt' }] as const;
  const verdict = (expectation: object) => judge({ after: 1, that: 'task', ...expectation }, moment({ tasks: [...tasks] }));

  it('CHAN-9, FUP-1: the medium counts, and a status goes by its other names', async () => {
    expect((await verdict({ kind: 'followUp', medium: 'email', status: 'scheduled' })).ok).toBe(true);
    expect((await verdict({ kind: 'followUp', medium: 'e-mail', status: 'open' })).ok).toBe(true);
    expect((await verdict({ kind: 'followUp', medium: 'phone' })).ok).toBe(false);
    expect((await verdict({ kind: 'followUp', status: 'overdue' })).ok).toBe(false);
  });

  it('CB-3: settings of promises have short names', () => {
    expect(settingsOfConfig({ callbackMinutes: 5, callbackReminderSeconds: 30, followUpHours: 24, followUpGraceMinutes: 10 })).toEqual({
      settings: { 'callback.promise': 300, 'callback.reminder': 30, 'followUp.promise': 86_400, 'followUp.grace': 600 },
      unread: [],
    });
  });
});
