import { mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { buildCast } from '../../flow/buildCast.ts';
import { readFlow } from '../../flow/reading/readFlow.ts';
import { readFlows } from '../../flow/reading/readFlows.ts';
import type { ImportFinding } from '../../importing/ImportFinding.ts';
import { nameMaker } from '../../importing/nameMaker.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { draftOfLogs, type LogDraft } from '../../recording/draftOfLogs.ts';
import { playDraft } from '../../recording/playDraft.ts';
import { recordFindingsOf, type RecordFinding, type RecordFindings } from '../../recording/RecordFinding.ts';
import type { TestBody } from '../../recording/recordTest.ts';
import { writeAtOnce } from '../check/writeFile.ts';
import { readExamples } from '../import/readExamples.ts';
import { writeFolder } from '../import/writeFolder.ts';
import { readLog } from './readLog.ts';
import { readOpeningFile, withFile } from './readOpeningFile.ts';
import type { RecordOptions } from './RecordOptions.ts';
import { namesOf } from './recordAsTest.ts';

/** What came of it. */
export interface Drafted {
  readonly head: string;
  readonly findings: readonly (RecordFinding | ImportFinding)[];
}

/**
 * Writes the draft of a flow that goes as the conversations went, with a test for each that plays it through the draft.
 * @throws ProblemError `import-exists`, `import-unrunnable`, and what keeps the files from being read or written
 */
export async function recordAsFlow(flows: string, files: readonly string[], options: RecordOptions): Promise<Drafted> {
  const id = options.id ?? nameMaker('flow')(basename(files[0] ?? '', extname(files[0] ?? '')));
  const language = options.language ?? 'ru';
  const { channel, direction } = options;
  const told = files.map((file) => recordFindingsOf(basename(file)));
  const first = channel === 'chat' && direction === 'inbound' ? 'customer' : 'agent';
  const logs = files.map((file, index) => readLog(file, options, first, told[index] as RecordFindings));
  const examples = await readExamples(flows, language);
  const source = files.map((file) => basename(file)).join(', ');
  const draft = draftOfLogs(logs, { id, language, channel, direction, source, examples });
  if (!draft.ok) throw new ProblemError(...withFile(draft.problems, source));
  const folder = join(options.output ?? flows, id);
  const names = namesOf(files, options.name);
  let tests: readonly TestBody[] = [];
  await writeFolder(folder, draft.value.files, options.force === true, async (place) => {
    tests = await testsOf(flows, place, { draft: draft.value, names, options, told });
    const path = join(place, 'tests', 'recorded.json');
    mkdirSync(join(place, 'tests'), { recursive: true });
    const content = { $schema: '../../tests.schema.json', description: `Recorded from ${source}`.slice(0, 2_000), tests };
    if (tests.length > 0) await writeAtOnce(path, `${JSON.stringify(content, null, 2)}\n`);
  });
  const conversations = files.length === 1 ? '1 conversation' : `${files.length} conversations`;
  return {
    head: `${folder}: ${conversations} became ${draft.value.states} states; ${tests.length === 1 ? '1 test' : `${tests.length} tests`} in tests/recorded.json`,
    findings: [...told.flatMap(({ list }) => list), ...draft.value.findings],
  };
}

interface Plan {
  readonly draft: LogDraft;
  readonly names: readonly string[];
  readonly options: RecordOptions;
  readonly told: readonly RecordFindings[];
}

/** The draft runs and goes as the logs went, or it is not written. What is wrong with the rest of the folder is not its fault. */
async function testsOf(flows: string, place: string, { draft, names, options, told }: Plan): Promise<readonly TestBody[]> {
  const { bundle, problems } = await readFlow(flows, join(place, 'flow.json'));
  const [first] = problems.filter(({ file }) => file?.startsWith(place));
  if (first)
    throw new ProblemError({ code: 'import-unrunnable', args: { reason: `${formatProblem(first)} [${first.code}]` }, pointer: first.pointer ?? '' });
  const [other, ...others] = problems;
  if (other) throw new ProblemError(other, ...others);
  if (bundle === null) throw new ProblemError({ code: 'import-unrunnable', args: { reason: 'it cannot be read' } });
  const cast = buildCast(bundle);
  const { brands } = await readFlows(flows);
  const opening = readOpeningFile(options);
  const tests: TestBody[] = [];
  for (const [index, plan] of draft.plays.entries()) {
    const made = playDraft({ cast, brands }, plan, { name: names[index] ?? '', opening }, told[index] as RecordFindings);
    if (!made.ok) throw new ProblemError(...made.problems);
    if (made.value !== null) tests.push(made.value);
  }
  return tests;
}
