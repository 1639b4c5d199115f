import { earOf } from '../conversation/earOf.ts';
import type { Conversation, LogRecord } from '../conversation/Conversation.ts';
import type { Recognised } from '../conversation/Guidance.ts';
import { isNamed } from '../conversation/listening.ts';
import { beginRun } from '../conversation/troupe/Run.ts';
import { recogniseMeanings } from '../text/recognise/recogniseMeanings.ts';
import { spanOfWords, utteranceOf } from '../text/recognise/Utterance.ts';
import { MANNERS } from './manners.ts';
import type { MissedKind } from './Usage.ts';

/** What a text means by itself, whoever listened at that moment. */
export interface Understanding {
  readonly kind: MissedKind;
  /** Surest first: those that are sure, else what it may mean. */
  readonly meanings: readonly string[];
}

const ANSWERS: ReadonlySet<string> = new Set(['customer.agrees', 'customer.disagrees']);
/** A script that listens for one of these has asked something. */
const ASKED: readonly string[] = ['customer.agrees', 'customer.disagrees', 'customer.declines-offer', 'customer.objects'];
/** What it may mean, where nothing is sure. */
const LIKELY = 0.15;
const MOST_LIKELY = 3;
/** So many words beside a courtesy say something of their own. */
const WORDS_LEFT = 2;

type Meant = Pick<Recognised, 'confidence' | 'span'> & { readonly intent: string };

/**
 * What a text that nobody answered means; null for small talk, which no script has to answer: courtesy, temper, or a nod while
 * nothing was asked. `rejected` are recognitions that the agent said were wrong.
 */
export function understandingOf(before: Conversation, record: LogRecord, rejected: ReadonlySet<string> | undefined): Understanding | null {
  const recognised = record.recognised.flatMap(({ intent, confidence, span, applied }) =>
    intent === undefined ? [] : [{ intent, confidence, span, applied }],
  );
  if (rejected !== undefined) return { kind: 'rejected', meanings: namesOf([...[...rejected].map((intent) => ({ intent })), ...recognised]) };
  const text = String(record.data.text);
  const isMatter = matterIn(before);
  const applied = recognised.filter((one) => one.applied);
  const acted = applied.filter(isMatter);
  if (acted.length > 0) return { kind: 'no-move', meanings: namesOf(acted) };
  // Meanings that were posted with the text are all that there is to know of it.
  if (record.data.meanings !== undefined) return applied.length > 0 ? null : { kind: 'not-understood', meanings: [] };
  return meantByItself(before, text, isMatter);
}

function meantByItself(before: Conversation, text: string, isMatter: (one: Meant) => boolean): Understanding | null {
  const { facts, threshold } = earOf(beginRun(before));
  const recognised = recogniseMeanings(text, before.language, before.cast.modelOf(before.language), { facts, threshold });
  // That something is given of which nobody knows what, tells nothing.
  const meant = recognised.filter(({ intent, data }) => intent !== 'customer.gives' || data.fact !== undefined);
  const sure = meant.filter(({ confidence }) => confidence >= threshold);
  const matter = sure.filter(isMatter);
  if (matter.length > 0) return { kind: 'no-move', meanings: namesOf(matter) };
  if (sure.length > 0 && wordsBeside(text, sure) < WORDS_LEFT) return null;
  const likely = meant.filter((one) => one.confidence >= LIKELY && !MANNERS.has(one.intent)).slice(0, MOST_LIKELY);
  return { kind: 'not-understood', meanings: namesOf(likely) };
}

/** Tells what a script has to answer: a "yes" or "no" only where it, or a rule, has asked. */
function matterIn({ cast, shells, questions }: Conversation): (one: Meant) => boolean {
  const shell = shells[cast.flow.index];
  const isAsked = questions.length > 0 || (shell !== undefined && ASKED.some((type) => isNamed(cast.flow, shell, type)));
  return ({ intent }) => !MANNERS.has(intent) && (isAsked || !ANSWERS.has(intent));
}

/** How many words stand in none of these places. */
function wordsBeside(text: string, meant: readonly Meant[]): number {
  const utterance = utteranceOf(text);
  return utterance.words.filter((_, index) => {
    const [start, end] = spanOfWords(utterance, index, index + 1);
    return !meant.some(({ span }) => span[0] <= start && end <= span[1]);
  }).length;
}

function namesOf(meant: readonly { readonly intent: string }[]): readonly string[] {
  return [...new Set(meant.map(({ intent }) => intent))];
}
