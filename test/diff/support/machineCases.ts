import type { ChangeCase } from './ChangeCase.ts';
import { ABUSE, FLOW, HOLD, SETTINGS, type Draft, type Files } from './wholeFlow.ts';

const when = (expr: string) => ({ type: 'when', params: { expr } });
const setting = (id: string) => ({ id, source: ['HOLD-3'], description: id });
const states = (files: Files) => files.get(FLOW).states;
const hold = (files: Files) => files.get(HOLD).states;
const violating = (files: Files) => hold(files).none.on['call.held'][1];
const swap = (list: unknown[]): void => void list.reverse();

/** Changes of machines, a line for each kind and some for kinds that come about in several ways. */
export const machineCases: readonly ChangeCase[] = [
  { kind: 'engine-changed', editBundle: (bundle) => ({ ...bundle, engine: bundle.engine + 1 }), says: { before: 2, after: 3 } },
  { kind: 'flow-id-changed', editBundle: (bundle) => ({ ...bundle, flow: { ...bundle.flow, id: 'table' } }), line: 'the flow table, not desk' },
  { kind: 'label-changed', edit: (files) => (files.get(FLOW).version = '1.1.0'), line: 'flow: version 1.1.0, before 1.0.0' },
  { kind: 'described-otherwise', edit: (files) => (states(files).answer.description = 'The answer'), says: { machine: 'flow', state: 'answer' } },
  { kind: 'described-otherwise', edit: (files) => (files.get(FLOW).description = 'Orders'), says: { state: '' } },
  { kind: 'described-otherwise', edit: (files) => (files.get(HOLD).meta.machine = 'M08'), says: { machine: 'hold', before: 'M07' } },
  { kind: 'waivers-changed', edit: (files) => (states(files).wrapup.meta.waive = [{ check: 'dead-end', reason: 'It ends here' }]) },
  { kind: 'channel-changed', edit: (files) => (files.get(FLOW).meta.channel = 'phone'), line: 'for phone, before for chat' },
  { kind: 'direction-changed', edit: (files) => (files.get(FLOW).meta.direction = 'outbound') },
  { kind: 'department-changed', edit: (files) => (files.get(FLOW).meta.department = 'sales') },
  { kind: 'language-removed', edit: (files) => (files.get(FLOW).meta.languages = ['en']), says: { language: 'ru' } },
  { kind: 'default-language-changed', edit: (files) => swap(files.get(FLOW).meta.languages), says: { before: 'en', after: 'ru' } },
  { kind: 'rule-machine-removed', edit: removeSos, says: { machine: 'sos', softens: ['SOS-2'] }, line: 'sos: rule machine removed — softens SOS-2' },
  { kind: 'rule-machine-ranked', edit: (files) => (files.get(HOLD).meta.rank = 95), says: { machine: 'hold', before: 80, after: 95 } },
  {
    kind: 'rule-channels-narrowed',
    edit: (files) => (files.get(HOLD).meta.channels = ['chat']),
    says: { machine: 'hold', softens: ['CB-7', 'HOLD-2'], after: ['chat'] },
  },
  { kind: 'rules-named-otherwise', edit: (files) => (files.get(HOLD).meta.rules = ['HOLD-2']) },
  { kind: 'after-end-changed', edit: (files) => (files.get(HOLD).meta.afterEnd = true), says: { before: false, after: true } },
  {
    kind: 'violation-removed',
    edit: (files) => violating(files).actions.shift(),
    says: { machine: 'hold', state: 'none', event: 'call.held', name: 'HOLD-2', softens: ['HOLD-2'] },
  },
  { kind: 'violation-removed', edit: (files) => hold(files).none.on['call.held'].pop(), says: { name: 'HOLD-2', softens: ['HOLD-2'] } },
  {
    kind: 'violation-narrowed',
    edit: (files) => (violating(files).guard = when('holds > 1')),
    says: { name: 'HOLD-2', softens: ['HOLD-2'], before: null, after: when('holds > 1') },
    line: 'hold none, on call.held: breaks HOLD-2 in fewer cases: holds > 1, before nothing — softens HOLD-2',
  },
  {
    kind: 'violation-condition-changed',
    from: (files) => (violating(files).guard = when('holds > 1')),
    edit: (files) => (violating(files).guard = when('holds > 2')),
    says: { name: 'HOLD-2', softens: ['HOLD-2'] },
  },
  {
    kind: 'violation-narrowed',
    from: (files) => (violating(files).guard = when('holds > 1')),
    edit: (files) => (violating(files).guard = { type: 'and', params: { guards: [when('holds < 9'), when('holds > 1')] } }),
    says: { name: 'HOLD-2', softens: ['HOLD-2'] },
  },
  {
    kind: 'violation-widened',
    from: (files) => (violating(files).guard = when('holds > 1')),
    edit: (files) => (violating(files).guard = { type: 'or', params: { guards: [when('holds < 0'), when('holds > 1')] } }),
    says: { name: 'HOLD-2', softens: [] },
  },
  { kind: 'violation-answered-otherwise', edit: (files) => (violating(files).actions[0].params.instead = 'sos.apology'), says: { softens: [] } },
  {
    kind: 'violation-answered-otherwise',
    from: (files) => files.get(SETTINGS).settings.push({ ...setting('severity.HOLD-3'), type: 'severity', default: 'warn' }),
    edit: (files) => (violating(files).actions[0].params.severity = 'severity.HOLD-3'),
    says: { softens: ['HOLD-2'] },
  },
  {
    kind: 'state-added',
    edit: (files) => (states(files).extra = { meta: { say: 'further.help' } }),
    line: 'flow extra: state added, which says further.help',
  },
  {
    kind: 'state-renamed',
    edit: renameClarify,
    says: { state: 'findOut', before: 'clarify', after: 'findOut' },
    line: 'flow findOut: state renamed, before clarify',
  },
  { kind: 'state-renamed', edit: renameGoodbye, says: { before: 'goodbye', after: 'parting' } },
  { kind: 'state-renamed', edit: renameCalm, says: { machine: 'abuse', before: 'calm', after: 'quiet' } },
  { kind: 'state-moved', edit: moveWrapup, says: { before: 'wrapup', after: 'goodbye.wrapup' } },
  { kind: 'state-kind-changed', edit: (files) => (states(files).wrapup.type = 'final'), says: { before: 'atomic', after: 'final' } },
  { kind: 'state-kind-changed', edit: nestWrapup, says: { state: 'wrapup', before: 'atomic', after: 'compound' } },
  { kind: 'initial-changed', edit: (files) => (files.get(FLOW).initial = 'clarify'), line: 'flow: begins in clarify, before in greeting' },
  {
    kind: 'history-changed',
    from: (files) => Object.assign(states(files).answer, { initial: 'first', states: { first: {}, last: { type: 'history' } } }),
    edit: (files) => (states(files).answer.states.last.history = 'deep'),
    says: { state: 'answer.last', before: { history: 'shallow' }, after: { history: 'deep' } },
  },
  { kind: 'tags-changed', edit: (files) => (states(files).answer.tags = ['told']) },
  {
    kind: 'transition-added',
    edit: (files) => (states(files).clarify.on['customer.hurries'] = 'answer'),
    says: { event: 'customer.hurries', softens: [] },
  },
  {
    kind: 'transition-removed',
    edit: (files) => delete states(files).furtherHelp.on['customer.wants-more'],
    says: { before: { target: 'clarify' } },
  },
  { kind: 'event-forbidden', edit: (files) => (states(files).clarify.on['chat.closed'] = {}), says: { event: 'chat.closed' } },
  {
    kind: 'event-forbidden',
    edit: (files) => (hold(files).none.on['call.held'] = [{}, ...hold(files).none.on['call.held']]),
    says: { softens: ['HOLD-2'] },
  },
  {
    kind: 'target-changed',
    edit: (files) => (states(files).furtherHelp.on['customer.wants-more'] = 'answer'),
    says: { state: 'furtherHelp', stage: 'furtherHelp', before: 'clarify', after: 'answer' },
    line: 'flow furtherHelp, on customer.wants-more: leads to answer, before to clarify',
  },
  { kind: 'guard-added', edit: (files) => (states(files).furtherHelp.on['customer.wants-more'] = { target: 'clarify', guard: when('told > 1') }) },
  { kind: 'guard-removed', edit: (files) => delete states(files).greeting.on['agent.says'].guard },
  {
    kind: 'guard-changed',
    edit: (files) => (states(files).answer.on['customer.thanks'][0].guard = when('told > 3')),
    line: 'flow answer, on customer.thanks: if told > 3, before if told > 2',
  },
  { kind: 'actions-changed', edit: (files) => (states(files).answer.on['agent.says'].actions.params.by = 2) },
  { kind: 're-entry-changed', edit: (files) => (states(files).answer.on['agent.says'].reenter = true), says: { before: false, after: true } },
  {
    kind: 'transitions-reordered',
    edit: (files) => swap(states(files).answer.on['customer.thanks']),
    says: { event: 'customer.thanks', softens: [] },
  },
  { kind: 'transitions-reordered', edit: (files) => swap(hold(files).none.on['call.held']), says: { softens: ['HOLD-2'] } },
  {
    kind: 'move-described-otherwise',
    edit: (files) => (states(files).furtherHelp.on['customer.wants-more'] = { target: 'clarify', meta: { label: 'More' } }),
  },
  {
    kind: 'timer-added',
    edit: (files) => (hold(files).asking.after = { 'hold.limit': 'none' }),
    says: { event: 'after hold.limit', state: 'asking' },
  },
  {
    kind: 'timer-delay-changed',
    from: (files) => files.get(SETTINGS).settings.push({ ...setting('hold.long'), type: 'seconds', default: 90 }),
    edit: (files) => (hold(files).active.after = { 'hold.long': 'overdue' }),
    says: { before: 'hold.limit', after: 'hold.long' },
  },
  { kind: 'entry-changed', edit: (files) => (states(files).wrapup.entry = [{ type: 'count', params: { fact: 'told' } }]) },
  { kind: 'exit-changed', edit: (files) => (states(files).clarify.exit = { type: 'count', params: { fact: 'told' } }) },
];

