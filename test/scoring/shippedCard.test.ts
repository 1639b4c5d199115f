import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/scoring/Score.ts';
import { play, type Play } from '../support/play.ts';
import { CARD, cardBody, cardOf, criterion, recordOf, scoreOf } from './support/scoring.ts';
import { scoreContact } from '../../src/scoring/scoreContact.ts';

const chat = (options = {}): Play =>
  play('shop-chat', { language: 'en', ...options })
    .customerSays('Hello', 'customer.greets')
    .later(5)
    .obey()
    .later(5)
    .customerSays('When does it come?', 'customer.asks')
    .later(5);
const call = (options = {}): Play =>
  play('shop-phone-inbound', { language: 'en', ...options })
    .post('call.ringing', { ring: 1 })
    .later(2)
    .post('call.answered')
    .obey()
    .later(5)
    .customerSays('When does it come?', 'customer.asks')
    .later(5);

const of = (groups: Score['qualities'], id: string) => groups.find((one) => one.id === id)!;
const weightOf = (id: string) => CARD.criteria.find((one) => one.id === id)!.weight;

describe('the shipped card', () => {
  it('END-12: the closing weighs as much as the greeting', () => {
    expect(weightOf('SC-18')).toBe(weightOf('SC-02'));
    expect(CARD.criteria.map(({ weight }) => weight as number).every((weight) => weight <= (weightOf('SC-18') as number))).toBe(true);
  });

  it('REG-4: a finding about courtesy costs twice as much in chat as on the telephone', () => {
    const lost = (contact: Play): number => 1 - criterion(scoreOf(contact.agentSays('Hey, it comes tomorrow.')), 'SC-05').value!;
    expect(lost(chat())).toBeGreaterThan(0);
    expect(lost(chat())).toBeCloseTo(2 * lost(call()), 6);
  });

  it('TEXT-12: a natural, concise text loses nothing, every finding about the structure of a text takes from one criterion', () => {
    expect(criterion(scoreOf(chat().agentSays('It is with the courier now.')), 'SC-16').value).toBe(1);
    const { evidence } = criterion(scoreOf(chat().agentSays('It is ready. It is here. It is packed. It comes tomorrow ;)')), 'SC-16');
    expect(evidence.map(({ rule }) => rule)).toEqual(['SMILEY-OTHER', 'PARA-3']);
  });

  it('TEL-7: who sees the moment for a call keeps the points for it, who does not loses them', () => {
    const long = (): Play => {
      const contact = chat();
      for (let message = 0; message < 9; message += 1)
        contact.later(5).customerSays('…').later(5).agentSays(`I have looked at number ${message} for you.`);
      return contact;
    };
    expect(criterion(scoreOf(chat()), 'SC-19').value).toBeNull();
    const missed = criterion(scoreOf(long().later(5).customerSays('…').later(5).agentSays('I look further.')), 'SC-19');
    expect(missed).toMatchObject({
      value: 0,
      evidence: [{ kind: 'measure', rule: null, reason: expect.stringContaining('no call was offered') as string }],
    });
    expect(criterion(scoreOf(long().later(5).agentSaysPhrase('phone.offer')), 'SC-19').value).toBe(1);
  });

  it('TRAIN-4: five qualities stand in the score, each from criteria that have evidence', () => {
    const { qualities } = scoreOf(chat());
    expect(qualities.map(({ id }) => id)).toEqual(['TRAIN-4.1', 'TRAIN-4.2', 'TRAIN-4.3', 'TRAIN-4.4', 'TRAIN-4.5']);
    for (const { criteria } of CARD.qualities) expect(criteria.length).toBeGreaterThan(0);
  });

  it.each<[string, string, string, () => Play]>([
    ['TRAIN-4.1', 'a professional and friendly attitude', 'SC-05', () => chat().agentSays('Hey, it comes tomorrow.')],
    ['TRAIN-4.2', 'patience', 'SC-06', () => call().post('customer.speaks').later(2).post('agent.speaks').later(1).post('customer.pauses')],
    [
      'TRAIN-4.3',
      'empathy',
      'SC-15',
      () =>
        chat()
          .customerSays('It is awful', 'customer.complains')
          .later(5)
          .agentSays('What is the order number?')
          .later(5)
          .agentSaysPhrase('empathy.dissatisfied'),
    ],
    ['TRAIN-4.4', 'orientation to the customer', 'SC-10', () => chat().agentSays('Look on our website.')],
    ['TRAIN-4.5', 'being knowledgeable', 'SC-11', () => chat().agentSays('Um, it comes tomorrow.')],
  ])('%s: %s is lowered by the evidence of %s', (quality, _what, id, contact) => {
    const score = scoreOf(contact());
    expect(of(score.qualities, quality).value).toBeLessThan(1);
    expect(criterion(score, id).evidence).not.toEqual([]);
    expect(CARD.qualities.find((one) => one.id === quality)!.criteria).toContain(id);
  });

  it('TRAIN-5: a score has the four dimensions, and every criterion is of one of them', () => {
    const { dimensions } = scoreOf(chat().later(70).agentSays('Um, it comes tomorrow.'));
    expect(dimensions.map(({ id }) => id)).toEqual(['speed', 'efficiency', 'competence', 'politeness']);
    expect(of(dimensions, 'speed').value).toBeLessThan(1);
    expect(of(dimensions, 'competence').value).toBeLessThan(1);
    expect(of(dimensions, 'politeness').value).toBe(1);
    expect(CARD.dimensions.flatMap(({ criteria }) => criteria).toSorted()).toEqual(CARD.criteria.map(({ id }) => id).toSorted());
  });

  it('TRAIN-11: chat and telephone have cards of their own: what is of the other channel does not stand there', () => {
    const ids = (contact: Play): readonly string[] => scoreOf(contact).criteria.map(({ id }) => id);
    expect(ids(chat())).not.toContain('SC-20');
    expect(ids(call())).not.toContain('SC-19');
    const body = cardBody();
    body.criteria[1]!.weight = { chat: 0, phone: 50 };
    const weights = [chat(), call()].map((contact) => criterion(scoreContact(cardOf(body), recordOf(contact)), 'SC-02').weight);
    expect(weights).toEqual([0, 50]);
  });

  it('TRAIN-8: the exact phrase is 1, other words are nearer the more of it they keep, and nothing of that is weighed', () => {
    const closeness = (text: string): number => {
      const score = scoreOf(play('shop-chat', { language: 'en' }).customerSays('Hello', 'customer.greets').later(5).agentSays(text), {
        closeness: true,
      });
      expect(scoreOf(play('shop-chat', { language: 'en' }).customerSays('Hello', 'customer.greets').later(5).agentSays(text)).total).toBe(
        score.total,
      );
      expect(score.closeness!.phrases).toMatchObject([{ seq: 2, phrase: 'greet.chat.company', said: text }]);
      return score.closeness!.mean!;
    };
    const exact = 'Welcome to Home! My name is Emma. Do you have questions? You are in the right place!';
    const kept = 'Welcome to Home! My name is Emma. Have you got questions? This is the right place!';
    const own = 'Good day, I am Emma from Home, how may I help you?';
    expect(closeness(exact)).toBe(1);
    expect(closeness(exact.toLowerCase().replace('!', ''))).toBe(1);
    expect(closeness(kept)).toBeLessThan(1);
    expect(closeness(kept)).toBeGreaterThan(closeness(own));
  });

  it('TRAIN-8: any wording of the phrase is the phrase, and what fills its blanks is no difference', () => {
    const contact = chat();
    const { say } = contact.guidance;
    const filled = say!.text.replaceAll('…', 'the order number 12345');
    const { phrases } = scoreOf(contact.agentSays(filled), { closeness: true }).closeness!;
    expect(phrases.at(-1)).toMatchObject({ phrase: say!.phrase, closeness: 1 });
  });

  it('SCR-9: over the rules stand the criteria, and over these the principles; a row of the catalogue is found in each', () => {
    for (const { rows = [], rules, measures = [] } of CARD.criteria) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rules.length + measures.length).toBeGreaterThan(0);
    }
    const known = new Set(CARD.criteria.map(({ id }) => id));
    for (const { criteria } of [...CARD.qualities, ...CARD.dimensions]) for (const id of criteria) expect(known).toContain(id);
  });
});
