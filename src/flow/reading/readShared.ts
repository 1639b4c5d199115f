import type { Problem } from '../../problems/Problem.ts';
import type { JsonDocument } from '../json/parseJson.ts';
import { machineSource, type MachineSource } from '../machineSource.ts';
import { isRecord } from '../walkMachine.ts';
import type { LanguageDocument } from '../validation/BundleSource.ts';
import type { FlowDocument } from '../validation/formats.ts';
import { listFolder } from './listFolder.ts';
import { readLanguages, readOptional, readParts } from './readDocuments.ts';
import { readJson, type Folder } from './readFile.ts';

/** What all flows of a folder have in common. */
export interface Shared {
  readonly parts: ReadonlyMap<string, JsonDocument>;
  /** Highest rank first. */
  readonly rules: readonly MachineSource[];
  readonly phrases: readonly LanguageDocument[];
  readonly messages: readonly LanguageDocument[];
  readonly catalogues: readonly FlowDocument[];
  readonly examples: readonly LanguageDocument[];
  readonly settings: FlowDocument | null;
  /** Files that cannot be read, and machines beyond the limits. */
  readonly problems: readonly Problem[];
}

/** As `buildCast` ranks a rule that names no rank: just above the flow. */
const DEFAULT_RANK = 11;

export async function readShared(folder: Folder): Promise<Shared> {
  const { parts, problems: partProblems } = await readParts(folder, 'parts');
  const phrases = await readLanguages(folder, 'common/phrases', 'phrases');
  const messages = await readLanguages(folder, 'common/messages', 'messages');
  const catalogues = await readOptional(folder, 'common/catalogue.json', 'catalogue');
  const examples = await readLanguages(folder, 'common/examples', 'examples');
  const conduct = await readConduct(folder, parts);
  return {
    parts,
    rules: conduct.rules,
    phrases: phrases.documents,
    messages: messages.documents,
    catalogues: catalogues.documents,
    examples: examples.documents,
    settings: conduct.settings,
    problems: [partProblems, phrases.problems, messages.problems, catalogues.problems, examples.problems, conduct.problems].flat(),
  };
}

async function readConduct(folder: Folder, parts: ReadonlyMap<string, JsonDocument>): Promise<Pick<Shared, 'rules' | 'settings' | 'problems'>> {
  const { folders, problems: listed } = await listFolder(folder, 'conduct');
  const settings = await readOptional(folder, 'conduct/settings.json', 'settings');
  const problems = [...listed, ...settings.problems];
  const rules: MachineSource[] = [];
  for (const name of folders) {
    const file = `conduct/${name}/machine.json`;
    const read = await readJson(folder, file);
    const { source, problems: found } = read.ok ? machineSource(file, read.value, parts) : { source: null, problems: read.problems };
    if (source === null) problems.push(...found);
    else rules.push(source);
  }
  rules.sort((a, b) => rankOf(b) - rankOf(a));
  return { rules, settings: settings.documents[0] ?? null, problems };
}

function rankOf({ walked }: MachineSource): number {
  const meta = walked.root.node.meta as unknown;
  return isRecord(meta) && typeof meta.rank === 'number' ? meta.rank : DEFAULT_RANK;
}
