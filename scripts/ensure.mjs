/**
 * `node scripts/ensure.mjs [--build]`: a clone becomes ready to work with, installed and, with --build, compiled.
 * Needs nothing but Node; does nothing, quickly, where all is as it should be; may run twice at once.
 */
import { pathToFileURL } from 'node:url';
import { checkNode } from './lib/checkNode.mjs';
import { ensureBuilt } from './lib/ensureBuilt.mjs';
import { ensureInstalled } from './lib/ensureInstalled.mjs';
import { fail } from './lib/project.mjs';

/** The same for the other scripts. */
export async function ensure({ build }) {
  checkNode();
  await ensureInstalled();
  if (build) await ensureBuilt();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) ensure({ build: process.argv.includes('--build') }).catch(fail);
