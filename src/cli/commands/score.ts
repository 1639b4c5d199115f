import { InvalidArgumentError, Option, type Command } from 'commander';
import { ProblemError } from '../../problems/Problem.ts';
import type { Score } from '../../scoring/Score.ts';
import { DONE, FINDINGS, type ExitCode } from '../ExitCode.ts';
import { FLOWS_OPTION, flowsFolder, keyValues } from '../options.ts';
import { paintFor } from '../Paint.ts';
import type { RecordOptions } from '../record/RecordOptions.ts';
import { openScoring } from '../score/openScoring.ts';
import { scoreFiles } from '../score/scoreFiles.ts';
import { scoreText, summaryText } from '../score/scoreText.ts';
import type { CliCommand } from './CliCommand.ts';

/** `sufler score`: what contacts were worth by the scorecard, with the evidence. */
export const score: CliCommand = {
  name: 'score',
  describe: (command: Command) =>
    command
      .description('score contacts by the scorecard: recorded conversations (JSON Lines, as `sufler export` writes them), transcripts, chat logs')
      .argument('<file...>', 'recorded conversations, one a line; transcripts (JSON); chat logs (lines such as "Client: …" and "Agent: …")')
      .option('--card <file>', 'another scorecard than that of the flows folder')
      .option('--closeness', 'tell how near what was said came to the standard phrases')
      .option('--at-least <points>', 'end with 1 when a contact has fewer of the 100 points', pointsOf)
      .option('--json', 'the scores as JSON, one a line')
      .option('--flow <id>', 'the flow of transcripts and chat logs')
      .addOption(
        new Option('--format <name>', 'what files that are no recorded conversations are').choices(['auto', 'transcript', 'chat']).default('auto'),
      )
      .option('--opening <file>', 'the body that those contacts were started with, as JSON')
      .option('--language <code>', "their language (the flow's first)")
      .option('--setting <name=value>', 'a setting of those contacts; may be given again', keyValues)
      .option('--fact <name=value>', 'what was known already; may be given again', keyValues)
      .option('--agent-name <name>', 'also tells whose lines of a log are the agent’s')
      .option('--agent-gender <gender>', 'female, male or other')
      .option('--customer-name <name>', 'also tells whose lines of a log are the customer’s')
      .option('--customer-address <form>', 'how to address the customer; wins over the name')
      .option('--customer-gender <gender>', 'female, male or other')
      .option('--brand <id>', 'a brand of the flows folder')
      .option('--brand-name <name>', 'the name of the brand; alone it is one that is not configured')
      .option(...FLOWS_OPTION)
      .addHelpText('after', '\nEnds with 0, with 1 when a contact has fewer points than --at-least, with 2 when nothing could be scored.'),
  async run(io, args, options): Promise<ExitCode> {
    const files = args[0] as readonly string[];
    const scoring = await openScoring(flowsFolder(io, options), options.card as string | undefined);
    const reading = options as unknown as RecordOptions;
    const paint = paintFor(io);
    const scores: Pick<Score, 'total' | 'knockOuts'>[] = [];
    for await (const one of scoreFiles(io, files, scoring, { closeness: options.closeness === true, reading })) {
      scores.push({ total: one.total, knockOuts: one.knockOuts });
      for (const line of options.json === true ? [JSON.stringify(one)] : scoreText(one, paint)) io.out(line);
    }
    if (scores.length === 0) throw new ProblemError({ code: 'nothing-to-score', args: { files: files.join(', ') } });
    if (options.json !== true && scores.length > 1) for (const line of summaryText(scores, paint)) io.out(line);
    const least = options.atLeast as number | undefined;
    return least !== undefined && scores.some(({ total }) => total < least) ? FINDINGS : DONE;
  },
};

function pointsOf(text: string): number {
  const points = Number(text);
  if (!/^\d{1,3}(\.\d+)?$/.test(text) || points > 100) throw new InvalidArgumentError('It must be a number from 0 to 100.');
  return points;
}
