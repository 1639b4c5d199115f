import type { Paint } from '../Paint.ts';
import type { ExpectationResult, ScenarioResult } from './ScenarioResult.ts';

/** What came of a scenario, as lines: each expectation with what was expected and what came. */
export function reportResult({ id, title, run, ok, results, remarks }: ScenarioResult, paint: Paint): string[] {
  const name = `${id}${run === null ? '' : ` (${run})`}`;
  return [
    `${ok ? paint.good('ok  ') : paint.bad('FAIL')} ${paint.strong(name)} ${title}`,
    ...results.flatMap((result) => reportExpectation(result, paint)),
    ...remarks.map((remark) => paint.faint(`  ${remark}`)),
  ];
}

function reportExpectation({ after, outcome, expected, came, waitsFor }: ExpectationResult, paint: Paint): string[] {
  const place = `after ${after}:`;
  switch (outcome) {
    case 'holds':
      return [`  ${paint.good('+')} ${place} ${line(expected)} ${paint.faint(`| came: ${line(came)}`)}`];
    case 'waits':
      return [
        `  ${paint.caution('~')} ${place} ${line(expected)} ${paint.caution(`| waits for ${waitsFor.join(', ')}`)} ${paint.faint(`| came: ${line(came)}`)}`,
      ];
    case 'fails':
      return [
        `  ${paint.bad('-')} ${place} ${paint.bad('expected')} ${line(expected)}`,
        `    ${' '.repeat(place.length)} ${paint.bad('came    ')} ${line(came)}`,
      ];
  }
}

/** A text of several lines takes one. */
function line(text: string): string {
  return text.replaceAll('\n', '⏎');
}

/** How it went altogether, in one line. */
export function summary(results: readonly ScenarioResult[]): string {
  const all = results.flatMap((result) => result.results);
  const count = (outcome: ExpectationResult['outcome']): number => all.filter((each) => each.outcome === outcome).length;
  const waiting = count('waits');
  return `${results.filter(({ ok }) => ok).length} of ${results.length} runs pass; ${count('holds')} expectations hold, ${count('fails')} fail${waiting > 0 ? `, ${waiting} wait for lint rules` : ''}`;
}
