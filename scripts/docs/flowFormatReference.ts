import type { TSchema } from 'typebox';
import { MOST_DEPTH, MOST_STATES } from '../../src/flow/measureStates.ts';
import { MOST_BYTES } from '../../src/flow/reading/readFile.ts';
import { actions } from '../../src/flow/actions/actions.ts';
import { coreFacts } from '../../src/flow/coreFacts.ts';
import { RESERVED_NAMES } from '../../src/flow/expressions.ts';
import { guards } from '../../src/flow/guards/guards.ts';
import { Experiment, ExperimentGoal, ExperimentVariant } from '../../src/flow/schema/experiment.ts';
import { FactDeclaration, MachineMeta, Reminder, StateMeta, StateNode, Transition } from '../../src/flow/schema/machine.ts';
import { Brand, SettingRow } from '../../src/flow/schema/settings.ts';
import { Act, PhraseEntry, PhraseFamily } from '../../src/flow/schema/texts.ts';
import * as words from './flowFormatWords.ts';
import { toJsonSchema } from '../../src/flow/schema/toJsonSchema.ts';
import { code, page, table, writtenFrom } from './markdown.ts';
import { fieldsText, typeText } from './typeText.ts';

type Words = Readonly<Record<string, string>>;

const HEAD = `# The format of flow files

A flow is an XState 5 machine in JSON; what is ours stands in \`meta\`. A rule of conduct is a machine of the same format. The
[guide for authors](../guides/authors.md) tells how to write one; this page lists every key, guard and action. Other keys are refused,
with the nearest right one, and so are names that mean something to JavaScript, such as \`__proto__\`.`;

const FOLDERS = `## The folder

| file | holds |
| --- | --- |
| \`FLOW/flow.json\` | a flow; \`id\` is the name of the folder |
| \`FLOW/phrases/LANGUAGE.json\` | phrases of this flow alone, laid over the common ones |
| \`FLOW/catalogue.json\` | what is true of those phrases in every language |
| \`parts/*.json\` | parts that flows and rules refer to by \`$ref\` |
| \`conduct/RULE/machine.json\` | a rule machine |
| \`conduct/settings.json\` | the table of settings |
| \`common/phrases/LANGUAGE.json\` | phrases of all flows |
| \`common/messages/LANGUAGE.json\` | what is said to the agent: \`reason.RULE\`, \`reminder.ID\`, \`move.EVENT\` |
| \`common/catalogue.json\` | what is true of the common phrases in every language, families, and in \`public\` the names of both that are used from outside: by agents who choose a phrase, by integrations |
| \`common/glossary.json\` | the terms of the glossary for trainers: rows of the catalogue that they come from, their sources, and whether those say all of it |
| \`common/glossary/LANGUAGE.json\` | the same terms in the words of one language |
| \`brands/BRAND.json\` | a brand |
| \`*.schema.json\` | JSON Schemas for editors, written by \`sufler schema --write\` |

`;

