import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shippedSchemas } from '../../src/cli/shippedSchemas.ts';
import { sufler } from './support/sufler.ts';

const schemas = shippedSchemas();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sufler-schema-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('sufler schema', () => {
  it('shows all schemas by their file names', async () => {
    const { code, out } = await sufler(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(schemas);
  });

  it('shows one of them by itself', async () => {
    expect(JSON.parse((await sufler(['schema', 'flow'])).out)).toEqual(schemas['flow.schema.json']);
    expect(JSON.parse((await sufler(['schema', 'flow.schema.json'])).out)).toEqual(schemas['flow.schema.json']);
  });

  it.each(['--out', '--write'])('writes them to a folder (%s)', async (how) => {
    const target = join(folder, 'new');
    const args = how === '--out' ? ['schema', '--out', target] : ['schema', '--write', '--flows', target];
    const { code, out } = await sufler(args);
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(Object.keys(schemas).length);
    expect((await readdir(target)).sort()).toEqual(Object.keys(schemas).sort());
    expect(JSON.parse(await readFile(join(target, 'brand.schema.json'), 'utf8'))).toEqual(schemas['brand.schema.json']);
  });

  it('suggests the schema that was meant', async () => {
    const { code, err } = await sufler(['schema', 'brnd']);
    expect({ code, err }).toEqual({ code: 2, err: 'There is no schema "brnd". Did you mean "brand"? [unknown-schema]' });
  });

  it('says when it cannot write', async () => {
    await writeFile(join(folder, 'taken'), '');
    const { code, err } = await sufler(['schema', '--out', join(folder, 'taken')]);
    expect(code).toBe(2);
    expect(err).toContain('[file-unwritable]');
  });
});
