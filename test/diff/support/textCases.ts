import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';
import type { MachineMeta } from '../../../src/flow/schema/machine.ts';
import type { ChangeCase } from './ChangeCase.ts';
import { ABUSE, CATALOGUE, FLOW, HOLD, SETTINGS, type Files } from './wholeFlow.ts';

const states = (files: Files) => files.get(FLOW).states;
const hold = (files: Files) => files.get(HOLD).states;
const facts = (files: Files) => files.get(FLOW).meta.facts;
const entry = (files: Files, phrase: string) => files.get(CATALOGUE).phrases[phrase];
const texts = (files: Files, language: string) => files.get(`common/phrases/${language}.json`);
const setting = (files: Files, id: string) => files.get(SETTINGS).settings.find((row: { id: string }) => row.id === id);

const first = { id: 'help', phrase: 'further.help', variants: [{ id: 'a', weight: 1 }] };

/** Changes of what is said, known, recognised and set. */
export const textCases: readonly ChangeCase[] = [
  {
    kind: 'say-changed',
    edit: (files) => (states(files).furtherHelp.meta.say = 'greet'),
    says: { state: 'furtherHelp', stage: 'furtherHelp', before: 'further.help', after: 'greet' },
    line: 'flow furtherHelp: says greet, before further.help',
  },
  { kind: 'also-changed', edit: (files) => (states(files).answer.meta.also = ['further.help']), says: { before: null } },
  { kind: 'answers-changed', edit: (files) => delete states(files).answer.meta.content, says: { before: { content: true }, after: null } },
  { kind: 'stage-changed', edit: (files) => (states(files).wrapup.meta.stage = 'notes'), line: 'flow wrapup: is the stage notes, before wrapup' },
  { kind: 'goal-changed', edit: (files) => (states(files).wrapup.meta.goal = 'All notes') },
  { kind: 'tone-changed', edit: (files) => (states(files).greeting.meta.tone = 'warm') },
  { kind: 'question-dropped', edit: (files) => delete hold(files).asking.meta.question, says: { machine: 'hold', state: 'asking' } },
  { kind: 'interruption-changed', edit: (files) => (hold(files).asking.meta.hush = true) },
  { kind: 'state-rank-changed', edit: (files) => (hold(files).overdue.meta.rank = 99), says: { before: null, after: 99 } },
  { kind: 'reminders-changed', edit: (files) => (hold(files).overdue.meta.reminders[0].urgency = 'low') },
  { kind: 'midway-changed', edit: (files) => (hold(files).active.meta = { midway: true }) },
  { kind: 'state-rules-changed', edit: (files) => (hold(files).asking.meta.rules = ['HOLD-2']) },
  { kind: 'outcome-changed', edit: (files) => (states(files).wrapup.meta.outcome = 'customerEnded') },
  { kind: 'fact-added', edit: (files) => (facts(files).city = { type: 'string', description: 'The city' }), says: { machine: 'flow', name: 'city' } },
  { kind: 'fact-type-changed', edit: (files) => (facts(files).told.type = 'number'), line: 'flow: fact told is of type number, before integer' },
  { kind: 'fact-beginning-changed', edit: (files) => (facts(files).told.initial = 1) },
  { kind: 'fact-required', edit: requireTold },
  { kind: 'fact-words-changed', edit: (files) => (facts(files).orderNumber.slot.en = 'the number') },
  { kind: 'fact-shown-changed', edit: (files) => (files.get(ABUSE).meta.facts.offences.metric = true), says: { machine: 'abuse', name: 'offences' } },
  { kind: 'fact-described-otherwise', edit: (files) => (facts(files).told.description = 'Told') },
  { kind: 'phrase-added', edit: addPhrase, says: { name: 'wait', after: { en: 'Please wait.', ru: 'Подождите, пожалуйста.' } } },
  { kind: 'phrase-renamed', edit: renamePhrase, says: { name: 'more.help', before: 'further.help' }, line: 'phrase more.help, before further.help' },
  {
    kind: 'phrase-reworded',
    edit: (files) => (texts(files, 'ru')['further.help'] = 'Что ещё подсказать?'),
    says: { name: 'further.help', language: 'ru', after: 'Что ещё подсказать?' },
  },
  { kind: 'translation-removed', editBundle: dropTranslation, says: { name: 'further.help', language: 'ru' } },
  {
    kind: 'variant-added',
    edit: (files) => (texts(files, 'en')['further.help'] = [texts(files, 'en')['further.help'], 'What else?']),
    says: { after: 'What else?' },
  },
  {
    kind: 'variants-reordered',
    from: (files) => (texts(files, 'en')['further.help'] = ['What else?', 'Anything else?']),
    edit: (files) => texts(files, 'en')['further.help'].reverse(),
    says: { language: 'en', before: ['What else?', 'Anything else?'] },
  },
  {
    kind: 'experiment-changed',
    fromBundle: experimenting([first]),
    editBundle: experimenting([{ ...first, variants: [{ id: 'a', weight: 2 }] }]),
    says: { name: 'help' },
  },
  { kind: 'experiment-added', editBundle: experimenting([first]), says: { name: 'help' } },
  { kind: 'phrase-acts-changed', edit: (files) => (entry(files, 'further.help').acts = ['asks-further-help']), says: { softens: ['END-5'] } },
  { kind: 'phrase-channels-changed', edit: (files) => (entry(files, 'further.help').channels = ['chat', 'phone']) },
  { kind: 'phrase-answer-changed', edit: (files) => (entry(files, 'further.help').content = { kind: 'canned', intent: 'where' }) },
  {
    kind: 'phrase-entry-changed',
    edit: (files) => (entry(files, 'further.help').rules = ['END-6']),
    says: { before: { rules: ['END-5'] }, after: { rules: ['END-6'] } },
  },
  { kind: 'family-added', edit: (files) => (files.get(CATALOGUE).families.more = [{ phrase: 'further.help' }]), says: { name: 'more' } },
  { kind: 'family-changed', edit: (files) => files.get(CATALOGUE).families.greet.reverse(), says: { name: 'greet' } },
  { kind: 'message-added', edit: addMessage, says: { name: 'reason.HOLD-3', after: { en: 'No', ru: 'Нет' } } },
  { kind: 'message-reworded', edit: (files) => (files.get('common/messages/en.json')['reason.HOLD-2'] = 'Ask first'), says: { language: 'en' } },
  { kind: 'setting-added', edit: addSetting, says: { name: 'reply.due', after: 60 } },
  {
    kind: 'setting-default-changed',
    edit: (files) => (setting(files, 'hold.limit').default = 90),
    says: { name: 'hold.limit', softens: [], before: 60, after: 90 },
    line: 'setting hold.limit: 90, before 60',
  },
  {
    kind: 'setting-default-changed',
    edit: (files) => (setting(files, 'hold.limit').by = [{ channel: 'chat', value: 30 }]),
    says: { after: { default: 60, by: [{ channel: 'chat', value: 30 }] } },
  },
  {
    kind: 'severity-lowered',
    edit: (files) => (setting(files, 'severity.HOLD-2').default = 'warn'),
    says: { softens: ['HOLD-2'] },
    line: 'setting severity.HOLD-2: warn, before block — softens HOLD-2',
  },
  {
    kind: 'severity-lowered',
    edit: (files) => (setting(files, 'severity.HOLD-2').by = [{ channel: 'phone', value: 'info' }]),
    says: { softens: ['HOLD-2'] },
  },
  { kind: 'setting-type-changed', edit: (files) => (setting(files, 'abuse.warnings').type = 'seconds') },
  { kind: 'setting-softens-changed', edit: (files) => (setting(files, 'hold.limit').softens = ['HOLD-3']) },
  { kind: 'setting-described-otherwise', edit: (files) => (setting(files, 'hold.limit').description = 'How long') },
  { kind: 'meaning-added', edit: addMeaning, says: { name: 'customer.hurries', after: { en: 3, ru: 3 } } },
  {
    kind: 'examples-added',
    edit: (files) => examples(files).push(['Where is the manager?']),
    says: { language: 'en', after: ['Where is the manager?'] },
  },
  { kind: 'examples-regrouped', edit: (files) => examples(files).splice(0, 2, examples(files).slice(0, 2).flat()) },
];

