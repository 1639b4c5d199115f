import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, inProject } from './project.mjs';

const lock = inProject('.sufler.lock');
const POLL_MS = 100;
const HEARTBEAT_MS = 5_000;
/** A machine that slept or a pid that was given to another process: a lock without a heartbeat is nobody's. */
const SILENT_MS = 60_000;
const PATIENCE_MS = 20 * 60_000;

/**
 * Runs `work` while no other process of this project installs or builds.
 *
 * The lock is a folder that holds one file named after its owner. It is made beside and renamed into place, which succeeds
 * only where there is no folder or an empty one: so nobody ever sees a lock without an owner, and a dead owner's lock
 * is freed by removing *his* file, which can never hit the lock of somebody who came in between.
 */
export async function withLock(work) {
  const owner = `${process.pid}@${hostname()}`;
  await acquire(owner);
  const heart = setInterval(() => touch(join(lock, owner)), HEARTBEAT_MS).unref();
  try {
    return await work();
  } finally {
    clearInterval(heart);
    rmSync(join(lock, owner), { force: true });
    removeIfEmpty();
  }
}

async function acquire(owner) {
  const deadline = Date.now() + PATIENCE_MS;
  let told = false;
  while (!take(owner)) {
    const others = owners().filter((name) => !freeIfDead(name));
    if (others.length === 0) {
      removeIfEmpty();
    } else if (!told) {
      told = true;
      console.error(`sufler: waiting for process ${others.join(', ')}, which is installing or building`);
    }
    if (Date.now() > deadline) throw new Failure(`cannot get ${lock}; end the process ${others.join(', ')}, or remove that folder`);
    await sleep(others.length === 0 ? 1 : POLL_MS);
  }
}

function take(owner) {
  const prepared = `${lock}.${process.pid}`;
  rmSync(prepared, { recursive: true, force: true });
  mkdirSync(prepared);
  writeFileSync(join(prepared, owner), '');
  try {
    renameSync(prepared, lock);
    return true;
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY'].includes(error.code)) return false;
    throw error;
  }
}

function owners() {
  try {
    return readdirSync(lock);
  } catch {
    return [];
  }
}

function freeIfDead(name) {
  const file = join(lock, name);
  const age = ageOf(file);
  if (age === undefined) return true;
  const [pid, host] = name.split('@');
  const dead = age > SILENT_MS || (host === hostname() && !isAlive(Number(pid)));
  if (dead) rmSync(file, { force: true });
  return dead;
}

function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody took the lock for dead. Stopping the work half-way would harm more than finishing it.
  }
}

function removeIfEmpty() {
  try {
    rmdirSync(lock);
  } catch {
    // Not empty: somebody has it. Gone: all the better.
  }
}
