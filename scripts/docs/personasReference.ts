import { toJsonSchema } from '../../src/flow/schema/toJsonSchema.ts';
import { BEHAVIOUR_STATES } from '../../src/training/customer/behaviour.ts';
import { HARDNESS } from '../../src/training/customer/temper.ts';
import { Consents, DIFFICULTIES, Matter, Objection, Persona, PersonaCustomer, Reaction, Temper } from '../../src/training/Persona.ts';
import { speechKinds } from '../../src/training/speechKinds.ts';
import { code, codes, page, table, writtenFrom } from './markdown.ts';
import { FIELDS, REACTION_WORDS, TRIGGER_WORDS } from './personasWords.ts';

const HEAD = `# Simulated customers

${writtenFrom('src/training/Persona.ts', 'src/training/speechKinds.ts', 'scripts/docs/personasWords.ts')}

A persona is a customer to practise with: a file \`flows/personas/ID.json\`, named by its id. \`flows/personas/speech/LANGUAGE.json\` holds what any
customer says, in three manners: \`polite\` (politeness from 67 on), \`plain\`, \`curt\` (below 34). A persona’s own lines win over those. Editors complete
both by \`persona.schema.json\` and \`speech.schema.json\`; \`sufler check\` tells what is wrong with them, with line and column.

How customers behave is one machine for all of them (states: ${codes(BEHAVIOUR_STATES)}). The same persona, seed, difficulty and the same
words of the agent give the same contact; name and gender decide nothing but forms of words.`;

const LINES = `## Lines

Lines are ICU MessageFormat. They can name the persona’s facts, \`{name}\`, \`{address}\`, \`{agentName}\`, and choose by \`{gender, select, …}\` and \`{agentGender, select, …}\`;
a line of a fact has \`{value}\`, that of a choice \`{product}\`, that of a rating \`{rating}\`. Of several lines the first is taken by chance, the next ones in their order.

Beside the kinds below a persona has lines of its own: \`matter.ID\` (opens the matter), \`matter.ID.more\` (asked about it), \`matter.ID.insists\` (says again what they
want), \`fact.NAME\`, \`objection.TOPIC\`.`;

/** The page docs/reference/personas.md. */
export function personasReference(): string {
  return page(
    HEAD,
    '## Fields',
    ...[
      section('', Persona),
      section('`customer`, by language', PersonaCustomer),
      section('`temper`', Temper),
      section('a matter', Matter),
      section('an objection', Objection),
      section('`consents`, chances in percent; 0 is never, 100 always', Consents),
      section('a reaction', Reaction),
    ],
    '## What they notice',
    'The value of `on` in a reaction. Some weigh on anybody; what a reaction takes or gives comes on top.',
    table(
      ['trigger', 'when'],
      Object.entries(TRIGGER_WORDS).map(([trigger, words]) => [code(trigger), words]),
    ),
    '## What they do about it',
    'The value of `does`. At most one such line is said in a turn; whatever was asked is answered behind it.',
    table(
      ['reaction', 'what happens'],
      Object.entries(REACTION_WORDS).map(([reaction, words]) => [code(reaction), words]),
    ),
    '## Difficulty',
    table(
      ['', ...DIFFICULTIES],
      [
        ['patience at first, share of the persona’s', ...DIFFICULTIES.map((one) => String(HARDNESS[one].patience))],
        ['what upsets them weighs', ...DIFFICULTIES.map((one) => String(HARDNESS[one].loses))],
        ['what pleases them weighs', ...DIFFICULTIES.map((one) => String(HARDNESS[one].gains))],
        ['chances of reactions below 100 %, times', ...DIFFICULTIES.map((one) => String(HARDNESS[one].unruly))],
        ['chances of consent between 0 and 100 %, times', ...DIFFICULTIES.map((one) => String(HARDNESS[one].willing))],
        ['a needed fact is told unasked, %', ...DIFFICULTIES.map((one) => String(HARDNESS[one].volunteers))],
        ['a warning is heeded, %', ...DIFFICULTIES.map((one) => String(HARDNESS[one].heeds))],
      ],
    ),
    LINES,
    table(
      ['kind', 'meaning', 'when'],
      speechKinds.map(({ id, meaning, when }) => [code(id), meaning === null ? '' : code(meaning), when]),
    ),
  );
}

function section(title: string, type: Parameters<typeof toJsonSchema>[0]): string {
  const { properties = {}, required = [] } = toJsonSchema(type);
  const rows = Object.keys(properties)
    .filter((name) => name !== '$schema')
    .map((name) => [code(name), required.includes(name) ? 'yes' : 'no', FIELDS[name] ?? properties[name]?.description ?? '']);
  return `${title === '' ? '' : `### ${title.charAt(0).toUpperCase()}${title.slice(1)}\n\n`}${table(['field', 'must', 'is'], rows)}`;
}
