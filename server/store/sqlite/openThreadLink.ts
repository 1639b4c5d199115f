import { Worker } from 'node:worker_threads';
import type { Link, LinkEvents } from './Link.ts';
import type { FromWorker, ToWorker } from './threadMessages.ts';
import { unpackError, type WireError } from './wireErrors.ts';

/** Compiled, this file lies beside worker.js; as source, the thread must first learn to load TypeScript. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './workerFromSource.mjs' : './worker.js', import.meta.url);

/** Starts the thread that owns the database; resolves when it is open. What the thread refuses or dies of reaches the caller with its cause. */
export async function openThreadLink(folder: string, events: LinkEvents, script: URL = WORKER): Promise<Link> {
  const worker = new Worker(script, { workerData: { folder }, execArgv: [] });
  const exited = new Promise<Error | null>((resolve) => {
    let thrown: Error | null = null;
    worker.once('error', (error) => (thrown = error instanceof Error ? error : new Error(String(error))));
    worker.once('exit', (code) => resolve(thrown ?? (code === 0 ? null : new Error(`The thread ended with code ${code}`))));
  });
  const post = (message: ToWorker): void => worker.postMessage(message);

  await new Promise<void>((resolve, reject) => {
    worker.once('message', (message: FromWorker) => (message.kind === 'refused' ? reject(unpackError(message.error)) : resolve()));
    void exited.then((error) => reject(error ?? new Error('The thread ended before it was ready')));
  });

  let closing = false;
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'reads' || message.kind === 'writes') events.onAnswer(message.kind, unpacked(message.answer));
  });
  void exited.then((error) => {
    if (!closing) events.onDeath(error ?? new Error('The thread ended'));
  });
  return {
    send: post,
    async close() {
      closing = true;
      post('close');
      const error = await exited;
      if (error !== null) throw error;
    },
  };
}

function unpacked({ values, failures }: Extract<FromWorker, { answer: unknown }>['answer']) {
  return { values, failures: failures.map(([place, error]) => [place, unpackError(error as WireError)] as const) };
}
