import { createInterface } from 'node:readline';
import { folderChanges } from './folderChanges.ts';
import type { Io } from './Io.ts';
import { terminalProgress } from './terminalProgress.ts';

/** The real world: standard streams, environment and clock. Colours stand on a terminal only, and not where NO_COLOR is set. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  // Whoever reads our output may stop reading, as `head` does; there is nobody left to tell it.
  stdout.on('error', () => process.exit());
  return {
    out: (line) => void stdout.write(`${line}\n`),
    err: (line) => void stderr.write(`${line}\n`),
    lines: (prompt) => typedLines(prompt),
    changes: (folder) => folderChanges(folder),
    progress: (what) => (stderr.isTTY ? terminalProgress(what) : null),
    interactive: stdin.isTTY && stdout.isTTY,
    colour: stdout.isTTY && !env.NO_COLOR,
    environment: env,
    now: () => Date.now(),
  };
}

async function* typedLines(prompt: string): AsyncIterable<string> {
  const { stdin, stdout } = process;
  const terminal = stdin.isTTY && stdout.isTTY;
  const reader = createInterface({ input: stdin, ...(terminal ? { output: stdout, prompt } : {}), terminal });
  try {
    reader.prompt();
    for await (const line of reader) {
      yield line;
      reader.prompt();
    }
  } finally {
    reader.close();
  }
}
