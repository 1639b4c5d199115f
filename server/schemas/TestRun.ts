import Type, { type Static } from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';

const TestFailure = object({
  step: Type.Integer({ description: 'From 1; 0 is the opening' }),
  label: Type.String(),
  pointer: Type.String({ description: 'Of what was expected, in the file of the test' }),
  expectation: Type.String(),
  expected: Type.Unknown(),
  actual: Type.Unknown(),
  reasons: Type.Array(Type.String(), { description: 'Why, with the places that are to blame' }),
});

/** What came of the conversation tests of a version. */
export const TestRun = object({
  ok: Type.Boolean({ description: 'All tests hold, and all of them could be read' }),
  passed: Type.Integer(),
  failed: Type.Integer(),
  complete: Type.Boolean({ description: 'False where the time was up before the last test' }),
  failures: Type.Array(
    object({
      file: Type.String({ description: 'Relative to the folder of all flows' }),
      pointer: Type.String(),
      name: Type.String(),
      rules: Type.Array(Type.String()),
      failures: Type.Array(TestFailure),
    }),
    { description: 'Tests that do not hold, at most 100' },
  ),
  problems: Type.Array(object({ code: Type.String(), file: Type.String(), pointer: Type.String(), message: Type.String() }), {
    description: 'What is wrong with the files of tests',
  }),
});
export type TestRun = Static<typeof TestRun>;
