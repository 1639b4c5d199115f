import type { TSchema } from 'typebox';
import { toJsonSchema } from '../../src/flow/schema/toJsonSchema.ts';
import { expectationKinds } from '../../src/testing/expectations/expectationKinds.ts';
import { From, STEP_TYPES, stepKinds, TestFileAround, TestOpening } from '../../src/testing/TestFile.ts';
import { code, page, table, writtenFrom } from './markdown.ts';
import * as words from './testFormatWords.ts';
import { typeText } from './typeText.ts';

const HEAD = `# The format of conversation tests

A test plays a contact and says what must come of it. Tests of a flow stand in \`FLOW/tests/*.json\`, those of a rule of conduct in
\`conduct/RULE/tests/*.json\`; \`sufler test\` runs them and says why one fails. Other keys than these are refused, with the nearest right
one, and every phrase, rule, stage, state, fact, action, machine and event type in a test must be one that the flow has.

\`\`\`json
{
  "$schema": "../../../tests.schema.json",
  "flow": "shop-phone-inbound",
  "opening": { "language": "en", "agent": { "name": "Emma", "gender": "female" } },
  "tests": [
    {
      "name": "A hold that nobody asked for is denied",
      "rules": ["HOLD-2"],
      "from": { "states": { "flow": "clarify" } },
      "steps": [
        { "check": "hold", "expect": { "decision": "deny", "rule": "HOLD-2", "say": "hold.request" } },
        { "event": "call.held", "data": { "by": "agent" }, "expect": { "violation": "HOLD-2", "stage": "hold.active" } }
      ]
    }
  ]
}
\`\`\``;

const TIME = `## Time

A contact is opened at 2026-01-05T10:00:00Z, a Monday, unless \`opening.at\` says otherwise. Only \`wait\` moves time: what has no \`wait\`
before it happens at the same instant. A timer of 60 seconds that began with the step before has fired after \`{"wait": 60}\`, and
has not after \`{"wait": 59}\`.`;

const STARTING = `Each machine that is named stands in its state as if it had come there just now: its timers run from now, its question is open,
and its entry actions are taken as done. The others are where they start; \`opening.stage\` puts all of them into the middle of the contact
instead. Facts are those that machines own, too.`;

const FAILING = `## What fails a test

An expectation that does not hold; a machine that fails; a step that cannot be taken, such as \`{"says": true}\` where nothing is recommended
or a message after the end. After a step that could not be taken the test stops, for what follows would be about another contact; after an
expectation that does not hold it goes on. An event's meanings may be given (\`meanings\`); without them the customer's words are recognised,
which the examples of the language must be learnt for once a run.`;

/** The page docs/reference/test-format.md, made from the types that validate test files and from the list of expectations. */
export function testFormatReference(): string {
  const { items } = TestFileAround.properties.tests;
  return page(
    HEAD,
    writtenFrom('src/testing/TestFile.ts', 'src/testing/expectations'),
    keys('## A file', '', TestFileAround, words.FILE_WORDS),
    keys('## A test', '', items, words.TEST_WORDS),
    keys('### `opening`', 'What a start request has, but for `flow`, `id` and `clock`.', TestOpening, words.OPENING_WORDS),
    keys('### `from`', STARTING, From, words.FROM_WORDS),
    page(
      '## A step',
      'A step has one of these keys, or `expect` alone to look without doing anything.',
      table(
        ['key', 'more keys', 'what happens'],
        stepKinds.map((kind) => [code(kind), moreKeys(kind), words.STEP_WORDS[kind]]),
      ),
    ),
    TIME,
    page(
      '## `expect`',
      'Each may stand in any step; those marked with *check* only in a step with `check`.',
      table(
        ['key', 'value', 'promise'],
        expectationKinds.map(({ key, type, description, ofCheck }) => [code(key), typeText(type), `${ofCheck ? '*check* ' : ''}${description}`]),
      ),
    ),
    FAILING,
  );
}

function moreKeys(kind: (typeof stepKinds)[number]): string {
  const others = Object.keys(STEP_TYPES[kind].properties).filter((key) => key !== kind && key !== 'expect' && key !== 'id');
  return others.map((key) => code(key)).join(', ');
}

function keys(title: string, introduction: string, type: TSchema, meanings: Readonly<Record<string, string>>): string {
  const { properties = {}, required = [] } = toJsonSchema(type);
  const rows = Object.entries(properties).map(([key, value]) => [
    code(key),
    words.TYPES[key] ?? typeText(value),
    required.includes(key) ? 'must be there' : '',
    meanings[key] ?? '',
  ]);
  return page(title, introduction, table(['key', 'type', 'needed', 'meaning'], rows));
}
