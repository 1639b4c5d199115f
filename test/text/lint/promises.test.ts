import { describe, expect, test } from 'vitest';
import { corrected, findings, found, type Pair } from './linting.ts';

describe('CB-3, MET-8, VAGUE-DEADLINE: a promise to call or write names a time', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Я перезвоню Вам позже.', 'Я перезвоню Вам в течение пяти минут.'],
    ['ru', 'Наш менеджер свяжется с Вами в ближайшее время.', 'Наш менеджер свяжется с Вами в течение 24 часов.'],
    ['ru', 'Скоро напишу Вам.', 'В течение 24 часов напишу Вам.'],
    ['ru', 'Мы сообщим Вам как можно скорее.', 'Мы сообщим Вам в течение 24 часов.'],
    ['lt', 'Perskambinsiu vėliau.', 'Perskambinsiu per penkias minutes.'],
    ['lt', 'Susisieksime su jumis artimiausiu metu.', 'Susisieksime su jumis per 24 valandas.'],
    ['pl', 'Oddzwonię później.', 'Oddzwonię w ciągu pięciu minut.'],
    ['pl', 'Skontaktujemy się z Panią wkrótce.', 'Skontaktujemy się z Panią w ciągu 24 godzin.'],
    ['en', 'I will call you back later.', 'I will call you back within five minutes.'],
    ['en', 'Our manager will contact you soon.', 'Our manager will contact you within 24 hours.'],
    ['en', "We'll get back to you shortly.", "We'll get back to you within 24 hours."],
  ];

  test.each(pairs)('CB-3, MET-8, VAGUE-DEADLINE: finds and replaces in %s "%s"', (language, bad, good) => {
    for (const channel of ['phone', 'chat'] as const) {
      expect(findings('VAGUE-DEADLINE', bad, { language, channel })).toMatchObject([{ severity: 'warn' }]);
      expect(corrected('VAGUE-DEADLINE', bad, { language, channel })).toBe(good);
      expect(findings('VAGUE-DEADLINE', good, { language, channel })).toEqual([]);
    }
  });

  test('CB-3, VAGUE-DEADLINE: points at the words that name no time', () => {
    expect(found('VAGUE-DEADLINE', 'Проверю. Перезвоню  Вам чуть позже, хорошо?')).toEqual(['чуть позже']);
    expect(found('VAGUE-DEADLINE', 'Наш менеджер свяжется с Вами в ближайшее время.')).toEqual(['в ближайшее время']);
  });

  test('CB-3, VAGUE-DEADLINE: promises what the settings promise', () => {
    const settings = { 'callback.promise': 600, 'followUp.promise': 7200 };
    expect(corrected('VAGUE-DEADLINE', 'Я перезвоню Вам позже.', { settings })).toBe('Я перезвоню Вам в течение 10 минут.');
    expect(corrected('VAGUE-DEADLINE', 'Parašysiu vėliau.', { settings, language: 'lt' })).toBe('Parašysiu per 2 valandas.');
  });

  test.each([
    ['ru', 'Я перезвоню Вам позже, до 15:00.'],
    ['ru', 'Перезвоню чуть позже, через полчаса.'],
    ['ru', 'Скоро, в течение часа, я Вам напишу.'],
    ['ru', 'Перезвоню завтра утром или позже.'],
    ['ru', 'Я проверю и перезвоню.'],
    ['ru', 'Ваш заказ скоро приедет.'],
    ['ru', 'Желаем хорошего дня и надеемся вскоре снова получить от Вас сообщение.'],
    ['lt', 'Linkime geros dienos ir tikimės netrukus iš jūsų išgirsti.'],
    ['lt', 'Perskambinsiu vėliau, per valandą.'],
    ['lt', 'Kurjeris netrukus atvyks.'],
    ['pl', 'Oddzwonię później, za godzinę.'],
    ['pl', 'Życzymy miłego dnia i liczymy na rychły kontakt.'],
    ['en', 'We wish you a good day and hope to hear from you soon.'],
    ['en', 'I will call you later today.'],
    ['en', 'I will call you back by Friday at the latest, as soon as possible.'],
    ['en', 'The parcel will arrive soon.'],
  ])('CB-3, MET-8, VAGUE-DEADLINE: passes in %s "%s"', (language, text) => {
    expect(findings('VAGUE-DEADLINE', text, { language, channel: 'phone' })).toEqual([]);
  });

  test('CB-3, VAGUE-DEADLINE: is not satisfied by a number that is no time', () => {
    expect(found('VAGUE-DEADLINE', 'Перезвоню позже на номер 600 00 000.')).toEqual(['позже']);
    expect(found('VAGUE-DEADLINE', 'Ответим в ближайшие дни.')).toEqual(['в ближайшие дни']);
  });
});
