import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Failure, inProject, root } from './project.mjs';
import { runQuietly } from './runQuietly.mjs';

/** The package with a part compiled for one Node and one system: the first to break when either changes. */
const NATIVE = 'better-sqlite3';

/** npm notes what it installed in a lock file of its own, where what fits only other systems is missing. */
export function isInstalled() {
  const noted = inProject('node_modules/.package-lock.json');
  if (!existsSync(noted)) return false;
  const present = JSON.parse(readFileSync(noted, 'utf8')).packages;
  const { '': ours, ...wanted } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  const same = Object.entries(wanted).every(([path, { version, optional }]) =>
    present[path] ? present[path].version === version : optional === true,
  );
  return same && Object.keys(present).every((path) => path in wanted) && nativeFault() === undefined;
}

/** Replaces node_modules by what package-lock.json says. */
export async function install() {
  console.error('sufler: installing packages (npm ci); the first time takes a minute or two …');
  const npm = npmProgram();
  const { ok, output, seconds } = await runQuietly(npm.command, [...npm.args, 'ci', '--include=dev', '--no-fund', '--no-audit'], {
    env: installEnvironment(),
    shell: npm.shell,
  });
  if (!ok) throw new Failure(`npm ci failed in ${root}:\n${output}`);
  const fault = nativeFault();
  if (fault !== undefined) throw new Failure(nativeAdvice(fault));
  console.error(`sufler: packages installed in ${Math.round(seconds)} s`);
}

/** The npm that started us, so that it is the same one; else the one of the path. */
function npmProgram() {
  const started = process.env.npm_execpath;
  if (started !== undefined && basename(started) === 'npm-cli.js') return { command: process.execPath, args: [started], shell: false };
  return process.platform === 'win32' ? { command: 'npm.cmd', args: [], shell: true } : { command: 'npm', args: [], shell: false };
}

/** Building and testing need the development packages, whatever the environment says about production. */
function installEnvironment() {
  const { NODE_ENV, npm_config_omit, npm_config_only, npm_config_production, ...env } = process.env;
  // node-gyp would download the headers of this Node; where it came with them, nothing need be fetched.
  const home = dirname(dirname(process.execPath));
  if (existsSync(join(home, 'include/node/node_api.h'))) env.npm_config_nodedir ??= home;
  return env;
}

function nativeFault() {
  try {
    const Database = createRequire(inProject('package.json'))(NATIVE);
    new Database(':memory:').close();
    return undefined;
  } catch (error) {
    return error;
  }
}

function nativeAdvice(fault) {
  return (
    `${NATIVE} is installed but does not load: ${fault.message}\n` +
    'It is downloaded ready-made or compiled while it is installed. Compiling needs Python 3, make and a C++ compiler; ' +
    'an npm that runs no install scripts (ignore-scripts=true) does neither. Then run: npm rebuild ' +
    NATIVE
  );
}
