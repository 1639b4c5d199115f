import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shopBundle } from '../support/shopFlows.ts';
import { sufler } from './support/sufler.ts';

const WHOLE = fileURLToPath(new URL('../fixtures/whole', import.meta.url));

/** A repository with the small folder of flows: committed, then edited. */
let repository: string;
let flows: string;
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Ona', '-c', 'user.email=ona@example.org', ...args], { cwd: repository });
const diff = (...args: string[]) => sufler(['diff', ...args, '--flows', flows]);

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'sufler-diff-'));
  flows = join(repository, 'scripts');
  cpSync(WHOLE, flows, { recursive: true });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'First');
  const file = join(flows, 'desk/flow.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"customer.wants-more": "clarify"', '"customer.wants-more": "answer"'));
});
afterAll(() => rm(repository, { recursive: true, force: true }));

const CHANGE = 'flow furtherHelp, on customer.wants-more: leads to answer, before to clarify';

describe('sufler diff', () => {
  it('tells what one has changed since the last commit', async () => {
    const { code, out } = await diff('desk');
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(
        [
          '^--- HEAD:desk \\(desk 1\\.0\\.0, [0-9a-f]{12}\\)',
          '\\+\\+\\+ desk \\(desk 1\\.0\\.0, [0-9a-f]{12}\\)',
          '',
          'moves',
          `  ${CHANGE.replaceAll('.', '\\.')}`,
          '',
          '1 change',
          'Conversations under way can be moved\\.$',
        ].join('\n'),
      ),
    );
  });

  it.each([
    ['a folder', () => join(flows, 'desk')],
    ['a file', () => join(flows, 'desk', 'flow.json')],
  ])('takes %s, and a flow of a revision by its id', async (_what, path) => {
    const { code, out } = await diff('HEAD:desk', path());
    expect([code, out.includes(CHANGE)]).toEqual([1, true]);
  });

  it('ends with 0 where nothing changed in meaning', async () => {
    const { code, out } = await diff('desk', 'desk');
    expect([code, out.split('\n').at(-1)]).toEqual([0, 'They are the same.']);
    expect((await diff('desk', '--only', 'phrases,settings')).code).toBe(0);
  });

  it('takes versions that were kept as JSON: a bundle, and the files that the server shows', async () => {
    const bundle = join(repository, 'bundle.json');
    await writeFile(bundle, JSON.stringify(shopBundle('shop-chat')));
    expect(await sufler(['diff', bundle, bundle])).toMatchObject({ code: 0 });
    const names = execFileSync('git', ['ls-files', 'scripts'], { cwd: repository, encoding: 'utf8' }).trim().split('\n');
    const texts = await Promise.all(
      names.map(async (name) => [name.replace(/^scripts\/(desk\/)?/, ''), await readFile(join(repository, name), 'utf8')] as const),
    );
    const exported = join(repository, 'exported.json');
    await writeFile(exported, JSON.stringify({ hash: 'abc', files: Object.fromEntries(texts) }));
    const same = await diff(exported, 'desk');
    expect([same.err, same.code]).toEqual(['', 0]);
    expect((await diff('HEAD:desk', exported)).code).toBe(1);
  });

  it('writes JSON with the changes as data and in words', async () => {
    const output = join(repository, 'out', 'changes.json');
    expect(await diff('desk', '--format', 'json', '--output', output)).toMatchObject({ code: 1, out: `${output} written` });
    expect(JSON.parse(await readFile(output, 'utf8'))).toMatchObject({
      equal: false,
      from: { name: 'HEAD:desk', flow: 'desk', version: '1.0.0' },
      changes: [{ kind: 'target-changed', area: 'moves', machine: 'flow', state: 'furtherHelp', before: 'clarify', after: 'answer', text: CHANGE }],
      summary: { changes: 1, byKind: { 'target-changed': 1 }, breaks: 0 },
    });
  });

  it('names what is not there', async () => {
    expect(await diff('nowhere:desk', 'desk')).toMatchObject({ code: 2, err: expect.stringContaining('[unknown-revision]') });
    expect(await diff('HEAD:desc', 'desk')).toMatchObject({ code: 2, err: expect.stringContaining('[not-in-revision]') });
    expect(await diff('desc', 'desk')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "desk"') });
    expect(await diff('desk', '--only', 'phrase')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "phrases"') });
    const broken = join(repository, 'broken.json');
    await writeFile(broken, JSON.stringify({ flow: { id: 'x' } }));
    expect(await diff(broken, 'desk')).toMatchObject({ code: 2, err: expect.stringContaining('[not-a-version]') });
  });

  it('says so where there is no repository', async () => {
    const alone = await mkdtemp(join(tmpdir(), 'sufler-alone-'));
    cpSync(WHOLE, alone, { recursive: true });
    expect(await sufler(['diff', 'desk', '--flows', alone])).toMatchObject({ code: 2, err: expect.stringContaining('[git-unavailable]') });
    await rm(alone, { recursive: true });
  });
});
