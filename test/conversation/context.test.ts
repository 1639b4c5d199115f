import { describe, expect, it } from 'vitest';
import { languages } from '../support/people.ts';
import { play } from '../support/play.ts';
import { shopBundle, shopFlowIds } from '../support/shopFlows.ts';

describe('what is known about a contact', () => {
  it('CTX-1: a name that the integration gave is used, and not asked for', () => {
    const known = play('shop-phone-outbound').post('call.answered');
    expect(known.guidance.say?.text).toContain('Наталья Петровна');
    const chat = play('shop-chat').customerSays('…').obey();
    expect([chat.phrase, ...chat.also]).not.toContain('ask.name');
    const stranger = play('shop-chat', { customer: {} }).customerSays('…', 'customer.greets').obey();
    expect(stranger.phrase).toBe('ask.name');
  });

  it('SCR-10: the same words are judged the same, whoever says them', () => {
    const judged = (agent: object) => {
      const chat = play('shop-chat', { agent }).customerSays('Да он!', 'customer.is-rude').agentSays('Ну зачем же так! :)');
      return chat.records.map(({ violations, findings }) => [violations.map(({ rule }) => rule), findings.map(({ rule }) => rule)]);
    };
    expect(judged({ id: 'a1', name: 'Елизавета' })).toEqual(judged({ id: 'a2', name: 'Дмитрий' }));
  });

  it('GEND-6: the age of a customer changes nothing', () => {
    const guided = (age: number) => {
      const { conversation: _place, ...guidance } = play('shop-chat', { data: { age } }).customerSays('…', 'customer.asks').guidance;
      return guidance;
    };
    expect(guided(20)).toEqual(guided(70));
  });

  it.each(languages)('SCR-7: phrases are in the language of the contact, %s', (language) => {
    const texts = play('shop-chat', { language }).cast.bundle.phrases[language];
    const said = play('shop-chat', { language, stage: 'furtherHelp' }).guidance.say;
    expect(said?.phrase).toBe('further.help');
    expect(JSON.stringify(texts?.['further.help'])).toContain(said?.text.slice(0, 5));
  });

  it('SCR-5, BRAND-5: scripts of all departments close with the same phrases', () => {
    const closings = shopFlowIds.map((flow) => shopBundle(flow).families.bye);
    expect(new Set(closings.map((family) => JSON.stringify(family))).size).toBe(1);
  });

  it('BRAND-4: an answer that is recommended is not said until the agent says it', () => {
    const chat = play('shop-chat').customerSays('…');
    expect(chat.guidance.say).not.toBeNull();
    expect(chat.conversation.said).toEqual({});
  });
});
