import { readFileSync } from 'node:fs';
import { buildCast } from '../../flow/buildCast.ts';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import { parseJson } from '../../flow/json/parseJson.ts';
import { isRecord } from '../../flow/walkMachine.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { reasonOf } from '../reasonOf.ts';
import { flowOfFiles } from './flowOfFiles.ts';

const TABLES = ['phrases', 'catalogue', 'families', 'messages'] as const;
const SHARED = /^(?:common|conduct|parts|brands)\//u;

/**
 * A version that was kept as JSON: a bundle, alone or under `bundle`, or the answer of `GET /v1/flows/{id}/versions/{ref}/files?files=all`.
 * Undefined for a file of anything else, such as a flow in its folder.
 * @throws ProblemError where it is one and cannot be used
 */
export async function exportedVersion(path: string): Promise<FlowBundle | undefined> {
  const parsed = parseJson(textAt(path));
  if (!parsed.ok) throw new ProblemError(...withFile(parsed.problems, path));
  const { value } = parsed.value;
  if (!isRecord(value)) return undefined;
  if (isRecord(value.files)) return flowOfExport(value.files, path);
  const bundle = isRecord(value.bundle) ? value.bundle : value;
  return isRecord(bundle.flow) ? checked(bundle, path) : undefined;
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ProblemError({ code: 'file-unreadable', args: { path, reason: reasonOf(cause) }, cause });
  }
}

/** Paths of the flow's own files are as seen from its folder. */
async function flowOfExport(files: Readonly<Record<string, unknown>>, path: string): Promise<FlowBundle> {
  const text = files['flow.json'];
  const flow = typeof text === 'string' ? parseJson(text) : undefined;
  const id = flow?.ok && isRecord(flow.value.value) ? flow.value.value.id : undefined;
  if (typeof id !== 'string') throw unusable(path, 'it has no flow.json');
  if (!Object.keys(files).some((name) => SHARED.test(name))) throw unusable(path, 'it lacks what the flow shares with others; ask for ?files=all');
  const texts = Object.entries(files).flatMap(([name, content]) =>
    typeof content === 'string' ? [[SHARED.test(name) ? name : `${id}/${name}`, content] as const] : [],
  );
  return flowOfFiles(new Map(texts), id);
}

function checked(bundle: Readonly<Record<string, unknown>>, path: string): FlowBundle {
  const { rules, settings } = bundle;
  const lacks = TABLES.find((name) => !isRecord(bundle[name])) ?? (Array.isArray(rules) ? (Array.isArray(settings) ? null : 'settings') : 'rules');
  if (lacks !== null) throw unusable(path, `it has no ${lacks}`);
  try {
    return buildCast(bundle as unknown as FlowBundle).bundle;
  } catch (cause) {
    throw new ProblemError({ code: 'not-a-version', args: { path, reason: reasonOf(cause) }, cause });
  }
}

function unusable(path: string, reason: string): ProblemError {
  return new ProblemError({ code: 'not-a-version', args: { path, reason } });
}

function withFile([first, ...more]: ProblemError['problems'] | readonly ProblemError['problems'][number][], file: string): ProblemError['problems'] {
  const named = (problem: ProblemError['problems'][number]) => ({ ...problem, file });
  return [named(first ?? { code: 'file-malformed', args: { reason: '' } }), ...more.map(named)];
}
