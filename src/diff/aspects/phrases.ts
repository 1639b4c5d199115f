import { changeOf } from '../changeOf.ts';
import { compareNames } from '../compareNames.ts';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import type { PhraseEntry } from '../../flow/schema/texts.ts';
import type { FlowChange } from '../FlowChange.ts';
import { canonical, withoutDefaults } from '../normal/canonical.ts';
import { multisetDifference } from '../multisetDifference.ts';
import type { Aspect, Comparison } from './Aspect.ts';

const DEFAULTS = { fixed: false, acts: [], attachments: [], blanks: [], waive: [] };

/** What is said to customers: the entries of phrases, and their texts in each language. */
export const phrases: Aspect = (comparison) => {
  const { before, after, phrases: renamed, phrase } = comparison;
  const was = Object.fromEntries(namesIn(before).map((name) => [phrase(name), name]));
  const { removed, added, both } = compareNames(was, Object.fromEntries(namesIn(after).map((name) => [name, name])));
  return [
    ...removed.map(([name, old]) => changeOf('phrase-removed', { name, before: wholeOf(comparison, before, old) })),
    ...added.map(([name]) => changeOf('phrase-added', { name, after: wholeOf(comparison, after, name) })),
    ...[...renamed].map(([from, to]) => changeOf('phrase-renamed', { name: to, before: from, after: to })),
    ...both.flatMap(([name, old]) => [
      ...entryChanges(name, normalEntry(before.catalogue[old], phrase), normalEntry(after.catalogue[name])),
      ...comparison.languages.flatMap((language) =>
        textChanges(name, language, textsOf(before.phrases[language]?.[old]), textsOf(after.phrases[language]?.[name])),
      ),
    ]),
  ];
};

function namesIn({ catalogue, phrases: texts }: FlowBundle): readonly string[] {
  return [...new Set([...Object.keys(catalogue), ...Object.values(texts).flatMap((all) => Object.keys(all))])];
}

/** The texts of a phrase in the languages of both versions. */
function wholeOf({ languages }: Comparison, bundle: FlowBundle, name: string): object {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = bundle.phrases[language]?.[name];
      return text === undefined ? [] : [[language, text]];
    }),
  );
}

function normalEntry(entry: PhraseEntry | undefined, phrase = (name: string): string => name): Partial<PhraseEntry> {
  if (entry === undefined) return {};
  return withoutDefaults(
    {
      ...entry,
      rules: [...new Set(entry.rules)].sort(),
      channels: [...new Set(entry.channels)].sort(),
      ...(entry.acts ? { acts: [...new Set(entry.acts)].sort() } : {}),
      ...(entry.subject === undefined ? {} : { subject: phrase(entry.subject) }),
    },
    DEFAULTS,
  );
}

function entryChanges(name: string, was: Partial<PhraseEntry>, is: Partial<PhraseEntry>): readonly FlowChange[] {
  const differs = (key: keyof PhraseEntry): boolean => canonical(was[key]) !== canonical(is[key]);
  const changes: FlowChange[] = [];
  if (differs('acts')) {
    const softens = [...new Set([...(was.rules ?? []), ...(is.rules ?? [])])];
    changes.push(changeOf('phrase-acts-changed', { name, softens, before: was.acts ?? [], after: is.acts ?? [] }));
  }
  if (differs('channels')) changes.push(changeOf('phrase-channels-changed', { name, before: was.channels ?? [], after: is.channels ?? [] }));
  if (differs('content')) changes.push(changeOf('phrase-answer-changed', { name, before: was.content ?? null, after: is.content ?? null }));
  if (differs('waive')) changes.push(changeOf('waivers-changed', { name, before: was.waive ?? [], after: is.waive ?? [] }));
  const { acts: _a, channels: _b, content: _c, waive: _d, ...old } = was;
  const { acts: _e, channels: _f, content: _g, waive: _h, ...now } = is;
  if (canonical(old) !== canonical(now)) changes.push(changeOf('phrase-entry-changed', { name, ...differing(old, now) }));
  return changes;
}

/** Only what differs of two objects. */
function differing(was: object, is: object): { before: object; after: object } {
  const [old, now] = [was as Record<string, unknown>, is as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => canonical(old[key]) !== canonical(now[key])).sort();
  const pick = (from: Record<string, unknown>): object => Object.fromEntries(keys.flatMap((key) => (key in from ? [[key, from[key]]] : [])));
  return { before: pick(old), after: pick(now) };
}

function textChanges(name: string, language: string, was: readonly string[], is: readonly string[]): readonly FlowChange[] {
  if (canonical(was) === canonical(is)) return [];
  if (was.length === 0) return [changeOf('translation-added', { name, language, after: is })];
  if (is.length === 0) return [changeOf('translation-removed', { name, language, before: was })];
  const removed = multisetDifference(was, is);
  const added = multisetDifference(is, was);
  if (removed.length === 0 && added.length === 0) return [changeOf('variants-reordered', { name, language, before: was, after: is })];
  const reworded = Math.min(removed.length, added.length);
  return [
    ...removed.slice(0, reworded).map((text, index) => changeOf('phrase-reworded', { name, language, before: text, after: added[index] })),
    ...removed.slice(reworded).map((text) => changeOf('variant-removed', { name, language, before: text })),
    ...added.slice(reworded).map((text) => changeOf('variant-added', { name, language, after: text })),
  ];
}

function textsOf(text: string | readonly string[] | undefined): readonly string[] {
  return text === undefined ? [] : typeof text === 'string' ? [text] : text;
}
