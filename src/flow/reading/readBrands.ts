import type { Brand, SettingRow } from '../schema/settings.ts';
import { isRecord, textOf } from '../walkMachine.ts';
import { checkBrand } from '../validation/brand.ts';
import { problemSink } from '../validation/problemSink.ts';
import type { Problem } from '../../problems/Problem.ts';
import { listFolder } from './listFolder.ts';
import { readJson, type Folder } from './readFile.ts';

/** The brands of a folder by id; one with mistakes is left out. `settings` is null where the table cannot be read. */
export async function readBrands(
  folder: Folder,
  settings: ReadonlyMap<string, SettingRow | null> | null,
): Promise<{ brands: Map<string, Brand>; problems: Problem[] }> {
  const { files, problems: listed } = await listFolder(folder, 'brands');
  const brands = new Map<string, Brand>();
  const problems = [...listed];
  const taken = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.json')).map((name) => `brands/${name}`)) {
    const read = await readJson(folder, file);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const { value } = read.value;
    const sink = problemSink();
    checkBrand({ file, format: 'brand', value }, settings, sink.add);
    const id = isRecord(value) ? textOf(value.id) : undefined;
    const other = id === undefined ? undefined : taken.get(id);
    if (id !== undefined && other !== undefined) sink.add({ code: 'duplicate-name', args: { name: id, other }, file, pointer: '/id' });
    if (id !== undefined && other === undefined) taken.set(id, file);
    problems.push(...sink.problems);
    if (id !== undefined && sink.problems.length === 0) brands.set(id, value as Brand);
  }
  return { brands, problems };
}
