import { clusterTexts } from './clusterTexts.ts';
import type { MissedKind, MissedText } from './Usage.ts';

/** An entry of the inbox: a missed text with its number and the conversation in which it was said. */
export interface MissedEntry extends MissedText {
  readonly number: number;
  readonly conversation: string;
}

/** What is grouped before likeness decides: texts of one state of one version, or those of all states and versions. */
export const GROUPINGS = ['state', 'likeness'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Texts that say the same in other words. */
export interface MissedGroup {
  /** The text that is most like all of them. */
  readonly text: string;
  readonly language: string;
  readonly count: number;
  /** How many conversations they were said in. */
  readonly conversations: number;
  /** Milliseconds since the epoch. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** The more frequent first. */
  readonly states: readonly string[];
  readonly versions: readonly string[];
  readonly kinds: readonly MissedKind[];
  /** Meanings that were recognised, in the order of how often. */
  readonly meanings: readonly string[];
  /** Other ways in which it was said, the more frequent first. */
  readonly otherTexts: readonly string[];
  /** Numbers of the entries, the newest first. */
  readonly entries: readonly number[];
}

const MOST_OTHER_TEXTS = 5;

/**
 * Groups entries of the inbox, the largest group first, then the one seen last. Each entry is in exactly one group, and the order
 * in which they come does not matter. Languages are never mixed.
 */
export function groupMissed(entries: readonly MissedEntry[], by: Grouping = 'state'): readonly MissedGroup[] {
  const buckets = new Map<string, MissedEntry[]>();
  for (const entry of entries) {
    const { language, state, hash } = entry;
    const key = JSON.stringify(by === 'state' ? [language, state, hash] : [language]);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [entry]);
    else bucket.push(entry);
  }
  return [...buckets.values()].flatMap(groupsIn).sort(inOrder);
}

function groupsIn(entries: readonly MissedEntry[]): MissedGroup[] {
  const byText = new Map<string, MissedEntry[]>();
  for (const entry of entries) {
    const same = byText.get(entry.text);
    if (same === undefined) byText.set(entry.text, [entry]);
    else same.push(entry);
  }
  const counted = [...byText].map(([text, { length: count }]) => ({ text, count }));
  return clusterTexts(counted).map(({ central, texts }) =>
    groupOf(
      central,
      texts,
      texts.flatMap((text) => byText.get(text) ?? []),
    ),
  );
}

function groupOf(central: string, texts: readonly string[], entries: readonly MissedEntry[]): MissedGroup {
  const times = entries.map(({ at }) => at);
  return {
    text: central,
    language: entries[0]?.language ?? '',
    count: entries.length,
    conversations: new Set(entries.map(({ conversation }) => conversation)).size,
    firstAt: times.reduce((one, other) => Math.min(one, other), Infinity),
    lastAt: times.reduce((one, other) => Math.max(one, other), -Infinity),
    states: byFrequency(entries.map(({ state }) => state)),
    versions: byFrequency(entries.map(({ hash }) => hash)),
    kinds: byFrequency(entries.map(({ kind }) => kind)),
    meanings: byFrequency(entries.flatMap(({ meanings }) => meanings)),
    otherTexts: texts.filter((text) => text !== central).slice(0, MOST_OTHER_TEXTS),
    entries: entries.map(({ number }) => number).sort((one, other) => other - one),
  };
}

function byFrequency<Name extends string>(names: readonly Name[]): readonly Name[] {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1)).map(([name]) => name);
}

function inOrder(one: MissedGroup, other: MissedGroup): number {
  return other.count - one.count || other.lastAt - one.lastAt || (other.entries[0] ?? 0) - (one.entries[0] ?? 0);
}
