import type { Problem } from '../../problems/Problem.ts';
import { found, wrong, type Read } from '../../problems/Read.ts';
import { schemaCheck } from '../../problems/schemaProblems.ts';
import { Scenario } from './Scenario.ts';
import { stepTimes } from './stepTimes.ts';

const check = schemaCheck(Scenario, { invalid: 'schema', unknown: 'unknown-key' });

/** Reads a scenario file, a scenario a line; all mistakes are told, each with its line. */
export function readScenarios(text: string, file: string): Read<readonly Scenario[]> {
  const problems: Problem[] = [];
  const scenarios: Scenario[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const place = `${file}:${i + 1}`;
    const [scenario, wrongs] = readLine(line);
    problems.push(...wrongs.map((problem) => ({ ...problem, file: place })));
    if (scenario && wrongs.length === 0) scenarios.push(scenario);
  });
  if (problems.length === 0 && scenarios.length === 0) problems.push({ code: 'schema', args: { reason: 'There is no scenario in it' }, file });
  return problems.length > 0 ? wrong(problems) : found(scenarios);
}

function readLine(line: string): readonly [Scenario | null, readonly Problem[]] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return [null, [{ code: 'file-malformed', args: { reason: (cause as Error).message.slice(0, 200) }, cause }]];
  }
  const problems = check(value);
  if (problems.length > 0) return [null, problems];
  const scenario = value as Scenario;
  return [scenario, orderProblems(scenario)];
}

function orderProblems({ steps, expect, setup }: Scenario): Problem[] {
  const problems: Problem[] = [];
  const wrongAt = (pointer: string, reason: string): void => void problems.push({ code: 'schema', args: { reason }, pointer });
  const numbers = new Set(steps.map((step) => step.n));
  steps.forEach(({ n }, i) => {
    if (n <= (steps[i - 1]?.n ?? 0)) wrongAt(`/steps/${i}/n`, 'Steps must be numbered upwards');
  });
  expect.forEach(({ after }, i) => {
    if (after !== 0 && !numbers.has(after)) wrongAt(`/expect/${i}/after`, `There is no step ${after}`);
  });
  const times = stepTimes(steps);
  if (!times.ok) problems.push(...times.problems);
  if (setup.language !== undefined && !/^[a-z]{2}$/.test(setup.language)) wrongAt('/setup/language', 'language must be a code of two letters');
  return problems;
}