/** The page docs/reference/flow-format.md, made from the types that validate flow files and from the registries of guards and actions. */
export function flowFormatReference(): string {
  const { State } = StateNode.$defs;
  const limits = `A file has at most ${thousands(MOST_BYTES)} bytes, a machine at most ${thousands(MOST_STATES)} states, nested at most ${MOST_DEPTH} deep.`;
  return page(
    HEAD,
    writtenFrom('src/flow/schema', 'src/flow/guards', 'src/flow/actions'),
    FOLDERS,
    limits,
    page('## A machine', 'The outermost state, with all that a state can have, and:', wordsTable(words.MACHINE_WORDS)),
    keys('## A state', '', State, words.STATE_WORDS),
    keys('## A transition', '', Transition, words.TRANSITION_WORDS),
    keys('## `meta` of a state', '', StateMeta, words.STATE_META_WORDS),
    keys('### A reminder', '', Reminder, words.REMINDER_WORDS),
    keys('## `meta` of a machine', '', MachineMeta, words.MACHINE_META_WORDS),
    keys(
      '### A fact',
      'A fact has one owner, which sets it; several machines may count the same one.',
      FactDeclaration,
      words.FACT_WORDS,
      FACT_TYPES,
    ),
    page('### Facts that every conversation has', factRows()),
    keys('### An experiment', EXPERIMENTS, Experiment, words.EXPERIMENT_WORDS),
    keys('#### A variant', '', ExperimentVariant, words.EXPERIMENT_VARIANT_WORDS),
    keys('#### A goal', '', ExperimentGoal, words.EXPERIMENT_GOAL_WORDS),
    page('## Guards', 'Written `{ "type": NAME, "params": { … } }`.', registry(guards)),
    page(
      '### Acts',
      'For the guard `said`. A text does an act when its words say so, a phrase when its entry in the catalogue does. Only a text can do one more: `bare-hello`, a "hello?" on the telephone instead of a greeting.',
      actRows(),
    ),
    page(
      '### Expressions',
      'CEL, checked when the flow is loaded. Numbers are doubles, so `requested + 1` and `size(offers) >= requested + 1` just work. Beside the facts by their names they see:',
      table(
        ['name', 'meaning'],
        RESERVED_NAMES.map((name) => [code(name), words.NAME_WORDS[name] ?? '']),
      ),
    ),
    page('## Actions', 'Written like guards. What they do is published when all machines that heard the event have answered.', registry(actions)),
    keys('## A phrase in the catalogue', '', PhraseEntry, words.PHRASE_WORDS),
    keys('### A member of a family', 'The first member whose conditions hold is meant.', PhraseFamily.items, words.FAMILY_WORDS),
    keys('## A setting', '', SettingRow, words.SETTING_WORDS),
    keys('## A brand', '', Brand, words.BRAND_WORDS),
  );
}

function keys(title: string, introduction: string, type: TSchema, meanings: Words, types: Words = TYPES): string {
  const { properties = {}, required = [] } = toJsonSchema(type);
  const rows = Object.entries(properties).map(([key, value]) => [
    code(key),
    types[key] ?? typeText(value),
    required.includes(key) ? 'must be there' : '',
    meanings[key] ?? '',
  ]);
  return page(title, introduction, table(['key', 'type', 'needed', 'meaning'], rows));
}

/** Types that have a section of their own, or that words tell better. */
const TYPES: Words = {
  states: 'states by name',
  on: 'transitions by event',
  after: 'transitions by setting',
  always: 'transitions',
  guard: 'a guard',
  actions: 'an action or a list of them',
  entry: 'an action or a list of them',
  exit: 'an action or a list of them',
  reminders: 'list of reminders',
  facts: 'facts by name',
  initial: 'the name of a state',
};

const EXPERIMENTS = `A conversation has one variant throughout, given by a hash of the names of experiment and conversation. It takes part from
the moment the variant is on top of what the agent sees. An author writes

\`\`\`json
"experiments": [
  {
    "id": "warm-offer",
    "phrase": "offer.lead",
    "variants": [{ "id": "plain", "weight": 1 }, { "id": "warm", "weight": 1 }],
    "goal": { "event": "customer.agrees", "when": "size(offers) > 0", "within": 3600 }
  }
]
\`\`\`

and in each \`phrases/LANGUAGE.json\` a list of texts, \`"offer.lead": ["I can offer …", "Shall we look at …"]\`. \`GET /v1/flows/{id}/experiments\`
reports what came of it.`;

const FACT_TYPES: Words = { initial: 'text, number, true or false, or an empty list', counter: 'text, or a list of two texts' };

function wordsTable(meanings: Words): string {
  return table(
    ['key', 'meaning'],
    Object.entries(meanings).map(([key, meaning]) => [code(key), meaning]),
  );
}

function registry(entries: readonly { readonly name: string; readonly description: string; readonly params: TSchema }[]): string {
  return table(
    ['name', 'params', 'meaning'],
    entries.map(({ name, params, description }) => [code(name), fieldsText(params).replaceAll('{ `type`, `params?` }', 'guard'), description]),
  );
}

function factRows(): string {
  return table(
    ['fact', 'type', 'may be given', 'meaning'],
    Object.entries(coreFacts).map(([name, { declaration, given }]) => [
      code(name),
      declaration.type,
      given ? 'yes' : '',
      declaration.description ?? '',
    ]),
  );
}

function actRows(): string {
  const names = (Act as unknown as { anyOf: readonly { const: Act }[] }).anyOf.map((one) => one.const);
  return table(
    ['act', 'the agent'],
    names.map((name) => [code(name), words.ACT_WORDS[name]]),
  );
}

function thousands(count: number): string {
  return count.toLocaleString('en');
}
