import type { Cast } from '../flow/Cast.ts';
import type { PhraseEntry } from '../flow/schema/texts.ts';
import type { Say } from './Guidance.ts';
import { sayOf } from './sayOf.ts';
import type { Run } from './troupe/Run.ts';

/** Where conditions of canned responses and predefined answers are looked at: the catalogue of the flow version, what is known. */
type Place = Pick<Run, 'from' | 'facts'>;

/** What stands against saying these phrases with these attachments. */
export interface ContentGaps {
  /** Phrases among them that answer an intent. */
  readonly contents: readonly string[];
  /** Facts that they state and that are not true (CAN-7). */
  readonly unmetFacts: readonly string[];
  /** Attachments that they speak of and that are not there (CAN-10). */
  readonly missingAttachments: readonly string[];
}

const NONE: readonly string[] = Object.freeze([]);
const NO_GAPS: ContentGaps = Object.freeze({ contents: NONE, unmetFacts: NONE, missingAttachments: NONE });

export function contentGaps(run: Place, phrases: Iterable<string>, attachments: readonly string[] | null): ContentGaps {
  const { catalogue } = run.from.cast.bundle;
  let gaps: { contents: string[]; unmetFacts: string[]; missingAttachments: string[] } | null = null;
  for (const phrase of phrases) {
    const entry = Object.hasOwn(catalogue, phrase) ? catalogue[phrase] : undefined;
    if (entry?.content === undefined) continue;
    gaps ??= { contents: [], unmetFacts: [], missingAttachments: [] };
    gaps.contents.push(phrase);
    if (entry.content.requires !== undefined && run.facts[entry.content.requires] !== true) gaps.unmetFacts.push(entry.content.requires);
    gaps.missingAttachments.push(...(entry.attachments ?? []).filter((attachment) => !attachments?.includes(attachment)));
  }
  return gaps ?? NO_GAPS;
}

/** The phrase for the customer's intent, where what it states is true; null where there is none. */
export function contentPhrase(run: Place): string | null {
  const intent = run.facts.contentIntent;
  if (typeof intent !== 'string') return null;
  const fitting = contentOf(run.from.cast).get(intent) ?? [];
  return fitting.find(({ requires }) => requires === undefined || run.facts[requires] === true)?.phrase ?? null;
}

/** The answer to the customer's intent, ready to be sent: nothing that is not true, nothing with a blank in it (CTX-2). */
export function contentSay(run: Run, rules: readonly string[]): Say | null {
  const phrase = contentPhrase(run);
  const say = phrase === null ? null : sayOf(run, phrase, 'content', rules);
  return say?.blanks === undefined ? say : null;
}

interface Content {
  readonly phrase: string;
  readonly requires: string | undefined;
}

const contents = new WeakMap<Cast, ReadonlyMap<string, readonly Content[]>>();

/** Phrases by the intent that they answer; worked out once for a flow version. */
function contentOf(cast: Cast): ReadonlyMap<string, readonly Content[]> {
  const known = contents.get(cast);
  if (known) return known;
  const made = new Map<string, Content[]>();
  for (const [phrase, { content }] of Object.entries<PhraseEntry>(cast.bundle.catalogue)) {
    if (content) made.set(content.intent, [...(made.get(content.intent) ?? []), { phrase, requires: content.requires }]);
  }
  contents.set(cast, made);
  return made;
}
