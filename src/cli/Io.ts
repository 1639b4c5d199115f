import type { Progress } from './Progress.ts';

/** Everything that a command has of the world around it, so that a test can be that world. */
export interface Io {
  /** A line of what was asked for. */
  out(line: string): void;
  /** A line about what went wrong. */
  err(line: string): void;
  /** Lines that come from the terminal or the pipe; ends with them. Each `prompt` is shown only on a terminal. */
  lines(prompt: string): AsyncIterable<string>;
  /** Files of a folder that change, relative to it, those of a moment together; ends when nobody wants to know any more. */
  changes(folder: string): AsyncIterable<readonly string[]>;
  /** A bar for work that takes a while; null where nobody sees it. */
  progress(what: string): Progress | null;
  /** Somebody types at a terminal. */
  readonly interactive: boolean;
  /** Colours may be used. */
  readonly colour: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch. */
  now(): number;
}
