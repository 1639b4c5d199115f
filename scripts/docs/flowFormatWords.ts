import type { Experiment, ExperimentGoal, ExperimentVariant } from '../../src/flow/schema/experiment.ts';
import type { FactDeclaration, MachineMeta, Reminder, StateMeta, StateNode, Transition } from '../../src/flow/schema/machine.ts';
import type { Brand, SettingRow } from '../../src/flow/schema/settings.ts';
import type { Act, PhraseEntry, PhraseFamily } from '../../src/flow/schema/texts.ts';

/** What the keys of flow files mean. The compiler sees to it that each key has its words, and no other. */
type Words<T> = Readonly<Record<keyof T & string, string>>;

export const MACHINE_WORDS: Readonly<Record<'$schema' | 'id' | 'version' | 'meta', string>> = {
  $schema: 'Where an editor finds the JSON Schema; the engine passes it over',
  id: 'The name: of a flow that of its folder, of a rule machine what guards call it by',
  version: 'Shown in the guidance behind the id. What a conversation is pinned to is the content, not this',
  meta: 'What is ours of the machine; see below',
};

export const STATE_WORDS: Words<StateNode> = {
  $ref: 'A part in `parts/`, such as `parts/offer.json`, that stands here; what else the state has is laid over it: `on`, `states`, `after` and `meta` entry by entry, the other keys as a whole',
  id: 'A name by which any state can be the target: `#id`',
  type: '`compound`, `parallel` and the like; seldom needed, XState sees it by itself',
  history: 'Of a `history` state: how deep it remembers',
  target: 'Of a `history` state: where to go when there is nothing to remember',
  initial: 'The inner state to begin in; needed where there are `states`',
  states: 'Inner states by name',
  on: 'What events do: a target, a transition, or a list of which the first whose guard holds is taken. `{}` forbids the event here and in the states around. A pattern such as `customer.*` stands for all events that have no entry of their own',
  after: 'What happens when the state has lasted for the seconds of a setting: `{"hold.limit": …}`',
  always: 'Taken at once when its guard holds. In a rule machine it reads only the facts of the machine itself',
  entry: 'Actions on coming in',
  exit: 'Actions on leaving',
  tags: 'Words for tools; the engine does not read them',
  description: 'For people',
  meta: 'What is ours of the state; see below',
};

export const TRANSITION_WORDS: Words<Transition> = {
  target: 'The state to go to: a sibling by its name, a child by `.name`, any by `#id`. Without it only the actions happen',
  guard: 'A condition of the table below, with its params',
  actions: 'An action of the table below, or a list of them',
  reenter: 'Leaves the state and enters it anew although the target is where it stands: timers begin again',
  description: 'For people',
  meta: '`label`: a name for tools',
};

export const STATE_META_WORDS: Words<StateMeta> = {
  say: 'The phrase, or family of phrases, that the agent should say here; null silences what a state around it says',
  also: 'Further phrases, most urgent first',
  content: 'Say the canned response or predefined answer for the intent in the fact `contentIntent`, where its conditions hold; it goes before `say`',
  knowledge: 'Say the answer that the knowledge gave, where there is one, in place of `say`',
  stage: 'The name of this state in the guidance. In a rule machine it also means that the state interrupts the flow',
  goal: 'What the agent should reach here, for authors and trainees',
  tone: 'How to speak here',
  midway:
    'Where a rule machine stands when the contact is opened in the middle (`stage`): what comes before is taken as done. A list of stages: only there',
  question: 'A question is open while this state lasts: the customer’s yes or no goes to the newest one’s owner alone',
  hush: 'Nothing of lower rank is said to the customer while this state lasts',
  aside:
    'What is said here stands beside the script: the flow does not hear it and stays where it is. So does every state of a rule that has a stage',
  rank: 'Stands for the rank of the machine while in this state',
  reminders: 'Shown to the agent while this state lasts',
  rules: 'Rules on whose account the state speaks',
  outcome: 'Why the contact ended, if it ends in this state',
  waive:
    'Findings of `sufler check` that are right but wanted, each with its reason: `[{ "check": "dead-end", "reason": "…" }]`; they are not told for what lies here, or only for the place `at` (a JSON pointer from here)',
};

export const EXPERIMENT_WORDS: Words<Experiment> = {
  id: 'The name in the report. Conversations are given their variants by it: another name shuffles them anew',
  description: 'What is to be found out',
  phrase: 'The phrase whose texts are compared; no family. A fixed form may be compared too: then a conversation has one of its texts throughout',
  variants: 'The wordings: the i-th is the i-th text of the phrase in every language of the experiment. The others are compared with the first',
  languages: 'Where it runs; in all languages of the flow unless told',
  goal: 'What a wording should bring about',
  status: '`running` unless told; `ended`: nobody takes part any more, what came of it stays in the report',
};

export const EXPERIMENT_VARIANT_WORDS: Words<ExperimentVariant> = {
  id: 'The name in the report',
  weight: 'Its share of the conversations, against the weights of the others',
  description: 'What is different about it',
};

export const EXPERIMENT_GOAL_WORDS: Words<ExperimentGoal> = {
  event: 'The event type that reaches it once the variant was shown: posted, recognised in a text or raised',
  when: 'A condition besides, over the event and the facts as they are when the event was taken in',
  within: 'Seconds from showing within which it counts; without it the whole conversation',
};

export const REMINDER_WORDS: Words<Reminder> = {
  id: 'Its text is the message `reminder.ID` of `common/messages`',
  rule: 'The rule that it is about',
  urgency: '`normal` unless told',
};

