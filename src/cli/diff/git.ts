import { execFile } from 'node:child_process';
import { ProblemError } from '../../problems/Problem.ts';

/** A file of a revision. */
export interface GitFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly object: string;
}

/** No folder of flows comes near it; what is beyond is not taken into memory. */
const MOST_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
/** A link's content is where it leads: it is no file of flows. */
const LINK = '120000';

/**
 * The commit that a revision names.
 * @throws ProblemError `git-unavailable`, `unknown-revision`
 */
export async function commitOf(cwd: string, revision: string): Promise<string> {
  await git(cwd, ['rev-parse', '--git-dir']);
  // What begins with a dash would be an option.
  const answer = revision.startsWith('-') ? null : await tryGit(cwd, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (answer === null) throw new ProblemError({ code: 'unknown-revision', args: { name: revision } });
  return answer.toString('utf8').trim();
}

/** The path of a folder from the root of its repository, with a slash behind it; '' for the root. */
export async function pathInRepository(folder: string): Promise<string> {
  return (await git(folder, ['rev-parse', '--show-prefix'])).toString('utf8').replace(/\n$/u, '');
}

/** All files of a commit in a folder, given from the root; none where there is no such folder. */
export async function filesOfCommit(cwd: string, commit: string, folder: string): Promise<readonly GitFile[]> {
  const within = folder === '' ? [] : ['--', `${folder}/`];
  const listed = (await git(cwd, ['ls-tree', '-r', '-z', '--full-tree', commit, ...within])).toString('utf8');
  return listed.split('\0').flatMap((line) => {
    const [, mode, kind, object, path] = /^(\d+) (\w+) ([0-9a-f]+)\t([^]*)$/u.exec(line) ?? [];
    return mode === undefined || mode === LINK || kind !== 'blob' || object === undefined || path === undefined ? [] : [{ path, object }];
  });
}

/** Texts of files, by their paths; all in one go. */
export async function textsOf(cwd: string, files: readonly GitFile[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (files.length === 0) return texts;
  const answer = await git(cwd, ['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join(''));
  let at = 0;
  for (const { path } of files) {
    const head = answer.indexOf(10, at);
    const size = Number(answer.toString('utf8', at, head).split(' ')[2]);
    texts.set(path, answer.toString('utf8', head + 1, head + 1 + size));
    at = head + size + 2;
  }
  return texts;
}

async function git(cwd: string, args: readonly string[], input = ''): Promise<Buffer> {
  const { output, error, complaint } = await run(cwd, args, input);
  if (error === null) return output;
  const missing = error.code === 'ENOENT';
  const reason = missing
    ? 'it is not installed, or the folder is gone'
    : (complaint.split('\n', 1)[0] ?? '').replace(/^fatal: /u, '') || error.message;
  throw new ProblemError({ code: 'git-unavailable', args: { reason }, cause: error });
}

async function tryGit(cwd: string, args: readonly string[]): Promise<Buffer | null> {
  const { output, error } = await run(cwd, args, '');
  return error === null ? output : null;
}

interface Ran {
  readonly output: Buffer;
  readonly complaint: string;
  readonly error: NodeJS.ErrnoException | null;
}

/** No shell, no colours, no other language than English, and nothing that is written to the repository. */
function run(cwd: string, args: readonly string[], input: string): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
    const options = { cwd, env, encoding: 'buffer', maxBuffer: MOST_BYTES, timeout: TIMEOUT_MS } as const;
    const child = execFile('git', ['--literal-pathspecs', ...args], options, (error, output, complaint) => {
      resolve({ output, complaint: complaint.toString('utf8'), error: error as NodeJS.ErrnoException | null });
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
