import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import type { MachineFile, StateMeta } from '../../src/flow/schema/machine.ts';
import { flowsOfProject, statesOf, type StatePlace } from './flowsOfProject.ts';
import { code, codes, lines, page, table, writtenFrom } from './markdown.ts';
import { responsesOf } from './transitionsOf.ts';

const HEAD = `# Rule machines

A rule of conduct is a small state machine that runs beside every flow of its channels: one folder each in \`flows/conduct/\`. It hears the
events that it listens for, says what is due, and takes an event that it forbids by a transition that names the rule broken; a check asks
for just that, without taking it. When several have something to say, the higher rank speaks first; the flow itself has rank 10.

In the tables of states, *interrupts* is the stage that the guidance shows while the state lasts; a dash means that the flow's own stage
stands. *Hush* keeps everything of lower rank silent; *aside* means that what is said stands beside the script and the flow does not hear
it (so it is for every state that interrupts); *question* means that the next yes or no of the customer is for this machine alone.`;

/** The page docs/reference/rule-machines.md, made from flows/conduct. */
export async function ruleMachinesReference(): Promise<string> {
  const [bundle] = await flowsOfProject();
  if (!bundle) throw new Error('There is no flow to read rule machines with');
  const overview = table(
    ['rank', 'machine', 'number', 'channels', 'what it sees to'],
    bundle.rules.map((rule) => [rankOf(rule), `[${rule.id}](#${rule.id})`, rule.meta.machine ?? '', channelsOf(rule), rule.description ?? '']),
  );
  return page(HEAD, writtenFrom('flows/conduct'), overview, ...bundle.rules.map((rule) => section(rule, bundle)));
}

function section(rule: MachineFile, bundle: FlowBundle): string {
  const places = statesOf(rule);
  return page(
    `## ${rule.id}`,
    `${rule.description ?? ''}.`,
    `- number: ${rule.meta.machine ?? '—'}, rank ${rankOf(rule)}, channels: ${channelsOf(rule)}\n- rules: ${(rule.meta.rules ?? []).join(', ')}`,
    table(
      ['state', 'interrupts', 'says', 'also', 'reminds', 'other'],
      places.filter(({ path }) => path !== '').map((place) => stateRow(place, places)),
    ),
    forbidden(places, bundle),
    promised(places),
    facts(rule),
  );
}

function stateRow({ path, state }: StatePlace, places: readonly StatePlace[]): string[] {
  const { say, also = [], knowledge, reminders = [] } = state.meta ?? {};
  const said = [...(knowledge ? ['the answer of the knowledge'] : []), ...(say ? [code(say)] : [])];
  return [
    `${code(path)}${state.description === undefined ? '' : `<br>${state.description}`}`,
    stageOf(path, places),
    said.length > 0 ? lines(said) : say === null ? 'nothing' : '',
    also.length > 0 ? codes(also) : '',
    reminders.length > 0 ? codes(reminders.map(({ id }) => id)) : '',
    others(state.meta ?? {}, Object.keys(state.after ?? {})).join(', '),
  ];
}

/** The stage of the state, or of the innermost one around it that names one. */
function stageOf(path: string, places: readonly StatePlace[]): string {
  const around = places.filter(({ path: other }) => other !== '' && (path === other || path.startsWith(`${other}.`)));
  const stage = around.findLast(({ state }) => state.meta?.stage !== undefined)?.state.meta?.stage;
  return stage === undefined ? '' : code(stage);
}

function others({ hush, aside, question, rank, tone, outcome }: StateMeta, timers: readonly string[]): string[] {
  return [
    ...(hush ? ['hush'] : []),
    ...(aside ? ['aside'] : []),
    ...(question ? ['question'] : []),
    ...(rank === undefined ? [] : [`rank ${rank}`]),
    ...(tone === undefined ? [] : [`tone ${tone}`]),
    ...(outcome === undefined ? [] : [`outcome ${code(outcome)}`]),
    ...timers.map((timer) => `runs out after ${code(timer)}`),
  ];
}

interface Forbidden {
  readonly rule: string;
  readonly severity: string;
  readonly upon: Set<string>;
  readonly instead: Set<string>;
}

function forbidden(places: readonly StatePlace[], { settings }: FlowBundle): string {
  const found = new Map<string, Forbidden>();
  for (const { state } of places) {
    for (const { upon, kind, actions } of responsesOf(state)) {
      for (const { params } of actions.filter(({ type }) => type === 'violate')) {
        const rule = String(params?.rule);
        const severity = typeof params?.severity === 'string' ? params.severity : `severity.${rule}`;
        const entry = found.get(severity) ?? { rule, severity, upon: new Set(), instead: new Set() };
        found.set(severity, entry);
        entry.upon.add(kind === 'timer' ? `${code(upon)} has passed` : code(upon));
        if (params?.knowledge) entry.instead.add('the answer of the knowledge');
        if (typeof params?.instead === 'string') entry.instead.add(code(params.instead));
      }
    }
  }
  const rows = [...found.values()].map(({ rule, severity, upon, instead }) => {
    const value = settings.find(({ id }) => id === severity)?.default;
    return [rule, `${code(severity)}: ${String(value)}`, lines([...upon]), instead.size > 0 ? lines([...instead]) : ''];
  });
  return rows.length === 0 ? '' : page('What it forbids:', table(['rule', 'severity, by default', 'upon', 'to say instead'], rows));
}

function promised(places: readonly StatePlace[]): string {
  const tasks = places.flatMap(({ state }) => responsesOf(state).flatMap(({ actions }) => actions.filter(({ type }) => type === 'task')));
  const made = new Map(tasks.map(({ params }) => [String(params?.kind), String(params?.due)]));
  return made.size === 0 ? '' : `It makes the promise ${[...made].map(([kind, due]) => `${code(kind)}, due after ${code(due)}`).join('; ')}.`;
}

function facts({ meta }: MachineFile): string {
  const rows = Object.entries(meta.facts ?? {}).map(([name, { type, description }]) => [code(name), type, description ?? '']);
  return rows.length === 0 ? '' : page('Facts that it keeps:', table(['fact', 'type', 'meaning'], rows));
}

function rankOf({ meta }: MachineFile): string {
  return String(meta.rank ?? '');
}

function channelsOf({ meta }: MachineFile): string {
  return (meta.channels ?? ['chat', 'phone']).join(', ');
}