/** The format of experiments is not this test's matter: only that they are told by their ids. */
function experimenting(experiments: readonly object[]) {
  return (bundle: FlowBundle): FlowBundle => ({ ...bundle, flow: { ...bundle.flow, meta: { ...bundle.flow.meta, experiments } as MachineMeta } });
}

function examples(files: Files) {
  return files.get('common/examples/en.json')['customer.complains'];
}

function requireTold(files: Files): void {
  Object.assign(facts(files).told, { required: true });
}

function addPhrase(files: Files): void {
  files.get(CATALOGUE).phrases.wait = { rules: ['HOLD-2'], channels: ['chat'] };
  texts(files, 'en').wait = 'Please wait.';
  texts(files, 'ru').wait = 'Подождите, пожалуйста.';
}

function renamePhrase(files: Files): void {
  for (const table of [files.get(CATALOGUE).phrases, texts(files, 'en'), texts(files, 'ru')]) {
    table['more.help'] = table['further.help'];
    delete table['further.help'];
  }
  states(files).furtherHelp.meta.say = 'more.help';
}

function dropTranslation(bundle: FlowBundle): FlowBundle {
  const { 'further.help': _dropped, ...ru } = bundle.phrases.ru ?? {};
  return { ...bundle, phrases: { ...bundle.phrases, ru } };
}

function addMessage(files: Files): void {
  files.get('common/messages/en.json')['reason.HOLD-3'] = 'No';
  files.get('common/messages/ru.json')['reason.HOLD-3'] = 'Нет';
}

function addSetting(files: Files): void {
  files.get(SETTINGS).settings.unshift({ id: 'reply.due', type: 'seconds', default: 60, source: ['WAIT-1'], description: 'How long' });
}

function addMeaning(files: Files): void {
  files.get('common/examples/en.json')['customer.hurries'] = [['Quick'], ['Be quick please'], ['I have no time']];
  files.get('common/examples/ru.json')['customer.hurries'] = [['Быстрее'], ['Поторопитесь'], ['У меня нет времени']];
}
