import type { Cast } from '../flow/Cast.ts';
import type { EventType } from '../flow/vocabulary/EventType.ts';
import { customerMeanings } from '../flow/vocabulary/customer.ts';
import { isServerEvent } from '../flow/vocabulary/server.ts';
import { nearestName } from '../problems/nearestName.ts';
import type { Problem } from '../problems/Problem.ts';
import { schemaCheck, type SchemaCheck } from '../problems/schemaProblems.ts';
import type { PostedEvent } from './Conversation.ts';
import { givenFactProblem } from './givenFacts.ts';
import { resultProblem } from './resultProblem.ts';

const NO_DATA: PostedEvent['data'] = Object.freeze({});

const meaningTypes: ReadonlyMap<string, EventType> = new Map(customerMeanings.map((type) => [type.name, type]));
const dataChecks = new Map<EventType, SchemaCheck>();

/** What is wrong with the data of an event of a flow, its form first. All of it is added to `problems`. */
export function checkData(type: EventType, data: unknown, pointer: string, cast: Cast, problems: Problem[]): void {
  const before = problems.length;
  checkForm(type, data, pointer, problems);
  if (problems.length === before) checkFit(cast, type.name, data as PostedEvent['data'], pointer, problems);
}

/** What is wrong with the data of an event whatever the flow: its form, that of its meanings. */
export function checkForm(type: EventType, data: unknown, pointer: string, problems: Problem[]): void {
  const wrongs = dataCheckOf(type)(data, pointer);
  if (wrongs.length > 0) {
    problems.push(...wrongs);
    return;
  }
  if (type.name === 'customer.says') checkMeanings((data as { meanings?: readonly Meaning[] }).meanings, pointer, problems);
  else if (type.name === 'lookup.done') checkResult((data as { result?: string }).result, pointer, problems);
}

/** What in well-formed data one flow does not know and another may: facts, languages. */
export function checkFit(cast: Cast, type: string, data: PostedEvent['data'], pointer: string, problems: Problem[]): void {
  switch (type) {
    case 'customer.gives':
    case 'agent.marks-fact':
    case 'fact.set':
      return add(problems, givenFactProblem(cast, String(data.fact), data.value, `${pointer}/fact`, `${pointer}/value`));
    case 'agent.switches-language':
      return add(problems, languageProblem(cast, String(data.language), `${pointer}/language`));
    case 'customer.says':
      (data.meanings as readonly Meaning[] | undefined)?.forEach((meaning, i) =>
        checkFit(cast, meaning.type, meaning.data ?? NO_DATA, `${pointer}/meanings/${i}/data`, problems),
      );
  }
}

export function languageProblem(cast: Cast, language: string, pointer: string): Problem | undefined {
  const known = cast.bundle.flow.meta.languages ?? [];
  if (known.includes(language)) return undefined;
  return { code: 'unknown-language', args: { flow: cast.bundle.flow.id, name: language, known: known.join(', ') }, pointer };
}

export function unknownType(type: unknown, pointer: string, known: Iterable<string>): Problem {
  if (type === undefined) return { code: 'invalid-data', args: { reason: 'type is missing' }, pointer };
  if (typeof type !== 'string') return { code: 'invalid-data', args: { reason: 'type must be text' }, pointer };
  if (isServerEvent(type)) return { code: 'server-event', args: { name: type }, pointer };
  return { code: 'unknown-event-type', args: { name: type.slice(0, 120) }, pointer, suggestion: nearestName(type, known) };
}

interface Meaning {
  readonly type: string;
  readonly data?: PostedEvent['data'];
}

/** Compiled when a type is first met: most conversations use a dozen of the seventy. */
function dataCheckOf(type: EventType): SchemaCheck {
  let check = dataChecks.get(type);
  if (check === undefined) dataChecks.set(type, (check = schemaCheck(type.data)));
  return check;
}

function checkMeanings(meanings: readonly Meaning[] | undefined, pointer: string, problems: Problem[]): void {
  meanings?.forEach((meaning, i) => {
    const type = meaningTypes.get(meaning.type);
    const at = `${pointer}/meanings/${i}`;
    if (type === undefined) problems.push(unknownType(meaning.type, `${at}/type`, meaningTypes.keys()));
    else checkForm(type, meaning.data ?? NO_DATA, `${at}/data`, problems);
  });
}

function checkResult(result: string | undefined, pointer: string, problems: Problem[]): void {
  add(problems, result === undefined ? undefined : resultProblem(result, `${pointer}/result`));
}

function add(problems: Problem[], problem: Problem | undefined): void {
  if (problem) problems.push(problem);
}
