import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFlows, type FlowsCopy } from './support/flowsCopy.ts';
import { sufler, type Ran } from './support/sufler.ts';

interface Step {
  readonly customer?: string;
  readonly agent?: string;
  readonly wait?: number;
  readonly meanings?: readonly { readonly type: string }[];
  readonly expect?: Readonly<Record<string, unknown>>;
}
interface File {
  readonly tests: readonly { readonly name: string; readonly opening: Readonly<Record<string, unknown>>; readonly steps: readonly Step[] }[];
}

const LOGS: Readonly<Record<string, readonly string[]>> = {
  ru: ['--agent-name', 'Анна', '--brand-name', 'Kid Mir'],
  lt: ['--agent-name', 'Rūta'],
  pl: ['--agent-name', 'Anna'],
  en: ['--agent-name', 'Emma', '--customer-name', 'John'],
};

const logOf = (language: string): string => fileURLToPath(new URL(`../fixtures/record/${language}.txt`, import.meta.url));

describe('sufler record', () => {
  let flows: FlowsCopy;
  let elsewhere: string;
  beforeEach(async () => {
    flows = await copyFlows();
    elsewhere = await mkdtemp(join(tmpdir(), 'sufler-record-'));
  });
  afterEach(async () => {
    await flows.remove();
    await rm(elsewhere, { recursive: true, force: true });
  });

  const bring = (files: readonly string[], ...more: readonly string[]): Promise<Ran> =>
    sufler(['record', ...files, '--flows', flows.folder, ...more]);
  const given = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(elsewhere, name);
    await writeFile(path, content);
    return path;
  };
  const written = async (path: string): Promise<File> => JSON.parse(await readFile(join(flows.folder, path), 'utf8')) as File;

  it.each(Object.entries(LOGS))('SCR-1: a chat log in "%s" becomes a test that holds at once', async (language, people) => {
    const { code, out, err } = await bring([logOf(language)], '--flow', 'shop-chat', '--language', language, ...people);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`${language}.json: 1 test with`);
    expect(await sufler(['test', 'shop-chat', '--only', 'Recorded', '--flows', flows.folder])).toMatchObject({ code: 0 });
    const { tests } = await written(`shop-chat/tests/${language}.json`);
    expect(tests[0]?.steps.filter(({ customer }) => customer !== undefined).every(({ meanings }) => meanings !== undefined)).toBe(true);
    expect(tests[0]?.steps.at(-1)?.expect).toMatchObject({ status: 'open', outcome: null });
  });

  it.each(Object.entries(LOGS))('SCR-1: a chat log in "%s" becomes the draft of a flow that goes the same way', async (language, people) => {
    const { err } = await bring([logOf(language)], '--as', 'flow', '--id', 'draft', '--language', language, ...people);
    expect(err).toBe('');
    expect(await sufler(['test', 'draft', '--flows', flows.folder])).toMatchObject({ code: 0 });
    const { tests } = await written('draft/tests/recorded.json');
    const { states } = JSON.parse(await readFile(join(flows.folder, 'draft/flow.json'), 'utf8')) as { states: object };
    const passed = new Set(tests[0]?.steps.flatMap(({ expect: wanted }) => Object.values((wanted?.states ?? {}) as object) as string[]));
    const turns = Object.keys(states).filter((state) => !['start', 'farewell', 'wrapup'].includes(state));
    const agents = (await readFile(logOf(language), 'utf8'))
      .split('\n')
      .filter((line) => /(?:Оператор|Operatorė|Konsultantka|Emma \([^)]+\)):/.test(line));
    expect(turns).toHaveLength(agents.length);
    // Where the agent begins, the first state is left with the first step.
    expect(turns.slice(language === 'ru' || language === 'lt' ? 0 : 1).filter((state) => !passed.has(state))).toEqual([]);
    const { out } = await sufler(['check', 'draft', '--flows', flows.folder]);
    expect(out).not.toContain(' error ');
  });

  it('tells where the conversation parts from the script', async () => {
    const { out } = await bring([logOf('ru')], '--flow', 'shop-chat', ...(LOGS.ru ?? []));
    expect(out).toContain('ru.txt:1: The line is no words of agent or customer, and left out: "Оператор подключился"');
    expect(out).toContain('ru.txt:8: The line is no words of agent or customer, and left out: "*** чат закрыт ***"');
    expect(out).toContain('ru.txt:5: The agent said "Ждите." where wait.notice was recommended');
    expect(out).toContain('ru.txt:5: WAIT-3 was broken: time passed');
  });

  it('masks personal data, unless it is told to keep it', async () => {
    await bring([logOf('ru')], '--flow', 'shop-chat');
    const masked = await readFile(join(flows.folder, 'shop-chat/tests/ru.json'), 'utf8');
    expect(masked).toContain('+7 000 000-00-00');
    expect(masked).toContain('"value": "+70000000000"');
    expect(masked).not.toContain('912');
    await bring([logOf('ru')], '--flow', 'shop-chat', '--keep-personal', '--force');
    expect(await readFile(join(flows.folder, 'shop-chat/tests/ru.json'), 'utf8')).toContain('+79123456789');
  });

  it('several conversations become several tests, or one draft that branches', async () => {
    const one = await given('one.txt', 'Agent: Hello! How can I help?\nClient: Where is my order?\nAgent: It is on its way. Goodbye!');
    const other = await given('other.txt', 'Agent: Hello! How can I help?\nClient: I need a pram for twins\nAgent: This one folds. Goodbye!');
    await bring([one, other], '--flow', 'shop-chat', '--language', 'en');
    expect((await written('shop-chat/tests/one.json')).tests.map(({ name }) => name)).toEqual(['Recorded: one', 'Recorded: other']);
    const { out } = await bring([one, other], '--as', 'flow', '--id', 'both', '--language', 'en');
    expect(out).toContain('2 conversations became 5 states; 2 tests');
    expect(await sufler(['test', 'both', '--flows', flows.folder])).toMatchObject({ code: 0 });
  });

  it('tells where two conversations cannot be one script', async () => {
    const one = await given('one.txt', 'Agent: Hello!\nClient: An order\nAgent: Which one?');
    const other = await given('other.txt', 'Agent: Hello!\nClient: An order\nAgent: Today?');
    const { code, out } = await bring([one, other], '--as', 'flow', '--id', 'both', '--language', 'en');
    expect(code).toBe(1);
    expect(out).toContain('The draft cannot follow the conversation from here');
    expect(await sufler(['test', 'both', '--flows', flows.folder])).toMatchObject({ code: 0 });
  });

  it('takes a transcript of the API, with the body that the conversation was started with', async () => {
    const at = (seconds: number): string => new Date(Date.UTC(2026, 0, 5, 10, 0, seconds)).toISOString();
    const recognised = [{ event: null, intent: 'customer.asks', confidence: 0.9, span: [0, 14], applied: true }];
    const shown = { id: null, revision: 1, receivedAt: at(0), retracted: false, recognised: [], violations: [], findings: [] };
    const events = [
      { ...shown, seq: 1, type: 'customer.says', at: at(3), data: { text: 'Где мой заказ?' }, recognised },
      { ...shown, seq: 2, type: 'agent.says', at: at(7), data: { text: 'Ждите.' } },
      { ...shown, seq: 3, type: 'chat.closed', at: at(9), data: { by: 'customer' } },
    ];
    const file = await given('t.json', JSON.stringify({ events }));
    const opening = await given(
      'o.json',
      JSON.stringify({ id: 'c1', flow: 'shop-chat', clock: 'event', at: at(0), agent: { name: 'Анна', gender: 'female' } }),
    );
    const { out } = await bring([file], '--flow', 'shop-chat', '--opening', opening, '--name', 'An order');
    expect(out).not.toContain('record-supposed');
    const { tests } = await written('shop-chat/tests/t.json');
    expect(tests[0]).toMatchObject({ name: 'An order', opening: { at: at(0), agent: { name: 'Анна' } } });
    expect(tests[0]?.steps.map(({ wait }) => wait).filter((wait) => wait !== undefined)).toEqual([3, 4, 2]);
    expect(tests[0]?.steps.at(-1)?.expect).toMatchObject({ status: 'ended', outcome: 'customerEnded' });
    expect((await sufler(['test', 'shop-chat', '--only', 'An order', '--flows', flows.folder])).code).toBe(0);
    expect((await bring([file], '--flow', 'shop-chat', '--force')).out).toContain('[record-supposed]');
  });

  it('replaces no file and no folder unless it is told to', async () => {
    const before = await readFile(join(flows.folder, 'shop-chat/tests/greeting.json'), 'utf8');
    const output = join(flows.folder, 'shop-chat/tests/greeting.json');
    expect(await bring([logOf('ru')], '--flow', 'shop-chat', '--output', output)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--force') as string,
    });
    expect(await bring([logOf('ru')], '--as', 'flow', '--id', 'shop-chat')).toMatchObject({ code: 2 });
    expect(await readFile(output, 'utf8')).toBe(before);
    expect((await bring([logOf('ru')], '--flow', 'shop-chat', '--output', output, '--force')).code).toBe(1);
    expect(await readFile(output, 'utf8')).toContain('Recorded from ru.txt');
  });

  it('asks which flow it was', async () => {
    expect(await bring([logOf('ru')])).toMatchObject({ code: 2, err: expect.stringContaining('shop-phone-outbound') as string });
    expect(await bring([logOf('ru')], '--flow', 'shop-chta')).toMatchObject({ code: 2, err: expect.stringContaining('shop-chat') as string });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', '[record-unreadable]'],
    ['a novel', 'It was a dark and stormy night.\n'.repeat(100), '[record-unreadable]'],
    ['ten megabytes', 'Client: a\n'.repeat(1_000_000), '[file-too-large]'],
    ['too many lines', 'Client: a\n'.repeat(20_001), '[record-too-long]'],
    ['more than a test may have', 'Client: a\nAgent: b\n'.repeat(300), '[record-too-long]'],
    ['another encoding', Uint8Array.from([0xcf, 0xf0, 0xe8, 0x3a, 0x20]), 'not UTF-8'],
    ['bytes', Uint8Array.from([0x43, 0, 0, 1]), 'not a text'],
    ['JSON that is no transcript', '{"a":1}', '[invalid-data]'],
    ['__proto__', '{"events":[{"type":"a","at":"b","data":{"__proto__":{}}}]}', '[forbidden-name]'],
  ])('%s: says what is wrong, and writes nothing', async (_what, content, words) => {
    const file = await given('hostile.txt', content);
    const before = await readdir(join(flows.folder, 'shop-chat/tests'));
    const { code, err } = await bring([file], '--flow', 'shop-chat');
    expect(err).toContain(words);
    expect(code).toBe(2);
    expect(await readdir(join(flows.folder, 'shop-chat/tests'))).toEqual(before);
  });

  it('leaves nothing behind where a draft cannot be made', async () => {
    const file = await given('empty.json', '{"events":[{"type":"chat.opened","at":"2026-01-05T10:00:00Z"}]}');
    const before = (await readdir(flows.folder)).sort();
    expect(await bring([file], '--as', 'flow')).toMatchObject({ code: 2, err: expect.stringContaining('nobody says anything') as string });
    expect((await readdir(flows.folder)).sort()).toEqual(before);
  });
});
