import { readOpening } from '../conversation/readOpening.ts';
import type { Cast } from '../flow/Cast.ts';
import { factFits } from '../flow/factFits.ts';
import type { Brand } from '../flow/schema/settings.ts';
import { toJsonSchema } from '../flow/schema/toJsonSchema.ts';
import { fileCheck } from '../flow/validation/schemaCheck.ts';
import { nearestName } from '../problems/nearestName.ts';
import { pointerTo } from '../problems/pointer.ts';
import type { Problem } from '../problems/Problem.ts';
import { nameProblem } from './names/nameProblem.ts';
import { nameUse } from './names/NameKind.ts';
import { readStep } from './readStep.ts';
import type { ReadyStep, TestCase } from './TestCase.ts';
import { TestFileAround, type From, type TestOpening } from './TestFile.ts';

/** A file of tests as it was parsed, of whatever shape. */
export interface TestDocument {
  /** Relative to the flows folder: `shop-chat/tests/offer.json`, `conduct/hold/tests/permission.json`. */
  readonly file: string;
  readonly value: unknown;
}

/** What tests are read against. */
export interface TestPlace {
  /** Flow id to its present version. */
  readonly casts: ReadonlyMap<string, Cast>;
  readonly brands: ReadonlyMap<string, Brand>;
}

export interface ReadTests {
  /** In the order of files, then of tests, then of flows. Of a file with mistakes those tests that have none. */
  readonly tests: readonly TestCase[];
  readonly problems: readonly Problem[];
}

/** When the contacts of tests are opened where they do not say: a Monday morning. */
export const OPENED = '2026-01-05T10:00:00Z';
const MOST_PROBLEMS = 20;
const checkFile = fileCheck(() => toJsonSchema(TestFileAround));

/** Reads files of tests: at most 20 problems a file, each with its place and the nearest right name. Never throws. */
export function readTests(documents: readonly TestDocument[], place: TestPlace): ReadTests {
  const tests: TestCase[] = [];
  const problems: Problem[] = [];
  for (const document of documents) {
    const read = readOne(document, place);
    tests.push(...read.tests);
    problems.push(
      ...unrepeated(read.problems)
        .slice(0, MOST_PROBLEMS)
        .map((problem) => ({ ...problem, file: document.file })),
    );
  }
  return { tests, problems };
}

/** A test that runs with several flows tells of one mistake once. */
function unrepeated(problems: readonly Problem[]): readonly Problem[] {
  const keys = problems.map(({ code, pointer, args }) => JSON.stringify([code, pointer, { ...args, flow: '' }]));
  return problems.filter((_problem, i) => keys.indexOf(keys[i] as string) === i);
}

interface Owner {
  readonly flows: readonly string[];
  readonly rule: string | null;
}

function readOne({ file, value }: TestDocument, place: TestPlace): { readonly tests: readonly TestCase[]; readonly problems: readonly Problem[] } {
  const malformed = checkFile(value);
  if (malformed.length > 0) return { tests: [], problems: malformed };
  const body = value as TestFileAround;
  const { owner, problems: owned } = ownerOf(file, body, place);
  const problems: Problem[] = [...owned, ...repeatedNames(body)];
  const tests: TestCase[] = [];
  body.tests.forEach((_test, index) => {
    for (const flow of owner.flows) {
      const cast = place.casts.get(flow);
      if (cast === undefined) continue;
      const read = readTest(body, index, cast, place.brands);
      problems.push(...read.problems);
      if (read.test !== null) tests.push({ ...read.test, file, flow, rule: owner.rule });
    }
  });
  return { tests, problems };
}

/** Whose tests they are is told by the folder; a rule's tests say with which flows they run. */
function ownerOf(file: string, { flow }: TestFileAround, { casts }: TestPlace): { readonly owner: Owner; readonly problems: readonly Problem[] } {
  const [folder = '', rule = ''] = file.split('/');
  if (folder !== 'conduct') {
    if (flow === undefined) return { owner: { flows: [folder], rule: null }, problems: [] };
    return {
      owner: { flows: [], rule: null },
      problems: [{ code: 'test-flow', args: { reason: 'tests of a flow run with that flow: leave "flow" out' }, pointer: '/flow' }],
    };
  }
  if (flow === undefined) {
    return {
      owner: { flows: [], rule },
      problems: [{ code: 'test-flow', args: { reason: 'tests of a rule must say with which "flow" they run' }, pointer: '' }],
    };
  }
  const flows = [...new Set(typeof flow === 'string' ? [flow] : flow)];
  const problems = flows
    .filter((id) => !casts.has(id))
    .map((id): Problem => ({
      code: 'unknown-flow',
      args: { name: id },
      pointer: typeof flow === 'string' ? '/flow' : `/flow/${flow.indexOf(id)}`,
      suggestion: nearestName(id, casts.keys()),
    }));
  return { owner: { flows, rule }, problems };
}

