import Type from 'typebox';
import type { PostedEvent } from '../conversation/Conversation.ts';
import { readTime } from '../conversation/readTime.ts';
import { corrections } from '../conversation/replay.ts';
import { parseJson } from '../flow/json/parseJson.ts';
import { customerMeanings } from '../flow/vocabulary/customer.ts';
import { isServerEvent } from '../flow/vocabulary/server.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { schemaCheck } from '../problems/schemaProblems.ts';
import type { Happening, Meaning, Recording } from './Recording.ts';

/** As much of a transcript as is needed; the rest may be there. */
const TranscriptEvents = Type.Object({
  events: Type.Array(
    Type.Object({
      seq: Type.Optional(Type.Integer()),
      id: Type.Optional(Type.Union([Type.String(), Type.Null()])),
      type: Type.String(),
      at: Type.String(),
      data: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
      recognised: Type.Optional(
        Type.Array(
          Type.Object({
            intent: Type.Optional(Type.String()),
            span: Type.Optional(Type.Array(Type.Number())),
            data: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
            applied: Type.Boolean(),
          }),
        ),
      ),
      violations: Type.Optional(Type.Array(Type.Object({ rule: Type.String(), excused: Type.Boolean() }))),
    }),
  ),
});

interface Shown {
  readonly seq?: number;
  readonly id?: string | null;
  readonly type: string;
  readonly at: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly recognised?: readonly Recognition[];
  readonly violations?: readonly { readonly rule: string; readonly excused: boolean }[];
}

interface Recognition {
  readonly intent?: string;
  readonly span?: readonly number[];
  readonly data?: Readonly<Record<string, unknown>>;
  readonly applied: boolean;
}

const check = schemaCheck(TranscriptEvents);
const meaningNames: ReadonlySet<string> = new Set(customerMeanings.map(({ name }) => name));
const MOST_MEANINGS = 10;
const MOST_EVENTS = 10_000;

/** Whether a text is the answer to `GET /v1/conversations/{id}/transcript` rather than a chat log: JSON begins so, and no speaker does. */
export function looksLikeTranscript(text: string): boolean {
  return /^\ufeff?\s{0,100}\{/.test(text);
}

/**
 * Reads a transcript of the API. What the log takes back is left out as if it had not been, what was recognised then is
 * kept as given meanings. Wrong where it is no transcript, or where it does not begin with the first event.
 */
export function readTranscript(text: string): Read<Recording> {
  const parsed = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (!parsed.ok) return parsed;
  const malformed = check(parsed.value.value);
  if (malformed.length > 0) return wrong(malformed);
  const { events } = parsed.value.value as { events: readonly Shown[] };
  const [first] = events;
  if (first === undefined) return wrong([{ code: 'record-unreadable', args: { reason: 'it has no events' }, pointer: '/events' }]);
  if (events.length > MOST_EVENTS)
    return wrong([{ code: 'record-too-long', args: { what: 'events', count: events.length, limit: MOST_EVENTS }, pointer: '/events' }]);
  if (first.seq !== undefined && first.seq !== 1) return wrong([{ code: 'record-incomplete', args: { seq: first.seq }, pointer: '/events/0/seq' }]);
  const posted: PostedEvent[] = [];
  for (const [index, { id = null, type, at, data = {} }] of events.entries()) {
    const time = readTime(at);
    if (time === undefined)
      return wrong([{ code: 'invalid-data', args: { reason: 'at must be an ISO 8601 time with its zone' }, pointer: `/events/${index}/at` }]);
    posted.push({ id, type, at: time, data });
  }
  return found(recordingOf(events, posted));
}

function recordingOf(events: readonly Shown[], posted: readonly PostedEvent[]): Recording {
  const { retracted, rejections } = corrections([posted]);
  const isLeft = ({ id }: PostedEvent): boolean => id === null || !retracted.has(id);
  const begin = posted[0]?.at ?? 0;
  const happenings = posted.flatMap((event, index): Happening[] => {
    if (!isLeft(event)) return [];
    const { id, at } = event;
    const rejected = [...((id === null ? undefined : rejections.get(id)) ?? [])];
    const base = { at: at - begin, rejected, place: { pointer: `/events/${index}` } };
    // A correction is in the others already, and what the server did is none of the conversation; what is left is that time has passed.
    if (isServerEvent(event.type) || event.type === 'event.retracted' || (event.type === 'recognition.rejected' && isOfCustomer(event, posted)))
      return [{ ...base, type: 'clock.ticked', data: {}, id: null, meanings: null }];
    const { meanings: given, ...data } = event.data;
    const meanings = event.type === 'customer.says' ? meaningsOf(given, rejected, events[index]?.recognised) : null;
    return [{ ...base, type: event.type, data: event.type === 'customer.says' ? data : event.data, id: rejected.length > 0 ? id : null, meanings }];
  });
  const violations = events.filter((_event, index) => isLeft(posted[index] as PostedEvent)).flatMap((event) => event.violations ?? []);
  return { happenings, at: begin, violations: violations.filter(({ excused }) => !excused).map(({ rule }) => rule) };
}

/** What an agent's words were taken for must be rejected again, for it is recognised again. */
function isOfCustomer({ data }: PostedEvent, posted: readonly PostedEvent[]): boolean {
  return posted.find(({ id }) => id !== null && id === data.id)?.type !== 'agent.says';
}

/** Null where the words must be understood again: of what was rejected the log has only how it was understood before. */
function meaningsOf(given: unknown, rejected: readonly string[], recognised: readonly Recognition[] = []): readonly Meaning[] | null {
  if (Array.isArray(given)) return (given as Meaning[]).filter((meaning) => !isRejected(meaning, rejected));
  if (rejected.length > 0) return null;
  return meaningsRecognised(recognised);
}

function isRejected({ type, data }: Meaning, rejected: readonly string[]): boolean {
  const intent = type === 'customer.means' && typeof data?.intent === 'string' ? data.intent : type;
  return rejected.includes(type) || rejected.includes(intent);
}

/** What was recognised and acted upon, as meanings to give; null for more than may be given. The order is that in which it was said. */
export function meaningsRecognised(recognised: readonly Recognition[]): readonly Meaning[] | null {
  const applied = recognised.filter((one) => one.applied && one.intent !== undefined);
  if (applied.length > MOST_MEANINGS) return null;
  return [...applied]
    .sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
    .map(({ intent = '', data }) =>
      meaningNames.has(intent) ? { type: intent, ...(data === undefined ? {} : { data }) } : { type: 'customer.means', data: { ...data, intent } },
    );
}
