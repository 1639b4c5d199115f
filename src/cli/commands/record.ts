import { InvalidArgumentError, Option, type Command } from 'commander';
import { DONE, FINDINGS, type ExitCode } from '../ExitCode.ts';
import { FLOWS_OPTION, flowsFolder, keyValues } from '../options.ts';
import { paintFor } from '../Paint.ts';
import { recordAsFlow } from '../record/recordAsFlow.ts';
import { recordAsTest } from '../record/recordAsTest.ts';
import type { RecordOptions } from '../record/RecordOptions.ts';
import { recordReport } from '../record/recordReport.ts';
import type { CliCommand } from './CliCommand.ts';

/** `sufler record`: conversations that were had become tests of a flow, or the draft of one. */
export const record: CliCommand = {
  name: 'record',
  describe: (command: Command) =>
    command
      .description('make a test, or the draft of a flow, of a transcript of the API or a chat log')
      .argument('<file...>', 'transcripts (JSON) and chat logs (lines such as "Client: …" and "Agent: …")')
      .addOption(new Option('--as <kind>', 'what is made').choices(['test', 'flow']).default('test'))
      .addOption(new Option('--format <name>', 'what the files are').choices(['auto', 'transcript', 'chat']).default('auto'))
      .option('--flow <id>', 'the flow that a test is for')
      .option('--id <name>', "the draft's id (by the name of the first file)", idOf)
      .option('--name <text>', 'the name of the test (by the name of the file)', nameOf)
      .option('--language <code>', "the language (a test: the flow's first; a draft: ru)")
      .addOption(new Option('--channel <name>', 'of a draft: where it was spoken').choices(['chat', 'phone']).default('chat'))
      .addOption(new Option('--direction <name>', 'of a draft: who began the contact').choices(['inbound', 'outbound']).default('inbound'))
      .option('--opening <file>', 'the body that the conversation was started with, as JSON')
      .option('--setting <name=value>', 'a setting of the contact; may be given again', keyValues)
      .option('--fact <name=value>', 'what was known already; may be given again', keyValues)
      .option('--agent-name <name>', 'also tells whose lines of a log are the agent’s')
      .option('--agent-gender <gender>', 'female, male or other')
      .option('--customer-name <name>', 'also tells whose lines of a log are the customer’s')
      .option('--customer-address <form>', 'how to address the customer; wins over the name')
      .option('--customer-gender <gender>', 'female, male or other')
      .option('--brand <id>', 'a brand of the flows folder')
      .option('--brand-name <name>', 'the name of the brand; alone it is one that is not configured')
      .option('--keep-personal', 'do not mask telephone, card and account numbers and e-mail addresses')
      .option('--output <path>', "the test's file (in the flow's tests folder); the folder in which the draft's is made (the flows folder)")
      .option('--force', 'replace what exists')
      .option(...FLOWS_OPTION)
      .addHelpText('after', '\nEnds with 0 when all was as the script has it, 1 when something was not, 2 when nothing could be made.'),
  async run(io, args, given): Promise<ExitCode> {
    const options = given as unknown as RecordOptions;
    const files = args[0] as readonly string[];
    const make = options.as === 'flow' ? recordAsFlow : recordAsTest;
    const { head, findings } = await make(flowsFolder(io, given), files, options);
    for (const line of recordReport(head, findings, paintFor(io))) io.out(line);
    return findings.every(({ severity }) => severity === 'info') ? DONE : FINDINGS;
  },
};

function idOf(text: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,79}$/.test(text))
    throw new InvalidArgumentError('It must begin with a letter and have letters, digits, - and _ only.');
  return text;
}

function nameOf(text: string): string {
  if (text.trim() === '' || text.length > 450) throw new InvalidArgumentError('It must have 1 to 450 letters.');
  return text;
}
