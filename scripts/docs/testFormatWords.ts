import type { From, StepKind, TestFileAround, TestOpening } from '../../src/testing/TestFile.ts';

/** What the keys of test files mean. The compiler sees to it that each key has its words, and no other. */
type Words<T> = Readonly<Record<keyof T & string, string>>;

export const FILE_WORDS: Words<TestFileAround> = {
  $schema: 'Where an editor finds the JSON Schema',
  description: 'For people',
  flow: 'Of tests of a rule, which must say it: the flow to run with, or several, each test with each of them. A flow’s own tests have none',
  opening: 'What the tests of the file are opened with',
  tests: 'The tests; each has a name of its own',
};

export const TEST_WORDS: Words<TestFileAround['tests'][number]> = {
  name: 'What it promises, as reports show it',
  rules: 'The rules that it is about',
  opening: 'Laid over that of the file: `agent`, `customer`, `settings`, `facts` and `data` entry by entry, the other keys as a whole',
  from: 'States, facts and channel to begin with',
  steps: 'What happens, one after the other',
};

export const OPENING_WORDS: Words<TestOpening> = {
  language: 'The flow’s first one unless told',
  agent: 'Who speaks',
  customer: 'Whom to',
  brand: 'A brand of the folder by `id`, or one ad hoc by `name`',
  settings: 'Settings of this contact',
  at: 'When it is opened',
  stage: 'Begin in the middle: machines that have a place for that stand there',
  facts: 'What is known, of the facts that may be given',
  requiredFacts: 'What else must be asked for',
  knowledge: 'Questions with answers',
  topics: 'Topics with solutions',
  data: 'What only passes through',
};

export const FROM_WORDS: Words<From> = {
  states:
    'Machine to the dotted path of its state: `{"flow": "offer.chosen", "hold": "asked.said"}`; `flow` is the flow’s machine. Of open questions that of the last one named is the newest',
  history: 'Machine to the state that its history states remember',
  facts: 'Facts with their values, those of rules too',
  channel: 'The channel that the contact is on by then; the flow’s unless told',
};

export const STEP_WORDS: Readonly<Record<StepKind, string>> = {
  customer: 'The customer says this. `meanings` are what it means, instead of what would be recognised',
  agent: 'The agent says this, in own words',
  says: 'The agent says this phrase, or the member of this family that fits; `true`: what is recommended first, word for word',
  event: 'Any event of the [reference](events.md), with its data',
  check: 'The agent asks whether this may be done; nothing changes. `data` is what the check takes: `text`, `reason`, `to`, `state`, `card` …',
  wait: 'So many seconds pass',
  expect: 'Nothing; only what is expected is looked at',
};

/** Types that have a section of their own, or that words tell better. */
export const TYPES: Readonly<Record<string, string>> = {
  opening: 'an opening; see below',
  from: 'a starting point; see below',
  steps: 'list of steps; see below',
  tests: 'list of tests; see below',
};
