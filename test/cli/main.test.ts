import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FLOWS } from './support/flowsCopy.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'src/cli/main.ts');

/** The command as a process of its own, straight from its source. */
function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], { cwd: ROOT, env: { ...process.env, ...environment }, stdio: 'pipe' });
}

async function run(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const child = start(args);
  const [out, err] = [textOf(child.stdout!), textOf(child.stderr!)];
  child.stdin!.end(input);
  const [code] = (await once(child, 'close')) as [number];
  return { code, out: await out, err: await err };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

describe('the sufler process', () => {
  it('plays what is piped in, without colours', async () => {
    const { code, out, err } = await run(['play', 'shop-chat', '--flows', FLOWS, '--agent-name', 'Anna', '--language', 'pl'], 's\nq\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('> s\n');
    expect(out).not.toContain('\u001b');
  });

  it('ends with the exit code, and without a stack, when something is wrong', async () => {
    const { code, err } = await run(['check', 'shop-chatt', '--flows', FLOWS]);
    expect({ code, err }).toEqual({ code: 2, err: 'There is no flow "shop-chatt". Did you mean "shop-chat"? [unknown-flow]\n' });
  });

  it('serves until it is told to go, its options winning over the environment', async () => {
    const data = await mkdtemp(join(tmpdir(), 'sufler-serve-'));
    const child = start(['serve', '--port', '0', '--flows', FLOWS, '--data', data], {
      PORT: 'nonsense',
      SUFLER_DATA: '/no/such',
      LOG_LEVEL: 'silent',
    });
    const closed = once(child, 'close');
    child.stderr!.resume();
    const [line] = (await once(child.stdout!, 'data')) as [Buffer];
    const url = /Sufler listens on (\S+)/.exec(String(line))?.[1];
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'ok' });
    child.kill('SIGTERM');
    expect((await closed)[0]).toBe(0);
    await rm(data, { recursive: true });
  });

  it('does not serve with an option that is wrong', async () => {
    const { code, err } = await run(['serve', '--port', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('PORT=x: ');
    expect(err).toContain('[invalid-environment]');
  });
});
