import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './project.mjs';

const stampFile = inProject('node_modules/.sufler-lock');

/** Makes node_modules what package-lock.json says, by `npm ci` where it is not. Costs a hash of one file when it is. */
export async function ensureInstalled() {
  if (isStamped()) return;
  // Loaded only here: the usual case is that there is nothing to do, and it should take no time.
  const [{ withLock }, { install, isInstalled }] = await Promise.all([import('./withLock.mjs'), import('./install.mjs')]);
  await withLock(async () => {
    // While this process waited, another may have installed. And whoever ran npm himself has no stamp, but all the rest.
    if (isStamped()) return;
    if (!isInstalled()) await install();
    writeFileSync(stampFile, wantedStamp());
  });
}

function isStamped() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();
}

function wantedStamp() {
  const lock = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch} abi ${process.versions.modules}\n`;
}
