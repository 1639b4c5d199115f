import { Worker, type WorkerOptions } from 'node:worker_threads';

const FROM_SOURCE = new URL('./threadFromSource.mjs', import.meta.url);

/**
 * Starts a thread with the script of that name beside the module that asks (`import.meta.url`). Compiled, the script is
 * JavaScript; as source, the thread must first learn to load TypeScript.
 */
export function startThread(name: string, beside: string, options: Omit<WorkerOptions, 'argv' | 'eval'> = {}): Worker {
  if (!beside.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, beside), options);
  return new Worker(FROM_SOURCE, { ...options, argv: [new URL(`./${name}.ts`, beside).href] });
}
