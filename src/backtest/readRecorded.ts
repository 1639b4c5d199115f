import Type from 'typebox';
import { parseJson } from '../flow/json/parseJson.ts';
import { checkForm, unknownType } from '../conversation/eventData.ts';
import { StartRequest, type Opening } from '../conversation/Opening.ts';
import { readTime } from '../conversation/readTime.ts';
import { object } from '../flow/vocabulary/data.ts';
import { Brand } from '../flow/schema/settings.ts';
import { eventTypeNames, eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { schemaCheck } from '../problems/schemaProblems.ts';
import type { Recorded, RecordedEvent } from './Recorded.ts';

const NO_DATA: RecordedEvent['data'] = Object.freeze({});
const MOST_EVENTS = 10_000;
const MOST_PROBLEMS = 20;
const time = Type.String({ maxLength: 40 });
const text = (maxLength: number) => Type.String({ maxLength });
const { brand: _brand, at: _at, ...startFields } = StartRequest.properties;

/** A line of recorded conversations. What the log has beside it (`seq`, `receivedAt`) may be there. */
const RecordedLine = object({
  opening: object({
    ...startFields,
    at: time,
    hash: Type.Optional(text(64)),
    brand: Type.Optional(Type.Union([Brand, Type.Null()])),
  }),
  events: Type.Array(
    Type.Object({
      id: Type.Optional(Type.Union([text(120), Type.Null()])),
      type: text(120),
      at: time,
      data: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
      recognised: Type.Optional(
        Type.Array(
          Type.Object({
            intent: Type.Optional(text(120)),
            phrase: Type.Optional(text(200)),
            span: Type.Optional(Type.Tuple([Type.Integer(), Type.Integer()])),
            data: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))),
            applied: Type.Boolean(),
          }),
          { maxItems: 200 },
        ),
      ),
      violations: Type.Optional(Type.Array(Type.Object({ rule: text(80), severity: text(20), excused: Type.Boolean() }), { maxItems: 200 })),
      findings: Type.Optional(Type.Array(Type.Object({ rule: text(80), severity: text(20) }), { maxItems: 200 })),
    }),
    { maxItems: MOST_EVENTS },
  ),
});

interface LineEvent {
  readonly id?: string | null;
  readonly type: string;
  readonly at: string;
  readonly data?: RecordedEvent['data'];
  readonly recognised?: RecordedEvent['recognised'];
  readonly violations?: RecordedEvent['violations'];
  readonly findings?: RecordedEvent['findings'];
}

interface Line {
  readonly opening: Omit<Opening, 'at' | 'id' | 'hash' | 'brand' | 'language' | 'clock'> & { readonly at: string } & Partial<
      Pick<Opening, 'id' | 'hash' | 'brand' | 'language' | 'clock'>
    >;
  readonly events: readonly LineEvent[];
}

const checkLine = schemaCheck(RecordedLine);

/**
 * Reads one line of recorded conversations. What the line does not tell of the opening is as it would have been: an event
 * clock, the first language of the flow that it is replayed on (an empty one here), no brand; without `hash` nobody knows
 * the version. Everything about it that can be known without a flow is checked.
 */
export function readRecorded(line: string): Read<Recorded> {
  const parsed = parseJson(line);
  if (!parsed.ok) return parsed;
  const { value } = parsed.value;
  const malformed = checkLine(value);
  if (malformed.length > 0) return wrong(malformed);
  const { opening, events } = value as Line;
  const problems: Problem[] = [];
  if (opening.id === undefined) problems.push(invalid('opening.id is missing', '/opening/id'));
  const at = timeOf(opening.at, '/opening/at', problems);
  const read = events.map((event, index) => eventOf(event, `/events/${index}`, problems));
  if (problems.length > 0) return wrong(problems.slice(0, MOST_PROBLEMS));
  const { id = '', hash = '', brand = null, language = '', clock = 'event', ...rest } = opening;
  return found({ opening: { ...rest, id, hash, brand, language, clock, at }, events: read });
}

function eventOf(event: LineEvent, pointer: string, problems: Problem[]): RecordedEvent {
  const { id = null, type, data = NO_DATA, recognised = null, violations = null, findings = null } = event;
  const known = eventTypeOf(type);
  if (problems.length < MOST_PROBLEMS) {
    if (known === undefined) problems.push(unknownType(type, `${pointer}/type`, eventTypeNames));
    else checkForm(known, data, `${pointer}/data`, problems);
  }
  return { id, type, at: timeOf(event.at, `${pointer}/at`, problems), data, recognised, violations, findings };
}

function timeOf(text: string, pointer: string, problems: Problem[]): number {
  const at = readTime(text);
  if (at === undefined) problems.push(invalid('at must be an ISO 8601 time with its zone, such as 2026-01-05T10:00:00Z', pointer));
  return at ?? 0;
}

function invalid(reason: string, pointer: string): Problem {
  return { code: 'invalid-data', args: { reason }, pointer };
}
