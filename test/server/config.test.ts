import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { formatProblem } from '../../src/problems/formatProblem.ts';
import { ProblemError } from '../../src/problems/Problem.ts';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(error.problems.every(({ code }) => code === 'invalid-environment')).toBe(true);
    return error.problems.map(formatProblem);
  }
}

describe('readConfig', () => {
  it('has a default for everything; an empty variable is none', () => {
    const defaults = { port: 3000, host: '127.0.0.1', data: './data', flows: './flows', logLevel: 'warn', inspection: null };
    expect(readConfig({})).toEqual(defaults);
    expect(readConfig({ PORT: '', HOST: '', SUFLER_DATA: '', SUFLER_FLOWS: '', LOG_LEVEL: '' })).toEqual(defaults);
  });

  it('reads what is set', () => {
    const environment = { PORT: '8080', HOST: '::1', SUFLER_DATA: '/var/lib/sufler', SUFLER_FLOWS: '/srv/flows', LOG_LEVEL: 'silent' };
    const read = { port: 8080, host: '::1', data: '/var/lib/sufler', flows: '/srv/flows', logLevel: 'silent', inspection: null };
    expect(readConfig(environment)).toEqual(read);
  });

  it.each(['abc', '-1', '65536', '80.5', '0x50', '3000 '])('refuses PORT=%s, and names it', (PORT) => {
    expect(problemsOf({ PORT })[0]).toContain(`PORT=${PORT}: it must be a whole number`);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'example.org', 'localhost.example.org', '127.0.0.1.nip.io'])(
    'does not listen on %s, which others can reach, unless told that this is meant',
    (HOST) => {
      expect(problemsOf({ HOST })[0]).toMatch(/HOST=.*anybody could read and erase conversations.*SUFLER_ALLOW_UNAUTHENTICATED=1/);
      expect(problemsOf({ HOST, SUFLER_ALLOW_UNAUTHENTICATED: '1' })).toEqual([]);
    },
  );

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('listens on %s', (HOST) => {
    expect(problemsOf({ HOST })).toEqual([]);
  });

  it('suggests the log level that was meant, and tells all that is wrong at once', () => {
    expect(problemsOf({ LOG_LEVEL: 'wrn', PORT: 'x', SUFLER_ALLOW_UNAUTHENTICATED: 'yes' })).toEqual([
      expect.stringContaining('PORT=x'),
      expect.stringContaining('SUFLER_ALLOW_UNAUTHENTICATED=yes: it must be 1 or 0'),
      expect.stringContaining('Did you mean "warn"?'),
    ]);
  });

  it('lets nobody watch conversations without a token, and masks personal data unless told', () => {
    const token = 'a-token-that-nobody-guesses';
    expect(readConfig({ SUFLER_INSPECT: '', SUFLER_INSPECT_UNMASKED: '1' }).inspection).toBeNull();
    expect(readConfig({ SUFLER_INSPECT: token }).inspection).toEqual({ token, masked: true });
    expect(readConfig({ SUFLER_INSPECT: token, SUFLER_INSPECT_UNMASKED: '1' }).inspection).toEqual({ token, masked: false });
    expect(problemsOf({ SUFLER_INSPECT: token, SUFLER_INSPECT_UNMASKED: 'yes' })[0]).toContain('SUFLER_INSPECT_UNMASKED=yes: it must be 1 or 0');
  });

  it.each(['1', 'short', 'with a space in the middle of it', 'x'.repeat(501), 'ключ-который-не-влезет-в-заголовок'])(
    'refuses a token that is easily guessed or that no header carries, without showing it: %s',
    (SUFLER_INSPECT) => {
      const [problem] = problemsOf({ SUFLER_INSPECT });
      expect(problem).toMatch(/SUFLER_INSPECT=\(not shown\): it must be a token of 24 to 500/);
      if (SUFLER_INSPECT.length > 1) expect(problem).not.toContain(SUFLER_INSPECT);
    },
  );
});
