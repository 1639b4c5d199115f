import type { AnyMachineSnapshot, AnyStateNode, StateValue } from 'xstate';
import type { Member } from '../Cast.ts';
import type { StateMeta } from '../schema/machine.ts';
import type { Shell, Speech } from '../Shell.ts';
import { historyOf, restoreMachine } from './stepper.ts';

/** Enough for any flow in practice; a machine with more combinations of states makes some anew. */
const MOST_SHELLS = 20_000;

/** The shell of a snapshot: the shared one where the state was seen before. A state with history is its own. */
export function shellOf(member: Member, snapshot: AnyMachineSnapshot): Shell {
  const history = Object.keys(snapshot.historyValue as object).length > 0;
  const key = keyOf(snapshot);
  const known = history ? undefined : member.shells.get(key);
  if (known) return known;
  const shell = makeShell(member, snapshot, key, history);
  if (!history) {
    if (member.shells.size >= MOST_SHELLS) member.shells.clear();
    member.shells.set(key, shell);
  }
  return shell;
}

/** The shell that a stored value and history stand for. @throws when the machine has no such state. */
export function restoreShell(member: Member, value: unknown, history: unknown): Shell {
  const key = typeof value === 'string' ? value : JSON.stringify(value);
  const known = history === null ? member.shells.get(key) : undefined;
  if (known) return known;
  return shellOf(member, restoreMachine(member.machine, value, history));
}

/** A snapshot with the scene in the place of the context, as a machine's step wants it. */
export function withScene(snapshot: AnyMachineSnapshot, scene: unknown): AnyMachineSnapshot {
  const s = snapshot as unknown as Record<string, unknown>;
  return {
    status: s.status,
    output: s.output,
    error: s.error,
    machine: s.machine,
    context: scene,
    _nodes: s._nodes,
    value: s.value,
    tags: s.tags,
    children: s.children,
    historyValue: s.historyValue,
    matches: s.matches,
    hasTag: s.hasTag,
    can: s.can,
    getMeta: s.getMeta,
    toJSON: s.toJSON,
  } as unknown as AnyMachineSnapshot;
}

/** The active state nodes, outermost first. */
export function nodesOf(snapshot: AnyMachineSnapshot): readonly AnyStateNode[] {
  return (snapshot as unknown as { _nodes: AnyStateNode[] })._nodes;
}

function keyOf(snapshot: AnyMachineSnapshot): string {
  const value = snapshot.value as unknown;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function makeShell(member: Member, snapshot: AnyMachineSnapshot, key: string, history: boolean): Shell {
  const nodes = nodesOf(snapshot);
  const metas = nodes.map((node) => (node.parent ? ((node.meta as StateMeta | undefined) ?? {}) : {}));
  const hears = new Set<string>();
  const guarded = new Set<string>();
  for (const node of nodes) {
    for (const type of node.ownEvents as string[]) hears.add(type);
    for (const [type, transitions] of node.transitions) {
      if (transitions.some((transition) => transition.actions.some((action) => (action as { type?: string }).type === 'violate'))) guarded.add(type);
    }
  }
  const done = nodes.some((node) => node.type === 'final' && node.parent === member.machine.root);
  const innermost = <K extends keyof StateMeta>(name: K): StateMeta[K] | undefined => metas.findLast((meta) => meta[name] !== undefined)?.[name];
  const rank = innermost('rank') ?? member.rank;
  return {
    snapshot: withScene(snapshot, null),
    value: snapshot.value as StateValue,
    key,
    paths: new Set(nodes.filter((node) => node.parent).map((node) => node.path.join('.'))),
    hears: done ? new Set() : hears,
    guarded: done ? new Set() : guarded,
    candidates: new Map(),
    fixed: new Map(),
    speech: speechOf(member, metas, rank),
    reminders: metas.flatMap((meta) => meta.reminders ?? []),
    stage: innermost('stage') ?? null,
    tone: innermost('tone') ?? null,
    outcome: innermost('outcome') ?? null,
    question: metas.some((meta) => meta.question === true),
    aside: !member.isFlow && metas.some((meta) => meta.stage !== undefined || meta.aside === true),
    hush: metas.some((meta) => meta.hush === true),
    rank,
    done,
    history: history ? historyOf(snapshot) : null,
  };
}

/** The innermost state that has something to say speaks for the machine. */
function speechOf(member: Member, metas: readonly StateMeta[], rank: number): Speech | null {
  const meta = metas.findLast((one) => one.say !== undefined || one.knowledge || one.content || (one.also?.length ?? 0) > 0);
  if (!meta || (meta.say === null && !meta.also && !meta.knowledge && !meta.content)) return null;
  return {
    rank,
    machine: member.index,
    source: member.isFlow ? 'flow' : 'rule',
    say: meta.say ?? null,
    also: meta.also ?? [],
    knowledge: meta.knowledge ?? false,
    content: meta.content ?? false,
    rules: meta.rules ?? [],
  };
}
