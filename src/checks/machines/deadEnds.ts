import type { WalkedState } from '../../flow/walkMachine.ts';
import type { Check } from '../Check.ts';
import { componentsOf } from '../graph/componentsOf.ts';
import { roadsOf, type Roads } from '../graph/roads.ts';

/**
 * From every state of a flow some road leads to a farewell or another ending. Where none does, only the states are told in
 * which a contact is caught: one that nothing leads out of, or several that lead to each other only.
 */
export const deadEnds: Check = {
  name: 'dead-ends',
  codes: ['dead-end', 'no-farewell'],
  mustHoldFor: 'every-flow',
  check(subject, report) {
    const { flow } = subject.index;
    // Regions beside each other go their roads together; which of them is caught cannot be told from one.
    if (flow.walked.states.some(({ kind }) => kind === 'parallel')) return;
    const roads = roadsOf(subject);
    for (const caught of trapsOf(roads)) {
      const [first, ...more] = caught;
      if (first === undefined) continue;
      const place = flow.placeOf(first.pointer);
      if (more.length === 0) report({ code: 'dead-end', args: { state: first.path }, ...place });
      else report({ code: 'no-farewell', args: { states: namesOf(caught) }, ...place });
    }
  },
};

const MOST_NAMES = 5;

function namesOf(states: readonly WalkedState[]): string {
  const names = states.slice(0, MOST_NAMES).map(({ path }) => `"${path}"`);
  return states.length > MOST_NAMES ? `${names.join(', ')} and ${states.length - MOST_NAMES} more` : names.join(', ');
}

/** The groups of states that lead to nothing but each other, among those from which no road leads to an ending. */
function trapsOf({ leaves, endings, from }: Roads): readonly (readonly WalkedState[])[] {
  const lost = lostStates({ leaves, endings, from });
  const component = componentsOf(
    leaves.filter((leaf) => lost.has(leaf)),
    (leaf) => from(leaf).filter((next) => lost.has(next)),
  );
  const open = new Set<number>();
  for (const [leaf, mine] of component) if (from(leaf).some((next) => component.get(next) !== mine)) open.add(mine);
  const traps = new Map<number, WalkedState[]>();
  for (const leaf of leaves) {
    const mine = component.get(leaf);
    if (mine !== undefined && !open.has(mine)) traps.set(mine, [...(traps.get(mine) ?? []), leaf]);
  }
  return [...traps.values()];
}

/** States from which no road leads to an ending: what is left when all roads are gone back from the endings. */
function lostStates({ leaves, endings, from }: Roads): ReadonlySet<WalkedState> {
  const back = new Map<WalkedState, WalkedState[]>();
  for (const leaf of leaves) {
    for (const next of from(leaf)) {
      const known = back.get(next);
      if (known) known.push(leaf);
      else back.set(next, [leaf]);
    }
  }
  const saved = new Set(endings);
  for (const state of saved) for (const before of back.get(state) ?? []) saved.add(before);
  return new Set(leaves.filter((leaf) => !saved.has(leaf)));
}
