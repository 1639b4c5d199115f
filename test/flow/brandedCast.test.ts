import { describe, expect, it } from 'vitest';
import { brandedCast } from '../../src/flow/brandedCast.ts';
import { checkBrand } from '../../src/flow/validation/brand.ts';
import { start } from '../../src/conversation/start.ts';
import { guide } from '../../src/conversation/guide.ts';
import type { Problem } from '../../src/problems/Problem.ts';
import { openingOf } from '../support/play.ts';
import { shopCast } from '../support/shopFlows.ts';

const plain = shopCast('shop-chat');
const brand = {
  id: 'own-words',
  name: 'Kid Mir',
  phrases: { ru: { 'greet.chat.nocompany': 'Здравствуйте! С Вами {agentName}, слушаю Вас.', 'no.such.phrase': 'Ау' } },
};

describe('the words of a brand', () => {
  it('BRAND-2: win over those of the flow', () => {
    const cast = brandedCast(plain, brand);
    const [conversation] = start(cast, { ...openingOf(plain), hash: cast.hash, brand });
    expect(guide(conversation).say?.text).toBe('Здравствуйте! С Вами Елизавета, слушаю Вас.');
  });

  it('BRAND-2: are known again when the agent says them', () => {
    const found = brandedCast(plain, brand).matchers.get('ru')!('Здравствуйте! С Вами Анна, слушаю Вас.');
    expect(found.map(({ phrase }) => phrase)).toEqual(['greet.chat.nocompany']);
  });

  it('BRAND-2, SCR-2: make a version of its own, so that a conversation stays with the words it began with', () => {
    expect(brandedCast(plain, brand).hash).not.toBe(plain.hash);
    expect(brandedCast(plain, { ...brand, name: 'Other' })).toBe(brandedCast(plain, brand));
    expect(brandedCast(plain, { ...brand, phrases: {} })).toBe(plain);
    expect(brandedCast(plain, null)).toBe(plain);
  });

  it('are no reason for phrases that the flow does not have', () => {
    expect(brandedCast(plain, brand).phrasebook.entry('no.such.phrase')).toBeUndefined();
  });

  it('must be ICU MessageFormat', () => {
    const problems: Problem[] = [];
    checkBrand(
      { file: 'brands/b.json', format: 'brand', value: { id: 'b', name: 'B', phrases: { ru: { 'bye.phone': 'До {свидания' } } } },
      null,
      (problem) => void problems.push(problem),
    );
    expect(problems).toMatchObject([{ code: 'malformed-phrase', pointer: '/phrases/ru/bye.phone' }]);
  });
});
