import { existsSync, statSync } from 'node:fs';
import { loadFlow } from '../loadFlow.ts';
import { locateFlow } from '../locateFlow.ts';
import { exportedVersion } from './exportedVersion.ts';
import { flowInRevision, flowOfGit } from './flowOfGit.ts';
import type { Side } from './Side.ts';

/** What one side alone is compared with: what was committed last. */
const COMMITTED = 'HEAD';

/**
 * The two versions that are meant. One alone is what became of what was committed last.
 * @throws ProblemError for what is not there or cannot run
 */
export async function readSides(first: string, second: string | undefined, flows: string): Promise<readonly [before: Side, after: Side]> {
  if (second !== undefined) return [await readSide(first, flows), await readSide(second, flows)];
  const place = locateFlow(first, flows);
  const after = await readSide(first, flows);
  return [{ name: `${COMMITTED}:${place.id}`, bundle: await flowInRevision(COMMITTED, place) }, after];
}

async function readSide(name: string, flows: string): Promise<Side> {
  const revision = revisionOf(name);
  if (revision !== null) return { name, bundle: await flowOfGit(revision, flows) };
  const exported = isFile(name) ? await exportedVersion(name) : undefined;
  return { name, bundle: exported ?? (await loadFlow(locateFlow(name, flows))).cast.bundle };
}

/** `REVISION:path`; a path that is there is a path, and so is one that begins with a drive. */
function revisionOf(name: string): { revision: string; path: string } | null {
  const at = name.indexOf(':');
  if (at < 1 || existsSync(name) || /^[A-Za-z]:[\\/]/u.test(name)) return null;
  return { revision: name.slice(0, at), path: name.slice(at + 1) };
}

function isFile(name: string): boolean {
  return name.endsWith('.json') && existsSync(name) && statSync(name).isFile();
}
