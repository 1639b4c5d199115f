import { spawn } from 'node:child_process';
import { root } from './project.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const children = new Set();
let interrupted = false;

/**
 * Runs a program in the project's root and keeps what it prints, for whoever wants to show it; `show` prints it as it comes.
 * Resolves in every case; `ok` tells whether it ended with 0. A signal to this process is handed on to the program,
 * and this process ends when the program has: nobody is left behind at work on files that the lock has given up.
 */
export function runQuietly(command, args, { env = process.env, shell = false, show = false } = {}) {
  const began = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd: root, env, shell, stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'] });
    watch(child);
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    const end = (ok) => {
      unwatch(child);
      resolve({ ok, output: output.trim(), seconds: (performance.now() - began) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

function interrupt(signal) {
  interrupted = true;
  for (const child of children) child.kill(signal);
}

// Only while a program runs: later the process may become the server, which has its own way to stop.
function watch(child) {
  if (children.size === 0) for (const signal of SIGNALS) process.on(signal, interrupt);
  children.add(child);
}

function unwatch(child) {
  children.delete(child);
  if (children.size > 0) return;
  for (const signal of SIGNALS) process.off(signal, interrupt);
  if (interrupted) process.exit(130);
}
