import type { Findings } from './ImportFinding.ts';
import type { ScriptNode } from './Script.ts';
import { foldWords, type TidyScript } from './tidyScript.ts';

/** Where a node leads to, by replies and without. */
export function targetsOf({ replies, next }: ScriptNode): string[] {
  return [...replies.flatMap(({ target }) => target ?? []), ...(next === null ? [] : [next.target])];
}

/** The nodes that a conversation can come to. */
export function reachableIn({ nodes, start }: TidyScript): ReadonlySet<string> {
  return follow([start], (name) => targetsOf(nodes.get(name) as ScriptNode));
}

function follow(from: readonly string[], next: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  // The set grows while it is gone through.
  for (const name of found) for (const one of next(name)) found.add(one);
  return found;
}

/** What is to be known of the ways of a script before it is used. `takesLeave` tells a text that says goodbye. */
export function tellFaults(script: TidyScript, takesLeave: (text: string) => boolean, keepAll: boolean, findings: Findings): void {
  const reachable = reachableIn(script);
  for (const node of script.nodes.values()) {
    if (!reachable.has(node.name))
      findings.add('import-unreachable', node.place, { node: node.name, what: keepAll ? 'it is in the draft all the same' : 'it is left out' });
  }
  const used = [...script.nodes.values()].filter(({ name }) => reachable.has(name));
  const isMarked = [...script.nodes.values()].some(({ ends }) => ends);
  for (const node of used) {
    if (targetsOf(node).length === 0 && !node.ends && (isMarked || !takesLeave(node.text)))
      findings.add('import-dead-end', node.place, { node: node.name });
  }
  tellEndless(script, used, findings);
  tellSilentLoops(script, used, findings);
  tellIdentical(used, findings);
}

/** A road that has a way on, but never to a node without one. */
function tellEndless({ nodes }: TidyScript, used: readonly ScriptNode[], findings: Findings): void {
  const sources = new Map<string, string[]>();
  for (const node of used) {
    for (const target of targetsOf(node)) {
      const known = sources.get(target);
      if (known) known.push(node.name);
      else sources.set(target, [node.name]);
    }
  }
  const ends = used.filter((node) => node.ends || targetsOf(node).length === 0).map(({ name }) => name);
  const ending = follow(ends, (name) => sources.get(name) ?? []);
  for (const { name } of used) if (!ending.has(name)) findings.add('import-endless-road', nodes.get(name)?.place ?? {}, { node: name });
}

/** Nodes that go on by themselves, round and round. */
function tellSilentLoops({ nodes }: TidyScript, used: readonly ScriptNode[], findings: Findings): void {
  const done = new Set<string>();
  for (const { name } of used) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let at: string | null = name;
    while (at !== null && !done.has(at) && !onWay.has(at)) {
      way.push(at);
      onWay.add(at);
      const node = nodes.get(at);
      at = node !== undefined && node.replies.length === 0 && !node.ends ? (node.next?.target ?? null) : null;
    }
    if (at !== null && onWay.has(at)) {
      const loop = way.slice(way.indexOf(at));
      findings.add('import-silent-loop', nodes.get(at)?.place ?? {}, { nodes: loop.slice(0, 10).join(' → ') });
    }
    for (const one of way) done.add(one);
  }
}

/** The same text and the same replies to the same nodes. */
function tellIdentical(used: readonly ScriptNode[], findings: Findings): void {
  const known = new Map<string, string>();
  for (const node of used) {
    if (node.text === '') continue;
    const ways = node.replies.map(({ words, target }) => [foldWords(words), target]);
    const key = JSON.stringify([foldWords(node.text), ways, node.next?.target ?? null]);
    const other = known.get(key);
    if (other === undefined) known.set(key, node.name);
    else findings.add('import-identical-nodes', node.place, { node: node.name, other });
  }
}
