import { describe, expect, it } from 'vitest';
import { formatProblemLine } from '../../../src/problems/formatProblem.ts';
import { readScenarios } from '../../../src/cli/scenarios/readScenarios.ts';
import { scenario } from './support/scenario.ts';

function problemsOf(...lines: readonly unknown[]): string[] {
  const read = readScenarios(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), 'x.jsonl');
  return read.ok ? [] : read.problems.map(formatProblemLine);
}

describe('readScenarios', () => {
  it('reads a scenario a line, empty lines left out, and keeps what only some of them know', () => {
    const first = scenario({ steps: [{ n: 1, who: 'agent', what: 'drafts', text: 'x', repeatOfStep: 4 }] });
    const read = readScenarios(`${JSON.stringify(first)}\n\n${JSON.stringify(scenario({ id: 'B' }))}\r\n`, 'x.jsonl');
    expect(read).toEqual({ ok: true, value: [first, scenario({ id: 'B' })] });
  });

  it('tells line and place of each mistake', () => {
    expect(
      problemsOf(scenario(), '{"id": ', { ...scenario(), title: undefined }, { ...scenario(), steps: [{ n: 'one', who: 'agent', what: 'x' }] }),
    ).toEqual([
      expect.stringMatching(/^x\.jsonl:2: Not valid JSON: .*\[file-malformed\]$/),
      expect.stringMatching(/^x\.jsonl:3.*title.*\[schema\]$/),
      expect.stringMatching(/^x\.jsonl:4#\/steps\/0\/n: .*\[schema\]$/),
    ]);
  });

  it('refuses steps out of order, expectations of steps that there are not, and times that go back', () => {
    const step = (n: number, at?: string) => ({ n, who: 'system', what: 'time passes', ...(at === undefined ? {} : { at }) });
    expect(problemsOf(scenario({ steps: [step(2), step(1)] }))).toEqual([expect.stringContaining('#/steps/1/n: Steps must be numbered upwards')]);
    expect(problemsOf(scenario({ expect: [{ after: 7, that: 'noFinding' }] }))).toEqual([
      expect.stringContaining('#/expect/0/after: There is no step 7'),
    ]);
    expect(problemsOf(scenario({ steps: [step(1, '5s'), step(2, '4s')] }))).toEqual([expect.stringContaining('#/steps/1/at: Time must not go back')]);
    expect(problemsOf(scenario({ steps: [step(1, 'soon')] }))).toEqual([expect.stringContaining('#/steps/0/at: at must be a time')]);
  });

  it('refuses an empty file', () => {
    expect(problemsOf('', '  ')).toEqual([expect.stringContaining('There is no scenario in it')]);
  });
});
