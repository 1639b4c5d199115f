import { foldText } from '../fold.ts';
import { plainWords } from '../names.ts';
import { sameWord, wordKey } from '../sameWord.ts';
import { stopWords } from './stopWords.ts';

/** A question that the knowledge base answers. */
export interface KnowledgeEntry {
  readonly question: string;
  readonly answer: string;
  /** The stage in which it is looked at first. */
  readonly state?: string | undefined;
  /** Found before others that answer as well (KB-2). */
  readonly urgent?: boolean | undefined;
}

export interface Knowledge {
  /** The entry that answers, an urgent one first, then one of the present state; null where nothing is close enough. */
  search(query: string, state?: string): KnowledgeEntry | null;
}

const MAX_QUERY = 2_000;
const MAX_TOKENS = 40;

/** Less than this is another question. A wrong answer costs more than none: with an answer at hand a hold is refused. */
const CLOSE = 0.65;
/** Enough where the query holds every word of the question; the first for questions of one word. */
const ALL_OF_ONE = 0.5;
const ALL_OF_MANY = 0.25;

interface Indexed {
  readonly entry: KnowledgeEntry;
  readonly order: number;
  readonly tokens: readonly string[];
}

/**
 * Makes a knowledge base searchable. Words count by how rare they are among the questions; endings do not matter
 * ("гарантия", "гарантии"), nor do marks ("kaina", "kainą"), nor words that ask nothing. The same query always finds the same.
 */
export function buildKnowledge(entries: readonly KnowledgeEntry[]): Knowledge {
  const indexed = entries
    .map((entry, order): Indexed => ({ entry, order, tokens: tokensOf(entry.question) }))
    .filter(({ tokens }) => tokens.length > 0);
  const byKey = new Map<string, { token: string; entries: Set<Indexed> }[]>();
  for (const item of indexed) {
    for (const token of item.tokens) {
      const listed = byKey.get(wordKey(token)) ?? [];
      const known = listed.find((candidate) => candidate.token === token);
      if (known === undefined) listed.push({ token, entries: new Set([item]) });
      else known.entries.add(item);
      byKey.set(wordKey(token), listed);
    }
  }
  const found = (token: string): Set<Indexed> => {
    const result = new Set<Indexed>();
    for (const candidate of byKey.get(wordKey(token)) ?? [])
      if (sameWord(candidate.token, token)) for (const item of candidate.entries) result.add(item);
    return result;
  };
  const weigh = (frequency: number): number => Math.log(1 + (indexed.length + 1) / Math.max(frequency, 0.5));
  const weights = new Map([...new Set(indexed.flatMap(({ tokens }) => tokens))].map((token) => [token, weigh(found(token).size)] as const));
  const weightOf = (token: string): number => weights.get(token) ?? weigh(1);

  return {
    search(query, state) {
      const asked = tokensOf(query);
      if (asked.length === 0) return null;
      const matches = asked.map((token) => ({ token, entries: found(token) }));
      const askedWeight = matches.reduce((sum, { entries: items }) => sum + weigh(Math.max(1, items.size)), 0);
      const candidates = new Set(matches.flatMap((match) => [...match.entries]));
      let best: { item: Indexed; score: number; first: boolean } | null = null;
      for (const item of candidates) {
        const score = scoreOf(item, matches, askedWeight, weightOf, weigh);
        if (score === 0) continue;
        const first = state !== undefined && item.entry.state === state;
        if (best === null || isBetter({ item, score, first }, best)) best = { item, score, first };
      }
      return best?.item.entry ?? null;
    },
  };
}

interface Candidate {
  readonly item: Indexed;
  readonly score: number;
  readonly first: boolean;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  const urgent = one.item.entry.urgent === true;
  if (urgent !== (other.item.entry.urgent === true)) return urgent;
  if (one.first !== other.first) return one.first;
  return one.score === other.score ? one.item.order < other.item.order : one.score > other.score;
}

/** How much of the question is asked and how much of what is asked is in the question; 0 where that is not enough. */
function scoreOf(
  item: Indexed,
  matches: readonly { readonly token: string; readonly entries: ReadonlySet<Indexed> }[],
  askedWeight: number,
  weightOf: (token: string) => number,
  weigh: (frequency: number) => number,
): number {
  const hits = matches.filter(({ entries }) => entries.has(item));
  const hitWeight = hits.reduce((sum, { entries }) => sum + weigh(Math.max(1, entries.size)), 0);
  const covered = item.tokens.filter((token) => hits.some((hit) => sameWord(hit.token, token)));
  const recall = covered.reduce((sum, token) => sum + weightOf(token), 0) / item.tokens.reduce((sum, token) => sum + weightOf(token), 0);
  const precision = hitWeight / askedWeight;
  const score = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  const threshold = covered.length < item.tokens.length ? CLOSE : covered.length === 1 ? ALL_OF_ONE : ALL_OF_MANY;
  return score >= threshold ? score : 0;
}

/** The words that ask something, each once. */
function tokensOf(text: string): string[] {
  const words = plainWords(foldText(text.slice(0, MAX_QUERY))).map((word) => word.text);
  return [...new Set(words.filter((word) => !stopWords.has(word)))].slice(0, MAX_TOKENS);
}
