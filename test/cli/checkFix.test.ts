import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { applicable } from '../../src/cli/check/applicable.ts';
import { checkedFolder } from '../../src/cli/check/checkedFolder.ts';
import { mendFolder } from '../../src/cli/check/mendFolder.ts';
import { brokenFolder } from '../checks/support/brokenFlows.ts';
import { sufler } from './support/sufler.ts';

function broken(name: string): string {
  const { folder, remove } = brokenFolder(name);
  onTestFinished(remove);
  return folder;
}
const read = (folder: string): string => readFileSync(join(folder, 'desk/flow.json'), 'utf8');

describe('sufler check --fix', () => {
  it('takes a needless waiver out, keeps the form of the rest, and finds nothing any more', async () => {
    const folder = broken('needless-waiver');
    const before = read(folder);
    const { code, err } = await sufler(['check', '--strict', '--fix', '--flows', folder]);
    expect([code, err]).toEqual([0, '1 finding mended']);
    const { folder: whole, remove } = brokenFolder();
    onTestFinished(remove);
    expect(JSON.parse(read(folder))).toEqual(JSON.parse(read(whole)));
    const lines = new Set(before.split('\n'));
    expect(
      read(folder)
        .split('\n')
        .filter((line) => !lines.has(line) && !lines.has(`${line},`)),
    ).toEqual([]);
    expect(readdirSync(join(folder, 'desk')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('takes the second of two equal transitions out, and leaves a different one to its author', async () => {
    const folder = broken('shadowed-same-guard');
    expect((await sufler(['check', '--fix', '--flows', folder])).code).toBe(1);
    writeFileSync(
      join(folder, 'desk/flow.json'),
      read(folder).replace(/"target": "clarify",(\s+"guard": \{\s+"type": "when",\s+"params": \{\s+"expr": "told > 2")/, '"target": "goodbye",$1'),
    );
    const { code, err } = await sufler(['check', '--strict', '--fix', '--flows', folder]);
    expect([code, err]).toEqual([0, '1 finding mended']);
  });

  it('keeps a byte order mark', async () => {
    const folder = broken('needless-waiver');
    writeFileSync(join(folder, 'desk/flow.json'), `\uFEFF${read(folder)}`);
    expect((await sufler(['check', '--strict', '--fix', '--flows', folder])).code).toBe(0);
    expect(read(folder)).toMatch(/^\uFEFF\{/);
    expect(read(folder)).not.toContain('waive');
  });

  it('does not write into a file that was changed since it was read', async () => {
    const folder = broken('needless-waiver');
    const path = join(folder, 'desk/flow.json');
    let asked = 0;
    const { fixes, changed } = await mendFolder(folder, async (draft) => {
      const checked = await checkedFolder(folder, ['desk'], null, draft);
      if (++asked === 2) writeFileSync(path, `${read(folder)}\n`);
      return checked;
    });
    expect([fixes, changed]).toEqual([0, ['desk/flow.json']]);
    expect(read(folder)).toContain('"waive"');
  });

  it('makes no fix after which something is found that was not found before', async () => {
    const folder = broken('needless-waiver');
    const checked = await checkedFolder(folder, ['desk'], null);
    const harmful = { description: 'Take a state out', edits: [{ file: 'desk/flow.json', pointer: '/states/answer' }] } as const;
    const good = checked.findings[0]!.fix!;
    const chosen = await applicable(checked, [harmful, good], (draft) => checkedFolder(folder, ['desk'], null, draft));
    expect(chosen).toEqual([good]);
  });

  it('says so with 2 where nothing can be written, and leaves the file whole', async () => {
    const folder = broken('needless-waiver');
    const before = read(folder);
    mkdirSync(join(folder, 'desk', `.flow.json.${process.pid}.tmp`));
    const { code, err } = await sufler(['check', '--fix', '--flows', folder]);
    expect([code, err, read(folder)]).toEqual([2, expect.stringContaining('[file-unwritable]'), before]);
  });
});

describe('sufler check --format and --output', () => {
  it('writes the report into a file, and ends as it would have', async () => {
    const folder = broken('dead-end');
    const path = join(folder, 'report.sarif');
    const { code, out } = await sufler(['check', '--format', 'sarif', '--output', path, '--flows', folder]);
    expect([code, out]).toEqual([1, '']);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'dead-end' }] }] });
  });

  it('fails for warnings only when it is strict, and shows them in each case', async () => {
    const folder = broken('unread-setting');
    const [easy, strict] = [await sufler(['check', '--flows', folder]), await sufler(['check', '--strict', '--flows', folder])];
    expect([easy.code, strict.code]).toEqual([0, 1]);
    for (const { out } of [easy, strict]) expect(out).toContain('[unread-setting]');
  });

  it('refuses a format that there is not with 2', async () => {
    expect((await sufler(['check', '--format', 'xml'])).code).toBe(2);
  });
});
