import { Option, type Command } from 'commander';
import { changeKind } from '../../diff/changeKinds.ts';
import { diffBundles } from '../../diff/diffBundles.ts';
import { AREAS } from '../../diff/kinds/ChangeKind.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { readSides } from '../diff/readSides.ts';
import { reportJson } from '../diff/reportJson.ts';
import { reportText } from '../diff/reportText.ts';
import { DONE, FINDINGS, type ExitCode } from '../ExitCode.ts';
import { FLOWS_OPTION, flowsFolder, list } from '../options.ts';
import { paintFor } from '../Paint.ts';
import { writeText } from '../writeText.ts';
import type { CliCommand } from './CliCommand.ts';

/** `sufler diff`: what changed in meaning from one version of a flow to another, and what it breaks for conversations under way. */
export const diff: CliCommand = {
  name: 'diff',
  describe: (command: Command) =>
    command
      .description('what changed in meaning from one version of a flow to another: states, moves, phrases, settings, rules softened')
      .argument('<before>', 'a flow by its id, its folder or its file; REVISION:path of git; a version that was kept as JSON')
      .argument('[after]', 'the same; where it is left out, <before> as it is now is compared with what was committed last')
      .addOption(new Option('--format <name>', 'what it writes').choices(['text', 'json']).default('text'))
      .option('--only <areas>', `only these, with commas between: ${AREAS.join(', ')}`, list)
      .option('--output <file>', 'write to this file; - is what the command shows', '-')
      .option(...FLOWS_OPTION)
      .addHelpText(
        'after',
        `
Examples:
  sufler diff shop-chat                          what you changed since the last commit
  sufler diff HEAD~3:flows/shop-chat shop-chat   since three commits ago
  sufler diff main:shop-chat old.json            a branch against a version that was kept as JSON

Ends with 0 when nothing changed in meaning, 1 when something did, 2 when it could not compare.`,
      ),
  async run(io, args, options): Promise<ExitCode> {
    const only = areasOf(options.only as readonly string[] | undefined);
    const [before, after] = await readSides(args[0] as string, args[1] as string | undefined, flowsFolder(io, options));
    const changes = diffBundles(before.bundle, after.bundle).filter(({ kind }) => only.has(changeKind(kind).area));
    const output = options.output as string;
    const paint = paintFor(output === '-' ? io : { colour: false });
    const text =
      options.format === 'json' ? JSON.stringify(reportJson(before, after, changes), null, 2) : reportText(before, after, changes, paint).join('\n');
    if (output === '-') io.out(text);
    else {
      writeText(output, `${text}\n`);
      io.out(`${output} written`);
    }
    return changes.length === 0 ? DONE : FINDINGS;
  },
};

function areasOf(names: readonly string[] = AREAS): ReadonlySet<string> {
  const wrong = names.find((name) => !(AREAS as readonly string[]).includes(name));
  if (wrong === undefined) return new Set(names);
  const suggestion = nearestName(wrong, AREAS);
  throw new ProblemError({
    code: 'unknown-area',
    args: { name: wrong, known: AREAS.join(', ') },
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}
