import { describe, expect, it } from 'vitest';
import { languages } from '../support/people.ts';
import { play } from '../support/play.ts';
import { shopBundle, shopFlowIds } from '../support/shopFlows.ts';

const call = (options = {}) => play('shop-phone-inbound', options).post('call.answered');

describe('channels and directions', () => {
  it.each(languages)('CHAN-1: chat and telephone greet and time differently, and share the stages of the matter, %s', (language) => {
    const chat = play('shop-chat', { language }).customerSays('…');
    const phone = call({ language });
    expect(chat.guidance.say?.text).not.toBe(phone.guidance.say?.text);
    expect(chat.guidance.timers.map(({ name }) => name)).toContain('reply.notice');
    expect(phone.guidance.timers.map(({ name }) => name)).not.toContain('reply.notice');
    const stages = (contact: typeof chat) => contact.obey().customerSays('…', 'customer.states-problem').flowStage;
    expect(stages(chat)).toBe(stages(phone));
  });

  it.each(['icq', 'skype', 'widget', 'whatsapp'])(
    'CHAN-3, CHAN-6: a customer who writes "Привет" by %s is greeted in the same set form',
    (medium) => {
      const chat = play('shop-chat', { data: { medium } }).customerSays('Привет', 'customer.greets');
      expect(chat.guidance.say?.text).toBe('Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?');
    },
  );

  it('CHAN-5, CTX-3: rules of conduct run beside every flow, with whomever it is', () => {
    for (const flow of shopFlowIds) {
      const { bundle } = play(flow).cast;
      expect(bundle.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['abuse', 'hold', 'closing']));
      expect(shopBundle(flow).flow.meta.rules).toBeUndefined();
    }
    const partner = call({ data: { kind: 'partner' } }).obey();
    expect(partner.check('hang-up')).toMatchObject({ decision: 'deny', rule: 'END-1' });
  });

  it('CHAN-7: a contact that goes on by telephone keeps what was gathered in the chat', () => {
    const contact = play('shop-chat', { stage: 'clarify', requiredFacts: ['invoiceNumber'] });
    contact.customerSays('A1', ['customer.gives', { fact: 'invoiceNumber', value: 'A1' }]);
    contact.post('leg.started', { channel: 'phone', direction: 'outbound' }).post('call.answered');
    expect(contact.guidance.facts.invoiceNumber).toBe('A1');
    expect(contact.guidance.missing).not.toContain('invoiceNumber');
  });

  it('CHAN-8: one shape of guidance for chat and telephone', () => {
    const shape = (contact: ReturnType<typeof call>) => {
      const { guidance } = contact.customerSays('Где заказ?', 'customer.asks');
      return [Object.keys(guidance), Object.keys(guidance.conversation), Object.keys(guidance.actions)];
    };
    expect(shape(play('shop-chat'))).toEqual(shape(call()));
  });

  it('CHAN-10: a chat that the visitor opens is inbound, and begins with the greeting', () => {
    const chat = play('shop-chat').post('chat.opened');
    expect(chat.guidance.conversation).toMatchObject({ channel: 'chat', direction: 'inbound', stage: 'greeting' });
    expect(chat.phrase).toBe('greet.chat.nocompany');
  });

  it('CHAN-11: the segment is there for conditions of a script', () => {
    const chat = play('shop-chat', { facts: { segment: 'b2b' } });
    expect(chat.guidance.facts.segment).toBe('b2b');
    expect(chat.conversation.facts.segment).toBe('b2b');
  });

  it('CHAN-12, TEL-5: sending a chat to the telephone at once is warned of', () => {
    const chat = play('shop-chat').customerSays('Какая гарантия?', 'customer.asks');
    expect(chat.check('offer-phone').decision).not.toBe('allow');
    expect(chat.obey().check('offer-phone')).toMatchObject({ decision: 'warn', rule: 'TEL-5' });
  });

  it('CHAN-13: an outbound call greets the customer by name, an inbound one does not', () => {
    expect(play('shop-phone-outbound').post('call.answered').guidance.say?.text).toContain('Наталья');
    expect(call().guidance.say?.text).not.toContain('Наталья');
  });
});
