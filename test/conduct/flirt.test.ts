import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

const redirects: Record<Language, string> = {
  ru: 'Если у Вас есть вопросы о наших товарах и услугах, давайте я с удовольствием проконсультирую вас',
  lt: 'Jei turite klausimų apie mūsų prekes ir paslaugas, su malonumu jus pakonsultuosiu',
  pl: 'Jeśli ma Pan pytania o nasze produkty i usługi, z przyjemnością doradzę',
  en: 'If you have questions about our goods and services, I will gladly advise you',
};

const chat = (options = {}): Play => play('shop-chat', options).customerSays('…').obey().at(10).customerSays('Где заказ?', 'customer.asks');
const flirts = (contact: Play): Play => contact.later(5).customerSays('А вы замужем?', 'customer.flirts');

describe('M13 flirt', () => {
  it.each(languages)('FLIRT-1, FLIRT-2: the customer is led back to the matter, word for word, %s', (language) => {
    const contact = flirts(chat({ language }));
    expect(contact.guidance.say).toMatchObject({ phrase: 'flirt.redirect', text: redirects[language] });
    expect(contact.guidance.conversation).toMatchObject({ stage: 'flirt.redirect', tone: 'formal' });
  });

  it('FLIRT-1: on the telephone too', () => {
    expect(flirts(play('shop-phone-inbound').post('call.answered').obey()).phrase).toBe('flirt.redirect');
  });

  it('FLIRT-1: the script stays where it was', () => {
    const contact = chat();
    const { phrase, flowStage } = contact;
    flirts(contact).later(5).obey();
    expect(contact).toMatchObject({ phrase, flowStage, stage: flowStage });
  });

  it('FLIRT-1: the third time it is rudeness', () => {
    const contact = flirts(flirts(chat()).later(5).obey());
    expect(contact.phrase).toBe('flirt.redirect');
    flirts(contact.later(5).obey());
    expect(contact).toMatchObject({ stage: 'abuse.restrain', phrase: 'abuse.civil' });
    expect(contact.guidance.counters['flirt.count']).toBe(3);
  });

  it('FLIRT-1: the third time counts also when the second was not answered', () => {
    expect(flirts(flirts(flirts(chat()))).stage).toBe('abuse.restrain');
  });

  it('FLIRT-1: how often is a setting', () => {
    expect(flirts(chat({ settings: { 'flirt.tolerance': 1 } })).stage).toBe('abuse.restrain');
  });
});
