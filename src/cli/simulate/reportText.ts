import type { Paint } from '../Paint.ts';
import type { GroupFigures, SimulationReport } from './statistics.ts';

const MOST_RULES = 8;

/** A run as lines of a terminal. */
export function reportText({ contacts, turns, brokenOff, withoutOutcome, groups, states, rules }: SimulationReport, paint: Paint): readonly string[] {
  const each = contacts === 0 ? 0 : Math.round((turns / contacts) * 10) / 10;
  return [
    ...groups.flatMap((group) => groupLines(group, paint)),
    '',
    ...states.flatMap(({ flow, reached, missed }) => [
      `${paint.strong(flow)}: ${reached.length} of ${reached.length + missed.length} states reached`,
      ...(missed.length === 0 ? [] : [`  not reached: ${missed.join(', ')}`]),
    ]),
    `${Object.keys(rules.broken).length} rules broken, ${rules.unbroken.length} not`,
    ...(rules.unbroken.length === 0 ? [] : [paint.faint(`  not broken: ${rules.unbroken.join(', ')}`)]),
    paint.strong(`${contacts} contacts, ${each} turns of the agent each`),
    ...(brokenOff + withoutOutcome === 0 ? [] : [paint.bad(`${brokenOff} went nowhere, ${withoutOutcome} have no outcome`)]),
  ];
}

function groupLines({ flow, persona, agent, contacts, outcomes, turns, score, knockOuts, broken }: GroupFigures, paint: Paint): readonly string[] {
  const most = Object.entries(broken)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_RULES);
  return [
    `${paint.strong(persona)} · ${flow} · ${agent} · ${contacts} ${contacts === 1 ? 'contact' : 'contacts'}`,
    `  score    median ${score.median}, from ${score.low} to ${score.high}, mean ${score.mean} ± ${score.deviation}`,
    `  turns    median ${turns.median}, from ${turns.low} to ${turns.high}`,
    `  outcome  ${counts(Object.entries(outcomes))}`,
    ...(Object.keys(knockOuts).length === 0 ? [] : [`  out      ${paint.bad(counts(Object.entries(knockOuts)))}`]),
    ...(most.length === 0 ? [] : [`  broke    ${counts(most)}`]),
  ];
}

function counts(entries: readonly (readonly [string, number])[]): string {
  return entries.map(([name, count]) => `${name} ${count}`).join(', ');
}
