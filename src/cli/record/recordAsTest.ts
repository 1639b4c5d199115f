import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { isoTime } from '../../conversation/isoTime.ts';
import { nameMaker } from '../../importing/nameMaker.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { openedAt } from '../../recording/openedAt.ts';
import { recordFindingsOf, type RecordFinding } from '../../recording/RecordFinding.ts';
import { recordTest, type RecordPlace, type TestBody } from '../../recording/recordTest.ts';
import { writeAtOnce } from '../check/writeFile.ts';
import { flowFolders } from '../flowFolders.ts';
import { loadFlow } from '../loadFlow.ts';
import { locateFlow } from '../locateFlow.ts';
import { reasonOf } from '../reasonOf.ts';
import { isTranscript, readRecording } from './readLog.ts';
import { readOpeningFile, withFile } from './readOpeningFile.ts';
import type { RecordOptions } from './RecordOptions.ts';
import { readSource } from '../import/readSource.ts';

/** What came of it. */
export interface Recorded {
  readonly path: string;
  readonly head: string;
  readonly findings: readonly RecordFinding[];
}

/**
 * Writes a file of tests with one test for each conversation.
 * @throws ProblemError `record-exists`, `record-flow-missing`, and what keeps the files from being read or written
 */
export async function recordAsTest(folder: string, files: readonly string[], options: RecordOptions): Promise<Recorded> {
  const flow = flowNamed(folder, options);
  const place = await loadFlow(locateFlow(flow, folder));
  const { id } = place.cast.bundle.flow;
  const own = join(folder, id, 'tests');
  const path = options.output ?? join(own, `${nameMaker('recorded')(basename(files[0] ?? '', extname(files[0] ?? '')))}.json`);
  if (existsSync(path) && options.force !== true) throw new ProblemError({ code: 'record-exists', args: { path } });
  const names = namesOf(files, options.name);
  const made = files.map((file, index) => testOf(place, file, names[index] ?? file, options));
  const tests = made.map(({ test }) => test);
  const schema = resolve(dirname(path)) === resolve(own) ? { $schema: '../../tests.schema.json' } : {};
  const sources = files.map((file) => basename(file)).join(', ');
  const content = { ...schema, description: `Recorded from ${sources}`.slice(0, 2_000), tests };
  await write(path, `${JSON.stringify(content, null, 2)}\n`);
  const steps = tests.reduce((sum, test) => sum + test.steps.length, 0);
  const shown = relative('.', path) || path;
  return {
    path,
    head: `${shown}: ${tests.length === 1 ? '1 test' : `${tests.length} tests`} with ${steps} steps`,
    findings: made.flatMap(({ findings }) => findings),
  };
}

function testOf(place: RecordPlace, file: string, name: string, options: RecordOptions): { test: TestBody; findings: readonly RecordFinding[] } {
  const findings = recordFindingsOf(basename(file));
  const { channel = 'chat', direction = 'inbound', languages = [] } = place.cast.bundle.flow.meta;
  const told = readOpeningFile(options);
  // Who calls or is called speaks second; a chat is begun by the visitor.
  const read = readRecording(file, options, channel === 'chat' && direction === 'inbound' ? 'customer' : 'agent', findings);
  const recording = openedAt(read, told.at);
  const language = told.language ?? languages[0] ?? 'en';
  const at = told.at ?? (recording.at === null ? undefined : isoTime(recording.at));
  if (options.opening === undefined && isTranscript(readSource(file), options)) {
    const what = `the contact was opened with its first event, in "${language}" and with what the options say; a transcript does not tell`;
    findings.add('record-supposed', {}, { what });
  }
  const opening = { ...told, language, ...(at === undefined ? {} : { at }) };
  const made = recordTest(place, recording, { name, opening }, findings);
  if (!made.ok) throw new ProblemError(...withFile(made.problems, file));
  return { test: made.value, findings: findings.list };
}

/** Each test of a file has a name of its own. */
export function namesOf(files: readonly string[], name: string | undefined): readonly string[] {
  const used = new Map<string, number>();
  return files.map((file) => {
    const base = name ?? `Recorded: ${basename(file, extname(file))}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return (count === 1 ? base : `${base} (${count})`).slice(0, 500);
  });
}

function flowNamed(folder: string, { flow }: RecordOptions): string {
  if (flow !== undefined) return flow;
  const known = flowFolders(folder);
  if (known.length === 1 && known[0] !== undefined) return known[0];
  throw new ProblemError({ code: 'record-flow-missing', args: { known: known.join(', ') } });
}

async function write(path: string, text: string): Promise<void> {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw new ProblemError({ code: 'file-unwritable', args: { path, reason: reasonOf(cause) }, cause });
  }
  await writeAtOnce(path, text);
}
