/**
 * `npm run test:rules [-- NAME…]`: switches each violation of a rule machine and each lint rule off in turn, in a copy of the
 * project, and shows that the tests named for it turn red. Ends with 1 where nobody notices.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFlows } from '../src/flow/reading/readFlows.ts';
import { formatProblemLine } from '../src/problems/formatProblem.ts';
import { namedTests, type NamedTest } from './rules/namedTests.ts';
import { switches, type Switch } from './rules/switches.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const COPIED = ['src', 'server', 'flows', 'test', 'scripts', 'bench', 'docs', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'README.md'];
const WORKERS = 2;

interface Outcome {
  readonly name: string;
  readonly tests: number;
  readonly noticed: boolean;
}

const wanted = process.argv.slice(2);
const all = switches(root).filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const tests = namedTests(root);
const outcomes: Outcome[] = [];
let next = 0;
await Promise.all(Array.from({ length: WORKERS }, work));

const unnoticed = outcomes.filter(({ noticed }) => !noticed);
console.log(`\n${outcomes.length - unnoticed.length} of ${outcomes.length} noticed by the tests named for them`);
for (const { name, tests: count } of unnoticed) console.log(`not noticed: ${name} (${count === 0 ? 'no test names it' : `${count} tests name it`})`);
process.exitCode = unnoticed.length === 0 ? 0 : 1;

async function work(): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'sufler-rules-'));
  try {
    for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (let one = all[next++]; one !== undefined; one = all[next++]) outcomes.push(await tryOut(one, copy));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function tryOut(one: Switch, copy: string): Promise<Outcome> {
  const naming = testsNaming(one);
  let noticed = false;
  if (naming.length > 0) {
    const restore = one.off(copy);
    // Red must mean that the rule is missed, not that the flows can no longer be read.
    const { problems } = await readFlows(join(copy, 'flows'));
    if (problems.length > 0) throw new Error(`${one.name} cannot be switched off: ${problems.map(formatProblemLine).join('; ')}`);
    noticed = !(await pass(copy, naming, one.named));
    restore();
  }
  console.log(`${noticed ? 'red ' : 'STILL GREEN'} ${one.name}`);
  return { name: one.name, tests: naming.length, noticed };
}

/** Tests that name the thing itself; only where there are none, those that name its rows. */
function testsNaming({ named }: Switch): readonly NamedTest[] {
  const [first = '', ...others] = named;
  return tests.get(first) ?? others.flatMap((name) => tests.get(name) ?? []);
}

function pass(copy: string, naming: readonly NamedTest[], named: readonly string[]): Promise<boolean> {
  const files = [...new Set(naming.map(({ file }) => file))];
  const pattern = named.map((name) => name.replaceAll('.', '\\.')).join('|');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--silent', '--maxWorkers=1', '-t', `(^|[^A-Z0-9-])(${pattern})([^A-Z0-9.]|$)`, ...files], {
    cwd: copy,
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code === 0)));
}
