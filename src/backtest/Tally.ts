import type { ConversationOutcome, RuleChange, Spot, Verdict } from './ConversationOutcome.ts';
import type { Sample } from './BacktestReport.ts';

/** Rows of one kind by what tells them apart; `parts` are the words of the key. */
export interface Row {
  readonly parts: readonly (string | null)[];
  /** How often, by name: `count`, `new`, `return`. */
  readonly counts: Record<string, number>;
  conversations: number;
  /** The first few by conversation and place. */
  samples: Sample[];
}

export type Rows = Map<string, Row>;

/**
 * Outcomes counted. Plain data that crosses threads; tallies of the same outcomes are the same in whatever order they were
 * counted and put together.
 */
export interface Tally {
  readonly verdicts: Record<Verdict, number>;
  withoutBaseline: number;
  events: number;
  reachedBefore: number;
  reached: number;
  readonly partings: Rows;
  readonly failures: Rows;
  readonly violations: Rows;
  readonly findings: Rows;
  readonly recommendations: Rows;
  readonly endings: Rows;
}

const MOST_SAMPLES = 5;
const KINDS = ['partings', 'failures', 'violations', 'findings', 'recommendations', 'endings'] as const;

export function emptyTally(): Tally {
  const rows = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Record<(typeof KINDS)[number], Rows>;
  return { verdicts: { same: 0, differs: 0, parts: 0, fails: 0 }, withoutBaseline: 0, events: 0, reachedBefore: 0, reached: 0, ...rows };
}

export function addOutcome(tally: Tally, outcome: ConversationOutcome): void {
  const { id, verdict, events, withoutBaseline, parting, ending } = outcome;
  tally.verdicts[verdict] += 1;
  tally.events += events;
  tally.withoutBaseline += Number(withoutBaseline);
  tally.reachedBefore += Number(ending.reachedBefore === true);
  tally.reached += Number(ending.reached);
  if (parting !== null) {
    const { state, event, kind, expected, came, returns } = parting;
    into(tally.partings, id, [{ parts: [state, event, kind, expected, came], counts: { return: Number(returns) }, spot: parting }]);
  }
  into(
    tally.failures,
    id,
    outcome.failures.map((one) => ({ parts: [one.kind, one.what, one.event, one.message], counts: ONCE, spot: one })),
  );
  into(tally.violations, id, outcome.violations.map(entryOf));
  into(tally.findings, id, outcome.findings.map(entryOf));
  into(
    tally.recommendations,
    id,
    outcome.recommendations.map((one) => ({ parts: [one.state, one.from, one.to], counts: ONCE, spot: one })),
  );
  if (!withoutBaseline && ending.from !== ending.to)
    into(tally.endings, id, [{ parts: [ending.from, ending.to], counts: {}, spot: { seq: events } }]);
}

/** Adds the second to the first. */
export function mergeTallies(tally: Tally, other: Tally): void {
  for (const verdict of Object.keys(tally.verdicts) as Verdict[]) tally.verdicts[verdict] += other.verdicts[verdict];
  tally.withoutBaseline += other.withoutBaseline;
  tally.events += other.events;
  tally.reachedBefore += other.reachedBefore;
  tally.reached += other.reached;
  for (const kind of KINDS) for (const row of other[kind].values()) mergeRow(tally[kind], row);
}

interface Entry {
  readonly parts: Row['parts'];
  readonly counts: Readonly<Record<string, number>>;
  readonly spot: Spot;
}

const ONCE: Entry['counts'] = Object.freeze({ count: 1 });

function entryOf(change: RuleChange): Entry {
  return { parts: [change.rule], counts: { [change.change]: 1 }, spot: change };
}

/** Entries of one conversation: of each row it is one conversation, and the first of them its sample. */
function into(rows: Rows, id: string, entries: readonly Entry[]): void {
  const own: Rows = new Map();
  for (const { parts, counts, spot } of entries) {
    const sample: Sample = { conversation: id, seq: spot.seq, ...(spot.words === undefined ? {} : { words: spot.words }) };
    const known = own.get(keyOf(parts));
    if (known === undefined) own.set(keyOf(parts), { parts, counts: { ...counts }, conversations: 1, samples: [sample] });
    else addCounts(known.counts, counts);
  }
  for (const row of own.values()) mergeRow(rows, row);
}

function mergeRow(rows: Rows, row: Row): void {
  const key = keyOf(row.parts);
  const known = rows.get(key);
  if (known === undefined) {
    rows.set(key, { ...row, counts: { ...row.counts }, samples: [...row.samples] });
    return;
  }
  addCounts(known.counts, row.counts);
  known.conversations += row.conversations;
  known.samples = [...known.samples, ...row.samples].sort(bySample).slice(0, MOST_SAMPLES);
}

function addCounts(counts: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, number] of Object.entries(more)) counts[name] = (counts[name] ?? 0) + number;
}

function keyOf(parts: Row['parts']): string {
  return JSON.stringify(parts);
}

/** By code units, as everything that must be the same on every machine. */
function bySample(one: Sample, other: Sample): number {
  if (one.conversation !== other.conversation) return one.conversation < other.conversation ? -1 : 1;
  return one.seq - other.seq;
}
