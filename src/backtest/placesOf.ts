import type { Cast } from '../flow/Cast.ts';
import type { StateNode } from '../flow/schema/machine.ts';

/** How places of one version of a flow are to be told in another. */
export interface Places {
  /** Whether somebody at a place of the one version stands at the same place of the script as somebody at a place of the other. */
  same(from: Standing, to: Standing): boolean;
}

/** Where a flow stands: its state, and the stage that the state belongs to. */
export interface Standing {
  readonly place: string;
  readonly stage: string | null;
}

/**
 * Compares places of two versions. A state is the same under the same name; a state that the other version does not have is
 * the same as the one that stands there in its stead under another name, if that can be told; else as any of its stage,
 * which is how a state that was divided or joined with others is met again.
 */
export function placesOf(from: Cast, to: Cast): Places {
  const [before, after] = [statesOf(from), statesOf(to)];
  const renamed = renamedStates(before, after);
  return {
    same(one, other) {
      if (one.place === other.place) return true;
      const called = renamed.get(one.place);
      if (called !== undefined) return called === other.place;
      const isElsewhere = (before.has(other.place) && after.has(one.place)) || one.stage === null;
      return !isElsewhere && one.stage === other.stage;
    },
  };
}

/** States by their dotted paths, with what they do, the names of states left out. */
function statesOf({ bundle }: Cast): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  const walk = (nodes: Readonly<Record<string, StateNode>>, above: string): void => {
    for (const [name, node] of Object.entries(nodes)) {
      const path = above === '' ? name : `${above}.${name}`;
      states.set(path, signatureOf(node));
      walk(node.states ?? {}, path);
    }
  };
  walk(bundle.flow.states, '');
  return states;
}

function signatureOf({ type, meta, entry, exit, on = {}, after = {}, states = {} }: StateNode): string {
  // Where ways lead is left out: the states there may have been renamed as well.
  return JSON.stringify([type, meta, entry, exit, Object.keys(on).sort(), Object.keys(after).sort(), Object.keys(states).length]);
}

/** States that only the one version has, to those that only the other has and that do the same. Where several do, nobody can tell. */
function renamedStates(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const gone = bySignature(before, after);
  const come = bySignature(after, before);
  const renamed = new Map<string, string>();
  for (const [signature, [from, ...others]] of gone) {
    const [to, ...more] = come.get(signature) ?? [];
    if (from !== undefined && to !== undefined && others.length + more.length === 0) renamed.set(from, to);
  }
  return renamed;
}

function bySignature(states: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [path, signature] of states) {
    if (others.has(path)) continue;
    const list = found.get(signature);
    if (list) list.push(path);
    else found.set(signature, [path]);
  }
  return found;
}
