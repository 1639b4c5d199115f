import type { Cast } from '../flow/Cast.ts';
import type { Brand } from '../flow/schema/settings.ts';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import type { Moment } from '../testing/Moment.ts';
import { readTests } from '../testing/readTests.ts';
import { runTest } from '../testing/runTest.ts';
import type { TestCase } from '../testing/TestCase.ts';
import type { TestOpening } from '../testing/TestFile.ts';
import { expectationsOf } from './expectationsOf.ts';
import { partings } from './partings.ts';
import type { RecordFindings } from './RecordFinding.ts';
import type { Recording } from './Recording.ts';
import { stepsOf, type RecordedStep, type StepBody } from './stepsOf.ts';

/** What a recording is played with. */
export interface RecordPlace {
  readonly cast: Cast;
  readonly brands: ReadonlyMap<string, Brand>;
}

/** A test as it stands in a file of tests. */
export interface TestBody {
  readonly name: string;
  readonly opening: TestOpening;
  readonly steps: readonly StepBody[];
}

const MOST_STEPS = 500;

/**
 * Makes a test of a conversation: its steps are what happened, its expectations what the engine says of that now, so the
 * test holds until something changes. What parts from the script is told in findings. Pure, and it never throws.
 */
export function recordTest(
  { cast, brands }: RecordPlace,
  recording: Recording,
  { name, opening }: Pick<TestBody, 'name' | 'opening'>,
  findings: RecordFindings,
): Read<TestBody> {
  const stub = readOne({ cast, brands }, { name, opening, steps: [{ expect: {} }] });
  if (!stub.ok) return stub;
  const make = (isExact: boolean, told: RecordFindings): readonly RecordedStep[] =>
    stepsOf(cast, stub.value, recording.happenings, { isExact, findings: told });
  const exact = make(true, findings);
  // Shorter where that comes to the same: fractions of a second seldom matter, and are hard to read.
  const rough = make(false, SILENT);
  const bodies = (steps: readonly RecordedStep[]): TestBody => ({ name, opening, steps: steps.map(({ body }) => body) });
  const played = momentsOf({ cast, brands }, bodies(exact));
  if (!played.ok) return played;
  const shorter = momentsOf({ cast, brands }, bodies(rough));
  const isSame = shorter.ok && pathOf(shorter.value) === pathOf(played.value);
  const [steps, moments] = isSame ? [rough, shorter.value] : [exact, played.value];
  partings(steps, moments, findings);
  tellDifference(recording, moments, findings);
  return completed({ cast, brands }, bodies(steps), moments);
}

const SILENT: RecordFindings = Object.freeze({ add: () => undefined, list: [], counts: new Map() });

/** A test with what the engine says of it as its expectations, beside those that it has. Wrong where it cannot be played. */
export function completeTest(place: RecordPlace, body: TestBody): Read<TestBody> {
  const played = momentsOf(place, body);
  return played.ok ? completed(place, body, played.value) : played;
}

/** `moments` begin with that of the opening. */
function completed(place: RecordPlace, body: TestBody, moments: readonly Moment[]): Read<TestBody> {
  const look: StepBody = { expect: {} };
  const steps = [look, ...body.steps];
  const expected = expectationsOf(steps, moments);
  const made = steps.map((step, index) => {
    const expect = { ...expected[index], ...(step.expect as object | undefined) };
    return Object.keys(expect).length === 0 ? step : { ...step, expect };
  });
  const test: TestBody = { ...body, steps: made };
  const read = readOne(place, test);
  if (!read.ok) return read;
  const [failure] = runTest(place.cast, read.value, { explain: false }).failures;
  if (failure === undefined) return found(test);
  return wrong([{ code: 'record-unplayable', args: { step: failure.label, reason: JSON.stringify(failure.actual ?? null).slice(0, 300) } }]);
}

/** What the opening and every step of a test come to; what stands behind a step that cannot be taken is left out. Wrong where the test cannot be read. */
export function momentsOf(place: RecordPlace, body: TestBody): Read<readonly Moment[]> {
  if (body.steps.length >= MOST_STEPS)
    return wrong([{ code: 'record-too-long', args: { what: 'steps', count: body.steps.length, limit: MOST_STEPS - 1 } }]);
  const read = readOne(place, { ...body, steps: [{ expect: {} }, ...body.steps.map(({ expect: _expect, ...step }) => step)] });
  if (!read.ok) return read;
  const moments: Moment[] = [];
  const observer = { entered: () => undefined, heard: () => undefined };
  runTest(
    place.cast,
    { ...read.value, steps: read.value.steps.slice(1) },
    { explain: false, watcher: { observer, reached: (one) => void moments.push(one) } },
  );
  return found(moments);
}

function readOne({ cast, brands }: RecordPlace, body: TestBody): Read<TestCase> {
  const { id } = cast.bundle.flow;
  const { tests, problems } = readTests([{ file: `${id}/tests/recorded.json`, value: { tests: [body] } }], { casts: new Map([[id, cast]]), brands });
  const [test] = tests;
  return test === undefined ? wrong(problems.map(({ file: _file, ...problem }): Problem => problem)) : found(test);
}

/** What must be the same for two ways of playing to be one path. */
function pathOf(moments: readonly Moment[]): string {
  const told = moments.map(({ guidance, turn, after }) => ({
    at: [guidance.conversation.stage, guidance.conversation.flowStage, after.status, after.outcome],
    say: guidance.say?.phrase ?? null,
    broken: (turn?.records ?? []).flatMap(({ violations }) => violations).map(({ rule, excused }) => [rule, excused]),
    isTick: turn?.records.every(({ type }) => type === 'clock.ticked') === true,
  }));
  // A wait in which nothing happened is no part of the path.
  const kept = told.filter(
    (one, index) => index === 0 || !one.isTick || one.broken.length > 0 || JSON.stringify(one.at) !== JSON.stringify(told[index - 1]?.at),
  );
  return JSON.stringify(kept);
}

function tellDifference({ violations }: Recording, moments: readonly Moment[], findings: RecordFindings): void {
  if (violations === null) return;
  const now = moments
    .flatMap(({ turn }) => turn?.records ?? [])
    .flatMap((record) => record.violations)
    .filter(({ excused }) => !excused)
    .map(({ rule }) => rule);
  const [before, after] = [violations, now].map((rules) => [...rules].sort().join(', '));
  if (before !== after) findings.add('record-differs', {}, { before: before || 'none', now: after || 'none' });
}
