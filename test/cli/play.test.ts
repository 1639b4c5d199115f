import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Guidance } from '../../src/conversation/Guidance.ts';
import { FLOWS } from './support/flowsCopy.ts';
import { sufler, type Ran } from './support/sufler.ts';

const AGENT = ['--flows', FLOWS, '--agent-name', 'Елизавета', '--agent-gender', 'female'];
const chat = (...lines: string[]): Promise<Ran> => sufler(['play', 'shop-chat', '--language', 'ru', ...AGENT], { lines });
const call = (...lines: string[]): Promise<Ran> =>
  sufler(['play', 'shop-phone-inbound', '--language', 'ru', '--brand-name', 'I Love Me', ...AGENT], { lines });
const GREETING = 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?';

/** What was shown after the last line. */
function lastOf({ out }: Ran): string {
  return out.slice(out.lastIndexOf('\n> '));
}

/** The guidance that `g` showed last. */
function guidanceIn({ out }: Ran): Guidance {
  return JSON.parse(out.slice(out.lastIndexOf('\n{\n'))) as Guidance;
}

describe('sufler play', () => {
  it('shows the stage, what to say and the numbered moves', async () => {
    const { code, out } = await chat();
    expect(code).toBe(0);
    expect(out).toContain('-- greeting · 0:00');
    expect(out).toContain(`say    ${GREETING} [greet.chat.nocompany`);
    expect(out).toMatch(/moves {2}1 \S/);
  });

  it('says the recommended phrase with s', async () => {
    const ran = await chat('s');
    expect(ran.code).toBe(0);
    expect(lastOf(ran)).toContain('heard  greet.chat.nocompany');
    expect(lastOf(ran)).not.toContain(GREETING);
  });

  it('plays a move of the customer by its number', async () => {
    const before = guidanceIn(await chat('s', 'g'));
    const number = before.moves.findIndex(({ type }) => type === 'customer.says-goodbye') + 1;
    expect(number).toBeGreaterThan(0);
    expect(guidanceIn(await chat('s', String(number), 'g')).conversation.stage).toBe('farewell');
  });

  it('gives a move its data', async () => {
    const { moves } = guidanceIn(await chat('s', 'g'));
    const number = moves.findIndex(({ type }) => type === 'customer.gives') + 1;
    expect(guidanceIn(await chat('s', `${number} fact=customerName value=Наталья`, 'g')).facts).toMatchObject({ customerName: 'Наталья' });
    expect(guidanceIn(await chat('s', `${number} {"fact":"customerName","value":"Наталья"}`, 'g')).facts).toMatchObject({ customerName: 'Наталья' });
  });

  it('lets both sides speak, and tells the agent what was wrong', async () => {
    const ran = await chat('c Ау, есть тут кто?', 'a Привет! Слушаю.');
    expect(ran.code).toBe(0);
    expect(lastOf(ran)).toContain('broke  GREET-1');
    expect(lastOf(ran)).toContain('text   GREET-FORM');
  });

  it('asks before a hold, says why not and what to say instead', async () => {
    const ran = await call('m call.answered', 's', 'h');
    expect(lastOf(ran)).toMatch(/no {5}hold: .+ \[HOLD-2\]\n {2}but {4}\S/);
    expect(lastOf(ran)).not.toContain('hold.active');
  });

  it('holds when the customer agreed, reminds when it lasts too long, and asks for thanks on return', async () => {
    const asked = ['m call.answered', 's', 'a Мне нужно проверить заказ. Сможете ли Вы немного подождать?', 'm customer.agrees'];
    expect(lastOf(await call(...asked, 'h'))).toContain('-- hold.active');
    expect(lastOf(await call(...asked, 'h', 't 61'))).toMatch(/1:01[^]*mind .*\[hold\.return, HOLD-7\]/);
    expect(lastOf(await call(...asked, 'h', 't 61', 'r'))).toContain('[hold.return, HOLD-4]');
  });

  it('answers a reason to hold from the knowledge', async () => {
    const ran = await sufler(['play', 'shop-phone-inbound', ...AGENT, '--language', 'ru', '--knowledge', 'режим работы=С 9 до 18'], {
      lines: ['m call.answered', 's', 'h режим работы'],
    });
    expect(lastOf(ran)).toContain('[HOLD-1]');
    expect(lastOf(ran)).toContain('but    С 9 до 18');
  });

  it('does not end a call first, unless told to do it anyway', async () => {
    expect(lastOf(await call('m call.answered', 'e'))).toContain('[END-1]');
    const ran = await call('m call.answered', 'e!');
    expect(lastOf(ran)).toContain('· ended');
    expect(lastOf(ran)).toContain('broke  END-1');
  });

  it('takes nothing more when the contact is over', async () => {
    const ran = await call('m call.answered', 'e!', 'c Алло?');
    expect(lastOf(ran)).toContain('[conversation-ended]');
  });

  it('takes the last event back', async () => {
    const before = guidanceIn(await chat('s', 'g'));
    const ran = await chat('s', 'c Вы там все тупые?', 'm customer.is-rude', 'u', 'u', 'g');
    expect(ran.out).toContain('Taken back: customer.is-rude\n');
    expect({ ...guidanceIn(ran), recognised: [], conversation: { ...guidanceIn(ran).conversation, id: '' } }).toEqual({
      ...before,
      recognised: [],
      conversation: { ...before.conversation, id: '' },
    });
  });

  it('says what it does not know what to do with, plays on, and ends a script with 1', async () => {
    const WRONG: readonly (readonly [line: string, says: string])[] = [
      ['x', 'There is no command "x"'],
      ['m customer.agree', 'Did you mean "customer.agrees"?'],
      ['m customer.rates rating=7', '[invalid-data]'],
      ['m customer.rates {rating', 'Write the data as JSON'],
      ['99', 'There are moves 1 to'],
      ['s 9', 'There are recommendations 1 to'],
      ['t soon', 'Write how many seconds'],
      ['t -5', 'Write how many seconds'],
      ['u', 'Nothing has happened yet.'],
      ['a', 'Write the words behind it.'],
    ];
    const { code, out } = await chat(...WRONG.map(([line]) => line));
    expect(code).toBe(1);
    const answers = out.split('\n> ').slice(1);
    WRONG.forEach(([line, says], i) => {
      expect(answers[i]!.startsWith(`${line}\n`)).toBe(true);
      expect(answers[i]).toContain(says);
      // The guidance is not shown again: nothing has changed.
      expect(answers[i]).not.toContain('-- greeting');
    });
    expect((await chat('x', 's')).code).toBe(1);
  });

  it('stops at q', async () => {
    const { code, out } = await chat('q', 'x');
    expect(code).toBe(0);
    expect(out).not.toContain('There is no command');
  });

  it('helps with every command', async () => {
    const shown = lastOf(await chat('?'));
    for (const form of ['s [N]', 'a TEXT', 'c TEXT', 'm TYPE [DATA]', 'h [REASON]', 't SECONDS']) expect(shown).toContain(form);
  });

  it('plays a script, comments and empty lines left out', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sufler-play-'));
    const script = join(folder, 'script.txt');
    await writeFile(script, '# the greeting\n\ns\r\n');
    const ran = await sufler(['play', 'shop-chat', '--language', 'ru', ...AGENT, '--script', script], { lines: ['x'] });
    await rm(folder, { recursive: true });
    expect(ran).toEqual(await chat('s'));
  });

  it('plays the same script the same way', async () => {
    expect(await chat('s', 't 70', 'c Где мой заказ?')).toEqual(await chat('s', 't 70', 'c Где мой заказ?'));
  });

  it('starts with the settings, facts and stage that the options say', async () => {
    const ran = await sufler(
      ['play', 'shop-phone-inbound', '--flows', FLOWS, '--setting', 'hold.limit=5', '--fact', 'orderNumber=A1', '--stage', 'clarify'],
      { lines: ['g'] },
    );
    const { facts, conversation } = guidanceIn(ran);
    expect({ stage: conversation.stage, facts }).toMatchObject({ stage: 'clarify', facts: { orderNumber: 'A1' } });
  });

  it.each([
    [['play', 'shop-chatt'], 'Did you mean "shop-chat"? [unknown-flow]'],
    [['play', 'shop-chat', '--language', 'xx'], '[unknown-language]'],
    [['play', 'shop-chat', '--setting', 'hold.limt=5'], 'Did you mean "hold.limit"? [unknown-setting]'],
    [['play', 'shop-chat', '--setting', 'hold.limit=soon'], 'must be a number of seconds, 0 or more [invalid-data]'],
    [['play', 'shop-chat', '--setting', '__proto__=1'], '[unknown-setting]'],
    [['play', 'shop-chat', '--stage', 'greetin'], 'Did you mean "greeting"? [unknown-stage]'],
    [['play', 'shop-chat', '--brand', 'no-such'], '[unknown-brand]'],
    [['play', 'shop-chat', '--agent-gender', 'robot'], '[invalid-data]'],
    [['play', 'shop-chat', '--script', '/no/such/file'], 'there is no such file [file-unreadable]'],
  ])('does not start with %j', async (args, says) => {
    const { code, out, err } = await sufler([...args, '--flows', FLOWS]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });

  it('uses colours only where there are some', async () => {
    expect((await chat()).out).not.toContain('\u001b');
    expect((await sufler(['play', 'shop-chat', ...AGENT], { colour: true })).out).toContain('\u001b[');
  });
});
