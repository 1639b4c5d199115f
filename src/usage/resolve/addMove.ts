import { machineSource, type MachineSource } from '../../flow/machineSource.ts';
import type { JsonDocument } from '../../flow/json/parseJson.ts';
import type { Place } from '../../flow/resolveReferences.ts';
import { customerMeanings } from '../../flow/vocabulary/customer.ts';
import type { WalkedMachine, WalkedState } from '../../flow/walkMachine.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { pointerTo } from '../../problems/pointer.ts';
import type { Problem } from '../../problems/Problem.ts';
import { found, wrong, type Read } from '../../problems/Read.ts';
import { jsonIn, stepsOf, withItem, withValue, type ChangedFiles, type FileSet } from './FileSet.ts';

/** A way on from a state for what a customer means. */
export interface Move {
  readonly event: string;
  /** With `customer.means` alone. */
  readonly intent?: string | undefined;
  /** Paths of states; empty for the whole flow. */
  readonly from: string;
  readonly target: string;
  readonly description: string;
}

const MEANS = 'customer.means';
const EVENTS: readonly string[] = customerMeanings.map(({ name }) => name);
const LONGEST_DESCRIPTION = 200;

/**
 * Adds a transition to the flow's file, or to the part in which the state is written. Where the state names the event already,
 * that for an intent goes before the others, for it is chosen for its intent alone; any other goes behind those that have
 * guards. Where it is there already, nothing changes. A meaning that the state always answers is refused: then an example is wanted.
 */
export function addMove(files: FileSet, flow: string, move: Move): Read<ChangedFiles> {
  const read = sourceOf(files, flow);
  if (!read.ok) return read;
  const { walked } = read.value;
  const [from, target] = [stateOf(walked, move.from, '/as/move/from'), stateOf(walked, move.target, '/as/move/target')];
  const problems = [problemWithEvent(move), 'code' in from ? from : null, 'code' in target ? target : null].filter((one) => one !== null);
  if (problems.length > 0 || 'code' in from || 'code' in target) return wrong(problems);
  const clash = clashWith(walked, from, move, target);
  if (clash === 'there') return found(new Map());
  if (clash !== null) return wrong([clash]);
  const made = transitionOf(walked, from, target, move);
  return written(files, read.value, from, move, made);
}

function sourceOf(files: FileSet, flow: string): Read<MachineSource> {
  const path = `${flow}/flow.json`;
  const document = jsonIn(files, path);
  if (!document.ok) return document;
  if (document.value === null) return wrong([{ code: 'flow-missing-files', args: { name: flow } }]);
  const parts = new Map<string, JsonDocument>();
  for (const part of files.keys()) {
    const read = part.startsWith('parts/') ? jsonIn(files, part) : found(null);
    if (read.ok && read.value !== null) parts.set(part, read.value);
  }
  const { source, problems } = machineSource(path, document.value, parts);
  return source === null || problems.length > 0 ? wrong(problems) : found(source);
}

function stateOf({ byPath }: WalkedMachine, path: string, pointer: string): WalkedState | Problem {
  const state = byPath.get(path);
  if (state !== undefined && (path !== '' || pointer.endsWith('/from'))) return state;
  const suggestion = nearestName(path, [...byPath.keys()].filter(Boolean));
  return { code: 'missing-state', args: { name: path }, pointer, ...(suggestion === undefined ? {} : { suggestion }) };
}

function problemWithEvent({ event, intent }: Move): Problem | null {
  if (!EVENTS.includes(event)) {
    const suggestion = nearestName(event, EVENTS);
    return { code: 'unknown-meaning', args: { name: event }, pointer: '/as/move/event', ...(suggestion === undefined ? {} : { suggestion }) };
  }
  if ((event === MEANS) === (intent !== undefined)) return null;
  const reason = event === MEANS ? '"customer.means" needs an intent' : `only "customer.means" has an intent, "${event}" has none`;
  return { code: 'invalid-data', args: { reason }, pointer: '/as/move/intent' };
}

/** What stands against it in the state: `there` when it is what the state does already. */
function clashWith(machine: WalkedMachine, from: WalkedState, { event, intent }: Move, target: WalkedState): Problem | 'there' | null {
  const expr = intent === undefined ? null : expressionOf(intent);
  const same = from.transitions.filter(
    ({ kind, trigger, guard }) => kind === 'on' && trigger === event && (expr === null ? guard === undefined : guard?.params.expr === expr),
  );
  const [known] = same;
  if (known === undefined && !forbids(from, event)) return null;
  const names = new Set(targetNames(machine, from, target));
  if (known?.target !== undefined && names.has(known.target)) return 'there';
  return { code: 'move-exists', args: { state: from.path, event: intent ?? event, target: known?.target ?? '' }, pointer: '/as/move' };
}

/** An entry `{}` keeps the event from the states around. */
function forbids({ node }: WalkedState, event: string): boolean {
  const entry: unknown = node.on?.[event];
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry) && Object.keys(entry).length === 0;
}

function transitionOf(machine: WalkedMachine, from: WalkedState, target: WalkedState, { intent, description }: Move): object {
  return {
    target: targetNames(machine, from, target)[0],
    ...(intent === undefined ? {} : { guard: { type: 'when', params: { expr: expressionOf(intent) } } }),
    description: description.slice(0, LONGEST_DESCRIPTION),
  };
}

function expressionOf(intent: string): string {
  return `event.intent == ${JSON.stringify(intent)}`;
}

/** How a state is named from another one, the shortest first: as its child, as its sibling, by the nearest id. */
function targetNames(machine: WalkedMachine, from: WalkedState, target: WalkedState): readonly string[] {
  const names: string[] = [];
  if (from.path === '' || target.path.startsWith(`${from.path}.`))
    names.push(`.${from.path === '' ? target.path : target.path.slice(from.path.length + 1)}`);
  const around = from.parent?.path;
  if (around !== undefined && (around === '' || target.path.startsWith(`${around}.`)))
    names.push(around === '' ? target.path : target.path.slice(around.length + 1));
  for (let state: WalkedState | null = target; state !== null; state = state.parent) {
    const { id } = state.node;
    if (typeof id !== 'string' || machine.byId.get(id) !== state) continue;
    const inwards = state.path === '' ? target.path : target.path.slice(state.path.length + 1);
    names.push(inwards === '' ? `#${id}` : `#${id}.${inwards}`);
  }
  return names;
}

/** Edits where the author wrote it: the transitions of the event if there are any, else the state. */
function written(files: FileSet, source: MachineSource, from: WalkedState, { event }: Move, made: object): Read<ChangedFiles> {
  const known: unknown = from.node.on?.[event];
  const place = known === undefined ? source.placeOf(from.pointer) : source.placeOf(pointerTo(`${from.pointer}/on`, event));
  const text = files.get(place.file);
  if (text === undefined) return wrong([{ code: 'flow-missing-files', args: { name: place.file } }]);
  return found(new Map([[place.file, edited(text, place, event, known, made)]]));
}

function edited(text: string, { pointer }: Place, event: string, known: unknown, made: object): string {
  const path = stepsOf(pointer);
  if (known === undefined) return withValue(text, [...path, 'on', event], made);
  const isFirst = event === MEANS;
  if (Array.isArray(known)) return withItem(text, path, isFirst ? 0 : known.length, made);
  return withValue(text, path, isFirst ? [made, known] : [known, made]);
}