function removeSos(files: Files): void {
  files.delete('conduct/sos/machine.json');
}

function renameClarify(files: Files): void {
  const { clarify, ...rest } = states(files);
  rest.greeting.on['agent.says'].target = 'findOut';
  rest.furtherHelp.on['customer.wants-more'] = { target: 'findOut' };
  files.get(FLOW).states = { findOut: clarify, ...rest };
}

function renameGoodbye(files: Files): void {
  const { goodbye, ...rest } = states(files);
  files.get(FLOW).on['customer.says-goodbye'] = '.parting';
  rest.answer.on['customer.thanks'][0].target = 'parting';
  rest.furtherHelp.on['customer.wants-nothing-more'] = 'parting';
  files.get(FLOW).states = { ...rest, parting: goodbye };
}

/** A state with nothing in it is known by who leads to it. */
function renameCalm(files: Files): void {
  const { calm, warn } = files.get(ABUSE).states;
  for (const transition of Object.values<Draft>(warn.on)) transition.target = 'quiet';
  files.get(ABUSE).initial = 'quiet';
  files.get(ABUSE).states = { warn, quiet: calm };
}

function moveWrapup(files: Files): void {
  const { wrapup, ...rest } = states(files);
  files.get('parts/goodbye.json').states.wrapup = wrapup;
  files.get(FLOW).on['chat.closed'] = '.goodbye.wrapup';
  files.get(FLOW).states = rest;
}

function nestWrapup(files: Files): void {
  Object.assign(states(files).wrapup, { initial: 'notes', states: { notes: {} } });
}
