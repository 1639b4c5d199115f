import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import { lintRules } from '../../src/text/lint/lintRules.ts';
import { statesOf } from '../docs/flowsOfProject.ts';
import { responsesOf } from '../docs/transitionsOf.ts';
import { features } from './features.ts';

/** What sees to each row: rule machines, states of the script, lint rules, phrases, settings, and what the program itself does. */
export function enforcersOf(flows: readonly FlowBundle[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const note = (row: string, what: string): void => {
    const listed = found.get(row) ?? new Set();
    found.set(row, listed.add(what));
  };
  const [first] = flows;
  for (const rule of first?.rules ?? []) {
    for (const row of rule.meta.rules ?? []) note(row, `machine \`${rule.id}\``);
    for (const row of rowsOfStates(rule)) note(row, `machine \`${rule.id}\``);
  }
  for (const rule of lintRules) for (const row of rule.rows) note(row, `lint \`${rule.id}\``);
  for (const { flow } of flows) for (const row of rowsOfStates(flow)) note(row, 'script of the flows');
  for (const [phrase, { rules }] of Object.entries(first?.catalogue ?? {})) for (const row of rules) note(row, `phrase \`${phrase}\``);
  for (const { id, source } of first?.settings ?? []) for (const row of source) note(row, `setting \`${id}\``);
  for (const { row, file, what } of features) note(row, `${what} (\`${file}\`)`);
  return new Map([...found].map(([row, whats]) => [row, [...whats]]));
}

function rowsOfStates(machine: FlowBundle['flow']): string[] {
  return statesOf(machine).flatMap(({ state }) => [
    ...(state.meta?.rules ?? []),
    ...(state.meta?.reminders ?? []).flatMap(({ rule }) => rule ?? []),
    ...responsesOf(state).flatMap(({ actions }) => actions.filter(({ type }) => type === 'violate').map(({ params }) => String(params?.rule))),
  ]);
}
