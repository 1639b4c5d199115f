import type { Cast } from '../flow/Cast.ts';
import type { EventType } from '../flow/vocabulary/EventType.ts';
import { customerMeanings } from '../flow/vocabulary/customer.ts';
import { isServerEvent } from '../flow/vocabulary/server.ts';
import { eventTypeNames, eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import { isForbiddenName } from '../problems/forbiddenNames.ts';
import { nearestName } from '../problems/nearestName.ts';
import { pointerTo } from '../problems/pointer.ts';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { schemaCheck, type SchemaCheck } from '../problems/schemaProblems.ts';
import type { PostedEvent } from './Conversation.ts';
import { givenFactProblem } from './givenFacts.ts';
import { resultProblem } from './resultProblem.ts';
import { MOST_SECONDS_AHEAD, readTime } from './readTime.ts';

/** The conversation that the events are for, as far as reading them goes. */
export interface EventPlace {
  readonly cast: Cast;
  readonly clock: 'wall' | 'event';
  /** The server's time, milliseconds since the epoch. */
  readonly now: number;
  /** The conversation's time: that of an event without `at` where the clock is `event`. */
  readonly at: number;
}

/** At most so many events come in one request. */
export const MOST_EVENTS = 100;
const MOST_PROBLEMS = 20;
const ID = /^[^\p{Cc}\s](?:[^\p{Cc}]{0,118}[^\p{Cc}\s])?$/u;
const FIELDS: ReadonlySet<string> = new Set(['id', 'type', 'at', 'data']);
const NO_DATA: PostedEvent['data'] = Object.freeze({});

const meaningTypes: ReadonlyMap<string, EventType> = new Map(customerMeanings.map((type) => [type.name, type]));
const dataChecks = new Map<EventType, SchemaCheck>();

/**
 * Reads the body of a post: one event, or a list of 1 to 100. Everything about an event that can be known without running
 * the flow is checked here, so that the core never meets a wrong one; all mistakes are told, up to 20.
 */
export function readEvents(body: unknown, place: EventPlace): Read<readonly PostedEvent[]> {
  const problems: Problem[] = [];
  if (!Array.isArray(body)) {
    const event = readEvent(body, '', place, problems);
    return event === undefined ? wrong(problems) : found([event]);
  }
  if (body.length === 0 || body.length > MOST_EVENTS) {
    return wrong([{ code: 'invalid-data', args: { reason: `A list must have 1 to ${MOST_EVENTS} events, not ${body.length}` }, pointer: '' }]);
  }
  const events: PostedEvent[] = [];
  for (let i = 0; i < body.length && problems.length < MOST_PROBLEMS; i++) {
    const event = readEvent(body[i], `/${i}`, place, problems);
    if (event) events.push(event);
  }
  return problems.length > 0 ? wrong(problems.slice(0, MOST_PROBLEMS)) : found(events);
}

/** Undefined when something was wrong, which then stands in `problems`. */
function readEvent(body: unknown, pointer: string, place: EventPlace, problems: Problem[]): PostedEvent | undefined {
  const before = problems.length;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    problems.push(invalid('An event must be an object such as {"type": "customer.greets"}', pointer));
    return undefined;
  }
  const { id, type, at, data } = body as { id?: unknown; type?: unknown; at?: unknown; data?: unknown };
  for (const key in body) if (!FIELDS.has(key)) problems.push(unknownField(key, pointer));
  if (id !== undefined && !isEventId(id)) {
    problems.push(invalid('id must be text of 1 to 120 characters without control characters or spaces at its ends', `${pointer}/id`));
  }
  const time = at === undefined ? (place.clock === 'wall' ? place.now : place.at) : timeOf(at, `${pointer}/at`, place, problems);
  const eventType = typeof type === 'string' ? eventTypeOf(type) : undefined;
  if (eventType === undefined) problems.push(unknownType(type, `${pointer}/type`, eventTypeNames));
  else checkData(eventType, data === undefined ? NO_DATA : data, `${pointer}/data`, place, problems);
  if (problems.length > before || eventType === undefined || time === undefined) return undefined;
  return { id: (id as string | undefined) ?? null, type: eventType.name, at: time, data: (data as PostedEvent['data'] | undefined) ?? NO_DATA };
}

/** What may name an event, whether it stands in the body or in a header. */
export function isEventId(id: unknown): id is string {
  return typeof id === 'string' && ID.test(id) && !isForbiddenName(id);
}

