import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, inProject, tools } from './project.mjs';

const stampFile = inProject('dist/.sufler-build');
const SOURCES = ['src', 'server', 'bench'];
const CONFIGURATION = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/** Compiles to dist/ where a source has changed since. Costs a look at each file's size and time when none has. */
export async function ensureBuilt() {
  if (isStamped(fingerprint())) return;
  const { withLock } = await import('./withLock.mjs');
  await withLock(async () => {
    // Taken before compiling: what is edited meanwhile makes the next run compile again.
    const wanted = fingerprint();
    if (isStamped(wanted)) return;
    await compile();
    writeFileSync(stampFile, wanted);
  });
}

async function compile() {
  rmSync(stampFile, { force: true });
  if (missingOutputs().length > 0) rmSync(inProject('dist/.tsbuildinfo'), { force: true });
  const { runQuietly } = await import('./runQuietly.mjs');
  const { ok, output, seconds } = await runQuietly(process.execPath, [tools.tsc, '-p', 'tsconfig.build.json', '--pretty', 'false']);
  removeStaleOutputs();
  if (!ok) throw new Failure(`the sources do not compile:\n${output}`);
  console.error(`sufler: compiled to dist/ in ${seconds.toFixed(1)} s`);
}

function isStamped(wanted) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...CONFIGURATION, ...filesIn(SOURCES)].sort()) {
    const { size, mtimeMs } = statSync(inProject(file), { throwIfNoEntry: false }) ?? {};
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** tsc compiles only what changed and would not notice that somebody removed a part of dist/. */
function missingOutputs() {
  return filesIn(SOURCES).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !existsSync(inProject('dist', file.replace(/\.ts$/, '.js'))),
  );
}

/** Nothing runs, and nothing is imported by accident, whose source is gone. */
function removeStaleOutputs() {
  const outputs = SOURCES.map((folder) => `dist/${folder}`);
  for (const file of filesIn(outputs)) {
    // Compiled from TypeScript, or copied as it is, like JSON that a source imports.
    const origin = file.slice('dist/'.length);
    if (!existsSync(inProject(origin.replace(/\.js(\.map)?$/, '.ts'))) && !existsSync(inProject(origin))) rmSync(inProject(file));
  }
  for (const folder of outputs) removeEmptyFolders(inProject(folder));
}

/** Paths relative to the root, with forward slashes on every system. */
function filesIn(folders) {
  return folders.flatMap((folder) =>
    entriesOf(inProject(folder)).flatMap((entry) => (entry.isDirectory() ? filesIn([`${folder}/${entry.name}`]) : [`${folder}/${entry.name}`])),
  );
}

function entriesOf(folder) {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}

function removeEmptyFolders(folder) {
  for (const entry of entriesOf(folder)) if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  if (entriesOf(folder).length === 0 && existsSync(folder)) rmdirSync(folder);
}