export const MACHINE_META_WORDS: Words<MachineMeta> = {
  channel: 'Of a flow: chat or telephone, at the beginning',
  direction: 'Of a flow: who begins the contact',
  department: 'Of a flow: whose script it is, such as sales or support',
  languages: 'Of a flow: the languages that it has phrases in; the first is taken where a start names none',
  experiments: 'Of a flow: wordings of phrases that are compared by what comes of them; see below',
  machine: 'Of a rule machine: its number',
  channels: 'Of a rule machine: where it listens; both unless told',
  rank: 'Who speaks first when several do: the higher. A flow has 10 unless told, a rule machine 11',
  rules: 'Of a rule machine: the rules of conduct that it sees to',
  facts: 'The facts that the machine declares, by name; see below',
  afterEnd: 'Of a rule machine: it goes on when the contact has ended',
  waive:
    'Findings of `sufler check` that are right but wanted, each with its reason: `[{ "check": "dead-end", "reason": "…" }]`; they are not told for the whole machine, or only for the place `at` (a JSON pointer from here)',
};

export const FACT_WORDS: Words<FactDeclaration> = {
  type: 'What its values are; a list has scalars in it',
  initial: 'What it is before anything is known; without it null, a list empty',
  required: 'Of a flow: stands in the guidance’s `missing` until it is known, in the order of the file',
  slot: 'By language, what the fact is called where a phrase asks for it (`{slot}`), in the accusative',
  question: 'By language, the indirect question that asks for it (`{question}`)',
  label: 'By language, what the fact is called in a list such as the brief for a colleague, in the nominative',
  given: 'Of a rule machine: the integration, the agent and the customer may give it; what a flow declares they may always',
  counter: 'Shown in the guidance’s `counters` under this name; `["offer", "given"]` as `{"offer": {"given": …}}`',
  metric: 'Shown in the guidance’s `metrics` under its own name, once it is known',
  shown: 'Shown in the guidance’s `facts`; the facts that a flow declares are, without it',
  description: 'For people',
};

export const PHRASE_WORDS: Words<PhraseEntry> = {
  rules: 'The rules that it carries out',
  channels: 'Where it may be said; on the other channel it is passed over',
  state: 'The stage that it belongs to',
  tone: 'How it sounds',
  audience: '`colleague` for what is not for the customer',
  fixed: 'It has one form',
  acts: 'What saying it does, for the guard `said`',
  subject: 'The phrase that is the subject of this one',
  attachments: 'Names of what goes with it',
  content: 'The intent that the phrase answers: canned (text alone) or predefined (subject and attachments too), and the fact that must be true',
  minutes: 'The setting in seconds that fills the variable `minutes`',
  hours: 'The setting in seconds that fills the variable `hours`',
  blanks: 'Variables that the agent fills in by hand, so that `sufler check` does not ask what fills them',
  waive: 'Findings of `sufler check` about the phrase or its texts that are right but wanted, as in `meta` of a state',
};

export const FAMILY_WORDS: Words<PhraseFamily[number]> = {
  phrase: 'The member',
  channel: 'Only there',
  direction: 'Only in a contact that began so',
  setting: 'Only where this setting has the value `is`',
  is: 'The value of the setting',
  known: 'Only where this variable is known',
};

export const SETTING_WORDS: Words<SettingRow> = {
  id: 'Its name',
  type: 'What its values are; `seconds` can stand in `after`',
  default: 'The value where nothing else is said',
  before: 'Of `seconds`: in `after` it is counted back from the end of this other setting',
  choices: 'The values of a `choice`',
  by: 'Defaults for a channel, a direction or a language',
  source: 'The rules that it stands on, or `assumption`',
  softens: 'Rules that a change can weaken',
  waive: 'Findings of `sufler check` about the row that are right but wanted, as in `meta` of a state',
  description: 'One sentence',
};

export const BRAND_WORDS: Words<Brand> = {
  $schema: 'Where an editor finds the JSON Schema',
  id: 'The name of the file, which a start gives as `brand.id`',
  name: 'What the brand is called; fills `{companyName}`',
  timeZone: 'IANA name, such as `Europe/Vilnius`',
  workingHours: 'Weekday (1 is Monday) to opening and closing time: `{"1": ["08:00", "20:00"]}`',
  settings: 'Settings of the brand',
  phrases: 'Language to phrases that the brand says in its own words, by their ids',
  terms: 'Words that the brand does not use, and what it says instead: `[{"avoid": "cheap", "prefer": "affordable", "language": "en"}]`; at most 500',
  overrides: 'Settings of the brand for a channel, a language or both',
};

export const ACT_WORDS: Readonly<Record<Act, string>> = {
  greets: 'greets in the set form',
  'asks-hold': 'asks the customer to wait',
  'thanks-for-waiting': 'thanks for waiting',
  warns: 'warns that the contact will be ended over abuse',
  summarises: 'says what was understood',
  'asks-further-help': 'asks whether there is anything else',
  'says-farewell': 'says goodbye',
  apologises: 'apologises',
  'shows-empathy': 'acknowledges how the customer feels',
  'asks-transfer': 'asks whether the customer may be transferred',
  'asks-callback': 'asks whether the customer may be called back',
  'confirms-phone': 'reads the telephone number back',
  'asks-contact': 'asks for an address or number to contact the customer on later',
  'looks-up': 'says that the answer will be found out',
};

/** What expressions see beside the facts. */
export const NAME_WORDS: Readonly<Record<string, string>> = {
  event: 'The data of the event, `event.count`; a field that was left out is null',
  settings: 'The settings in force, `settings["hold.limit"]`',
  now: 'Seconds since the conversation was opened',
  channel: '`"chat"` or `"phone"`, as the contact stands now',
  direction: '`"inbound"` or `"outbound"`',
  missing: 'The names of the required facts that are not known yet',
};
