import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findOffences, recogniseOffence } from '../../../src/text/offence/recogniseOffence.ts';
import { languages } from '../../support/people.ts';

const OFFENCES: ReadonlySet<string> = new Set(['customer.swears', 'customer.insults', 'customer.is-rude', 'customer.flirts']);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../flows/common/${file}`, import.meta.url), 'utf8'));
}

describe.each(languages)('our own texts in %s', (language) => {
  it('FILL-5: no phrase and no message insults or swears, not even as is forgiven to a customer', () => {
    const texts = [...stringsIn(read(`phrases/${language}.json`)), ...stringsIn(read(`messages/${language}.json`))];
    expect(texts.length).toBeGreaterThan(100);
    // The messages speak of flirting and rudeness; they name it without being it.
    expect(texts.filter((text) => findOffences(text, language).some(({ kind }) => kind !== 'flirts'))).toEqual([]);
  });

  it('ABUSE-3: no example of another meaning offends', () => {
    const others = Object.entries(read(`examples/${language}.json`) as Record<string, unknown>).filter(([meaning]) => !OFFENCES.has(meaning));
    const texts = others.flatMap(([, examples]) => stringsIn(examples));
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.filter((text) => recogniseOffence(text, language).length > 0)).toEqual([]);
  });

  it('ABUSE-3: the examples of swearing swear', () => {
    const texts = stringsIn((read(`examples/${language}.json`) as Record<string, unknown>)['customer.swears']);
    const missed = texts.filter((text) => !recogniseOffence(text, language).some(({ kind }) => kind === 'swears'));
    expect(missed).toHaveLength(Math.min(missed.length, Math.floor(texts.length / 20)));
  });
});
