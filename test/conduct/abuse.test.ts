import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

interface Words {
  readonly civil: string;
  readonly profanity: string;
  readonly insult: string;
}

/** Word for word; in Polish to a man, by a woman. */
const words: Record<Language, Words> = {
  ru: {
    civil: 'Давайте общаться в цивилизованном формате, тогда мы сможем быстрее и конструктивнее решить Ваши вопросы',
    profanity: 'В случае, если вы будете продолжать использовать ненормативную лексику, мы будем вынуждены закончить разговор',
    insult: 'Мне придется прервать беседу, если диалог продолжится в подобном русле',
  },
  lt: {
    civil: 'Bendraukime civilizuotai, tada galėsime greičiau ir konstruktyviau išspręsti jūsų klausimus',
    profanity: 'Jeigu ir toliau vartosite necenzūrinius žodžius, būsime priversti baigti pokalbį',
    insult: 'Man teks nutraukti pokalbį, jeigu jis ir toliau vyks tokia linkme',
  },
  pl: {
    civil: 'Rozmawiajmy w kulturalny sposób, wtedy szybciej i bardziej konstruktywnie rozwiążemy Pana sprawy',
    profanity: 'Jeśli nadal będzie Pan używać wulgaryzmów, będziemy zmuszeni zakończyć rozmowę',
    insult: 'Będę zmuszona przerwać rozmowę, jeśli dialog będzie dalej przebiegał w ten sposób',
  },
  en: {
    civil: 'Let us communicate in a civilised way, then we can resolve your questions faster and more constructively',
    profanity: 'If you continue to use obscene language, we will be forced to end the conversation',
    insult: 'I will have to break off the conversation if the dialogue continues in this vein',
  },
};

const chat = (options = {}): Play => play('shop-chat', options).customerSays('…').obey().at(10).customerSays('Где заказ?', 'customer.asks');
const call = (options = {}): Play =>
  play('shop-phone-inbound', options).post('call.answered').obey().at(10).customerSays('Где заказ?', 'customer.asks');
/** On the telephone an apology comes first by default; most of the ladder is the same without it. */
const plainCall = (options = {}): Play => call({ settings: { 'abuse.apologiseFirst': false }, ...options });

const rude = (contact: Play): Play => contact.later(5).customerSays('…', 'customer.is-rude');
const swears = (contact: Play): Play => contact.later(5).customerSays('…', 'customer.swears');
const insults = (contact: Play): Play => contact.later(5).customerSays('…', 'customer.insults');
const clean = (contact: Play): Play => contact.later(5).customerSays('Ладно, где он?');
const end = (contact: Play) => contact.check(contact.conversation.channel === 'chat' ? 'close' : 'hang-up');

describe('M12 abuse in chat', () => {
  it.each(languages)('ABUSE-1, ABUSE-2: rudeness is answered with the civil phrase, word for word, %s', (language) => {
    const contact = rude(chat({ language }));
    expect(contact.guidance.say).toMatchObject({ phrase: 'abuse.civil', text: words[language].civil });
    expect(contact.guidance.conversation).toMatchObject({ stage: 'abuse.restrain', tone: 'dry' });
  });

  it('ABUSE-1: while the customer is rude only a dry style is right', () => {
    const contact = rude(chat());
    const { decision, rule, findings } = contact.check('send', { text: 'Ну зачем же так! :)' });
    expect({ decision, rule }).toEqual({ decision: 'warn', rule: 'DRY-STYLE' });
    expect(findings.find(({ rule: found }) => found === 'DRY-STYLE')?.severity).toBe('error');
    expect(contact.check('send', { text: words.ru.civil })).toMatchObject({ decision: 'allow', findings: [] });
  });

  it('ABUSE-8: whatever the abuse, the civil phrase goes before the warning', () => {
    for (const [abused, warning] of [
      [swears(chat()), 'abuse.warn.profanity'],
      [insults(chat()), 'abuse.warn.insult'],
    ] as const) {
      expect(abused.phrase).toBe('abuse.civil');
      expect(abused.also[0]).toBe(warning);
    }
  });

  it.each(languages)('ABUSE-8: who goes on after the civil phrase is warned: for profanity of it, %s', (language) => {
    const contact = swears(rude(chat({ language })).obey());
    expect(contact.guidance.say).toMatchObject({ phrase: 'abuse.warn.profanity', text: words[language].profanity });
    expect(contact.stage).toBe('abuse.warn');
  });

  it.each(languages)('ABUSE-6: … for insults of breaking off, %s', (language) => {
    expect(insults(rude(chat({ language })).obey()).guidance.say).toMatchObject({ phrase: 'abuse.warn.insult', text: words[language].insult });
  });

  it('ABUSE-8: a customer who calms down is served on where the script was', () => {
    const contact = chat();
    const { phrase, flowStage } = contact;
    rude(contact).later(5).obey();
    expect(contact.flowStage).toBe(flowStage);
    expect(clean(contact)).toMatchObject({ phrase, flowStage, stage: flowStage });
    expect(contact.guidance.conversation.tone).not.toBe('dry');
  });

  it('ABUSE-8: an apology ends it at once', () => {
    expect(rude(chat()).customerSays('Извините', 'customer.apologises').stateOf('abuse')).toBe('calm');
  });

  it('ABUSE-7: the ladder ends in chat as on the telephone: only an unheeded warning allows to close', () => {
    const contact = swears(rude(chat()).obey());
    expect(end(contact)).toMatchObject({ decision: 'deny', rule: 'ABUSE-5' });
    contact.later(5).obey();
    expect(end(contact)).toMatchObject({ decision: 'deny', rule: 'ABUSE-5' });
    swears(contact);
    expect(contact.phrase).toBe('abuse.end');
    expect(end(contact)).toMatchObject({ decision: 'allow' });
    contact.obey().post('chat.closed', { by: 'agent' });
    expect(contact.violations).toEqual([]);
    expect(contact.guidance.conversation).toMatchObject({ status: 'ended', outcome: 'abuse' });
  });

  it.each(languages)('ABUSE-5: a warning in own words warns, %s', (language) => {
    const own = {
      ru: 'Если Вы не прекратите, мне придётся завершить чат.',
      lt: 'Jei nesiliausite, teks nutraukti pokalbį.',
      pl: 'Jeśli to się powtórzy, będę musiał zakończyć rozmowę.',
      en: 'If this goes on, I will have to end the chat.',
    };
    const contact = rude(chat({ language })).agentSays(own[language]);
    expect(contact.stateOf('abuse')).toBe('warned');
  });
});

