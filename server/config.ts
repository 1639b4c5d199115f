import { isIP } from 'node:net';
import { nearestName } from '../src/problems/nearestName.ts';
import { ProblemError, type Problem } from '../src/problems/Problem.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The folder that the conversations are kept in. */
  readonly data: string;
  /** The folder of the flow files. */
  readonly flows: string;
  readonly logLevel: LogLevel;
  /** Who may watch conversations live, and whether personal data is masked; null where nobody may. */
  readonly inspection: { readonly token: string; readonly masked: boolean } | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of the process. An empty variable counts as one that is not there.
 * @throws ProblemError with one `invalid-environment` for each variable that is wrong.
 */
export function readConfig(environment: Environment): Config {
  const problems: Problem[] = [];
  const config: Config = {
    port: portOf(environment, problems),
    host: hostOf(environment, problems),
    data: environment.SUFLER_DATA || './data',
    flows: environment.SUFLER_FLOWS || './flows',
    logLevel: logLevelOf(environment, problems),
    inspection: inspectionOf(environment, problems),
  };
  const [first, ...more] = problems;
  if (first) throw new ProblemError(first, ...more);
  return config;
}

function portOf(environment: Environment, problems: Problem[]): number {
  const text = environment.PORT || '3000';
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    problems.push(invalid('PORT', text, 'it must be a whole number from 0 to 65535; 0 takes any free port'));
  return port;
}

function hostOf(environment: Environment, problems: Problem[]): string {
  const host = environment.HOST || '127.0.0.1';
  const allowed = environment.SUFLER_ALLOW_UNAUTHENTICATED || '0';
  if (allowed !== '0' && allowed !== '1') problems.push(invalid('SUFLER_ALLOW_UNAUTHENTICATED', allowed, 'it must be 1 or 0'));
  if (allowed !== '1' && !isLoopback(host)) {
    const reason =
      'this address can be reached from other machines, and the server does not ask yet who is calling: anybody could read and erase conversations. ' +
      'Leave HOST at 127.0.0.1 and put a proxy that authenticates in front of it; or, where the network itself lets only trusted callers through, set SUFLER_ALLOW_UNAUTHENTICATED=1';
    problems.push(invalid('HOST', host, reason));
  }
  return host;
}

/** Names other than localhost are resolved by somebody else, so they are not trusted to mean this machine. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function logLevelOf(environment: Environment, problems: Problem[]): LogLevel {
  const text = environment.LOG_LEVEL || 'warn';
  const level = LOG_LEVELS.find((known) => known === text);
  if (level === undefined)
    problems.push({ ...invalid('LOG_LEVEL', text, `it must be one of ${LOG_LEVELS.join(', ')}`), suggestion: nearestName(text, LOG_LEVELS) });
  return level ?? 'warn';
}

/** Long enough that nobody guesses it; of signs that a header can carry. */
const TOKEN = /^[\x21-\x7e]{24,500}$/;

function inspectionOf(environment: Environment, problems: Problem[]): Config['inspection'] {
  const token = environment.SUFLER_INSPECT;
  const unmasked = environment.SUFLER_INSPECT_UNMASKED || '0';
  if (unmasked !== '0' && unmasked !== '1') problems.push(invalid('SUFLER_INSPECT_UNMASKED', unmasked, 'it must be 1 or 0'));
  if (!token) return null;
  // What stands there may be a secret that is merely mistyped.
  if (!TOKEN.test(token))
    problems.push(
      invalid(
        'SUFLER_INSPECT',
        '(not shown)',
        'it must be a token of 24 to 500 letters, digits and signs without spaces, such as "openssl rand -hex 24" gives',
      ),
    );
  return { token, masked: unmasked !== '1' };
}

function invalid(name: string, value: string, reason: string): Problem {
  return { code: 'invalid-environment', args: { name, value, reason } };
}
