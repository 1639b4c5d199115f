import { findHistoryTarget, findTarget } from '../flow/findTarget.ts';
import { isRecord, textOf, type WalkedMachine, type WalkedState, type WalkedTransition } from '../flow/walkMachine.ts';
import { actionWords } from './actionWords.ts';
import { clip } from './clip.ts';
import type { ActionWords, Graph, GraphEdge, GraphNode, NodeKind, Speech } from './Graph.ts';
import { guardWords } from './guardWords.ts';

const LONGEST_DESCRIPTION = 300;
const LONGEST_NAME = 80;

/** What a phrase or family begins with in the language of the picture; null where that is not known. */
export type WordsOf = (phrase: string) => string | null;

/**
 * The picture of a machine with its parts in their places. Takes a machine that is not yet right too: what cannot be
 * understood is left out, and a target that is not there is shown as staying.
 */
export function graphOf(machine: WalkedMachine, wordsOf: WordsOf = () => null): Graph {
  const nodes = new Map<WalkedState, GraphNode>();
  const actions = actionsByState(machine);
  // Innermost first: states stand outer before inner.
  for (const state of [...machine.states].reverse()) nodes.set(state, nodeOf(state, nodes, actions, wordsOf));
  const edges = machine.states.flatMap((state) => [
    ...historyEdge(machine, state),
    ...state.transitions.map((transition) => edgeOf(machine, transition)),
  ]);
  const root = nodes.get(machine.root) as GraphNode;
  const description = clip(textOf((machine.root.node as { description?: unknown }).description) ?? '', LONGEST_DESCRIPTION);
  return { id: clip(machine.id, LONGEST_NAME) || 'machine', description, root, edges, size: machine.states.length - 1 };
}

type Actions = ReadonlyMap<WalkedState, { readonly entry: ActionWords[]; readonly exit: ActionWords[] }>;

function actionsByState(machine: WalkedMachine): Actions {
  const byState = new Map<WalkedState, { entry: ActionWords[]; exit: ActionWords[] }>();
  for (const action of machine.actions) {
    if (action.kind !== 'entry' && action.kind !== 'exit') continue;
    const own = byState.get(action.state) ?? { entry: [], exit: [] };
    own[action.kind].push(actionWords(action));
    byState.set(action.state, own);
  }
  return byState;
}

function nodeOf(state: WalkedState, nodes: ReadonlyMap<WalkedState, GraphNode>, actions: Actions, wordsOf: WordsOf): GraphNode {
  const children = [...state.children.values()].map((child) => nodes.get(child) as GraphNode);
  const initial = textOf(state.node.initial);
  const begins = initial === undefined ? undefined : state.children.get(initial);
  const own = actions.get(state);
  return {
    id: state.path,
    key: state.key,
    kind: kindOf(state),
    pointer: state.pointer,
    children,
    initial: begins?.path ?? null,
    stage: stageOf(state),
    say: speechOf(state, wordsOf),
    entry: own?.entry ?? [],
    exit: own?.exit ?? [],
  };
}

const KINDS: ReadonlySet<string> = new Set(['atomic', 'compound', 'parallel', 'final', 'history']);

function kindOf({ kind, children }: WalkedState): NodeKind {
  if (children.size > 0) return kind === 'parallel' ? 'parallel' : 'compound';
  return KINDS.has(kind) && kind !== 'compound' && kind !== 'parallel' ? (kind as NodeKind) : 'atomic';
}

function metaOf({ node }: WalkedState): Readonly<Record<string, unknown>> {
  const meta = node.meta as unknown;
  return isRecord(meta) ? meta : {};
}

function stageOf(state: WalkedState): string | null {
  const stage = textOf(metaOf(state).stage);
  return stage === undefined ? null : clip(stage, LONGEST_NAME);
}

function speechOf(state: WalkedState, wordsOf: WordsOf): Speech | null {
  const phrase = textOf(metaOf(state).say);
  return phrase === undefined ? null : { phrase: clip(phrase, LONGEST_NAME), words: wordsOf(phrase) };
}

const KIND_OF_EDGE = { on: 'event', after: 'timer', always: 'always' } as const;

function edgeOf(machine: WalkedMachine, { kind, trigger, source, pointer, target, guard, actions }: WalkedTransition): GraphEdge {
  const to = target === undefined ? undefined : findTarget(machine, source, target);
  return {
    id: pointer,
    kind: KIND_OF_EDGE[kind],
    source: source.path,
    target: to?.path ?? null,
    trigger: clip(trigger, LONGEST_NAME),
    guard: guard === undefined ? null : guardWords(guard),
    actions: actions.map(actionWords),
    violates: actions.flatMap(({ type, params }) => (type === 'violate' && typeof params.rule === 'string' ? [clip(params.rule, LONGEST_NAME)] : [])),
    forbids: kind === 'on' && isForbidden(source.node.on?.[trigger]),
  };
}

function isForbidden(entry: unknown): boolean {
  return isRecord(entry) && Object.keys(entry).length === 0;
}

/** Where a history state leads when nobody has been there yet. */
function historyEdge(machine: WalkedMachine, state: WalkedState): GraphEdge[] {
  const target = state.kind === 'history' ? textOf(state.node.target) : undefined;
  const to = target === undefined ? undefined : findHistoryTarget(machine, state, target);
  if (to === undefined) return [];
  const pointer = `${state.pointer}/target`;
  const plain = { trigger: '', guard: null, actions: [], violates: [], forbids: false };
  return [{ id: pointer, kind: 'history', source: state.path, target: to.path, ...plain }];
}
