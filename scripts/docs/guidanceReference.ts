import type { TSchema } from 'typebox';
import { checkedActions, factOf } from '../../src/conversation/checkedActions.ts';
import { ActionState, Decision, Finding, Guidance, Move, Recognised, ReminderShown, Say, Task, Violation } from '../../src/conversation/Guidance.ts';
import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import type { MachineFile } from '../../src/flow/schema/machine.ts';
import { toJsonSchema, type JsonSchema } from '../../src/flow/schema/toJsonSchema.ts';
import { lintRules } from '../../src/text/lint/lintRules.ts';
import { flowsOfProject, machinesOf, statesOf } from './flowsOfProject.ts';
import * as words from './guidanceWords.ts';
import { code, page, table, writtenFrom } from './markdown.ts';
import { responsesOf } from './transitionsOf.ts';
import { typeText } from './typeText.ts';

const HEAD = `# Guidance

What the agent sees: the answer to a start, to every event, and to \`GET /v1/conversations/{id}\`. \`violations\`, \`findings\` and \`recognised\`
are those of the events just posted (the [transcript](http-api.md) has all of them), and so are reminders that are shown once;
everything else describes the conversation as it stands. Times are ISO 8601 in UTC.`;

const OBJECTS: readonly { readonly name: string; readonly of: string; readonly type: TSchema; readonly words: Readonly<Record<string, string>> }[] = [
  { name: 'Guidance', of: 'The whole.', type: Guidance, words: words.GUIDANCE_WORDS },
  { name: 'conversation', of: '', type: Guidance.properties.conversation, words: words.CONVERSATION_WORDS },
  { name: 'Say', of: 'In `say`, `also`, and wherever an answer names something to say.', type: Say, words: words.SAY_WORDS },
  { name: 'Decision', of: 'In `actions`, there without `findings`; and the answer to a check.', type: Decision, words: words.ACTION_WORDS },
  { name: 'Move', of: 'In `moves`.', type: Move, words: words.MOVE_WORDS },
  { name: 'Reminder', of: 'In `reminders`.', type: ReminderShown, words: words.REMINDER_WORDS },
  { name: 'Violation', of: 'In `violations`.', type: Violation, words: words.VIOLATION_WORDS },
  { name: 'Finding', of: 'In `findings`.', type: Finding, words: words.FINDING_WORDS },
  { name: 'Recognised', of: 'In `recognised`. One of `intent`, `phrase` and `act` is there.', type: Recognised, words: words.RECOGNISED_WORDS },
  { name: 'Task', of: 'In `tasks`.', type: Task, words: words.TASK_WORDS },
  { name: 'Timer', of: 'In `timers`.', type: Guidance.properties.timers.items, words: words.TIMER_WORDS },
];

/** Types that have a table of their own are called by its name. */
const NAMES = new Map<string, string>([
  ...OBJECTS.slice(1).map(({ name, type }): [string, string] => [keyOf(type), name]),
  [keyOf(ActionState), 'Decision'],
]);

/** The page docs/reference/guidance.md, made from the types of the guidance and from the machines of the project. */
export async function guidanceReference(): Promise<string> {
  const flows = await flowsOfProject();
  const machines = machinesOf(flows);
  return page(
    HEAD,
    writtenFrom('src/conversation/Guidance.ts', 'flows'),
    ...OBJECTS.map(({ name, of, type, words: meanings }) => page(`## ${name}`, of, fields(name, toJsonSchema(type), meanings))),
    actions(),
    stages(flows, machines),
    reminders(flows, machines),
    figures('Counters', 'counter', machines),
    figures('Metrics', 'metric', machines),
    tasks(machines),
    lints(flows),
  );
}

function fields(name: string, { properties = {}, required = [] }: JsonSchema, meanings: Readonly<Record<string, string>>): string {
  const strangers = Object.keys(meanings).filter((field) => !(field in properties));
  if (strangers.length > 0) throw new Error(`${name} has no field ${strangers.join(', ')}, but guidanceWords.ts has words for it`);
  const rows = Object.entries(properties).map(([field, type]) => {
    const meaning = meanings[field];
    if (meaning === undefined) throw new Error(`guidanceWords.ts has no words for the field ${field} of ${name}`);
    return [code(field), nameOrType(type), required.includes(field) ? 'always' : 'not always', meaning];
  });
  return table(['field', 'type', 'there', 'meaning'], rows);
}

function nameOrType(type: JsonSchema): string {
  const { anyOf, items, additionalProperties: values } = type;
  const own = NAMES.get(JSON.stringify(type));
  if (own !== undefined) return own;
  if (isNamed(items)) return `list of ${nameOrType(items)}`;
  if (isNamed(values)) return `object of ${nameOrType(values)} by name`;
  return anyOf?.some(isNamed) ? anyOf.map(nameOrType).join(' or ') : typeText(type);
}

function isNamed(type: JsonSchema | JsonSchema[] | boolean | undefined): type is JsonSchema {
  return NAMES.has(JSON.stringify(type));
}

