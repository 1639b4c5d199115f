import { cache, tools } from './project.mjs';
import { runQuietly } from './runQuietly.mjs';

const TYPES = ['--noEmit', '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', cache('types.tsbuildinfo'), '--pretty', 'false'];
const LINT = ['.', '--max-warnings=0', '--cache', '--cache-strategy', 'content', '--cache-location', cache('lint/')];
const FORMAT = ['--check', '.', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '--cache-location', cache('format.json')];

/** Two lanes for two cores: the slow check alone, the others one after the other. */
const LANES = [
  [{ name: 'lint', program: tools.eslint, args: LINT }],
  [
    { name: 'types', program: tools.tsc, args: TYPES },
    { name: 'format', program: tools.prettier, args: FORMAT, advice: 'npm run format' },
  ],
];

/** Runs every check, whatever the others say, and shows the output of those that fail. */
export async function staticChecks() {
  const lanes = await Promise.all(LANES.map(runLane));
  return lanes.flat();
}

async function runLane(lane) {
  const results = [];
  for (const { name, program, args, advice } of lane) {
    const { ok, output, seconds } = await runQuietly(process.execPath, [program, ...args]);
    if (!ok) console.log(`--- ${name}\n${output}${advice === undefined ? '' : `\nTo put it right: ${advice}`}\n`);
    results.push({ name, ok, seconds });
  }
  return results;
}

/** One line a step, for whoever looks at the end of the output first. */
export function summary(results) {
  return results.map(({ name, ok, seconds }) => `${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(7)} ${seconds.toFixed(1).padStart(6)} s`).join('\n');
}
