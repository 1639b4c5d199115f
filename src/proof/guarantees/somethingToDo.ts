import { phrasesNamed } from '../../flow/familyMembers.ts';
import type { Conversation } from '../../conversation/Conversation.ts';
import { beginRun } from '../../conversation/troupe/Run.ts';
import { sayOf } from '../../conversation/sayOf.ts';
import { speeches } from '../../conversation/troupe/speeches.ts';
import type { Node } from '../explore.ts';
import type { Slice } from '../Slice.ts';
import type { Broken, Guarantee } from './Guarantee.ts';

/** SCR-3: where something is due something is recommended, and where nothing is, somebody or the clock can go on. */
export const somethingToDo: Guarantee = {
  code: 'nothing-to-say',
  promise: 'where something is due it is recommended, and where nothing is, somebody can go on',
  *ofState(node: Node, slice: Slice): Iterable<Broken> {
    const missing = silence(node.conversation, slice.subject.index);
    if (missing !== null) yield { code: 'nothing-to-say', args: missing, key: `${missing.machine} ${missing.state}`, node, step: null };
  },
};

/** The machine that has something to say and no words for it, or that waits for nobody; null where all is well. */
export function silence(conversation: Conversation, subject: number): { machine: string; state: string; phrase: string } | null {
  if (conversation.status === 'ended') return null;
  const { cast, shells } = conversation;
  const run = beginRun(conversation);
  const due = speeches(run).find(({ say, machine }) => say !== null && machine === subject && isSpokenHere(conversation, say));
  const place = { machine: cast.members[subject]?.id ?? '', state: shells[subject]?.key ?? '' };
  if (due !== undefined) {
    const said = sayOf(run, due.say ?? '', due.source, due.rules);
    return said !== null && said.text.trim() !== '' ? null : { ...place, phrase: due.say ?? '' };
  }
  const shell = shells[subject];
  if (subject !== cast.flow.index || shell === undefined || shell.done) return null;
  const goesOn = shell.hears.size > 0 || conversation.timers.some(({ machine }) => machine === subject);
  return goesOn ? null : { ...place, phrase: '' };
}

/** A phrase of the other channel alone is nothing to say here. */
function isSpokenHere({ cast, channel }: Conversation, name: string): boolean {
  return [...phrasesNamed(cast.bundle, name)].some((phrase) => cast.phrasebook.entry(phrase)?.channels.includes(channel));
}
