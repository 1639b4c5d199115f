import { describe, expect, it } from 'vitest';
import { brandedCast } from '../../../src/flow/brandedCast.ts';
import type { Experiment } from '../../../src/flow/schema/experiment.ts';
import { offerCast, warmOffer } from '../../experiments/support/offerDesk.ts';

const digests = (experiment: Experiment, phrases?: Parameters<typeof offerCast>[1]) =>
  Object.fromEntries(offerCast([experiment], phrases).experiments?.byId.get(experiment.id)?.digests ?? []);

describe('experiments of a flow version', () => {
  it('are none where there are none, and none where all have ended', () => {
    expect(offerCast([]).experiments).toBeNull();
    expect(offerCast([{ ...warmOffer, status: 'ended' }]).experiments).toBeNull();
  });

  it('have a digest for each language', () => {
    const own = digests(warmOffer);
    expect(Object.keys(own)).toEqual(['en', 'ru']);
    expect(own.en).not.toBe(own.ru);
    expect(Object.keys(digests({ ...warmOffer, languages: ['ru'] }))).toEqual(['ru']);
  });

  it.each<[string, Experiment]>([
    ['a weight', { ...warmOffer, variants: [warmOffer.variants[0]!, { id: 'warm', weight: 2 }] }],
    ['the name of a variant', { ...warmOffer, variants: [warmOffer.variants[0]!, { id: 'hot', weight: 1 }] }],
    ['the order of variants', { ...warmOffer, variants: [...warmOffer.variants].reverse() }],
    ['the event of the goal', { ...warmOffer, goal: { event: 'customer.thanks' } }],
    ['the condition of the goal', { ...warmOffer, goal: { event: 'customer.agrees', when: 'asked > 0' } }],
    ['the time of the goal', { ...warmOffer, goal: { event: 'customer.agrees', within: 60 } }],
  ])('have another digest when %s changes', (_name, changed) => {
    expect(digests(changed).en).not.toBe(digests(warmOffer).en);
  });

  it('have another digest where a text changes, and the same in other languages', () => {
    const changed = digests(warmOffer, { ru: { offer: ['Вторая пара дешевле.', 'Посмотрим вторую пару за полцены?'] } });
    expect(changed.ru).not.toBe(digests(warmOffer).ru);
    expect(changed.en).toBe(digests(warmOffer).en);
  });

  it.each<[string, Experiment]>([
    ['a description', { ...warmOffer, description: 'Is a question better?' }],
    ['the description of a variant', { ...warmOffer, variants: warmOffer.variants.map((variant) => ({ ...variant, description: 'x' })) }],
    ['the languages', { ...warmOffer, languages: ['en'] }],
  ])('have the same digest when %s changes', (_name, changed) => {
    expect(digests(changed).en).toBe(digests(warmOffer).en);
  });

  it('have the same digest when texts of other phrases or further texts of the phrase change', () => {
    const more = {
      en: { hello: 'Hi!', offer: ['A second pair is half the price.', 'Shall we look for a second pair at half the price, {customerName}?', 'New'] },
    };
    expect(digests(warmOffer, more).en).toBe(digests(warmOffer).en);
  });

  it('do not run in a brand’s own words where those are fewer than the variants', () => {
    const own = brandedCast(offerCast(), { id: 'kid-mir', name: 'Kid Mir', phrases: { en: { offer: 'Kid Mir has a second pair.' } } });
    expect([...(own.experiments?.byId.get('warm-offer')?.digests.keys() ?? [])]).toEqual(['ru']);
  });
});
