import { describe, expect, test } from 'vitest';
import { corrected, findings, found, type Pair } from './linting.ts';

describe('TEXT-7, OPINION-PAREN: opinions and asides stand in parentheses', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'По-моему, он лучше.', 'Он надёжен (по-моему, он лучше)'],
    ['ru', 'Этот, на мой взгляд, прочнее.', 'Этот прочнее (на мой взгляд)'],
    ['ru', 'Я считаю, что белый лучше.', 'Белый практичнее (я считаю, что он лучше)'],
    ['ru', 'Кстати, есть скидка.', 'Телефон в наличии (кстати, есть скидка)'],
    ['lt', 'Mano nuomone, jis geresnis.', 'Jis patikimas (mano nuomone, jis geresnis)'],
    ['lt', 'Manau, kad jis tinka.', 'Jis tvirtas (manau, kad tinka)'],
    ['pl', 'Moim zdaniem jest lepszy.', 'Jest solidny (moim zdaniem lepszy)'],
    ['pl', 'Uważam, że biały jest ładniejszy.', 'Biały jest jaśniejszy (uważam, że ładniejszy)'],
    ['en', 'In my opinion it is better.', 'It is solid (in my opinion, better)'],
    ['en', 'I think this one is lighter.', 'This one weighs less (I think it is lighter)'],
  ];

  test.each(pairs)('TEXT-7, OPINION-PAREN: finds in %s "%s", passes "%s"', (language, bad, good) => {
    expect(findings('OPINION-PAREN', bad, { language })).toMatchObject([{ severity: 'info' }]);
    expect(findings('OPINION-PAREN', good, { language })).toEqual([]);
  });

  test.each([
    ['ru', 'Товар есть. По-моему, он лучше.', 'Товар есть. (по-моему, он лучше)'],
    ['lt', 'Mano nuomone, jis geresnis.', '(mano nuomone, jis geresnis)'],
    ['pl', 'Moim zdaniem jest lepszy!', '(moim zdaniem jest lepszy!)'],
    ['en', 'I think this one is lighter.', '(I think this one is lighter)'],
    ['en', 'In my opinion it is better.', '(in my opinion it is better)'],
  ])('TEXT-7, OPINION-PAREN, TEXT-8: puts a sentence that is all opinion into parentheses, in %s "%s"', (language, bad, good) => {
    expect(corrected('OPINION-PAREN', bad, { language })).toBe(good);
    expect(findings('OPINION-PAREN', good, { language })).toEqual([]);
    expect(findings('PAREN-PERIOD', good, { language })).toEqual([]);
  });

  test('TEXT-7, OPINION-PAREN: points at the words where it cannot rewrite the sentence', () => {
    expect(findings('OPINION-PAREN', 'Этот, на мой взгляд, прочнее :(')).toMatchObject([{ span: [6, 19], replacement: null }]);
    expect(found('OPINION-PAREN', 'Жаль :( По-моему, он лучше.')).toEqual(['По-моему']);
  });

  test.each([
    ['ru', 'Он лучше (по-моему, да. И прочнее)'],
    ['ru', 'Вы считаете, что он лучше?'],
    ['ru', 'Я посчитаю сумму и напишу Вам.'],
    ['lt', 'Kokia jūsų nuomonė?'],
    ['pl', 'Co Pani myśli o tym modelu?'],
    ['en', 'What do you think of this one?'],
  ])('TEXT-7, OPINION-PAREN: passes in %s "%s"', (language, text) => {
    expect(findings('OPINION-PAREN', text, { language })).toEqual([]);
  });
});

describe('TEXT-8, PAREN-PERIOD: no full stop follows a closing parenthesis', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Товар есть (на складе).', 'Товар есть (на складе)'],
    ['ru', 'Товар есть (на складе (в Вильнюсе)). Доставим завтра (курьером).', 'Товар есть (на складе (в Вильнюсе)) Доставим завтра (курьером)'],
    ['lt', 'Prekė yra (sandėlyje).', 'Prekė yra (sandėlyje)'],
    ['pl', 'Towar jest (w magazynie).', 'Towar jest (w magazynie)'],
    ['en', 'It is in stock (in Vilnius).', 'It is in stock (in Vilnius)'],
  ];

  test.each(pairs)('TEXT-8, PAREN-PERIOD: finds and mends in %s "%s"', (language, bad, good) => {
    expect(corrected('PAREN-PERIOD', bad, { language })).toBe(good);
    expect(findings('PAREN-PERIOD', good, { language })).toEqual([]);
  });

  test('TEXT-8, PAREN-PERIOD: is no more than information, and points at both signs', () => {
    expect(findings('PAREN-PERIOD', 'Товар есть (на складе).')).toMatchObject([{ severity: 'info', span: [21, 23], replacement: ')' }]);
  });

  test.each([
    'Спасибо :).',
    'Товар (новый) есть.',
    'Готово))).',
    'См. пункт а).',
    'Ждём (минуту)...',
    '(Товар на складе.)',
    'Статья https://shop.example/wiki/X_(y).',
  ])('TEXT-8, PAREN-PERIOD: passes "%s"', (text) => {
    expect(findings('PAREN-PERIOD', text)).toEqual([]);
  });

  test('TEXT-8, PAREN-PERIOD, C-24: can be switched off by the brand', () => {
    expect(findings('PAREN-PERIOD', 'Товар есть (на складе).', { settings: { 'parenthesis.noPeriod': false } })).toEqual([]);
  });
});
