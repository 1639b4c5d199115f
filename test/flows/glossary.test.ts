import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { rows } from '../../scripts/rules/rows.ts';
import { readFlows } from '../../src/flow/reading/readFlows.ts';

const { glossary } = await readFlows(fileURLToPath(new URL('../../flows', import.meta.url)));
const english = glossary.get('en') ?? [];
const seeds = new Map(rows.map(({ id, seed }) => [id, seed]));

describe('the glossary that comes with Sufler', () => {
  it('MET-9: explains at least 40 terms in four languages, among them those of the trade', () => {
    expect([...glossary.keys()].sort()).toEqual(['en', 'lt', 'pl', 'ru']);
    expect(english.length).toBeGreaterThanOrEqual(40);
    const ids = english.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['live-chat', 'contact-centre', 'asa', 'hold', 'canned-response']));
    for (const entries of glossary.values()) expect(entries.map(({ id }) => id)).toEqual(ids);
  });

  it('MET-9: names only rows that there are, each with its document and line', () => {
    for (const { id, rows: named, sources } of english) {
      expect([id, [...sources].sort()]).toEqual([id, [...new Set(named.map((row) => seeds.get(row) ?? `no row ${row}`))].sort()]);
    }
  });

  it('has no two terms of one name in a language', () => {
    for (const entries of glossary.values()) {
      const names = entries.map(({ term }) => term.toLowerCase());
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('MET-2: the entry that is cut off in its source is marked so, and says in Russian only what stands there', () => {
    for (const [language, entries] of glossary) {
      expect([language, entries.filter(({ status }) => status === 'truncated').map(({ id, rows: named }) => [id, named])]).toEqual([
        language,
        [['call-centre-specialist', ['MET-2']]],
      ]);
    }
    const entry = glossary.get('ru')?.find(({ id }) => id === 'call-centre-specialist');
    expect('Специалист колл центра, в чью компетенцию входит обслуживани... Далее').toContain(entry?.definition.replace('…', '...'));
  });
});
