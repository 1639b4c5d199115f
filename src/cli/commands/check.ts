import { relative, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { CheckFinding } from '../../checks/CheckFinding.ts';
import type { CheckedFlow, Reporter } from '../../checks/reporters/Reporter.ts';
import { reporters } from '../../checks/reporters/reporters.ts';
import { textReporter } from '../../checks/reporters/textReporter.ts';
import { fails } from '../../checks/verdict.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError, type Problem } from '../../problems/Problem.ts';
import { checkedFolder, type CheckedFolder } from '../check/checkedFolder.ts';
import { mendFolder } from '../check/mendFolder.ts';
import { writeAtOnce } from '../check/writeFile.ts';
import { DONE, FINDINGS } from '../ExitCode.ts';
import { flowFolders } from '../flowFolders.ts';
import type { Io } from '../Io.ts';
import { locateFlow } from '../locateFlow.ts';
import { FLOWS_OPTION, flowsFolder } from '../options.ts';
import { paintFor } from '../Paint.ts';
import type { CliCommand } from './CliCommand.ts';

/** `sufler check`: everything that is wrong with flows, or a line about each that is right. */
export const check: CliCommand = {
  name: 'check',
  describe: (command: Command) =>
    command
      .description('check flows: their files, names, expressions, phrases, and what a contact would come to')
      .argument('[flow...]', 'a flow by its id, its folder or its file; all of the folder when none is named')
      .option(...FLOWS_OPTION)
      .addOption(new Option('--format <format>', 'how findings are written').choices(reporters.map(({ name }) => name)).default(textReporter.name))
      .option('--strict', 'warnings and infos fail too; without it they are shown, and only errors fail')
      .option('--fix', 'mend what can be mended without changing what a contact is like, then check again')
      .option('--output <file>', 'write the report to a file')
      .addHelpText('after', '\nEnds with 0 when nothing fails, 1 when something does, 2 when it could not be checked.'),
  async run(io, args, options) {
    const folders = foldersOf(args[0] as string[], flowsFolder(io, options));
    const checked: { folder: string; result: CheckedFolder }[] = [];
    for (const [folder, named] of folders) checked.push({ folder, result: await checkOne(io, folder, named, options.fix === true) });
    const { findings, flows, folder, textOf } = together(checked);
    const strict = options.strict === true;
    const output = options.output as string | undefined;
    const reporter = reporters.find(({ name }) => name === options.format) ?? textReporter;
    await write(io, reporter, { findings, flows, folder, textOf, strict }, output);
    return fails(findings, strict) ? FINDINGS : DONE;
  },
};

/** The folders to check, each with the flows that were named; null for everything in it. */
function foldersOf(named: readonly string[], flows: string): ReadonlyMap<string, readonly string[] | null> {
  if (named.length === 0) return new Map([[flows, null]]);
  const folders = new Map<string, readonly string[]>();
  for (const { folder, id } of named.map((name) => locateFlow(name, flows))) folders.set(folder, [...new Set([...(folders.get(folder) ?? []), id])]);
  return folders;
}

async function checkOne(io: Io, folder: string, named: readonly string[] | null, fix: boolean): Promise<CheckedFolder> {
  const known = flowFolders(folder);
  const ids = named ?? known;
  const unknown = ids
    .filter((id) => !known.includes(id))
    .map((id): Problem => ({ code: 'unknown-flow', args: { name: id }, suggestion: nearestName(id, known) }));
  if (unknown[0]) throw new ProblemError(unknown[0], ...unknown.slice(1));
  const checkWith = (draft?: ReadonlyMap<string, string>): Promise<CheckedFolder> => checkedFolder(folder, ids, named, draft);
  if (!fix) return checkWith();
  const { checked, fixes, changed } = await mendFolder(folder, checkWith);
  io.err(`${fixes} ${fixes === 1 ? 'finding' : 'findings'} mended`);
  for (const file of changed) io.err(`${file} was changed meanwhile; nothing was written into it`);
  return checked;
}

/** The findings of several folders as one; then files are named from where the command runs. */
function together(checked: readonly { folder: string; result: CheckedFolder }[]): {
  findings: readonly CheckFinding[];
  flows: readonly CheckedFlow[];
  folder: string;
  textOf: (file: string) => string | undefined;
} {
  const [only, ...more] = checked.map(({ folder, result }) => ({ folder: relative('', resolve(folder)).replaceAll('\\', '/'), result }));
  if (only !== undefined && more.length === 0) return { ...only.result, folder: only.folder, textOf: (file) => only.result.texts.get(file) };
  return {
    findings: checked.flatMap(({ folder, result }) => result.findings.map((finding) => ({ ...finding, file: `${folder}/${finding.file}` }))),
    flows: checked.flatMap(({ result }) => result.flows),
    folder: '',
    textOf: () => undefined,
  };
}

async function write(
  io: Io,
  reporter: Reporter,
  report: Omit<Parameters<Reporter['report']>[0], 'paint'>,
  output: string | undefined,
): Promise<void> {
  const text = reporter.report({ ...report, paint: paintFor({ colour: io.colour && output === undefined }) });
  if (output !== undefined) await writeAtOnce(resolve(output), `${text}\n`);
  else if (text !== '') io.out(text);
}
