import type { Cast } from '../flow/Cast.ts';
import type { PhraseEntry } from '../flow/schema/texts.ts';
import type { Say } from './Guidance.ts';
import { briefValues } from './briefValues.ts';
import { variantOf } from './experiments/variantOf.ts';
import { phraseValues, type PhraseValues } from './phraseValues.ts';
import type { Run } from './troupe/Run.ts';

/** What a phrase said for a reason looks like, by the values of its variables. */
interface Rendered {
  readonly entry: PhraseEntry | undefined;
  readonly variables: readonly string[];
  readonly says: Map<string, Say>;
}

/** Shared by the conversations of a flow version, and bounded. */
const rendered = new WeakMap<Cast, Map<string, Rendered>>();
const MOST_SAYS = 500;

/** A phrase or family as the agent sees it; null when there is none that fits here. The same object for the same text. */
export function sayOf(run: Run, name: string, source: Say['source'], rules: readonly string[]): Say | null {
  const common = phraseValues(run);
  const phrase = phraseOf(run, name, common);
  const kept = renderedFor(run, phrase, `${phrase} ${run.language} ${source} ${rules.length === 1 ? rules[0] : rules.join()}`);
  // A phrase of the other channel is nothing to say here: a calming phrase for chats is not read out on the telephone.
  if (!kept.entry?.channels.includes(run.channel)) return null;
  const known = kept.entry.audience === 'colleague' ? { ...common, ...briefValues(run) } : common;
  const assigned = variantOf(run, phrase);
  const useCount = run.said[phrase] ?? 0;
  const promises = promised(kept.entry, run.settings);
  let key = assigned === null ? String(useCount) : `=${assigned.place}`;
  for (const variable of kept.variables) key += `\u0001${promises?.[variable] ?? known[variable] ?? ''}`;
  let say = kept.says.get(key);
  if (!say) {
    const values = promises ? { ...known, ...promises } : known;
    const place = assigned?.place ?? leastUsed(run, phrase, useCount);
    say = Object.freeze(render(run, { phrase, entry: kept.entry, values, place, source, rules }));
    if (kept.says.size >= MOST_SAYS) kept.says.clear();
    kept.says.set(key, say);
  }
  return say;
}

/** Which of the phrase's texts is due now: the variant that an experiment gives the conversation, else the one that was used least. */
export function placeOf(run: Run, phrase: string): number {
  return variantOf(run, phrase)?.place ?? leastUsed(run, phrase, run.said[phrase] ?? 0);
}

function leastUsed({ from, language }: Run, phrase: string, useCount: number): number {
  return from.cast.phrasebook.leastUsed(phrase, language, useCount);
}

function phraseOf(run: Run, name: string, values: PhraseValues): string {
  const { phrasebook, bundle } = run.from.cast;
  if (!Object.hasOwn(bundle.families, name)) return name;
  return phrasebook.resolveFamily(name, { channel: run.channel, direction: run.direction, settings: run.settings, values });
}

function renderedFor(run: Run, phrase: string, key: string): Rendered {
  const { cast } = run.from;
  let all = rendered.get(cast);
  if (!all) rendered.set(cast, (all = new Map<string, Rendered>()));
  let kept = all.get(key);
  if (!kept) {
    kept = { entry: cast.phrasebook.entry(phrase), variables: cast.phrasebook.variables(phrase, run.language), says: new Map() };
    all.set(key, kept);
  }
  return kept;
}

/** The rule that an answer of the knowledge is said by. */
export const KNOWLEDGE_RULE = 'KB-1';

/** The answer that the knowledge gave, to be said as it is. */
export function answerSay(run: Pick<Run, 'facts'>, rules: readonly string[]): Say | null {
  const answer = run.facts.knowledgeAnswer;
  if (typeof answer !== 'string') return null;
  return { phrase: null, text: answer, rules: [...new Set([...rules, KNOWLEDGE_RULE])], source: 'knowledge', variants: [], audience: 'customer' };
}

interface Wanted {
  readonly phrase: string;
  readonly entry: PhraseEntry;
  readonly values: PhraseValues;
  readonly place: number;
  readonly source: Say['source'];
  readonly rules: readonly string[];
}

function render(run: Run, { phrase, entry, values, place, source, rules }: Wanted): Say {
  const { phrasebook } = run.from.cast;
  const { text, blanks } = phrasebook.renderVariant(phrase, run.language, values, place);
  return {
    phrase,
    text,
    rules: [...new Set([...entry.rules, ...rules])],
    source,
    variants: phrasebook.variants(phrase, run.language, values).filter((variant) => variant !== text),
    audience: entry.audience ?? 'customer',
    ...(blanks.length > 0 ? { blanks: [...blanks] } : {}),
    ...(entry.subject === undefined ? {} : { subject: phrasebook.render(entry.subject, run.language, values).text }),
    ...(entry.attachments ? { attachments: entry.attachments } : {}),
  };
}

/** The times that a phrase promises, from the settings that keep them; null for a phrase that promises none. */
function promised(entry: PhraseEntry, settings: Run['settings']): PhraseValues | null {
  if (entry.minutes === undefined && entry.hours === undefined) return null;
  const rounded = (setting: string | undefined, unit: number): number => Math.max(1, Math.round(Number(settings[setting ?? '']) / unit));
  return entry.minutes === undefined ? { hours: rounded(entry.hours, 3_600) } : { minutes: rounded(entry.minutes, 60) };
}
