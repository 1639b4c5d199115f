import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import type { BenchCase, BenchResult } from './BenchCase.ts';
import { backtest } from './cases/backtest.ts';
import { core } from './cases/core.ts';
import { http } from './cases/http.ts';
import { inspection } from './cases/inspection.ts';
import { load } from './cases/load.ts';
import { text } from './cases/text.ts';
import { formatSpread } from './statistics.ts';

/** Every benchmark, in the order in which they run. `npm run bench -- core load` runs some of them. */
const cases: readonly BenchCase[] = [core, text, backtest, load, http, inspection];

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = wanted.filter((name) => !cases.some((one) => one.name === name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${cases.map((one) => one.name).join(', ')}`);
  process.exit(2);
}

const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30) };
console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, load ${loadavg()[0]?.toFixed(1) ?? '?'} at the beginning`);
const results: Record<string, BenchResult> = {};
for (const one of cases.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n${one.name}: ${one.description}`);
  const result = await one.run();
  results[one.name] = result;
  print(result);
}
await mkdir('bench/results', { recursive: true });
await writeFile(`bench/results/latest.json`, `${JSON.stringify({ machine, load: loadavg(), results }, null, 2)}\n`);

function print({ measurements, goals, notes }: BenchResult): void {
  for (const { name, unit, value, ratio } of measurements) {
    const digits = value.median >= 1_000 ? 0 : value.median >= 10 ? 1 : 2;
    console.log(`  ${name.padEnd(42)} ${formatSpread(value, digits)} ${unit}${ratio ? `, ${ratio.value.toFixed(2)} of ${ratio.to}` : ''}`);
  }
  for (const goal of goals) console.log(`  goal: ${goal.text}: ${goal.met ? 'met' : 'MISSED'}, ${goal.came}`);
  for (const note of notes ?? []) console.log(`  ${note}`);
}
