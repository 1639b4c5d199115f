import type { EventData, SceneEvent } from '../flow/Scene.ts';
import { announcesQuestion } from '../text/announcesQuestion.ts';
import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import { recogniseMeanings } from '../text/recognise/recogniseMeanings.ts';
import type { RecognisedMeaning } from '../text/recognise/RecognisedMeaning.ts';
import type { PostedEvent } from './Conversation.ts';
import { earOf } from './earOf.ts';
import type { Recognised } from './Guidance.ts';
import type { Interpretation, Reading } from './interpret.ts';
import { answerTo } from './knowledge.ts';
import type { Run } from './troupe/Run.ts';

const NOTHING: readonly never[] = Object.freeze([]);

interface Meaning {
  readonly type: string;
  readonly data?: EventData | undefined;
}

/** What the customer's words mean: what is acted upon, and all that is told of it. */
interface Understood {
  readonly meanings: readonly Meaning[];
  readonly recognised: readonly Recognised[];
}

/**
 * The customer's words: the meanings that were given with them, else those recognised in them (REG-2), and what the
 * knowledge answers. A text that is still being spoken is only recorded.
 */
export function readCustomer(run: Run, posted: PostedEvent, { rejected }: Reading): Interpretation {
  const { text, meanings: given, partial } = posted.data as { text: string; meanings?: readonly Meaning[]; partial?: boolean };
  if (partial) return { before: NOTHING, event: null, after: NOTHING, recognised: NOTHING, findings: NOTHING };
  const { meanings, recognised } = given === undefined ? recognise(run, posted.id, text, rejected) : accept(posted.id, text, given, rejected);
  const answer = answerTo(run, text);
  const found: SceneEvent[] = answer === null ? [] : [{ type: 'knowledge.found', data: { answer, text } }];
  return {
    before: NOTHING,
    event: { type: posted.type, data: { text, means: meanings.map((meaning) => meaning.type) } },
    after: [...found, ...meanings.map((meaning) => heardOf(meaning, text, run.language))],
    recognised,
    findings: NOTHING,
  };
}

/** A meaning as the machines hear it: with the words, and whether a question is only announced by them. */
function heardOf({ type, data }: Meaning, text: string, language: string): SceneEvent {
  const heard = Object.assign({ text }, data);
  return { type, data: type === 'customer.asks' ? Object.assign(heard, { announced: announcesQuestion(text, language) }) : heard };
}

function accept(event: string | null, text: string, given: readonly Meaning[], rejected: Reading['rejected']): Understood {
  const meanings = given.filter((meaning) => !isRejected(rejected, meaning.type, intentOf(meaning)));
  return {
    meanings,
    recognised: meanings.map((meaning) => ({ event, intent: intentOf(meaning), confidence: 1, span: [0, text.length], applied: true })),
  };
}

/** The meanings happen in the order in which they were said: "да" before the question behind it. */
function recognise(run: Run, event: string | null, text: string, rejected: Reading['rejected']): Understood {
  const found = recogniseMeanings(text, run.language, run.from.cast.modelOf(run.language), earOf(run));
  if (found.length === 0) return { meanings: NOTHING, recognised: NOTHING };
  const heard = found.map((one) => (isRejected(rejected, one.type, one.intent) || lacksData(one) ? { ...one, applied: false } : one));
  const heeded = withOneOffence(heard);
  const meanings = heeded.filter(({ applied }) => applied).sort((a, b) => a.span[0] - b.span[0]);
  return { meanings, recognised: heeded.map((one) => recognisedOf(event, one)) };
}

/** Gravest first. */
const OFFENCES: readonly string[] = ['customer.swears', 'customer.insults', 'customer.is-rude'];

/** One outburst is one step of the ladder, however many names it deserves: else a single text would be past the calming phrase (ABUSE-8). */
function withOneOffence(found: readonly RecognisedMeaning[]): readonly RecognisedMeaning[] {
  const gravest = OFFENCES.find((type) => found.some((one) => one.applied && one.type === type));
  if (gravest === undefined) return found;
  return found.map((one) => (one.applied && one.type !== gravest && OFFENCES.includes(one.type) ? { ...one, applied: false } : one));
}

/** A rating that nobody could read is no rating: machines count on the data that an event must have. */
function lacksData({ type, data }: RecognisedMeaning): boolean {
  return (eventTypeOf(type)?.data.required ?? []).some((field) => data[field] === undefined);
}

/** A recognition as the guidance and the log show it. */
export function recognisedOf(event: string | null, { intent, confidence, span, data, applied }: RecognisedMeaning): Recognised {
  const told = Object.keys(data).some((key) => key !== 'intent');
  return { event, intent, confidence, span: [span[0], span[1]], ...(told ? { data: { ...data } } : {}), applied };
}

/** An intent that only the examples declare goes by its own name. */
function intentOf({ type, data }: Meaning): string {
  return type === 'customer.means' && typeof data?.intent === 'string' ? data.intent : type;
}

function isRejected(rejected: Reading['rejected'], type: string, intent: string): boolean {
  return rejected !== undefined && (rejected.has(intent) || rejected.has(type));
}
