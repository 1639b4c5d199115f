import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { recordedLine, type RecordedLine } from '../../backtest/recordedLine.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { maskValue } from '../../text/maskPersonal.ts';
import { filterOf, withFilters, withStore } from '../dataFolder.ts';
import { DONE } from '../ExitCode.ts';
import { reasonOf } from '../reasonOf.ts';
import type { CliCommand } from './CliCommand.ts';

/** `sufler export`: conversations of a server's data folder as JSON Lines, for `sufler backtest --log` and whatever else reads them. */
export const exportCommand: CliCommand = {
  name: 'export',
  describe: (command: Command) =>
    withFilters(
      command
        .description('write conversations of a data folder as JSON Lines: the opening and all events, one conversation a line, the newest first')
        .addOption(new Option('--data <folder>', 'the data folder of a server').makeOptionMandatory())
        .option('--flow <id>', 'of this flow'),
    )
      .option('--mask', 'mask e-mail addresses and telephone, card and account numbers; names stay')
      .option('--output <file>', 'write there instead'),
  async run(io, _args, options) {
    const { storedConversations } = await import('../../../server/service/backtests/storedConversations.ts');
    const file = typeof options.output === 'string' ? openForWriting(options.output) : null;
    let count = 0;
    try {
      await withStore(options.data as string, async (store) => {
        for await (const { opening, events } of storedConversations(store, filterOf(options, options.flow as string | undefined))) {
          const line = recordedLine(
            opening,
            events.map(({ record }) => record),
          );
          const text = JSON.stringify(options.mask === true ? masked(line) : line);
          if (file === null) io.out(text);
          else writeLine(file, text);
          count += 1;
        }
      });
    } catch (cause) {
      if (file !== null) discard(file);
      throw cause;
    }
    if (file !== null) finish(file);
    if (file !== null) io.out(`${count} conversations in ${file.path}`);
    return DONE;
  },
};

/** Where people stand in an opening. */
const PERSONAL: ReadonlySet<string> = new Set(['customer', 'facts', 'data']);

/** Times, ids and rules stay; all that people said or gave is masked. */
function masked({ opening, events }: RecordedLine): RecordedLine {
  const value = (one: unknown): unknown => maskValue(one).value;
  return {
    opening: Object.fromEntries(Object.entries(opening).map(([key, one]) => [key, PERSONAL.has(key) ? value(one) : one])),
    events: events.map((event) => ({ ...event, data: value(event.data), recognised: value(event.recognised), findings: value(event.findings) })),
  };
}

/** A file that is written beside the one it takes the place of, so that nobody finds half of it, and an older one stays until then. */
interface Output {
  readonly path: string;
  readonly part: string;
  readonly descriptor: number;
}

/** @throws ProblemError `file-unwritable` */
function openForWriting(path: string): Output {
  const part = `${path}.part`;
  return writing(path, () => ({ path, part, descriptor: openSync(part, 'w', 0o600) }));
}

function writeLine({ path, descriptor }: Output, text: string): void {
  writing(path, () => writeSync(descriptor, `${text}\n`));
}

function finish({ path, part, descriptor }: Output): void {
  writing(path, () => {
    closeSync(descriptor);
    renameSync(part, path);
  });
}

function discard({ part, descriptor }: Output): void {
  closeSync(descriptor);
  rmSync(part, { force: true });
}

function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

function unwritable(path: string, cause: unknown): ProblemError {
  return new ProblemError({ code: 'file-unwritable', args: { path, reason: reasonOf(cause) }, cause });
}
