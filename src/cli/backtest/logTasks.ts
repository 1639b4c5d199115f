import { statSync } from 'node:fs';
import { ProblemError } from '../../problems/Problem.ts';
import { reasonOf } from '../reasonOf.ts';
import type { BacktestTask, NumberedLine, UnreadableLine } from './BacktestTask.ts';
import { logLines, MOST_LINE_BYTES } from './logLines.ts';

/** Lines of one task: enough that handing over costs little, few enough that threads share the work evenly. */
const LINES_AT_ONCE = 25;
const BYTES_AT_ONCE = 1024 * 1024;

/** @throws ProblemError `file-unreadable` */
export function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, path) => {
    try {
      return sum + statSync(path).size;
    } catch (cause) {
      throw new ProblemError({ code: 'file-unreadable', args: { path, reason: reasonOf(cause) }, file: path, cause });
    }
  }, 0);
}

/** Files of recorded conversations as tasks. `read` is told how many bytes of all of them were read; lines that are too long are told too. */
export async function* logTasks(
  files: readonly string[],
  tell: { read(bytes: number): void; unreadable(line: UnreadableLine): void },
): AsyncGenerator<BacktestTask> {
  let done = 0;
  for (const file of files) {
    let [lines, bytes, read]: [NumberedLine[], number, number] = [[], 0, 0];
    for await (const { line, text, read: at } of logLines(file)) {
      read = at;
      if (text === null) {
        tell.unreadable({ file, line, problem: { code: 'recorded-line-too-long', args: { limit: MOST_LINE_BYTES } } });
        continue;
      }
      lines.push([line, text]);
      bytes += text.length;
      if (lines.length < LINES_AT_ONCE && bytes < BYTES_AT_ONCE) continue;
      yield { kind: 'lines', file, lines };
      tell.read(done + read);
      [lines, bytes] = [[], 0];
    }
    if (lines.length > 0) yield { kind: 'lines', file, lines };
    done += read;
    tell.read(done);
  }
}
