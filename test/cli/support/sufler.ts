import type { Progress } from '../../../src/cli/Progress.ts';
import { runCli } from '../../../src/cli/runCli.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  /** What is piped in. */
  readonly lines?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly colour?: boolean;
  /** What changes in the folder that is watched; each is told when the one before has been dealt with. */
  readonly changes?: AsyncIterable<readonly string[]>;
  /** A terminal that shows progress; there is none unless told. */
  readonly progress?: Progress | null;
}

/** A Monday morning. */
export const NOW = Date.UTC(2026, 0, 5, 10);

/** Runs one command line in a world made for the test. */
export async function sufler(
  args: readonly string[],
  { lines = [], environment = {}, colour = false, changes = nothing(), progress = null }: World = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    lines: () => typed(lines),
    changes: () => changes,
    progress: () => progress,
    interactive: false,
    colour,
    environment,
    now: () => NOW,
  };
  const code = await runCli(args, io, '1.2.3');
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function* nothing(): AsyncIterable<readonly string[]> {}

async function* typed(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}
