import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { readOpening } from '../../conversation/readOpening.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { describeFlow } from '../describeFlow.ts';
import type { ExitCode } from '../ExitCode.ts';
import type { Io } from '../Io.ts';
import { loadFlow } from '../loadFlow.ts';
import { locateFlow } from '../locateFlow.ts';
import { FLOWS_OPTION, flowsFolder, keyValues } from '../options.ts';
import { paintFor } from '../Paint.ts';
import { playConversation } from '../play/playConversation.ts';
import { openingOf } from '../play/openingOf.ts';
import { readLines } from '../play/readLines.ts';
import { openSession } from '../play/Session.ts';
import type { CliCommand } from './CliCommand.ts';

/** `sufler play`: a flow at the terminal, by the engine itself: no server, nothing kept. */
export const play: CliCommand = {
  name: 'play',
  describe: (command: Command) =>
    command
      .description('play a flow at the terminal: what to say, what may be done, what the customer can do')
      .argument('<flow>', 'a flow by its id, its folder or its file')
      .option('--language <code>', 'ru, lt, pl, en …')
      .option('--setting <name=value>', 'a setting of this contact; may be given again', keyValues)
      .option('--fact <name=value>', 'what is known already; may be given again', keyValues)
      .option('--knowledge <question=answer>', 'an answer that the knowledge has; may be given again', keyValues)
      .option('--stage <name>', 'begin at this stage')
      .option('--agent-name <name>')
      .option('--agent-gender <gender>', 'female, male or other')
      .option('--customer-name <name>')
      .option('--customer-patronymic <name>')
      .option('--customer-address <form>', 'how to address the customer; wins over the name')
      .option('--customer-gender <gender>', 'female, male or other')
      .option('--brand <id>', 'a brand of the flows folder')
      .option('--brand-name <name>', 'the name of the brand; alone it is one that is not configured')
      .option('--script <file>', 'play these lines instead of what is typed; # begins a comment')
      .option(...FLOWS_OPTION),
  async run(io, args, options): Promise<ExitCode> {
    const lines = options.script === undefined ? undefined : readLines(options.script as string);
    const { cast, brands } = await loadFlow(locateFlow(args[0] as string, flowsFolder(io, options)));
    const { id } = cast.bundle.flow;
    const place = { casts: new Map([[id, cast]]), brands, now: io.now(), makeId: () => `play-${randomUUID()}` };
    const read = readOpening({ flow: id, ...openingOf(options) }, place);
    if (!read.ok) throw new ProblemError(...read.problems);
    io.out(paintFor(io).faint(describeFlow(cast)));
    const world: Io = lines === undefined ? io : { ...io, interactive: false };
    return playConversation(world, openSession(cast, read.value.opening), lines ?? io.lines('> '));
  },
};
