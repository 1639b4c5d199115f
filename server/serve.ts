import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import { formatProblem } from '../src/problems/formatProblem.ts';
import { ProblemError } from '../src/problems/Problem.ts';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { loadFlows } from './loadFlows.ts';
import { packageVersion } from './packageVersion.ts';
import { openSqliteStore } from './store/sqlite/openSqliteStore.ts';

/** How long requests under way may take when the process is told to go. */
const GRACE_MILLISECONDS = 10_000;

/** A server that listens. */
export interface Serving {
  readonly url: string;
  /** Finishes what is under way, saves what is live, lets go of the store. */
  close(): Promise<void>;
}

/**
 * Starts the server: flows, store, port. It goes in good order on SIGTERM and SIGINT.
 * @throws ProblemError when something it needs is missing or wrong.
 */
export async function serve(config: Config): Promise<Serving> {
  const flows = await naming('SUFLER_FLOWS', config.flows, 'folder-missing', () => loadFlows(config.flows));
  const store = await naming('SUFLER_DATA', config.data, 'database-unusable', () => openSqliteStore({ folder: config.data }));
  try {
    const app = await buildApp({
      ...{ store, flows, flowsFolder: config.flows, version: packageVersion() },
      ...(config.inspection === null ? {} : { inspection: config.inspection }),
      logger: { level: config.logLevel, stream: process.stderr },
    });
    if (config.inspection !== null) app.log.info({ masked: config.inspection.masked }, 'Conversations can be watched live');
    const url = await listen(app, config);
    const close = async (): Promise<void> => {
      try {
        await app.close();
      } finally {
        await store.close();
      }
    };
    closeWithGrace({ delay: GRACE_MILLISECONDS, logger: app.log }, async ({ err, signal }) => {
      if (err) app.log.fatal({ err }, 'The server stops for an error that nobody caught');
      else app.log.info({ signal }, 'The server stops');
      await close();
    });
    return { url, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    if (!isSystemError(cause)) throw cause;
    throw new ProblemError({ code: 'port-unavailable', args: { host, port, reason: reasonOf(cause.code, cause.message) }, cause });
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function reasonOf(code: string, message: string): string {
  if (code === 'EADDRINUSE') return 'another program listens there; set PORT to another one';
  if (code === 'EACCES') return 'this user may not listen there; set PORT to one above 1023';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'this machine does not have that address; set HOST';
  return message;
}

/** Names the variable that somebody must change, where the problem is that of its value. */
async function naming<T>(name: string, value: string, code: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problems[0].code !== code) throw error;
    throw new ProblemError({ code: 'invalid-environment', args: { name, value, reason: formatProblem(error.problems[0]) }, cause: error });
  }
}