function timeOf(at: unknown, pointer: string, place: EventPlace, problems: Problem[]): number | undefined {
  const time = typeof at === 'string' ? readTime(at) : undefined;
  if (time === undefined) problems.push(invalid('at must be an ISO 8601 time with its zone, such as 2026-01-05T10:00:00Z', pointer));
  else if (place.clock === 'wall' && time > place.now + MOST_SECONDS_AHEAD * 1000) problems.push(timeInFuture(time, place.now, pointer));
  return time;
}

export function timeInFuture(time: number, now: number, pointer: string): Problem {
  return { code: 'time-in-future', args: { seconds: Math.ceil((time - now) / 1000), limit: MOST_SECONDS_AHEAD }, pointer };
}

function checkData(type: EventType, data: unknown, pointer: string, place: EventPlace, problems: Problem[]): void {
  const wrongs = dataCheckOf(type)(data, pointer);
  if (wrongs.length > 0) {
    problems.push(...wrongs);
    return;
  }
  switch (type.name) {
    case 'customer.gives':
    case 'agent.marks-fact':
    case 'fact.set':
      return checkFact(data as { fact: string; value: unknown }, pointer, place, problems);
    case 'customer.says':
      return checkMeanings((data as { meanings?: readonly { type: string; data?: unknown }[] }).meanings, pointer, place, problems);
    case 'lookup.done':
      return checkResult((data as { result?: string }).result, pointer, problems);
    case 'agent.switches-language':
      return checkLanguage((data as { language: string }).language, pointer, place, problems);
  }
}

/** Compiled when a type is first met: most conversations use a dozen of the seventy. */
function dataCheckOf(type: EventType): SchemaCheck {
  let check = dataChecks.get(type);
  if (check === undefined) dataChecks.set(type, (check = schemaCheck(type.data)));
  return check;
}

function checkResult(result: string | undefined, pointer: string, problems: Problem[]): void {
  const problem = result === undefined ? undefined : resultProblem(result, `${pointer}/result`);
  if (problem) problems.push(problem);
}

function checkFact(data: { fact: string; value: unknown }, pointer: string, place: EventPlace, problems: Problem[]): void {
  const problem = givenFactProblem(place.cast, data.fact, data.value, `${pointer}/fact`, `${pointer}/value`);
  if (problem) problems.push(problem);
}

function checkMeanings(
  meanings: readonly { type: string; data?: unknown }[] | undefined,
  pointer: string,
  place: EventPlace,
  problems: Problem[],
): void {
  meanings?.forEach((meaning, i) => {
    const type = meaningTypes.get(meaning.type);
    const at = `${pointer}/meanings/${i}`;
    if (type === undefined) problems.push(unknownType(meaning.type, `${at}/type`, meaningTypes.keys()));
    else checkData(type, meaning.data ?? NO_DATA, `${at}/data`, place, problems);
  });
}

function checkLanguage(language: string, pointer: string, place: EventPlace, problems: Problem[]): void {
  const problem = languageProblem(place.cast, language, `${pointer}/language`);
  if (problem) problems.push(problem);
}

export function languageProblem(cast: Cast, language: string, pointer: string): Problem | undefined {
  const known = cast.bundle.flow.meta.languages ?? [];
  if (known.includes(language)) return undefined;
  return { code: 'unknown-language', args: { flow: cast.bundle.flow.id, name: language, known: known.join(', ') }, pointer };
}

function unknownType(type: unknown, pointer: string, known: Iterable<string>): Problem {
  if (type === undefined) return invalid('type is missing', pointer);
  if (typeof type !== 'string') return invalid('type must be text', pointer);
  if (isServerEvent(type)) return { code: 'server-event', args: { name: type }, pointer };
  return { code: 'unknown-event-type', args: { name: type.slice(0, 120) }, pointer, suggestion: nearestName(type, known) };
}

function unknownField(name: string, pointer: string): Problem {
  const place = pointerTo(pointer, name);
  if (isForbiddenName(name)) return { code: 'forbidden-name', args: { name }, pointer: place };
  return { code: 'unknown-field', args: { name: name.slice(0, 120) }, pointer: place, suggestion: nearestName(name, FIELDS) };
}

function invalid(reason: string, pointer: string): Problem {
  return { code: 'invalid-data', args: { reason }, pointer };
}
