import { changeKind, type ChangeKindId } from './changeKinds.ts';
import type { FlowChange } from './FlowChange.ts';

/** What a comparison comes to. */
export interface DiffSummary {
  readonly changes: number;
  /** How often each kind comes up, in the order of the registry; those that do not are left out. */
  readonly byKind: Readonly<Partial<Record<ChangeKindId, number>>>;
  /** Changes for which some conversations under way cannot be moved. */
  readonly breaks: number;
  /** Rules that are softened for certain, and those that can be. */
  readonly softened: readonly string[];
  readonly maybeSoftened: readonly string[];
  /** Where conversations under way stand that cannot be moved: machine and state of the earlier version. */
  readonly standing: readonly { readonly machine: string; readonly state: string }[];
}

/** Kinds of which those conversations cannot be moved that stand in the state. */
const STANDING: ReadonlySet<ChangeKindId> = new Set<ChangeKindId>([
  'state-removed',
  'state-kind-changed',
  'timer-removed',
  'timer-delay-changed',
  'question-dropped',
]);

export function summaryOf(changes: readonly FlowChange[]): DiffSummary {
  const byKind: Partial<Record<ChangeKindId, number>> = {};
  for (const { kind } of changes) byKind[kind] = (byKind[kind] ?? 0) + 1;
  const rules = (certain: boolean): string[] => [
    ...new Set(changes.flatMap(({ kind, softens }) => ((changeKind(kind).softens === 'surely') === certain ? softens : []))),
  ];
  const softened = rules(true).sort();
  const standing = changes.flatMap(({ kind, machine, state }) =>
    STANDING.has(kind) && machine !== undefined && state !== undefined ? [{ machine, state }] : [],
  );
  return {
    changes: changes.length,
    byKind,
    breaks: changes.filter(({ impact }) => impact === 'breaks').length,
    softened,
    maybeSoftened: rules(false)
      .filter((rule) => !softened.includes(rule))
      .sort(),
    standing: [...new Map(standing.map((place) => [`${place.machine} ${place.state}`, place])).values()],
  };
}
