import { pointerTo } from '../problems/pointer.ts';
import { isRecord } from '../flow/walkMachine.ts';
import { EDGE_LISTS, foldName, NODE_LISTS, nodeFieldOf, START_NAMES } from './fieldNames.ts';
import type { Findings } from './ImportFinding.ts';
import { readNode } from './readNode.ts';
import { readEdge } from './readReply.ts';
import type { Script, ScriptNode, ScriptReply } from './Script.ts';
import { nameIn } from './values.ts';

/** What a script is wrapped in, at most so many times. */
const MOST_WRAPPERS = 4;

/**
 * Reads a call script from JSON: a list or a map of nodes, alone or beside a list of edges, wherever in the outermost
 * objects it stands. Null where nothing in it looks like nodes. Liberal in names and shapes, and says what it passed over.
 */
export function readScript(value: unknown, findings: Findings): Script | null {
  return readAt(value, '', findings, 0);
}

function readAt(value: unknown, pointer: string, findings: Findings, depth: number): Script | null {
  if (Array.isArray(value)) return looksLikeNodes(value) ? readParts(value, pointer, {}, '', findings) : null;
  if (!isRecord(value)) return null;
  const found = Object.entries(value).find(([key, inside]) => NODE_LISTS.includes(foldName(key)) && looksLikeNodes(inside));
  if (found) return readParts(found[1], pointerTo(pointer, found[0]), value, pointer, findings, found[0]);
  if (depth < MOST_WRAPPERS) {
    for (const [key, inside] of Object.entries(value)) {
      const script = isRecord(inside) && !looksLikeNode(inside) ? readAt(inside, pointerTo(pointer, key), findings, depth + 1) : null;
      if (script) return script;
    }
  }
  return looksLikeNodes(value) ? readParts(value, pointer, {}, '', findings) : null;
}

function looksLikeNodes(value: unknown): boolean {
  const all: unknown[] = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  const nodes = all.slice(0, 50).filter(looksLikeNode).length;
  return nodes > 0 && nodes * 2 >= Math.min(all.length, 50);
}

/** It has a text, replies or somewhere to go. */
function looksLikeNode(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const fields = Object.keys(isRecord(value.data) ? { ...value, ...value.data } : value).map(nodeFieldOf);
  return fields.includes('text') || fields.includes('replies') || (fields.includes('name') && (fields.includes('next') || fields.includes('title')));
}

function readParts(nodes: unknown, pointer: string, around: Readonly<Record<string, unknown>>, above: string, findings: Findings, key = ''): Script {
  const entries: (readonly [string | number, unknown])[] = Array.isArray(nodes)
    ? nodes.map((node: unknown, index) => [index, node] as const)
    : Object.entries(nodes as object);
  const read: ScriptNode[] = [];
  let start: string | null = null;
  for (const [step, value] of entries) {
    const place = pointerTo(pointer, step);
    const node = readNode(value, typeof step === 'string' ? step : null, place, findings);
    if (node === null) continue;
    read.push(node.node);
    if (node.begins) start ??= node.node.name;
  }
  const beside = readAround(around, above, key, findings);
  return { nodes: withEdges(read, beside.edges, findings), start: beside.start ?? start };
}

interface Edge {
  readonly source: string;
  readonly reply: ScriptReply;
}

/** What stands beside the nodes: where the script begins, and edges of their own. */
function readAround(
  around: Readonly<Record<string, unknown>>,
  above: string,
  nodes: string,
  findings: Findings,
): { start: string | null; edges: Edge[] } {
  let start: string | null = null;
  const edges: Edge[] = [];
  for (const [key, value] of Object.entries(around)) {
    const pointer = pointerTo(above, key);
    const folded = foldName(key);
    if (key === nodes) continue;
    if (START_NAMES.includes(folded)) start = nameIn(value) ?? start;
    else if (EDGE_LISTS.includes(folded) && Array.isArray(value))
      value.forEach((edge: unknown, index) => edges.push(...(readEdge(edge, pointerTo(pointer, index), findings) ?? [])));
    else if (typeof value === 'object' && value !== null) findings.add('import-unknown-field', { pointer }, { name: key, count: 1 });
  }
  return { start, edges };
}

/** An edge without words of a node without other ways is where it goes on. */
function withEdges(nodes: readonly ScriptNode[], edges: readonly Edge[], findings: Findings): ScriptNode[] {
  const known = new Set(nodes.map(({ name }) => name));
  const bySource = new Map<string, ScriptReply[]>();
  for (const { source, reply } of edges) {
    if (!known.has(source)) findings.add('import-dangling-target', reply.place, { name: source, node: source });
    else {
      const own = bySource.get(source);
      if (own) own.push(reply);
      else bySource.set(source, [reply]);
    }
  }
  return nodes.map((node) => {
    const own = bySource.get(node.name);
    if (own === undefined) return node;
    bySource.delete(node.name);
    const silent = own.find(({ words, target }) => words === '' && target !== null);
    const goesOn = node.next === null && silent !== undefined && silent.target !== null;
    return {
      ...node,
      replies: [...node.replies, ...own.filter((reply) => !goesOn || reply !== silent)],
      next: goesOn ? { target: silent.target, place: silent.place } : node.next,
    };
  });
}
