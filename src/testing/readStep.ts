import { readCheck } from '../conversation/readCheck.ts';
import { readEvents } from '../conversation/readEvents.ts';
import type { Cast } from '../flow/Cast.ts';
import { fileCheck, type SchemaCheck } from '../flow/validation/schemaCheck.ts';
import { toJsonSchema } from '../flow/schema/toJsonSchema.ts';
import { nearestName } from '../problems/nearestName.ts';
import { pointerTo } from '../problems/pointer.ts';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { expectationKind } from './expectations/expectationKinds.ts';
import { nameProblem } from './names/nameProblem.ts';
import type { NameUse } from './names/NameKind.ts';
import { nameUse } from './names/NameKind.ts';
import { labelOf } from './stepLabel.ts';
import { STEP_TYPES, stepKinds, type StepKind } from './TestFile.ts';
import type { Deed, Expectation, ReadyStep } from './TestCase.ts';

type Body = Readonly<Record<string, unknown>>;

const checks = Object.fromEntries(stepKinds.map((kind) => [kind, fileCheck(() => toJsonSchema(STEP_TYPES[kind]))])) as Readonly<
  Record<StepKind, SchemaCheck>
>;
const KEYS: readonly string[] = [...new Set(Object.values(STEP_TYPES).flatMap(({ properties }) => Object.keys(properties)))];

/** A step of a test, or all that is wrong with it. Every name in it is looked up in the flow version. */
export function readStep(body: Body, pointer: string, cast: Cast): Read<ReadyStep> {
  const kinds = stepKinds.filter((kind) => kind !== 'expect' && Object.hasOwn(body, kind));
  const [kind = 'expect', second] = kinds;
  if (second !== undefined || (kinds.length === 0 && !Object.hasOwn(body, 'expect'))) return wrong([kindProblem(body, kinds, pointer)]);
  const malformed = checks[kind](body, pointer);
  if (malformed.length > 0) return wrong(malformed);
  const deed = deeds[kind](body, pointer, cast);
  const expectations = readExpectations((body.expect ?? {}) as Body, kind, pointer, cast);
  const problems = [...(deed.ok ? [] : deed.problems), ...(expectations.ok ? [] : expectations.problems)];
  if (!deed.ok || !expectations.ok) return wrong(problems);
  return found({ pointer, label: labelOf(kind, body), deed: deed.value, expectations: expectations.value });
}

function kindProblem(body: Body, kinds: readonly StepKind[], pointer: string): Problem {
  const all = stepKinds.filter((kind) => kind !== 'expect').join(', ');
  if (kinds.length > 1) return { code: 'step-kind', args: { known: all, given: kinds.join(' and ') }, pointer };
  const [unknown] = Object.keys(body);
  const suggestion = unknown === undefined ? undefined : nearestName(unknown, KEYS);
  return { code: 'step-kind', args: { known: all, given: unknown === undefined ? 'none of them' : `"${unknown}"` }, pointer, suggestion };
}

type ReadDeed = (body: Body, pointer: string, cast: Cast) => Read<Deed>;

const deeds: Readonly<Record<StepKind, ReadDeed>> = {
  customer: (body, pointer, cast) =>
    post({ type: 'customer.says', id: body.id, data: { text: body.customer, meanings: body.meanings } }, cast, (at) =>
      at.startsWith('/data/text') ? `${pointer}/customer` : pointer + at.replace(/^\/data/, ''),
    ),
  agent: (body, pointer, cast) =>
    post({ type: 'agent.says', id: body.id, data: { text: body.agent, attachments: body.attachments } }, cast, (at) =>
      at.startsWith('/data/text') ? `${pointer}/agent` : pointer + at.replace(/^\/data/, ''),
    ),
  says: (body, pointer, cast) => {
    const id = (body.id as string | undefined) ?? null;
    const attachments = (body.attachments as readonly string[] | undefined) ?? null;
    if (body.says === true) return found({ kind: 'say', phrase: null, attachments, id });
    const problem = nameProblem(cast, nameUse('phrase', body.says as string, '/says'), pointer);
    return problem ? wrong([problem]) : found({ kind: 'say', phrase: body.says as string, attachments, id });
  },
  event: (body, pointer, cast) =>
    post({ type: body.event, id: body.id, data: body.data }, cast, (at) => (at === '/type' ? `${pointer}/event` : pointer + at)),
  check: (body, pointer, cast) => readQuestion(body, pointer, cast),
  wait: (body) => found({ kind: 'wait', seconds: body.wait as number }),
  expect: () => found({ kind: 'look' }),
};

/** By the door that the server uses: a test cannot post what it would refuse. */
function post(event: Body, cast: Cast, placeOf: (pointer: string) => string): Read<Deed> {
  const body = withoutGaps({ ...event, ...(event.data === undefined ? {} : { data: withoutGaps(event.data as Body) }) });
  const read = readEvents(body, { cast, clock: 'event', now: 0, at: 0 });
  if (!read.ok) return wrong(read.problems.map((problem) => ({ ...problem, pointer: placeOf(problem.pointer ?? '') })));
  const [{ id, type, data } = { id: null, type: '', data: {} }] = read.value;
  return found({ kind: 'post', event: { id, type, data } });
}

function readQuestion(body: Body, pointer: string, cast: Cast): Read<Deed> {
  const data = (body.data ?? {}) as Body;
  const read = readCheck({ action: body.check, ...data }, { clock: 'event', now: 0, at: 0 });
  if (!read.ok)
    return wrong(
      read.problems.map((one) => ({ ...one, pointer: one.pointer === '/action' ? `${pointer}/check` : `${pointer}/data${one.pointer ?? ''}` })),
    );
  const uses: NameUse[] = [];
  if (typeof data.state === 'string') uses.push(nameUse('stage', data.state, '/state'));
  if (typeof data.phrase === 'string') uses.push(nameUse('phrase', data.phrase, '/phrase'));
  const unknown = uses.flatMap((use) => nameProblem(cast, use, `${pointer}/data`) ?? []);
  return unknown.length > 0 ? wrong(unknown) : found({ kind: 'check', request: read.value.request });
}

function readExpectations(expect: Body, step: StepKind, pointer: string, cast: Cast): Read<readonly Expectation[]> {
  const expectations: Expectation[] = [];
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(expect)) {
    const kind = expectationKind(key);
    if (kind === undefined) continue;
    const at = pointerTo(`${pointer}/expect`, key);
    if (kind.ofCheck && step !== 'check') problems.push({ code: 'misplaced-expectation', args: { name: key }, pointer: at });
    for (const use of kind.names?.(value as never) ?? []) {
      const problem = nameProblem(cast, use, at);
      if (problem) problems.push(problem);
    }
    expectations.push({ kind, value, pointer: at });
  }
  return problems.length > 0 ? wrong(problems) : found(expectations);
}

function withoutGaps(body: Body): Body {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
