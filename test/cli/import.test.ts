import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { plantedScript } from '../importing/support/plantedScript.ts';
import { copyFlows, type FlowsCopy } from './support/flowsCopy.ts';
import { sufler, type Ran } from './support/sufler.ts';

const SCRIPT = fileURLToPath(new URL('../fixtures/import/dostavka.json', import.meta.url));

describe('sufler import', () => {
  let flows: FlowsCopy;
  beforeEach(async () => {
    flows = await copyFlows();
  });
  afterEach(() => flows.remove());

  const bring = (file: string, ...more: string[]): Promise<Ran> => sufler(['import', file, '--flows', flows.folder, ...more]);
  const scriptOf = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(flows.folder, '..', `${flows.folder.slice(-6)}-${name}`);
    await writeFile(path, content);
    return path;
  };
  const listing = async (): Promise<string[]> => (await readdir(flows.folder)).sort();

  it('makes a flow that check finds nothing wrong with, and says what it did not understand', async () => {
    const { code, out, err } = await bring(SCRIPT);
    expect(err).toBe('');
    expect(out).toContain('7 nodes and 13 ways became 9 states');
    expect(out).toContain('dostavka.json#/nodes/2: "дата" is the fact givenData now, which nobody gives yet');
    expect(code).toBe(1);
    expect(await sufler(['check', 'dostavka', '--flows', flows.folder])).toMatchObject({ code: 0 });
    expect((await listing()).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('makes a draft that can be played from its beginning to its end, by the words of the script', async () => {
    await bring(SCRIPT);
    const play = [
      'play',
      'dostavka',
      '--flows',
      flows.folder,
      '--language',
      'ru',
      '--agent-name',
      'Анна',
      '--customer-name',
      'Пётр',
      '--brand-name',
      'Родник',
    ];
    const { code, out } = await sufler(play, { lines: ['s', 'c Кто это?', 's', 's', 'c Дорого', 's', 'c Хорошо', 's', 's'] });
    expect(code).toBe(0);
    expect([...out.matchAll(/^-- (\S+) ·/gm)].map(([, stage]) => stage)).toEqual(
      ['greeting', 'greeting', 'who', 'offer', 'offer', 'price', 'price', 'thanks', 'farewell', 'farewell'].filter(Boolean),
    );
    expect(out).toContain('Меня зовут Анна, компания Родник. Вам удобно говорить?');
    expect(out).toContain('say    Всего доброго, до свидания! [dostavka.bye');
  });

  it('knows an intent of the script by its example', async () => {
    await bring(SCRIPT);
    const { out } = await sufler(['play', 'dostavka', '--flows', flows.folder, '--language', 'ru'], {
      lines: ['s', 'c Да, удобно', 's', 'c У нас своя скважина'],
    });
    expect(out).toContain('heard  u-nas-svoya-skvazhina');
    expect(out.slice(out.lastIndexOf('\n-- '))).toContain('Всего доброго, до свидания!');
  });

  it('writes every finding of a large script to the report, and a draft that runs', async () => {
    const planted = plantedScript();
    const file = await scriptOf('large.json', planted.text);
    const report = join(flows.folder, '..', `${flows.folder.slice(-6)}-report.json`);
    const { code, out } = await bring(file, '--id', 'large', '--channel', 'phone', '--report', report);
    expect(code).toBe(1);
    expect(out).toContain('227 nodes and 719 ways became 68 states');
    const { counts } = JSON.parse(await readFile(report, 'utf8')) as { counts: Record<string, number> };
    for (const [kind, names] of Object.entries(planted.faults)) expect([kind, counts[kind]]).toEqual([kind, names.length]);
    expect((await sufler(['check', 'large', '--flows', flows.folder])).code).toBe(0);
    await rm(file);
    await rm(report);
  });

  it('reads a table', async () => {
    const file = await scriptOf('t.csv', 'id;текст;ответ;далее\na;Вам удобно?;Да;b\na;;Нет;b\nb;До свидания!;;\n');
    expect((await bring(file, '--id', 'table')).code).toBe(0);
    expect((await sufler(['check', 'table', '--flows', flows.folder])).code).toBe(0);
    await rm(file);
  });

  it('does not touch what stands there, unless it is told to', async () => {
    const before = await readFile(join(flows.folder, 'shop-chat/flow.json'), 'utf8');
    expect(await bring(SCRIPT, '--id', 'shop-chat')).toMatchObject({ code: 2, err: expect.stringContaining('--force replaces it') as string });
    expect(await readFile(join(flows.folder, 'shop-chat/flow.json'), 'utf8')).toBe(before);
    expect((await bring(SCRIPT, '--id', 'shop-chat', '--force')).code).toBe(1);
    expect(await readFile(join(flows.folder, 'shop-chat/flow.json'), 'utf8')).toContain('Draft, imported from dostavka.json');
    expect((await listing()).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['ten megabytes', `[${'"aaaaaaaaa",'.repeat(900_000)}1]`, '[file-too-large]'],
    ['another encoding', Uint8Array.from([0x5b, 0x22, 0xcf, 0xf0, 0xe8, 0x22, 0x5d]), 'not UTF-8'],
    ['bytes', Uint8Array.from([0x7b, 0, 0, 1, 2]), 'not a text'],
    ['nesting', '['.repeat(200_000), '[file-malformed]'],
    ['__proto__', '[{"id":"a","text":"b","__proto__":{}}]', '[forbidden-name]'],
    [
      'too many nodes',
      JSON.stringify(Array.from({ length: 100_000 }, (_, id) => ({ id, text: 'x', next: (id + 1) % 100_000 }))),
      '[import-too-large]',
    ],
    ['no script', '{"a":1}', '[import-no-script]'],
  ])('%s: says what is wrong, and writes nothing', async (_what, content, words) => {
    const file = await scriptOf('hostile.json', content);
    const before = await listing();
    const { code, err } = await bring(file, '--id', 'hostile');
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(await listing()).toEqual(before);
    await rm(file);
  });

  it.each([
    [['/nowhere/at/all.json'], 'there is no such file'],
    [['.'], 'it is a folder'],
    [[SCRIPT, '--id', '../up'], 'must begin with a letter'],
    [[SCRIPT, '--language', 'de'], 'has no language "de"'],
    [[SCRIPT, '--format', 'xml'], 'Allowed choices are nodes, csv'],
  ])('%j cannot be done: %s', async (args, words) => {
    const { code, err } = await bring(...(args as [string, ...string[]]));
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('keeps what stood there if the new one cannot take its place', async () => {
    const folder = join(flows.folder, 'elsewhere');
    await mkdir(folder);
    await writeFile(join(folder, 'dostavka'), 'a file of somebody');
    expect((await bring(SCRIPT, '--output', join(folder, 'dostavka'))).code).toBe(2);
    expect(await readFile(join(folder, 'dostavka'), 'utf8')).toBe('a file of somebody');
    expect(existsSync(join(folder, 'dostavka', 'dostavka'))).toBe(false);
  });
});
