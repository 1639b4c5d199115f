import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own flows. */
export const FLOWS = fileURLToPath(new URL('../../../flows', import.meta.url));

export interface FlowsCopy {
  readonly folder: string;
  /** Replaces a text that stands in a file. */
  edit(file: string, text: string, by: string): Promise<void>;
  remove(): Promise<void>;
}

/** A copy of the project's flows to spoil. */
export async function copyFlows(): Promise<FlowsCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'sufler-flows-'));
  await cp(FLOWS, folder, { recursive: true });
  return {
    folder,
    async edit(file, text, by) {
      const path = join(folder, file);
      const before = await readFile(path, 'utf8');
      if (!before.includes(text)) throw new Error(`${file} does not hold ${text}`);
      await writeFile(path, before.replace(text, by));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
