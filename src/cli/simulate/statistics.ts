import { mean, quantileSorted, standardDeviation } from 'simple-statistics';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import { rulesToScore } from '../../scoring/rulesToScore.ts';
import type { HeldRow } from './SimulationTask.ts';

/** Figures of some contacts; points have one decimal. */
export interface Spread {
  readonly mean: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly deviation: number;
}

export interface GroupFigures {
  readonly flow: string;
  readonly persona: string;
  readonly agent: string;
  readonly contacts: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly turns: Spread;
  readonly score: Spread;
  readonly knockOuts: Readonly<Record<string, number>>;
  readonly broken: Readonly<Record<string, number>>;
}

export interface SimulationReport {
  readonly contacts: number;
  readonly turns: number;
  /** Went nowhere until the customer was made to leave; or have no outcome. */
  readonly brokenOff: number;
  readonly withoutOutcome: number;
  readonly groups: readonly GroupFigures[];
  /** States of each flow that some contact came to, and those that none did. */
  readonly states: readonly { readonly flow: string; readonly reached: readonly string[]; readonly missed: readonly string[] }[];
  /** Rules that some contact broke, by how often, and those that none did. */
  readonly rules: { readonly broken: Readonly<Record<string, number>>; readonly unbroken: readonly string[] };
}

/** What a run came to. The rows' order decides nothing but the order of what is told. */
export function statisticsOf(rows: readonly HeldRow[], bundles: ReadonlyMap<string, FlowBundle>): SimulationReport {
  const groups = new Map<string, HeldRow[]>();
  for (const row of rows) {
    const key = `${row.flow} ${row.persona} ${row.agent}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const flows = [...new Set(rows.map(({ flow }) => flow))];
  const broken = summed(rows.map((row) => row.broken));
  return {
    contacts: rows.length,
    turns: rows.reduce((sum, { turns }) => sum + turns, 0),
    brokenOff: rows.filter(({ brokenOff }) => brokenOff).length,
    withoutOutcome: rows.filter(({ outcome }) => outcome === null).length,
    groups: [...groups.values()].map(figuresOf),
    states: flows.map((flow) => statesOf(flow, rows, bundles.get(flow))),
    rules: { broken, unbroken: rulesOf(flows, bundles).filter((rule) => !Object.hasOwn(broken, rule)) },
  };
}

function figuresOf(rows: readonly HeldRow[]): GroupFigures {
  const [{ flow, persona, agent }] = rows as readonly [HeldRow];
  return {
    ...{ flow, persona, agent, contacts: rows.length },
    outcomes: counted(rows.map(({ outcome }) => outcome ?? 'none')),
    turns: spreadOf(rows.map(({ turns }) => turns)),
    score: spreadOf(rows.map(({ score }) => score)),
    knockOuts: counted(rows.flatMap(({ knockOuts }) => knockOuts)),
    broken: summed(rows.map((row) => row.broken)),
  };
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const one = (value: number): number => Math.round(value * 10) / 10;
  return {
    mean: one(mean(sorted)),
    median: one(quantileSorted(sorted, 0.5)),
    low: one(sorted[0] ?? 0),
    high: one(sorted.at(-1) ?? 0),
    deviation: one(standardDeviation(sorted)),
  };
}

function statesOf(flow: string, rows: readonly HeldRow[], bundle: FlowBundle | undefined): SimulationReport['states'][number] {
  const all = bundle === undefined ? [] : pathsOf(bundle.flow.states, '');
  const reached = new Set(rows.filter((row) => row.flow === flow).flatMap(({ states }) => states));
  return { flow, reached: all.filter((path) => reached.has(path)), missed: all.filter((path) => !reached.has(path)) };
}

/** Dotted paths of all states, the outer ones before those inside. */
export function pathsOf(states: unknown, before: string): readonly string[] {
  return Object.entries((states ?? {}) as Readonly<Record<string, { readonly states?: unknown }>>).flatMap(([name, state]) => {
    const path = before === '' ? name : `${before}.${name}`;
    return [path, ...pathsOf(state.states, path)];
  });
}

function rulesOf(flows: readonly string[], bundles: ReadonlyMap<string, FlowBundle>): readonly string[] {
  const settings = flows.flatMap((flow) => bundles.get(flow)?.settings ?? []);
  return [...rulesToScore(settings)];
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  return summed(names.map((name) => ({ [name]: 1 })));
}

/** By name, so that the same counts are told alike. */
function summed(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const count of counts) for (const [name, number] of Object.entries(count)) sums[name] = (sums[name] ?? 0) + number;
  return Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)));
}
