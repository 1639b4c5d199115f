import { nearestName } from '../problems/nearestName.ts';
import { pointerTo } from '../problems/pointer.ts';
import type { Problem } from '../problems/Problem.ts';
import type { JsonDocument } from './json/parseJson.ts';
import { MOST_DEPTH, MOST_STATES, tooDeep, tooMany } from './measureStates.ts';
import { isRecord } from './walkMachine.ts';

/** A place in a file. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** A machine with its parts in it, and from where each place of it came. */
export interface ResolvedMachine {
  readonly machine: unknown;
  /** File and pointer of the author's for a pointer into `machine`. */
  readonly placeOf: (pointer: string) => Place;
  /** The parts that it uses. */
  readonly parts: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Keys of a state that are merged entry by entry; of the others the state's own wins over the part's. */
const MERGED: ReadonlySet<string> = new Set(['on', 'states', 'after', 'meta']);
/** Parts within parts could make a small folder grow without end. */
const MOST_VALUES = 2_000_000;
const MOST_PROBLEMS = 200;
const MOST_THROUGH = 50;

/** What stands at a key of a state: its value, where it was written, and the parts that it was reached through. */
interface Entry {
  readonly value: unknown;
  readonly place: Place;
  readonly through: readonly string[];
}

type Layer = Map<string, Entry | Map<string, Entry>>;

interface Resolver {
  readonly documents: ReadonlyMap<string, JsonDocument>;
  readonly origins: Map<string, Place>;
  readonly parts: Set<string>;
  readonly problems: Problem[];
  states: number;
  values: number;
}

/**
 * Puts the parts that the states of a machine name by `$ref` in their places; what else stands in such a state is laid
 * over its part. Machines and parts must be within the limits of `measureStates`, each by itself; that they are together
 * is seen to here. A reference that cannot be resolved is a problem, and the state is what else stands there.
 */
export function resolveReferences(file: string, machine: unknown, documents: ReadonlyMap<string, JsonDocument>): ResolvedMachine {
  const resolver: Resolver = { documents, origins: new Map(), parts: new Set(), problems: [], states: 0, values: 0 };
  const root: Entry = { value: machine, place: { file, pointer: '' }, through: [] };
  const resolved = isRecord(machine) && hasReference(machine) ? resolveInside(resolver, machine, root, '', 0) : machine;
  if (resolver.states > MOST_STATES) resolver.problems.push({ ...tooMany(resolver.states), file });
  return { machine: resolved, placeOf: (pointer) => placeIn(resolver.origins, file, pointer), parts: resolver.parts, problems: resolver.problems };
}

/** Most machines have none, and following thousands of states costs more than looking at them. */
function hasReference(machine: unknown): boolean {
  const queue = [machine];
  for (const node of queue) {
    if (!isRecord(node)) continue;
    if (typeof node.$ref === 'string' && node !== machine) return true;
    if (isRecord(node.states)) for (const child of Object.values(node.states)) queue.push(child);
  }
  return false;
}

function resolveState(resolver: Resolver, entry: Entry, pointer: string, depth: number): unknown {
  resolver.states += 1;
  const { value } = entry;
  if (!isRecord(value) || resolver.states > MOST_STATES) return value;
  if (depth > MOST_DEPTH) {
    if (!resolver.problems.some(({ code }) => code === 'too-deep'))
      resolver.problems.push({ ...tooDeep(depth, entry.place.pointer), file: entry.place.file });
    return {};
  }
  return typeof value.$ref === 'string' ? resolveLayers(resolver, entry, pointer, depth) : resolveInside(resolver, value, entry, pointer, depth);
}

/** A state without a reference: copied only where a state inside of it has one. */
function resolveInside(resolver: Resolver, node: Readonly<Record<string, unknown>>, entry: Entry, pointer: string, depth: number): unknown {
  if (!isRecord(node.states)) return node;
  let changed: Record<string, unknown> | null = null;
  for (const [key, child] of Object.entries(node.states)) {
    const place = { file: entry.place.file, pointer: pointerTo(`${entry.place.pointer}/states`, key) };
    const resolved = resolveState(resolver, { value: child, place, through: entry.through }, pointerTo(`${pointer}/states`, key), depth + 1);
    if (resolved === child) continue;
    changed ??= { ...node.states };
    changed[key] = resolved;
  }
  return changed === null ? node : { ...node, states: changed };
}

/** A state with a reference: its part, the part's own part, and so on, laid one over the other. */
function resolveLayers(resolver: Resolver, entry: Entry, pointer: string, depth: number): unknown {
  const result: Record<string, unknown> = {};
  for (const [key, at] of layersOf(resolver, entry)) {
    const inner = pointerTo(pointer, key);
    if (!(at instanceof Map)) {
      result[key] = at.value;
      resolver.origins.set(inner, at.place);
      continue;
    }
    const merged: Record<string, unknown> = {};
    for (const [name, one] of at) {
      const deeper = pointerTo(inner, name);
      resolver.origins.set(deeper, one.place);
      merged[name] = key === 'states' ? resolveState(resolver, one, deeper, depth + 1) : one.value;
    }
    result[key] = merged;
  }
  resolver.origins.set(pointer, entry.place);
  return result;
}

function layersOf(resolver: Resolver, entry: Entry): Layer {
  const node = entry.value as Readonly<Record<string, unknown>>;
  const part = typeof node.$ref === 'string' ? partOf(resolver, node.$ref, entry) : null;
  const layer: Layer = part === null ? new Map<string, Entry | Map<string, Entry>>() : layersOf(resolver, part);
  for (const [key, value] of Object.entries(node)) {
    if ((key === '$ref' && typeof value === 'string') || key === '$schema') continue;
    const at: Entry = { value, place: { file: entry.place.file, pointer: pointerTo(entry.place.pointer, key) }, through: entry.through };
    const below = layer.get(key);
    if (!MERGED.has(key) || !isRecord(value)) layer.set(key, at);
    else layer.set(key, laidOver(below instanceof Map ? below : new Map<string, Entry>(), at, value));
  }
  return layer;
}

function laidOver(below: Map<string, Entry>, at: Entry, own: Readonly<Record<string, unknown>>): Map<string, Entry> {
  for (const [name, value] of Object.entries(own))
    below.set(name, { value, place: { file: at.place.file, pointer: pointerTo(at.place.pointer, name) }, through: at.through });
  return below;
}

function partOf(resolver: Resolver, name: string, from: Entry): Entry | null {
  const document = resolver.documents.get(name);
  const reason = reasonAgainst(resolver, name, document, from.through);
  if (document !== undefined && reason === null) {
    resolver.values += document.size;
    resolver.parts.add(name);
    return { value: document.value, place: { file: name, pointer: '' }, through: [...from.through, name] };
  }
  if (resolver.problems.length >= MOST_PROBLEMS) return null;
  const suggestion = document === undefined ? nearestName(name, resolver.documents.keys()) : undefined;
  const place = { file: from.place.file, pointer: `${from.place.pointer}/$ref` };
  resolver.problems.push({
    code: 'broken-reference',
    args: { name, reason: reason ?? '' },
    ...place,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  return null;
}

function reasonAgainst(resolver: Resolver, name: string, document: JsonDocument | undefined, through: readonly string[]): string | null {
  if (document === undefined)
    return name.startsWith('parts/') && !name.includes('..') ? 'there is no such part' : 'parts stand in the folder "parts/"';
  if (!isRecord(document.value)) return 'the part is not a state';
  if (through.includes(name)) return `it leads back to itself: ${[...through.slice(through.indexOf(name)), name].join(' → ')}`;
  if (through.length >= MOST_THROUGH) return `more than ${MOST_THROUGH} parts lead to it one after the other`;
  return resolver.values + document.size > MOST_VALUES ? `with it the machine has more than ${MOST_VALUES} values` : null;
}

function placeIn(origins: ReadonlyMap<string, Place>, file: string, pointer: string): Place {
  for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
    const origin = origins.get(pointer.slice(0, end));
    if (origin !== undefined) return { file: origin.file, pointer: origin.pointer + pointer.slice(end) };
  }
  return { file, pointer };
}
