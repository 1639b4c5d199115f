import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FLOWS } from './support/flowsCopy.ts';
import { sufler, type Ran } from './support/sufler.ts';

const CHAT = ['--flow', 'shop-chat', '--persona', 'curious-buyer', '--language', 'en', '--seed', '7', '--agent-name', 'Eva'];
const CALL = ['--flow', 'shop-phone-inbound', '--persona', 'anxious-parent', '--language', 'en', '--seed', '7', '--agent-name', 'Eva'];
const GREETING = 'Welcome to Kid Mir! My name is Eva. Do you have questions? You are in the right place!';

describe('sufler train', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sufler-train-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let scripts = 0;
  const practise = (args: readonly string[], ...lines: string[]): Promise<Ran> => {
    const file = join(folder, `${(scripts += 1)}.txt`);
    writeFileSync(file, lines.join('\n'));
    return sufler(['train', ...args, '--script', file, '--flows', FLOWS]);
  };

  it('tells whom one practises with and the seed; the same seed and the same words are the same contact', async () => {
    const [one, again] = [await practise(CHAT, '/say', '/score'), await practise(CHAT, '/say', '/score')];
    expect([one.code, one.err]).toEqual([0, '']);
    expect(one.out.split('\n')[0]).toBe('shop-chat · curious-buyer · en · normal · seed 7 · you are Eva');
    expect(one.out).toContain("I'm looking for a lightweight pushchair");
    expect(again).toEqual(one);
  });

  it('says what is recommended, and the customer answers', async () => {
    const { code, out } = await practise(CHAT, '/say');
    expect(code).toBe(0);
    expect(out).toContain(`say    ${GREETING}`);
    expect(out.slice(out.indexOf('> /say'))).toContain('heard  greet.chat.company');
  });

  it('offers products of the shop by their number', async () => {
    const { code, out } = await practise(CHAT, GREETING, '/products', '/offer 2', '/offer 99');
    expect(code).toBe(1);
    expect(out).toContain('  2 Nordika City pushchair');
    expect(out).toContain('There are products 1 to 4');
    expect(out).toContain('1 of 3 products were offered');
  });

  it('tells with the score what broke a rule and what would have been right', async () => {
    const { code, out } = await practise(CHAT, 'Hello! My name is Eva, how can I help you?', '/end');
    expect(code).toBe(0);
    expect(out).toMatch(/knocked out by END-6/);
    expect(out).toMatch(/GREET-FORM −\d/);
    expect(out).toContain(`instead: ${GREETING}`);
    expect(out).toMatch(/\nended: /);
  });

  it('answers whether one may, without doing it', async () => {
    const { out } = await practise(CHAT, '/may close', '/may nothing', '/quit');
    expect(out).toMatch(/> \/may close\n {2}no {5}close: .*\[END-6\]/);
    expect(out).toContain('There are send, hold');
    expect(out).toContain('\nnot ended\n');
  });

  it('shows no phrase where the prompter is hidden, and tells how near the words came', async () => {
    const { code, out } = await practise(
      [...CALL, '--guidance', 'hidden'],
      '/answer',
      'Kid Mir, Eva speaking, hello!',
      '/say',
      '+3',
      'One moment, please.',
    );
    expect(code).toBe(1);
    expect(out).toContain('The prompter is hidden');
    const practised = out.slice(0, out.indexOf('not ended'));
    expect(practised).not.toMatch(/^ {2}(?:say|also|but|mind|moves) /m);
    expect(out.slice(practised.length)).toMatch(/closeness/);
  });

  it('keeps phrases back from checks and scores as well until the hidden contact is over', async () => {
    const lines = ['/answer', 'Hello! My name is Eva, how can I help you?', '/may hold', '/score'];
    const hidden = await practise([...CALL, '--guidance', 'hidden'], ...lines);
    const practised = hidden.out.slice(0, hidden.out.indexOf('not ended'));
    expect(practised).toContain('GREET-FORM −');
    expect(practised).toContain('[HOLD-2]');
    expect(practised).not.toMatch(/instead:|closeness|^ {2}but/m);
    expect(hidden.out.slice(practised.length)).toMatch(/instead:/);
    const shown = await practise(CALL, ...lines);
    expect(shown.out.slice(0, shown.out.indexOf('not ended'))).toMatch(/instead: Kid Mir/);
  });

  it('lets time pass as a script says: a customer who is left alone speaks up, and in the end leaves', async () => {
    const { code, out } = await practise(CHAT, GREETING, '+120', '+900', '+3600');
    expect(code).toBe(0);
    expect(out).toContain('the customer closes the chat');
    expect(out).toMatch(/\nended: /);
    expect(await practise(CHAT, GREETING, '+120', '+900', '+3600')).toMatchObject({ out });
  });

  it('lets a caller whom nobody answers give up', async () => {
    const { code, out } = await practise(CALL, '+300', '+300');
    expect(code).toBe(0);
    expect(out).toContain('ended: abandoned');
  });

  it('ends with 1 after a line of a script that cannot be taken, and suggests a command', async () => {
    const { code, out } = await practise(CHAT, '# a comment', '/scroe');
    expect(code).toBe(1);
    expect(out).toContain('is "/score" meant?');
    expect(out).not.toContain('a comment');
  });

  it('lists what can be done', async () => {
    const { out } = await practise(CHAT, '/help');
    for (const command of ['/hold', '/resume', '/lookup', '/transfer', '/brief', '+SECONDS']) expect(out).toContain(`\n  ${command}`);
  });

  it.each([
    [['--persona', 'curious-byer'], 'curious-buyer'],
    [['--flow', 'shop-caht'], 'shop-chat'],
    [['--guidance', 'hiden'], 'hidden'],
    [['--seed', 'many'], 'whole number'],
    [['--script', 'nowhere.txt'], 'nowhere.txt'],
  ])('refuses %j and tells what may be meant', async (args, told) => {
    const { code, out, err } = await sufler(['train', ...args, '--flows', FLOWS]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });
});
