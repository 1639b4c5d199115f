import type { BacktestReport } from './BacktestReport.ts';
import type { Row, Rows, Tally } from './Tally.ts';

export interface ReportHead {
  readonly flow: string;
  readonly draft: string;
  readonly against: string | null;
}

/** More rows of a kind than anybody reads. */
const MOST_ROWS = 200;

/** A tally as it is told: what concerns most conversations first, among equals in the order of their names. */
export function reportOf({ flow, draft, against }: ReportHead, tally: Tally): BacktestReport {
  const { same, differs, parts, fails } = tally.verdicts;
  const lists = [tally.partings, tally.failures, tally.violations, tally.findings, tally.recommendations, tally.endings];
  return {
    ...{ flow, draft, against },
    conversations: { total: same + differs + parts + fails, same, differ: differs, part: parts, fail: fails, withoutBaseline: tally.withoutBaseline },
    events: tally.events,
    partings: ordered(tally.partings).map(({ parts: [state, event, kind, expected, came], conversations, counts, samples }) => ({
      ...{ state: text(state), event: text(event), kind: kind === 'no-move' ? ('no-move' as const) : ('other-state' as const) },
      ...{ expected: text(expected), came: text(came), conversations, return: counts.return ?? 0, samples },
    })),
    failures: ordered(tally.failures).map(({ parts: [kind, what, event, message], conversations, counts, samples }) => ({
      ...{ kind: kind === 'fault' ? ('fault' as const) : ('refused' as const), what: text(what), event: text(event), message: text(message) },
      ...{ count: counts.count ?? 0, conversations, samples },
    })),
    violations: rulesOf(tally.violations),
    findings: rulesOf(tally.findings),
    recommendations: ordered(tally.recommendations).map(({ parts: [state, from, to], conversations, counts, samples }) => ({
      ...{ state: text(state), from: from ?? null, to: to ?? null, count: counts.count ?? 0, conversations, samples },
    })),
    endings: ordered(tally.endings).map(({ parts: [from, to], conversations, samples }) => ({
      ...{ from: from ?? null, to: text(to), conversations, samples },
    })),
    reached: { before: tally.reachedBefore, after: tally.reached },
    omitted: lists.reduce((sum, rows) => sum + Math.max(0, rows.size - MOST_ROWS), 0),
  };
}

function rulesOf(rows: Rows): BacktestReport['violations'] {
  return ordered(rows).map(({ parts: [rule], counts, conversations, samples }) => ({
    ...{ rule: text(rule), new: counts.new ?? 0, gone: counts.gone ?? 0, changed: counts.changed ?? 0, conversations, samples },
  }));
}

function ordered(rows: Rows): readonly Row[] {
  return [...rows]
    .sort(([a, one], [b, other]) => other.conversations - one.conversations || (a < b ? -1 : 1))
    .slice(0, MOST_ROWS)
    .map(([, row]) => row);
}

function text(part: string | null | undefined): string {
  return part ?? '';
}
