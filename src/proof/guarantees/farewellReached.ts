import { phrasesNamed } from '../../flow/familyMembers.ts';
import type { Cast } from '../../flow/Cast.ts';
import type { Exploration, Node } from '../explore.ts';
import { reaching } from '../reaching.ts';
import type { Slice } from '../Slice.ts';
import type { Broken, Guarantee } from './Guarantee.ts';

/** From wherever a contact has come to, there is a road to a farewell, not only to a hung-up call. */
export const farewellReached: Guarantee = {
  code: 'farewell-unreachable',
  promise: 'from every state a farewell can be reached',
  *ofWhole({ nodes }: Exploration, { subject, cast }: Slice): Iterable<Broken> {
    if (!subject.isFlow) return;
    const live = nodes.filter(({ conversation }) => conversation.status === 'open');
    const parting = reaching(live, (node) => isParting(cast, node));
    for (const node of live) {
      if (parting.has(node)) continue;
      const state = node.conversation.shells[subject.index]?.key ?? '';
      yield { code: 'farewell-unreachable', args: { state }, key: state, node, step: null };
    }
  },
};

/** The flow's state says a phrase that is a farewell, decides the outcome, or is what follows one. */
function isParting(cast: Cast, { conversation }: Node): boolean {
  const shell = conversation.shells[cast.flow.index];
  if (shell === undefined) return false;
  if (shell.done || shell.outcome !== null || AFTER.has(shell.stage ?? '')) return true;
  const name = shell.speech?.say;
  if (name === undefined || name === null) return false;
  return [...phrasesNamed(cast.bundle, name)].some((phrase) => cast.bundle.catalogue[phrase]?.acts?.includes('says-farewell'));
}

/** Stages of the catalogue that come with a farewell or behind it. */
const AFTER: ReadonlySet<string> = new Set(['farewell', 'awaitEnd', 'wrapup']);
