import { findTarget } from '../../flow/findTarget.ts';
import type { MachineSource } from '../../flow/machineSource.ts';
import { phrasesMeant } from '../../flow/validation/phraseIndex.ts';
import { textOf, isRecord, type WalkedState, type WalkedTransition } from '../../flow/walkMachine.ts';
import type { CheckSubject } from '../CheckSubject.ts';
import { typesLeft } from './verdicts.ts';

/** Events with which a contact is over whatever the script wants. */
const CLOSING: ReadonlySet<string> = new Set(['chat.closed', 'chat.transferred', 'call.ended', 'call.transferred']);
const LAST_STAGES: ReadonlySet<string> = new Set(['farewell', 'wrapup']);

/** Where a flow's contact can go from each state that it rests in; a contact that is closed from outside goes no road. */
export interface Roads {
  /** The states in which it rests. */
  readonly leaves: readonly WalkedState[];
  /** Those in which a contact is on its way out: a farewell, an outcome, a final state, or where a closed contact goes. */
  readonly endings: ReadonlySet<WalkedState>;
  readonly from: (leaf: WalkedState) => readonly WalkedState[];
}

export function roadsOf({ index, graphOf }: CheckSubject): Roads {
  const { flow } = index;
  const graph = graphOf(flow);
  const steps = new Map<WalkedState, readonly WalkedState[]>();
  const own = (state: WalkedState): readonly WalkedState[] => {
    const known = steps.get(state) ?? stepsOf(flow, state, graph.canBeTaken, graph.leavesEntered);
    steps.set(state, known);
    return known;
  };
  const closedIn = new Set(
    flow.walked.transitions.filter((transition) => isClosing(transition)).flatMap((one) => entered(flow, one, graph.leavesEntered)),
  );
  const { entries } = index.phrases;
  const saysFarewell = (name: string): boolean =>
    [...phrasesMeant(index.phrases, name)].some((phrase) => entries.get(phrase)?.entry?.acts?.includes('says-farewell') === true);
  return {
    leaves: graph.leaves,
    endings: new Set(graph.leaves.filter((leaf) => closedIn.has(leaf) || isEnding(leaf, saysFarewell))),
    from: (leaf) => around(leaf).flatMap(own),
  };
}

/** A state and those around it, inner ones first. */
export function around(state: WalkedState): readonly WalkedState[] {
  const states: WalkedState[] = [];
  for (let each: WalkedState | null = state; each !== null; each = each.parent) states.push(each);
  return states;
}

/** What `meta` says of a state, or of one around it. */
export function metaOf(state: WalkedState, key: string): unknown {
  for (const each of around(state)) {
    const meta = each.node.meta as unknown;
    if (isRecord(meta) && meta[key] !== undefined) return meta[key];
  }
  return undefined;
}

function isEnding(leaf: WalkedState, saysFarewell: (name: string) => boolean): boolean {
  if (leaf.kind === 'final' || metaOf(leaf, 'outcome') !== undefined) return true;
  const [stage, say] = [textOf(metaOf(leaf, 'stage')), textOf(metaOf(leaf, 'say'))];
  return (stage !== undefined && LAST_STAGES.has(stage)) || (say !== undefined && saysFarewell(say));
}

function isClosing(transition: WalkedTransition): boolean {
  return transition.kind === 'on' && typesLeft(transition).some((type) => CLOSING.has(type));
}

function stepsOf(
  flow: MachineSource,
  state: WalkedState,
  canBeTaken: (transition: WalkedTransition) => boolean,
  leavesEntered: (target: WalkedState) => readonly WalkedState[],
): readonly WalkedState[] {
  const open = state.transitions.filter(
    (transition) => canBeTaken(transition) && !(transition.kind === 'on' && typesLeft(transition).every((type) => CLOSING.has(type))),
  );
  return [...new Set(open.flatMap((transition) => entered(flow, transition, leavesEntered)))];
}

function entered(
  { walked }: MachineSource,
  { source, target }: WalkedTransition,
  leavesEntered: (target: WalkedState) => readonly WalkedState[],
): readonly WalkedState[] {
  const to = target === undefined ? undefined : findTarget(walked, source, target);
  return to === undefined ? [] : leavesEntered(to);
}
