import fc from 'fast-check';

/**
 * Asserts that a property holds. The same cases every time, so that a test that passed here passes there; other cases, and
 * more of them, with `SUFLER_SEED=2 SUFLER_RUNS=10 npx vitest run test/conversation` (ten times as many).
 */
export function holds<T>(property: fc.IProperty<T>, numRuns: number): void {
  const { SUFLER_SEED: seed = '1', SUFLER_RUNS: times = '1' } = process.env;
  fc.assert(property, { numRuns: numRuns * Number(times), seed: Number(seed) });
}

/** Seconds on an idle machine; many properties at once on a busy one take longer. */
export const UNHURRIED = { timeout: 300_000 };
