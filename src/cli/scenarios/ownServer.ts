import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of one's own for a while. */
export interface OwnServer {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
/** Below the ports that the system gives to outgoing connections: those of other programs come and go there. */
const PORTS = { first: 20_000, count: 12_000 } as const;
const MOST_ATTEMPTS = 50;

/**
 * Starts the real server over the flows of a folder, with an SQLite store in a folder of its own that goes with it.
 * @throws ProblemError when the flows cannot be used
 */
export async function startOwnServer(flowsFolder: string): Promise<OwnServer> {
  // Loaded only here: against a server elsewhere neither a database nor HTTP is needed.
  const [{ loadFlows }, { buildApp }, { openSqliteStore }] = await Promise.all([
    import('../../../server/loadFlows.ts'),
    import('../../../server/app.ts'),
    import('../../../server/store/sqlite/openSqliteStore.ts'),
  ]);
  const flows = await loadFlows(flowsFolder);
  const folder = await mkdtemp(join(tmpdir(), 'sufler-scenarios-'));
  const store = await openSqliteStore({ folder });
  const app = await buildApp({ store, flows });
  const close = async (): Promise<void> => {
    await app.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await app.listen({ host: HOST, port: await freePort() }), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A port that nobody listens on. Where to begin differs by process, so that two that start together do not meet. */
async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const port = PORTS.first + ((process.pid * 7 + attempt * 131) % PORTS.count);
    if (await isFree(port)) return port;
  }
  throw new Error(`None of ${MOST_ATTEMPTS} ports from ${PORTS.first} on is free`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host: HOST, port }, () => probe.close(() => resolve(true)));
  });
}
