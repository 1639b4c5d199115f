import { describe, expect, it } from 'vitest';
import { languages } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

const call = (options = {}): Play => play('shop-phone-inbound', options).post('call.answered').obey().at(10);
const busy = (contact: Play, activity = 'colleague'): Play => contact.post('agent.is-busy', { activity });
/** The customer has agreed to wait, and waits. */
const held = (options = {}): Play =>
  call(options).post('agent.asks-hold').agentSaysPhrase('hold.ask').customerSays('Да', 'customer.agrees').post('call.held', { by: 'agent' });

describe('M06 attention', () => {
  it.each(languages)('ATT-1: on a live call the customer has all attention, %s', (language) => {
    const contact = busy(call({ language }));
    expect(contact.allViolations).toMatchObject([{ rule: 'ATT-1', severity: 'warn', type: 'agent.is-busy', machine: 'attention' }]);
    expect(contact.allViolations[0]?.reason).toMatch(/\p{L}/u);
    expect(contact.guidance.reminders).toContainEqual(expect.objectContaining({ id: 'attention.customer', rule: 'ATT-1', urgency: 'high' }));
    expect(contact.guidance.counters.attention).toEqual({ distractions: 1 });
  });

  it.each(['colleague', 'eating', 'computer_search', 'something else'])('ATT-2: %s beside a live call breaks the rule, each time', (activity) => {
    expect(busy(busy(call(), activity), activity).violations).toEqual(['ATT-1', 'ATT-1']);
  });

  it('ATT-1, ATT-3: on hold the agent may ask a colleague or drink, and no longer when back', () => {
    const contact = busy(held());
    expect(contact.violations).toEqual([]);
    expect(busy(contact.later(10).post('call.resumed').obey()).violations).toEqual(['ATT-1']);
  });

  it('ATT-3: with the microphone off as well', () => {
    const contact = busy(call().post('call.muted'));
    expect(contact.violations).toEqual([]);
    expect(busy(contact.post('call.unmuted')).violations).toEqual(['ATT-1']);
  });

  it('ATT-3: on hold and muted, both must end before the customer hears the agent', () => {
    const contact = held().post('call.muted').post('call.resumed');
    expect(busy(contact).violations).toEqual([]);
    expect(busy(contact.post('call.unmuted')).violations).toEqual(['ATT-1']);
    const other = held().post('call.muted').post('call.unmuted');
    expect(busy(other).violations).toEqual([]);
    const third = call().post('call.muted').post('call.held', { by: 'customer' }).post('call.unmuted');
    expect(busy(third).violations).toEqual([]);
    expect(busy(third.post('call.resumed')).violations).toEqual(['ATT-1']);
  });

  it('ATT-3: side talk with neither hold nor mute breaks the rule', () => {
    expect(busy(call().post('agent.asks-hold')).violations).toEqual(['ATT-1']);
  });

  it('ATT-1: before anybody is on the line the agent may do anything', () => {
    const contact = play('shop-phone-inbound').post('call.ringing', { ring: 1 });
    expect(busy(contact).violations).toEqual([]);
    expect(busy(play('shop-phone-outbound').post('call.dialled')).violations).toEqual([]);
  });

  it('ATT-1: a call that is opened in its middle is live', () => {
    expect(busy(play('shop-phone-inbound', { stage: 'clarify' })).violations).toEqual(['ATT-1']);
  });

  it('ATT-1: in chat only the reply clock counts', () => {
    const chat = busy(play('shop-chat').customerSays('…').obey());
    expect(chat.violations).toEqual([]);
    expect(chat.guidance.counters.attention).toEqual({ distractions: 0 });
  });

  it('ATT-1: whoever speaks to the customer again is reminded no more', () => {
    expect(busy(call()).post('agent.speaks').reminders).not.toContain('attention.customer');
    expect(busy(call()).agentSays('Слушаю Вас.').reminders).not.toContain('attention.customer');
  });

  it('ATT-1: the severity of the rule decides', () => {
    const severity = (value: string) => busy(call({ settings: { 'severity.ATT-1': value } })).allViolations[0]?.severity;
    expect(['block', 'warn', 'info'].map(severity)).toEqual(['block', 'warn', 'info']);
  });
});

describe('M06 attention: looking something up', () => {
  it.each(languages)('ATT-2: a search typed on a live call brings the hint to ask for a hold, %s', (language) => {
    const contact = call({ language }).post('knowledge.queried', { query: 'гарантия' });
    expect(contact.guidance.reminders).toContainEqual(expect.objectContaining({ id: 'hold.hint', rule: 'ATT-2' }));
    expect(contact.guidance.reminders.find(({ id }) => id === 'hold.hint')?.text).toMatch(/\p{L}/u);
    expect([contact.phrase, ...contact.also]).toContain('hold.ask');
    expect(contact.violations).toEqual([]);
  });

  it('ATT-2: the script’s phrase stays the first one', () => {
    const contact = call().customerSays('А какая гарантия?', 'customer.asks').post('knowledge.queried', { query: 'гарантия' });
    expect(contact.phrase).toBe('word.findout');
    expect(contact.also).toContain('hold.ask');
  });

  it('ATT-2: the hint goes when the agent speaks, and when the answer is there', () => {
    const searching = (): Play => call().post('knowledge.queried', { query: 'гарантия' });
    expect(searching().agentSays('Позвольте мне это выяснить.').reminders).not.toContain('hold.hint');
    expect(searching().post('lookup.done', { result: 'два года' }).reminders).not.toContain('hold.hint');
    expect(searching().post('knowledge.found', { answer: 'Два года.' }).also).not.toContain('hold.ask');
  });

  it('ATT-2: who searches and finds is told for the next time, and needs no hold now', () => {
    const knowledge = [{ question: 'режим работы', answer: 'Мы работаем с 9 до 18.' }];
    const contact = call({ knowledge }).post('knowledge.queried', { query: 'режим работы' });
    expect(contact.reminders).toContain('hold.hint');
    expect([contact.phrase, ...contact.also]).not.toContain('hold.ask');
  });

  it('ATT-2: what the engine finds by itself distracts nobody', () => {
    const knowledge = [{ question: 'режим работы', answer: 'Мы работаем с 9 до 18.' }];
    const contact = call({ knowledge }).customerSays('Какой у вас режим работы?', 'customer.asks');
    expect(contact.guidance.say?.source).toBe('knowledge');
    expect(contact.reminders).not.toContain('hold.hint');
    expect(contact.violations).toEqual([]);
  });

  it('ATT-2: whoever has asked for a hold is not told to ask for one', () => {
    const asked = call().post('agent.asks-hold').agentSaysPhrase('hold.ask');
    expect(asked.post('knowledge.queried', { query: 'гарантия' }).reminders).not.toContain('hold.hint');
    const granted = asked.customerSays('Да', 'customer.agrees').post('knowledge.queried', { query: 'гарантия' });
    expect(granted.reminders).not.toContain('hold.hint');
    expect([granted.guidance.say, ...granted.guidance.also].filter((say) => say?.rules.includes('ATT-2'))).toEqual([]);
  });

  it('ATT-2: on hold a search is what the hold is for', () => {
    const contact = held().post('knowledge.queried', { query: 'гарантия' });
    expect(contact.reminders).not.toContain('hold.hint');
    expect(contact.violations).toEqual([]);
  });

  it('ATT-2: in chat the agent may search', () => {
    expect(play('shop-chat').customerSays('…').obey().post('knowledge.queried', { query: 'гарантия' }).reminders).not.toContain('hold.hint');
  });
});
