import { fileURLToPath } from 'node:url';
import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import { importScript, type Imported, type ImportOptions } from '../../../src/importing/importScript.ts';
import type { Read } from '../../../src/problems/Read.ts';

const { examples } = await readFlows(fileURLToPath(new URL('../../../flows', import.meta.url)));

export function read(text: string, options: Partial<ImportOptions> = {}): Read<Imported> {
  const language = options.language ?? 'ru';
  return importScript(text, {
    format: 'nodes',
    id: 'draft',
    channel: 'chat',
    direction: 'inbound',
    source: 'script',
    all: false,
    ...options,
    language,
    examples: examples[language]!,
  });
}

export function imported(script: unknown, options: Partial<ImportOptions> = {}): Imported {
  const found = read(typeof script === 'string' ? script : JSON.stringify(script), options);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

export interface DraftState {
  readonly description: string;
  readonly meta: { readonly say?: string; readonly stage?: string; readonly question?: boolean };
  readonly on?: Readonly<Record<string, unknown>>;
}

export function statesOf({ files }: Imported): Readonly<Record<string, DraftState>> {
  return (files['flow.json'] as { states: Record<string, DraftState> }).states;
}

export function textsOf({ files }: Imported, language = 'ru'): Readonly<Record<string, string>> {
  return files[`phrases/${language}.json`] as Record<string, string>;
}

/** What an event leads to in a state, with the guard's expression where it has one. */
export function waysOf(made: Imported, state: string): readonly string[] {
  return Object.entries(statesOf(made)[state]!.on ?? {}).flatMap(([event, to]) =>
    (Array.isArray(to) ? to : [to]).map((one: { target: string; guard?: { params: { expr?: string; phrase?: string } } }) =>
      [event, one.guard?.params.expr ?? one.guard?.params.phrase, one.target].filter(Boolean).join(' > '),
    ),
  );
}

export function codesOf({ findings }: Imported): readonly string[] {
  return findings.map(({ code }) => code);
}
