import { MOST_BYTES } from '../../../src/flow/reading/readFile.ts';
import { ProblemError, type Problem } from '../../../src/problems/Problem.ts';
import { isOfFlow, PATHS_EXPECTED } from './flowPaths.ts';

/** Texts by their paths in the folder of all flows; null takes the file out. */
export type FileChanges = ReadonlyMap<string, string | null>;

const MOST_FILES = 500;
const MOST_BYTES_TOGETHER = 24_000_000;
const MOST_PROBLEMS = 20;

/**
 * The files after a change, in the order of their paths.
 * @throws ProblemError `invalid-data` with every path and size that a version may not have
 */
export function filesAfter(flow: string, before: ReadonlyMap<string, string>, changes: FileChanges): ReadonlyMap<string, string> {
  const problems = [...changes].flatMap(([path, text]): Problem[] => {
    if (!isOfFlow(flow, path)) return [invalid(`"${path.slice(0, 120)}" is no file of a version. ${PATHS_EXPECTED}`)];
    if (text !== null && Buffer.byteLength(text) > MOST_BYTES)
      return [{ code: 'file-too-large', args: { bytes: Buffer.byteLength(text), limit: MOST_BYTES }, file: path }];
    return [];
  });
  const after = new Map(before);
  for (const [path, text] of changes) {
    if (text === null) after.delete(path);
    else after.set(path, text);
  }
  if (after.size > MOST_FILES) problems.push(invalid(`A draft may have at most ${MOST_FILES} files; this would have ${after.size}`));
  if (bytesOf(after) > MOST_BYTES_TOGETHER) problems.push(invalid(`The files of a draft may have at most ${MOST_BYTES_TOGETHER} bytes together`));
  const [first, ...more] = problems.slice(0, MOST_PROBLEMS);
  if (first !== undefined) throw new ProblemError(first, ...more);
  return new Map([...after].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function bytesOf(files: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const text of files.values()) bytes += Buffer.byteLength(text);
  return bytes;
}

function invalid(reason: string): Problem {
  return { code: 'invalid-data', args: { reason }, pointer: '/files' };
}
