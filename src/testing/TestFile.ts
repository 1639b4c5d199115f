import Type, { type Static } from 'typebox';
import { CheckBody } from '../conversation/CheckBody.ts';
import { StartRequest } from '../conversation/Opening.ts';
import { factValue, name, object, shortText, text } from '../flow/vocabulary/data.ts';
import { Expect } from './expectations/expectationKinds.ts';

/** A file of conversation tests: `flows/FLOW/tests/*.json`, or `flows/conduct/RULE/tests/*.json` for a rule of conduct. */

const { flow: _flow, id: _id, clock: _clock, ...opening } = StartRequest.properties;
const { at: _at, action, ...checkData } = CheckBody.properties;

/** What the contact is opened with: a start request without what the runner decides. */
export const TestOpening = object(opening);
export type TestOpening = Static<typeof TestOpening>;

export const From = object({
  states: Type.Optional(Type.Record(Type.String(), Type.String({ minLength: 1, maxLength: 300 }))),
  history: Type.Optional(Type.Record(Type.String(), Type.String({ minLength: 1, maxLength: 300 }))),
  facts: Type.Optional(Type.Record(Type.String(), factValue)),
  channel: Type.Optional(Type.Union([Type.Literal('chat'), Type.Literal('phone')])),
});
export type From = Static<typeof From>;

const expect = Type.Optional(Expect);
const id = Type.Optional(name);
const meanings = Type.Optional(
  Type.Array(object({ type: name, data: Type.Optional(Type.Record(Type.String({ maxLength: 60 }), factValue)) }), { maxItems: 10 }),
);

/** The steps by the key that tells what happens; a step has exactly one of them, or `expect` alone. */
export const STEP_TYPES = {
  customer: object({ customer: text, meanings, id, expect }),
  agent: object({ agent: text, attachments: Type.Optional(Type.Array(name, { maxItems: 20 })), id, expect }),
  says: object({ says: Type.Union([name, Type.Literal(true)]), attachments: Type.Optional(Type.Array(name, { maxItems: 20 })), id, expect }),
  event: object({ event: name, data: Type.Optional(Type.Record(Type.String(), Type.Unknown())), id, expect }),
  check: object({ check: action, data: Type.Optional(object(checkData)), expect }),
  wait: object({ wait: Type.Number({ minimum: 0, maximum: 31_536_000 }), expect }),
  expect: object({ expect: Expect }),
} as const;
export type StepKind = keyof typeof STEP_TYPES;

export const stepKinds: readonly StepKind[] = Object.freeze(Object.keys(STEP_TYPES) as StepKind[]);

export const TestStep = Type.Union(Object.values(STEP_TYPES));
export type TestStep = Static<(typeof STEP_TYPES)[StepKind]>;

const testOf = <T extends Parameters<typeof Type.Array>[0]>(step: T) =>
  object({
    name: shortText,
    rules: Type.Optional(Type.Array(name, { maxItems: 30 })),
    opening: Type.Optional(TestOpening),
    from: Type.Optional(From),
    steps: Type.Array(step, { minItems: 1, maxItems: 500 }),
  });

const fileOf = <T extends Parameters<typeof Type.Array>[0]>(test: T) =>
  object({
    $schema: Type.Optional(Type.String()),
    description: Type.Optional(Type.String({ maxLength: 2_000 })),
    flow: Type.Optional(Type.Union([name, Type.Array(name, { minItems: 1, maxItems: 20 })])),
    opening: Type.Optional(TestOpening),
    tests: Type.Array(test, { minItems: 1, maxItems: 1_000 }),
  });

export const ConversationTest = testOf(TestStep);
export const TestFile = fileOf(ConversationTest);
export type TestFile = Static<typeof TestFile>;

/** The same with steps of any shape: each of them is looked at by the key that it has, which tells its author more. */
export const TestFileAround = fileOf(testOf(Type.Record(Type.String(), Type.Unknown())));
export type TestFileAround = Static<typeof TestFileAround>;
