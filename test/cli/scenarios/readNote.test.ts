import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/cli/scenarios/readNote.ts';

const NOTHING = { contacts: [], genders: [], facts: {}, unread: [] };

describe('readNote', () => {
  it.each([
    ['state clarify', 'clarify'],
    ['interrupted state: clarify', 'clarify'],
    ['stage: toPhone.offer', 'toPhone.offer'],
    ['The contact is in state furtherHelp.', 'furtherHelp'],
  ])('reads the stage in "%s"', (text, stage) => expect(readNote(text)).toEqual({ ...NOTHING, stage }));

  it('reads what differs in a second contact', () => {
    expect(readNote('steps 6-8 are a second contact: outbound, brand "Интернет-магазин Kid Mir", customer Наталья').contacts).toEqual([
      { contact: 2, firstStep: 6, lastStep: 8, direction: 'outbound', brand: 'Интернет-магазин Kid Mir', customer: 'Наталья' },
    ]);
    expect(readNote('steps 5-6 are a second contact: outbound call').contacts).toEqual([
      { contact: 2, firstStep: 5, lastStep: 6, channel: 'phone', direction: 'outbound' },
    ]);
    expect(readNote('step 9 is a third contact: chat, language lt, state discovery').contacts).toEqual([
      { contact: 3, firstStep: 9, lastStep: 9, channel: 'chat', language: 'lt', stage: 'discovery' },
    ]);
  });

  it('reads runs for several genders', () => {
    expect(readNote('run twice: agent male and agent female; all expectations identical')).toEqual({ ...NOTHING, genders: ['male', 'female'] });
  });

  it('reads facts', () => {
    expect(readNote('fact refundDone is false; fact attempts = 3; fact city is Vilnius').facts).toEqual({
      refundDone: false,
      attempts: 3,
      city: 'Vilnius',
    });
  });

  it('reads several parts, and keeps those that it does not understand', () => {
    expect(readNote('state hold.ask; the weather is fine. steps 2-3 are a second contact')).toEqual({
      ...NOTHING,
      stage: 'hold.ask',
      contacts: [{ contact: 2, firstStep: 2, lastStep: 3 }],
      unread: ['the weather is fine'],
    });
  });

  it('has nothing to say of no note', () => expect(readNote()).toEqual(NOTHING));
});
