import { existsSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import { ProblemError } from '../../problems/Problem.ts';
import type { FlowPlace } from '../locateFlow.ts';
import { flowOfFiles } from './flowOfFiles.ts';
import { commitOf, filesOfCommit, pathInRepository, textsOf } from './git.ts';

/** A flow in a revision of git. */
export interface GitPlace {
  readonly revision: string;
  /** A flow's id, which is one of the flows folder; or as git reads it: from the root of the repository, with `./` from where one is. */
  readonly path: string;
}

const OF_FLOWS = /\.json$/u;
const TESTS = /\/tests\/[^/]*$/u;

/**
 * A flow as it stands in a revision, with all that it shares.
 * @throws ProblemError `git-unavailable`, `unknown-revision`, `not-in-revision`, or all that is wrong with the flow
 */
export async function flowOfGit({ revision, path }: GitPlace, flowsFolder: string): Promise<FlowBundle> {
  const byId = path.includes('/') || !existsSync(flowsFolder) ? null : await flowAtFolder(revision, { folder: flowsFolder, id: path });
  if (byId !== null) return byId;
  const cwd = process.cwd();
  const commit = await commitOf(cwd, revision);
  const named = /^\.{1,2}\//u.test(path) ? posix.join(await pathInRepository(cwd), path) : posix.normalize(path);
  const flow = named.replace(/\/$|\/?flow\.json$/gu, '');
  const found = await readAt(cwd, commit, folderOf(flow), posix.basename(flow));
  if (found !== null) return found;
  throw new ProblemError({ code: 'not-in-revision', args: { path, revision } });
}

/**
 * The flow that stands at a place on the disk, as it is in a revision.
 * @throws ProblemError as `flowOfGit`
 */
export async function flowInRevision(revision: string, place: FlowPlace): Promise<FlowBundle> {
  const found = await flowAtFolder(revision, place);
  if (found !== null) return found;
  throw new ProblemError({ code: 'not-in-revision', args: { path: place.id, revision } });
}

async function flowAtFolder(revision: string, { folder, id }: FlowPlace): Promise<FlowBundle | null> {
  const cwd = resolve(folder);
  const commit = await commitOf(cwd, revision);
  return readAt(cwd, commit, (await pathInRepository(cwd)).replace(/\/$/u, ''), id);
}

/** Null where the folder has no such flow in that commit. The tests of flows are no part of what they mean. */
async function readAt(cwd: string, commit: string, folder: string, id: string): Promise<FlowBundle | null> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const all = await filesOfCommit(cwd, commit, folder);
  if (!all.some(({ path }) => path === `${prefix}${id}/flow.json`)) return null;
  const texts = await textsOf(
    cwd,
    all.filter(({ path }) => OF_FLOWS.test(path) && !TESTS.test(path)),
  );
  return flowOfFiles(new Map([...texts].map(([path, text]) => [path.slice(prefix.length), text])), id);
}

function folderOf(flow: string): string {
  const folder = posix.dirname(flow);
  return folder === '.' ? '' : folder;
}
