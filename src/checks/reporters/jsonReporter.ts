import { countsOf, fails } from '../verdict.ts';
import type { Reporter } from './Reporter.ts';

/** For programs: one JSON object of a stable shape; keys are added, never renamed. */
export const jsonReporter: Reporter = {
  name: 'json',
  description: 'for programs: one object, `{version, ok, strict, flows, counts, findings}`',
  report: ({ findings, flows, strict }) =>
    JSON.stringify(
      { version: 1, ok: !fails(findings, strict), strict, flows: flows.map(({ id }) => id), counts: countsOf(findings), findings },
      null,
      2,
    ),
};