describe('M12 abuse on the telephone', () => {
  it.each(languages)('ABUSE-3, ABUSE-4: profanity is warned about at once, word for word, %s', (language) => {
    expect(swears(plainCall({ language })).guidance.say).toMatchObject({ phrase: 'abuse.warn.profanity', text: words[language].profanity });
  });

  it.each(languages)('ABUSE-6: so is an insult, %s', (language) => {
    expect(insults(plainCall({ language })).guidance.say).toMatchObject({ phrase: 'abuse.warn.insult', text: words[language].insult });
  });

  it('ABUSE-3: warned is who was told so', () => {
    const contact = swears(plainCall());
    expect(contact.stateOf('abuse')).not.toBe('warned');
    expect(contact.obey().stateOf('abuse')).toBe('warned');
  });

  it('SOS-2, C-13: by default the apology that was not said yet outranks the warning', () => {
    const contact = swears(call());
    expect(contact.phrase).toBe('sos.apology');
    expect(contact.also[0]).toBe('abuse.warn.profanity');
    expect(contact.later(3).obey().phrase).toBe('abuse.warn.profanity');
  });

  it('SOS-2: one apology is enough for a contact', () => {
    const contact = swears(call()).later(3).obey().later(3).obey();
    swears(clean(contact));
    expect(contact.phrase).not.toBe('sos.apology');
  });

  it('SOS-2: whoever warns at once, without the apology, has warned', () => {
    expect(swears(call()).agentSays(words.ru.profanity).stateOf('abuse')).toBe('warned');
  });

  it('ABUSE-5, END-2: hanging up after the first profanity is denied, and the warning offered instead', () => {
    expect(end(swears(plainCall()))).toMatchObject({ decision: 'deny', rule: 'ABUSE-5', say: { phrase: 'abuse.warn.profanity' } });
    expect(swears(plainCall()).post('call.ended', { by: 'agent' }).violations).toContain('ABUSE-5');
  });

  it('ABUSE-5: after a warning and a repetition it is allowed, and the outcome is abuse', () => {
    const contact = swears(swears(plainCall()).later(3).obey());
    expect(end(contact).decision).toBe('allow');
    contact.post('call.ended', { by: 'agent' });
    expect(contact.violations).toEqual([]);
    expect(contact.guidance.conversation.outcome).toBe('abuse');
  });

  it('ABUSE-5: it is a permission, no obligation: nothing stands in the way of going on', () => {
    const contact = swears(swears(plainCall()).later(3).obey());
    expect(contact.agentSays('Ваш заказ в пути.').violations).toEqual([]);
    expect(contact.customerSays('Извините', 'customer.apologises').flowStage).toBe('confirm');
  });

  it.each([
    ['an apology', (contact: Play) => contact.customerSays('Извините', 'customer.apologises')],
    ['a clean answer', clean],
  ])('ABUSE-5: %s after the warning forbids to hang up again', (_name, calms) => {
    const contact = calms(swears(plainCall()).later(3).obey());
    expect(contact.stateOf('abuse')).toBe('cooled');
    expect(end(contact).decision).toBe('deny');
    expect(contact.stage).toBe(contact.flowStage);
  });

  it('ABUSE-5: the warning is remembered for the contact: a repetition after calm allows to end', () => {
    const contact = clean(clean(swears(plainCall()).later(3).obey()));
    expect(end(rude(contact)).decision).toBe('allow');
  });

  it('ABUSE-5: an apology at the very end forbids it again', () => {
    const contact = swears(swears(plainCall()).later(3).obey()).customerSays('Извините', 'customer.apologises');
    expect(end(contact).decision).toBe('deny');
  });

  it('ABUSE-5 goes before END-1 unless the customer is calm', () => {
    expect(end(plainCall())).toMatchObject({ decision: 'deny', rule: 'END-1' });
    expect(end(rude(plainCall()))).toMatchObject({ decision: 'deny', rule: 'ABUSE-5' });
  });

  it('ABUSE-5: a customer who hangs up in anger breaks no rule of ours', () => {
    expect(swears(plainCall()).post('call.ended', { by: 'customer' }).violations).toEqual([]);
  });

  it('ABUSE-5: with the customer’s goodbye and ours the call may be ended', () => {
    const contact = rude(plainCall()).customerSays('Всё, до свидания', 'customer.says-goodbye').agentSaysPhrase('bye.phone');
    expect(end(contact).decision).toBe('allow');
  });
});
