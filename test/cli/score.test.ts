import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordedLine } from '../../src/backtest/recordedLine.ts';
import type { Score } from '../../src/scoring/Score.ts';
import { play, type Play } from '../support/play.ts';
import { cardBody, scoreOf } from '../scoring/support/scoring.ts';
import { sufler } from './support/sufler.ts';
import { copyFlows, FLOWS } from './support/flowsCopy.ts';

let folder: string;
let files: Readonly<Record<'good' | 'both' | 'chat' | 'transcript' | 'broken' | 'card', string>>;

const chat = (id: string): Play =>
  play('shop-chat', { id, language: 'en' })
    .customerSays('Hello', 'customer.greets')
    .later(5)
    .obey()
    .later(5)
    .customerSays('When?', 'customer.asks')
    .later(5);
const good = chat('good').agentSays('Your order is with the courier now.');
const bad = chat('bad').agentSays('Um, to hell with him!');
const line = ({ opening, records }: Play): string => `${JSON.stringify(recordedLine(opening, records))}\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sufler-score-'));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const { events } = recordedLine(bad.opening, bad.records);
  files = {
    good: write('good.jsonl', line(good)),
    both: write('both.jsonl', line(good) + line(bad)),
    broken: write('broken.jsonl', `${line(good)}{"opening": 1}\n`),
    transcript: write('transcript.json', JSON.stringify({ events })),
    chat: write('chat.txt', '[10:00:00] Client: Hello\n[10:00:05] Agent: Hey, what do you want?\n'),
    card: write('card.json', JSON.stringify({ ...cardBody(), knockOuts: [] })),
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => sufler(['score', ...args, '--flows', FLOWS]);
const scoresIn = (out: string): Score[] => out.split('\n').map((one) => JSON.parse(one) as Score);

describe('sufler score', () => {
  it('scores recorded conversations as the score of their logs is, one a line', async () => {
    const { code, out } = await run(files.both, '--json');
    expect(code).toBe(0);
    const [first, second] = scoresIn(out);
    expect(first).toEqual(scoreOf(good));
    expect(second).toEqual(scoreOf(bad));
  });

  it('tells people the points, what knocked the contact out, and each loss with what would have been right', async () => {
    const { out } = await run(files.both);
    expect(out).toContain('good chat en: 100');
    expect(out).toContain('bad chat en: 0');
    expect(out).toContain('knocked out by PROFANITY');
    expect(out).toMatch(/#4 FILLER .*\n\s+said: Um, to hell with him!\n\s+instead: To hell with him!/);
    expect(out).toContain('2 contacts: 50 on average, 1 knocked out');
  });

  it('ends with 1 when a contact has fewer points than asked for', async () => {
    expect((await run(files.good, '--at-least', '98')).code).toBe(0);
    expect((await run(files.both, '--at-least', '98')).code).toBe(1);
    expect((await run(files.good, '--at-least', 'x')).code).toBe(2);
  });

  it('takes another card', async () => {
    const [, second] = scoresIn((await run(files.both, '--json', '--card', files.card)).out);
    expect(second!.knockOuts).toEqual([]);
    expect(second!.total).toBe(second!.weighed);
    const { code, err } = await run(files.both, '--card', files.good);
    expect(code).toBe(2);
    expect(err).toContain('good.jsonl');
  });

  it('scores a transcript and a chat log, whose flow is named', async () => {
    const [transcript] = scoresIn((await run(files.transcript, '--flow', 'shop-chat', '--language', 'en', '--json')).out);
    expect(transcript!.knockOuts.map(({ rule }) => rule)).toEqual(['PROFANITY']);
    const [log] = scoresIn((await run(files.chat, '--flow', 'shop-chat', '--language', 'en', '--json')).out);
    expect(log!.criteria.find(({ id }) => id === 'SC-02')!.value).toBeLessThan(1);
    const { code, err } = await run(files.chat);
    expect({ code, told: err.includes('[score-flow-missing]') }).toEqual({ code: 2, told: true });
  });

  it('tells which lines it cannot read and scores the others', async () => {
    const { code, out, err } = await run(files.broken, '--json');
    expect(code).toBe(0);
    expect(scoresIn(out)).toHaveLength(1);
    expect(err).toContain('Line 2 of ');
  });

  it('shows how near the agent came to the standard phrases', async () => {
    const { out } = await run(files.good, '--closeness');
    expect(out).toMatch(/#2 greet\.chat\.company 100/);
  });

  it.each([
    ['a file that is not there', ['/nowhere.jsonl'], 'file-unreadable'],
    ['a folder without flows', ['FILE', '--flows', '/nowhere'], 'folder-missing'],
  ])('says what is wrong: %s', async (_what, args, problem) => {
    const { code, err } = await sufler([
      'score',
      ...args.map((one) => (one === 'FILE' ? files.good : one)),
      ...(args.includes('--flows') ? [] : ['--flows', FLOWS]),
    ]);
    expect(code).toBe(2);
    expect(err).toContain(`[${problem}]`);
  });
});

describe('the scorecard of a folder', () => {
  it('is told of by sufler check where it has mistakes, and keeps no flow from running', { timeout: 60_000 }, async () => {
    const flows = await copyFlows();
    try {
      await flows.edit('scorecard.json', '"rules": ["WAIT-3"]', '"rules": ["WAIT-4"]');
      const { code, out } = await sufler(['check', '--flows', flows.folder]);
      expect(code).toBe(1);
      expect(out).toMatch(
        /scorecard\.json:\d+:\d+ error There is no rule "WAIT-4" that could be broken\. Did you mean "WAIT-3"\? \[scorecard-unknown-rule\]/,
      );
      expect((await sufler(['score', files.good, '--flows', flows.folder])).err).toContain('[scorecard-unknown-rule]');
      const { err } = await sufler(['score', files.good, '--card', files.card, '--flows', flows.folder]);
      expect(err).toBe('');
    } finally {
      await flows.remove();
    }
  });
});