function repeatedNames({ tests }: TestFileAround): readonly Problem[] {
  return tests.flatMap(({ name }, i) => {
    const first = tests.findIndex((other) => other.name === name);
    return first === i ? [] : [{ code: 'duplicate-name', args: { name, other: `test ${first + 1}` }, pointer: `/tests/${i}/name` }];
  });
}

interface ReadTest {
  readonly test: Omit<TestCase, 'file' | 'flow' | 'rule'> | null;
  readonly problems: readonly Problem[];
}

function readTest(body: TestFileAround, index: number, cast: Cast, brands: TestPlace['brands']): ReadTest {
  const test = body.tests[index] as TestFileAround['tests'][number];
  const pointer = `/tests/${index}`;
  const { flow } = cast.bundle;
  const request = { at: OPENED, ...laidOver(body.opening, test.opening), flow: flow.id, id: 'test', clock: 'event' };
  const opening = readOpening(request, { casts: new Map([[flow.id, cast]]), brands, now: 0, makeId: () => 'test' });
  const steps: ReadyStep[] = [];
  const problems: Problem[] = opening.ok
    ? []
    : opening.problems.map((problem) => ({ ...problem, pointer: openingPlace(problem.pointer ?? '', pointer, test.opening) }));
  // Words of the brand are laid over the flow's, so its phrases are the branded ones.
  const own = opening.ok ? opening.value.cast : cast;
  problems.push(...fromProblems(test.from, `${pointer}/from`, own));
  problems.push(...(test.rules ?? []).flatMap((rule, i) => nameProblem(own, nameUse('rule', rule, `/${i}`), `${pointer}/rules`) ?? []));
  test.steps.forEach((step, i) => {
    const read = readStep(step, `${pointer}/steps/${i}`, own);
    if (read.ok) steps.push(read.value);
    else problems.push(...read.problems);
  });
  if (problems.length > 0 || !opening.ok) return { test: null, problems };
  return { test: { pointer, name: test.name, rules: test.rules ?? [], opening: opening.value.opening, from: test.from ?? {}, steps }, problems: [] };
}

/** Objects whose entries are laid over one by one; everything else is replaced as a whole. */
const MERGED = ['agent', 'customer', 'settings', 'facts', 'data'] as const;

function laidOver(shared: TestOpening = {}, own: TestOpening = {}): TestOpening {
  const merged = MERGED.filter((key) => shared[key] !== undefined && own[key] !== undefined).map((key) => [key, { ...shared[key], ...own[key] }]);
  return { ...shared, ...own, ...(Object.fromEntries(merged) as TestOpening) };
}

/** A problem of the opening stands where the test says it, else in what the tests share. */
function openingPlace(problem: string, pointer: string, own: TestOpening = {}): string {
  const [, key = '', inner] = problem.split('/');
  const value = (own as Readonly<Record<string, unknown>>)[key];
  const isOwn = value !== undefined && (inner === undefined || typeof value !== 'object' || value === null || Object.hasOwn(value, inner));
  return `${isOwn ? pointer : ''}/opening${problem}`;
}

function fromProblems(from: From | undefined, pointer: string, cast: Cast): readonly Problem[] {
  const problems: Problem[] = [];
  for (const part of ['states', 'history'] as const) {
    for (const [machine, state] of Object.entries(from?.[part] ?? {})) {
      const at = pointerTo(`${pointer}/${part}`, machine);
      for (const use of [nameUse('machine', machine, ''), { ...nameUse('state', state, ''), machine }]) {
        const problem = nameProblem(cast, use, at);
        if (problem) problems.push(problem);
      }
    }
  }
  for (const [fact, value] of Object.entries(from?.facts ?? {})) {
    const at = pointerTo(`${pointer}/facts`, fact);
    const type = cast.facts.get(fact)?.type;
    const problem = nameProblem(cast, nameUse('fact', fact, ''), at);
    if (problem) problems.push(problem);
    else if (type !== undefined && !factFits(type, value))
      problems.push({ code: 'wrong-fact', args: { name: fact, expected: `of type ${type}` }, pointer: at });
  }
  return problems;
}
