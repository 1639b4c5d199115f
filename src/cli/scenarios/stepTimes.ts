import type { Problem } from '../../problems/Problem.ts';
import { found, wrong, type Read } from '../../problems/Read.ts';
import type { Step } from './Scenario.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, min: 60, h: 3_600, d: 86_400 };
const PART = /(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|min|m|h|d)/gy;

/** When each step happens, in seconds since the beginning. One without a time happens at the instant of the one before. */
export function stepTimes(steps: readonly Pick<Step, 'at'>[]): Read<readonly number[]> {
  const problems: Problem[] = [];
  let now = 0;
  const times = steps.map(({ at }, i) => {
    const seconds = at === undefined ? now : typeof at === 'number' ? at : secondsOf(at);
    if (seconds === undefined)
      problems.push({ code: 'schema', args: { reason: 'at must be a time since the beginning, such as 61s, 2m or 1h' }, pointer: `/steps/${i}/at` });
    else if (seconds < now) problems.push({ code: 'schema', args: { reason: 'Time must not go back' }, pointer: `/steps/${i}/at` });
    return (now = Math.max(now, seconds ?? now));
  });
  return problems.length > 0 ? wrong(problems) : found(times);
}

/** `61s`, `2m`, `1h`, `1m30s`, `1.5s` in seconds; undefined when it is no time. */
export function secondsOf(text: string): number | undefined {
  const typed = text.trim().toLowerCase();
  let seconds = 0;
  let end = 0;
  PART.lastIndex = 0;
  for (let part = PART.exec(typed); part; part = PART.exec(typed)) {
    seconds += Number(part[1]) * (UNITS[part[2] ?? ''] ?? NaN);
    end = PART.lastIndex;
    while (typed[PART.lastIndex] === ' ') PART.lastIndex++;
  }
  return end > 0 && end === typed.length ? Math.round(seconds * 1_000) / 1_000 : undefined;
}
