import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { RecordedContact } from '../../../scripts/snapshots/recordContact.ts';
import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';

/** Contacts as a release had them; written by scripts/recordSnapshots.ts. */
export interface Recording {
  /** As in the name of the file: `format-1-engine-2-` and a word for the release. */
  readonly name: string;
  readonly format: number;
  readonly engine: number;
  readonly bundles: Readonly<Record<string, FlowBundle>>;
  readonly contacts: readonly RecordedContact[];
}

const FOLDER = fileURLToPath(new URL('../../fixtures/snapshots', import.meta.url));
const NAME = /^(format-(\d+)-engine-(\d+)-[a-z0-9-]+)\.json\.br$/;

/** The recordings of all releases, oldest first. */
export const recordings: readonly Recording[] = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const [, name, format, engine] = NAME.exec(file) ?? [];
    if (name === undefined) throw new Error(`${file} is named as no recording is`);
    const recorded = JSON.parse(brotliDecompressSync(readFileSync(`${FOLDER}/${file}`)).toString()) as Pick<Recording, 'bundles' | 'contacts'>;
    return { ...recorded, name, format: Number(format), engine: Number(engine) };
  });
