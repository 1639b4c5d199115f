import { describe, expect, it } from 'vitest';
import { play } from '../support/play.ts';

const waiting = (seconds: number, options = {}) =>
  play('shop-chat', { language: 'lt', ...options })
    .at(seconds)
    .post('visitor.waits', { seconds });

describe('M21 invitation', () => {
  it('INV-1, INV-2, INV-4: a visitor who lingers half a minute is invited, a second earlier not', () => {
    expect(waiting(29).phrase).toBe('greet.chat.company');
    const chat = waiting(30);
    expect(chat.guidance.say).toMatchObject({ phrase: 'invite.help', text: 'Sveiki! Čia Rūta. Kuo galiu jums padėti?' });
    expect(chat.stage).toBe('invite');
  });

  it('INV-3, INV-5: where the page has a promotion, the invitation tells of it', () => {
    const chat = waiting(30, { settings: { 'invite.promotion': true } });
    expect(chat.guidance.say).toMatchObject({
      phrase: 'invite.offers',
      text: 'Sveiki! Čia Rūta. Ar norėtumėte peržiūrėti mūsų naujausius pasiūlymus?',
    });
  });

  it('INV-1: never twice in one visit', () => {
    const chat = waiting(30).obey();
    expect(chat.at(60).post('visitor.waits', { seconds: 60 }).phrase).not.toBe('invite.help');
    expect(chat.stateOf('invitation')).toBe('sent');
  });

  it('INV-1: nobody is invited to a chat that is under way', () => {
    const chat = play('shop-chat', { language: 'lt' }).customerSays('Sveiki').at(40).post('visitor.waits', { seconds: 40 });
    expect(chat.phrase).toBe('greet.chat.company');
  });

  it('INV-1: how long is a setting', () => {
    expect(waiting(10, { settings: { 'invite.after': 10 } }).phrase).toBe('invite.help');
  });

  it('GREET-1, INV-1: an invitation is no greeting gone wrong; whoever answers it is greeted', () => {
    const chat = waiting(30).obey();
    expect(chat.violations).toEqual([]);
    chat.customerSays('Ieškau dėklo', 'customer.states-problem');
    expect(chat.phrase).toBe('greet.chat.company');
    expect(chat.guidance.metrics.invitationAccepted).toBe(true);
  });

  it('BRAND-4: the engine only recommends: until the agent sends it, nothing was said', () => {
    expect(waiting(30).guidance.metrics.invitationAccepted).toBeUndefined();
  });
});
