import type { Cast } from '../../../src/flow/Cast.ts';
import { formatProblemLine } from '../../../src/problems/formatProblem.ts';
import { readTests, type ReadTests } from '../../../src/testing/readTests.ts';
import { runTest, type RunOptions } from '../../../src/testing/runTest.ts';
import type { TestCase } from '../../../src/testing/TestCase.ts';
import type { TestResult } from '../../../src/testing/TestResult.ts';
import { shopCast } from '../../support/shopFlows.ts';

export type Body = Readonly<Record<string, unknown>>;

export const agent = { name: 'Emma', gender: 'female' };
export const customer = { name: 'Smith', address: 'Ms Smith', gender: 'female' };

/** The tests of a file, read with the shop's flows unless others are given. */
export function reading(value: unknown, file = 'shop-phone-inbound/tests/some.json', casts?: ReadonlyMap<string, Cast>): ReadTests {
  const shop = new Map((['shop-chat', 'shop-phone-inbound'] as const).map((id) => [id as string, shopCast(id)]));
  return readTests([{ file, value }], { casts: casts ?? shop, brands: new Map() });
}

/** One test of the shop's incoming calls, in English. */
export function oneTest(steps: readonly Body[], more: Readonly<Record<string, unknown>> = {}): TestCase {
  const { tests, problems } = reading({ opening: { language: 'en', agent, customer }, tests: [withoutGaps({ name: 'one', ...more, steps })] });
  const [test] = tests;
  if (!test) throw new Error(problems.map(formatProblemLine).join('\n'));
  return test;
}

export function running(steps: readonly Body[], more: Body = {}, options: RunOptions = {}): TestResult {
  return runTest(shopCast('shop-phone-inbound'), oneTest(steps, more), options);
}

function withoutGaps(body: Body): Body {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
