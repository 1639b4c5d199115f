import { advance } from '../conversation/advance.ts';
import type { Conversation, LogRecord } from '../conversation/Conversation.ts';
import { isNamed } from '../conversation/listening.ts';
import { stageOf } from '../conversation/stageOf.ts';
import type { Cast } from '../flow/Cast.ts';
import { typeOfMeaning } from '../text/recognise/Ear.ts';
import { isAnswered } from './answered.ts';
import { keyOf } from './keyOf.ts';
import { understandingOf } from './understandingOf.ts';
import type { MissedText } from './Usage.ts';
import type { Commitment } from './usageOf.ts';

const NONE: readonly MissedText[] = Object.freeze([]);
const SAYS = 'customer.says';
const LETTER = /\p{L}/u;
/** A sound ("hm", "эээ") or half a word says nothing that anybody could answer. */
const FEWEST_LETTERS = 4;
/** Whoever waits on hold talks to the waiting, not to the script. */
const ON_HOLD = 'hold.active';
const LONGEST_TEXT = 1_000;

/**
 * Texts of the customer in this commit that no move of the script fitted, that no rule took up and for which nothing ready was
 * found. What is only courtesy, temper or a nod is none, and neither is what is said on hold, after the end, or to a script that
 * listens for no meaning at all. Pure; a commit without a text of the customer costs a look at its types.
 */
export function missedTexts(commitment: Commitment): readonly MissedText[] {
  const { records } = commitment.turn;
  let missed: MissedText[] | null = null;
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index] as LogRecord;
    if (record.type !== SAYS || !mayBeMissed(record)) continue;
    const one = missedIn(commitment, index);
    if (one !== null) (missed ??= []).push(one);
  }
  return missed ?? NONE;
}

function mayBeMissed({ data, recognised }: LogRecord): boolean {
  if (data.partial === true || !LETTER.test(String(data.text))) return false;
  // What is given is known from then on, whoever listens.
  return !recognised.some(({ applied, intent }) => applied && intent === 'customer.gives');
}

/** Stretched letters count once. No pattern, so that a long text takes its length in time. */
function saysLittle(text: string): boolean {
  let letters = 0;
  let last = '';
  for (const sign of text) {
    if (sign === last || !LETTER.test(sign)) continue;
    last = sign;
    letters += 1;
    if (letters >= FEWEST_LETTERS) return false;
  }
  return true;
}

function missedIn(commitment: Commitment, index: number): MissedText | null {
  const { turn, rejections } = commitment;
  const record = turn.records[index] as LogRecord;
  const before = conversationBefore(commitment, index);
  if (before.status === 'ended' || !listensForMeanings(before.cast) || isOnHold(before)) return null;
  if ((turn.records.length === 1 && wentOn(commitment, record)) || isAnswered(before, record, rejections)) return null;
  const understanding = understandingOf(before, record, rejections?.get(record.id ?? ''));
  if (understanding === null || (understanding.kind === 'not-understood' && saysLittle(String(record.data.text)))) return null;
  const { cast, language } = before;
  return {
    key: keyOf(commitment.before, turn.records, index),
    kind: understanding.kind,
    text: String(record.data.text).slice(0, LONGEST_TEXT),
    language,
    state: statePath(before),
    meanings: understanding.meanings,
    hash: cast.hash,
    at: record.at,
  };
}

/**
 * Whether the script left its state for something that its state names. Most texts that are answered are seen so, without
 * looking at what each machine did. Not told where it may have gone on for any text, or because of a timer.
 */
function wentOn({ before, after }: Commitment, { at, recognised }: LogRecord): boolean {
  const { flow } = before.cast;
  const shell = before.shells[flow.index];
  if (shell === undefined || shell === after.shells[flow.index] || isNamed(flow, shell, SAYS)) return false;
  if (before.timers.some(({ machine, due }) => machine === flow.index && due < at)) return false;
  return recognised.some(({ applied, intent }) => applied && intent !== undefined && isNamed(flow, shell, typeOfMeaning(intent)));
}

/** The conversation as an event of the commit found it: most commits have one event. */
function conversationBefore({ before, turn, rejections }: Commitment, index: number): Conversation {
  let conversation = before;
  for (const { id, type, at, data } of turn.records.slice(0, index)) [conversation] = advance(conversation, [{ id, type, at, data }], rejections);
  return conversation;
}

function isOnHold(conversation: Conversation): boolean {
  const { channel, shells, status } = conversation;
  return stageOf({ from: conversation, channel, shells, status }) === ON_HOLD;
}

/** The innermost state that the script stands in; of parallel ones the first. */
export function statePath({ cast, shells }: Pick<Conversation, 'cast' | 'shells'>): string {
  let innermost = '';
  for (const path of shells[cast.flow.index]?.paths ?? []) if (innermost === '' || path.startsWith(`${innermost}.`)) innermost = path;
  return innermost;
}

const listening = new WeakMap<Cast, boolean>();

/** What merely ends a contact is no script for what the customer means. */
const ENDS: ReadonlySet<string> = new Set([SAYS, 'customer.says-goodbye', 'customer.wants-nothing-more']);

/** Whether the script listens for a meaning of the customer's words in any state; one that agents lead by hand does not. */
function listensForMeanings(cast: Cast): boolean {
  let listens = listening.get(cast);
  if (listens === undefined) {
    listens = cast.flow.machine.events.some((type: string) => type.startsWith('customer.') && !type.includes('*') && !ENDS.has(type));
    listening.set(cast, listens);
  }
  return listens;
}
