import { mapStates } from '../diff/mapStates.ts';
import { mappedPath } from '../diff/StateMapping.ts';
import type { Cast } from '../flow/Cast.ts';
import type { StateNode } from '../flow/schema/machine.ts';

/** How places of one version of a flow are told in another. */
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
 * Compares places of two versions. A state is the same under the same name, or under the one that it was given since; a state
 * that the other version does not have is the same as any of its stage, which is how a state that was divided or joined with
 * others is met again.
 */
export function placesOf(from: Cast, to: Cast): Places {
  const mapping = mapStates(from.bundle, to.bundle);
  const [before, after] = [statesOf(from), statesOf(to)];
  return {
    same(one, other) {
      const place = mappedPath(mapping, 'flow', one.place);
      if (place === other.place) return true;
      const bothKnown = before.has(other.place) && after.has(place);
      return !bothKnown && one.stage !== null && one.stage === other.stage;
    },
  };
}

/** Dotted paths of all states of a flow. */
function statesOf({ bundle }: Cast): ReadonlySet<string> {
  const paths = new Set<string>();
  const walk = (nodes: Readonly<Record<string, StateNode>>, above: string): void => {
    for (const [name, node] of Object.entries(nodes)) {
      const path = above === '' ? name : `${above}.${name}`;
      paths.add(path);
      walk(node.states ?? {}, path);
    }
  };
  walk(bundle.flow.states, '');
  return paths;
}
