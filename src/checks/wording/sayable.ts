import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { isRecord } from '../../flow/walkMachine.ts';
import { enginePhrases } from './enginePhrases.ts';
import { channelsOf, phraseUses, publicNames, type Channel } from './phraseUses.ts';

/** The phrases that a name can mean in a channel, whether the catalogue allows them there or not. */
export function phrasesIn(index: BundleIndex, name: string, channel: Channel): ReadonlySet<string> {
  const seen = new Set([name]);
  const phrases = new Set<string>();
  for (const one of seen) {
    const family = index.phrases.families.get(one)?.family;
    if (family === undefined) phrases.add(one);
    else for (const member of family) if (member.channel === undefined || member.channel === channel) seen.add(member.phrase);
  }
  return phrases;
}

export function allows(index: BundleIndex, phrase: string, channel: Channel): boolean {
  return index.phrases.entries.get(phrase)?.entry?.channels.includes(channel) !== false;
}

/** In which channels something says a phrase; what is said by the engine or from outside may be said in each. */
export function channelsOfPhrases(index: BundleIndex): ReadonlyMap<string, ReadonlySet<Channel>> {
  const said = new Map<string, Set<Channel>>();
  const add = (name: string, channel: Channel): void => {
    for (const phrase of phrasesIn(index, name, channel)) {
      const channels = said.get(phrase) ?? new Set();
      said.set(phrase, channels.add(channel));
    }
  };
  for (const { name, machine } of phraseUses(index)) for (const channel of channelsOf(index, machine)) add(name, channel);
  for (const name of [...enginePhrases, ...publicNames(index).keys()]) for (const channel of ['chat', 'phone'] as const) add(name, channel);
  for (const machine of index.machines) {
    if (!machine.walked.states.some(({ node }) => isRecord(node.meta) && node.meta.content === true)) continue;
    for (const [id, { entry }] of index.phrases.entries) {
      if (entry?.content !== undefined) for (const channel of channelsOf(index, machine)) add(id, channel);
    }
  }
  return withSubjects(index, said);
}

/** A subject is said where its letter is. */
function withSubjects(index: BundleIndex, said: Map<string, Set<Channel>>): ReadonlyMap<string, ReadonlySet<Channel>> {
  for (const [phrase, channels] of [...said]) {
    const subject = index.phrases.entries.get(phrase)?.entry?.subject;
    if (subject !== undefined) said.set(subject, new Set([...(said.get(subject) ?? []), ...channels]));
  }
  return said;
}
