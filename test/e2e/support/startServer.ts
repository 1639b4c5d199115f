import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Outgoing connections take ports from here on, so nobody listens there. */
const FIRST_EPHEMERAL_PORT = 32_768;

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The server as `npm start` runs it, once everything is compiled. */
export interface RunningServer {
  readonly url: string;
  /** Ends it by a signal; SIGKILL is a crash. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** Compiles what has changed, so that no test waits for it in the middle; in `npm test` that is done already. */
export async function build(): Promise<void> {
  const child = spawn(process.execPath, ['scripts/ensure.mjs', '--build'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const words: string[] = [];
  child.stderr.on('data', (data) => words.push(String(data)));
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (code !== 0) throw new Error(words.join(''));
}

/** Longer than compiling takes on a slow machine. */
export const BUILD_TIMEOUT = 180_000;

/** Starts the server and waits for the line that says where it listens. */
export async function startServer(environment: Record<string, string>): Promise<RunningServer> {
  const port = await freePort();
  const { child, ended } = run({ PORT: String(port), ...environment });
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (data) => {
      text += String(data);
      const match = /listens on (\S+)/.exec(text);
      if (match) resolve(match[1]!);
    });
    void ended.then(({ stdout, stderr }) => reject(new Error(`The server did not start:\n${stdout}${stderr}`)));
  });
  return {
    url,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a server that cannot start, until it has ended by itself. */
export function runToEnd(environment: Record<string, string>): Promise<Ended> {
  return run(environment).ended;
}

function run(environment: Record<string, string>): { child: ChildProcess; ended: Promise<Ended> } {
  const { NODE_ENV: _test, NODE_OPTIONS: _options, ...inherited } = process.env;
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    const [stdout, stderr]: [string[], string[]] = [[], []];
    child.stdout.on('data', (data) => stdout.push(String(data)));
    child.stderr.on('data', (data) => stderr.push(String(data)));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout: stdout.join(''), stderr: stderr.join('') }));
  });
  return { child, ended };
}

/** A port below those of outgoing connections on which nobody listens. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * (FIRST_EPHEMERAL_PORT - 20_000));
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => resolve(taken === port));
    });
  });
}
