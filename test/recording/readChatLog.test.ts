import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordFindingsOf } from '../../src/recording/RecordFinding.ts';
import { readUtterances, recordingOfLog } from '../../src/recording/readChatLog.ts';
import type { KnownNames, Speaker } from '../../src/recording/speakers.ts';

const NOBODY: KnownNames = { agent: null, customer: null };

function reading(text: string, known: KnownNames = NOBODY, first: Speaker = 'customer') {
  const findings = recordFindingsOf('log.txt');
  const read = readUtterances(text, known, first, findings);
  const utterances = read.ok ? read.value : [];
  return {
    said: utterances.map(({ speaker, text: words }) => [speaker, words]),
    lines: utterances.map(({ place }) => place.line),
    seconds: recordingOfLog(utterances).happenings.map(({ at }) => at / 1_000),
    begin: recordingOfLog(utterances).at,
    notes: findings.list.filter(({ code }) => code === 'record-not-understood').map(({ line, args }) => [line, args?.words]),
    supposed: findings.list.filter(({ code }) => code === 'record-supposed').map(({ args }) => args?.what),
    problems: read.ok ? [] : read.problems,
  };
}

describe('reading a chat log', () => {
  it.each([
    ['Client', 'Agent'],
    ['Customer', 'Operator'],
    ['Клиент', 'Оператор'],
    ['ПОКУПАТЕЛЬ', 'Агент'],
    ['Klientas', 'Operatorius'],
    ['Klientė', 'Konsultantė'],
    ['Klient', 'Konsultant'],
    ['Посетитель', 'Анна (оператор)'],
    ['Клиент Пётр', 'Менеджер Анна'],
  ])('%s and %s are who they are called', (customer, agent) => {
    expect(reading(`${agent}: A\n${customer}: B\n`).said).toEqual([
      ['agent', 'A'],
      ['customer', 'B'],
    ]);
  });

  it('what has nobody before it goes on with the words above, also behind a colon that is none', () => {
    const { said, lines } = reading('\ufeffКлиент: Здравствуйте 😀\r\n\r\nНужно: коляска\r\nhttps://kid.example/a\r\nОператор: Добрый день\r\n');
    expect(said).toEqual([
      ['customer', 'Здравствуйте 😀\n\nНужно: коляска\nhttps://kid.example/a'],
      ['agent', 'Добрый день'],
    ]);
    expect(lines).toEqual([1, 5]);
  });

  it.each([
    ['[10:02] ', '[10:03] ', 60],
    ['10:02:15 ', '10:02:45 ', 30],
    ['2026-01-05 10:02 ', '2026-01-06 10:02 ', 86_400],
    ['[05.01.2026, 10:02:15] ', '[05.01.2026, 10:02:16] ', 1],
    ['05.01.2026, 10:02 - ', '05.01.2026, 10:04 - ', 120],
    ['1/5/26, 11:59 AM - ', '1/5/26, 12:01 PM - ', 120],
    ['2026-01-05T10:02:15Z ', '2026-01-05T10:02:20Z ', 5],
    ['23:59 ', '00:01 ', 120],
  ])('knows times such as %s', (one, other, seconds) => {
    const read = reading(`${one}Client: A\n${other}Agent: B`);
    expect(read.said).toHaveLength(2);
    expect(read.seconds).toEqual([0, seconds]);
    expect(read.notes).toEqual([]);
  });

  it('knows a time behind the name', () => {
    const read = reading('Agent (10:02): A\nClient (10:03): B');
    expect(read.said).toEqual([
      ['agent', 'A'],
      ['customer', 'B'],
    ]);
  });

  it('tells lines of the system, and leaves them out', () => {
    const { said, notes } = reading('Agent joined\n[10:02] Client: A\n*** chat closed ***\n[10:03] Anna has left\n[10:04] Agent: B\n');
    expect(said.map(([, words]) => words)).toEqual(['A', 'B']);
    expect(notes).toEqual([
      [1, 'Agent joined'],
      [3, '*** chat closed ***'],
      [4, '[10:03] Anna has left'],
    ]);
  });

  it('a time at the beginning of a line is words where the log tells no times', () => {
    expect(reading('Client: Когда?\n10:30 подойдёт\nAgent: Да').said[0]).toEqual(['customer', 'Когда?\n10:30 подойдёт']);
  });

  it('takes names for people: told ones surely, others as a guess that is told', () => {
    const log = 'Rūta: Labas\nJonas: Sveiki\nRūta: Kuo galiu padėti?';
    expect(reading(log, { agent: 'Rūta', customer: null })).toMatchObject({
      said: [
        ['agent', 'Labas'],
        ['customer', 'Sveiki'],
        ['agent', 'Kuo galiu padėti?'],
      ],
      supposed: ['"Jonas" is the customer'],
    });
    expect(reading(log, NOBODY, 'agent').supposed).toEqual(['"Rūta" is the agent', '"Jonas" is the customer']);
    expect(reading(log, NOBODY, 'customer').supposed).toEqual(['"Rūta" is the customer', '"Jonas" is the agent']);
  });

  it('says of what is no conversation that it is none', () => {
    for (const text of ['', '\n\n', 'just words', '{}', '::::', `${'a'.repeat(70)}: b`])
      expect(reading(text).problems.map(({ code }) => code)).toEqual(['record-unreadable']);
    expect(reading('Client: a\n'.repeat(20_001)).problems.map(({ code }) => code)).toEqual(['record-too-long']);
  });

  it('reads whatever it is given, in time that goes with its length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void reading(`Client: ${text}`)));
    for (const sign of ['[', ':', '1', ' ', '(', '1:', 'a@', '- ', '*', '\u0301']) {
      const begun = performance.now();
      reading(`Client: a\n${sign.repeat(400_000)}\nAgent: b`);
      expect(performance.now() - begun).toBeLessThan(2_000);
    }
  });
});