function keyOf(type: TSchema): string {
  return JSON.stringify(toJsonSchema(type));
}

function actions(): string {
  const rows = checkedActions.map((action) => {
    const facts = new Set(['chat', 'phone'].map((channel) => code(factOf({ action }, channel).type)));
    return [code(action), [...facts].join(' or ')];
  });
  return page('## Actions', 'Asking about an action is a dry run of the fact that it would be.', table(['action', 'the fact'], rows));
}

/** Every stage that a flow or a rule machine names, with those who do. */
function stages(flows: readonly FlowBundle[], machines: readonly MachineFile[]): string {
  const isFlow = new Set(flows.map(({ flow }) => flow.id));
  const found = new Map<string, Set<string>>();
  for (const machine of machines) {
    for (const { state } of statesOf(machine)) {
      const stage = state.meta?.stage;
      if (stage !== undefined) found.set(stage, (found.get(stage) ?? new Set()).add(machine.id));
    }
  }
  const rows = [...found].map(([stage, owners]) => {
    const [first = ''] = owners;
    return [code(stage), isFlow.has(first) ? 'the flow' : 'a rule, which interrupts', [...owners].map(code).join(', ')];
  });
  return page('## Stages', 'A conversation can be started at any of them with `stage`.', table(['stage', 'whose', 'machines'], rows));
}

function reminders(flows: readonly FlowBundle[], machines: readonly MachineFile[]): string {
  const english = flows[0]?.messages.en ?? {};
  const rows = machines.flatMap((machine) =>
    statesOf(machine).flatMap(({ state }) => {
      const lasting = (state.meta?.reminders ?? []).map(({ id, rule, urgency }) => [
        code(id),
        machine.id,
        rule ?? '',
        urgency ?? 'normal',
        'while its state lasts',
      ]);
      const passing = responsesOf(state).flatMap(({ actions: done }) =>
        done
          .filter(({ type }) => type === 'remind')
          .map(({ params }) => [code(String(params?.id)), machine.id, '', 'normal', 'once, not again within `reminder.coolDown`']),
      );
      return [...lasting, ...passing].map((row) => [...row, english[`reminder.${(row[0] as string).slice(1, -1)}`] ?? '']);
    }),
  );
  const different = [...new Map(rows.map((row) => [row.slice(0, 5).join(), row])).values()];
  return page('## Reminder ids', table(['id', 'machine', 'rule', 'urgency', 'shown', 'in English'], different));
}

function figures(title: string, kind: 'counter' | 'metric', machines: readonly MachineFile[]): string {
  const found = new Map<string, string[]>();
  for (const machine of machines) {
    for (const [fact, declaration] of Object.entries(machine.meta.facts ?? {})) {
      const { counter, metric, type, description = '' } = declaration;
      const path = kind === 'metric' ? (metric ? fact : undefined) : Array.isArray(counter) ? counter.join('.') : counter;
      if (path === undefined) continue;
      const name = kind === 'counter' && Array.isArray(counter) ? `${code(counter[0] as string)} → ${code(counter[1] as string)}` : code(path);
      const row = found.get(name) ?? [name, '', type === 'list' ? 'how many' : type, description];
      found.set(name, [name, row[1] === '' ? machine.id : `${row[1]}, ${machine.id}`, ...row.slice(2)]);
    }
  }
  const introduction =
    kind === 'counter'
      ? 'In `counters`. An arrow means an object within; a dot is part of the name.'
      : 'In `metrics`, once they are known. Times are in seconds.';
  return page(`## ${title}`, introduction, table(['name', 'machine', 'type', 'meaning'], [...found.values()]));
}

function tasks(machines: readonly MachineFile[]): string {
  const found = new Map<string, string[]>();
  for (const machine of machines) {
    for (const { state } of statesOf(machine)) {
      for (const { params } of responsesOf(state).flatMap(({ actions: done }) => done.filter(({ type }) => type === 'task'))) {
        found.set(`${machine.id} ${String(params?.kind)}`, [code(String(params?.kind)), machine.id, code(String(params?.due))]);
      }
    }
  }
  return page('## Tasks', 'In `tasks`.', table(['kind', 'machine', 'due after'], [...found.values()]));
}

function lints(flows: readonly FlowBundle[]): string {
  const english = flows[0]?.messages.en ?? {};
  const rows = lintRules.map(({ id, languages, channels, severity, rows: rules, blocks }) => [
    code(id),
    channels.join(', '),
    languages === 'all' ? 'all' : languages.join(', '),
    typeof severity === 'string' ? severity : channels.map((channel) => `${channel}: ${severity[channel]}`).join(', '),
    blocks ? 'yes' : '',
    rules.join(', '),
    english[`lint.${id}`] ?? '',
  ]);
  const introduction =
    'In `findings`. Only what the agent says is looked at, never the words of the customer. An error of a rule that *denies* makes a check of `send` answer `deny`; other errors and warnings make it answer `warn`.';
  return page('## Lint rules', introduction, table(['id', 'channels', 'languages', 'severity', 'denies', 'rules', 'in English'], rows));
}
