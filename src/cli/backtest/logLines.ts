import { createReadStream } from 'node:fs';
import { ProblemError } from '../../problems/Problem.ts';
import { reasonOf } from '../reasonOf.ts';

/** Longer than any conversation: ten thousand events of a thousand characters. */
export const MOST_LINE_BYTES = 16 * 1024 * 1024;
const NEW_LINE = 0x0a;

/** A line of a file, or what keeps it from being read: its text is null where it is too long. */
export interface LogLine {
  readonly line: number;
  readonly text: string | null;
  /** Bytes of the file up to the end of this line. */
  readonly read: number;
}

/**
 * The lines of a file that are not empty, one at a time: a file may be longer than memory. Of a line that is too long nothing
 * is kept.
 * @throws ProblemError `file-unreadable`
 */
export async function* logLines(path: string, most = MOST_LINE_BYTES): AsyncGenerator<LogLine> {
  let [line, read, length] = [1, 0, 0];
  let pieces: Buffer[] = [];
  const finished = (): string | null => {
    const text =
      length > most
        ? null
        : Buffer.concat(pieces)
            .toString('utf8')
            .replace(/^\ufeff/, '')
            .trim();
    [pieces, length] = [[], 0];
    return text;
  };
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
        keep(chunk.subarray(from, at));
        const text = finished();
        if (text !== '') yield { line, text, read: read + at + 1 };
        line += 1;
        from = at + 1;
      }
      keep(chunk.subarray(from));
      read += chunk.length;
    }
  } catch (cause) {
    throw new ProblemError({ code: 'file-unreadable', args: { path, reason: reasonOf(cause) }, file: path, cause });
  }
  const text = finished();
  if (text !== '') yield { line, text, read };

  function keep(piece: Buffer): void {
    length += piece.length;
    if (length > most) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  }
}
