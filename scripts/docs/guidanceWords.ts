/** What the fields of the guidance mean. The page refuses to be written when one is missing here, or one too many. */
export const GUIDANCE_WORDS: Readonly<Record<string, string>> = {
  conversation: 'Where the conversation stands',
  say: 'What the agent should say now; null when nothing is due',
  also: 'What else is due, most urgent first',
  moves: 'What the customer can do next as far as the flow has a way on, for buttons beside the text',
  actions: 'May the agent do this now? One answer for each action of the table below, except `send`, which needs a text',
  reminders: 'What the agent should not forget: as long as a state lasts, or once',
  violations: 'Rules that the events just posted broke',
  findings: 'What is wrong with the texts of the agent just posted',
  recognised: 'What was recognised in the texts just posted',
  tasks: 'Promises that outlive the contact',
  timers: 'What runs out, and when, the earliest first',
  counters: 'Counts, with their targets; see below',
  metrics: 'Measures that are known by now; see below',
  missing: 'Required facts that nobody has given yet',
  facts: 'What is known about the matter: the facts that the flow declares',
};

export const CONVERSATION_WORDS: Readonly<Record<string, string>> = {
  id: 'The id that the caller gave, or the one that was made',
  flow: 'The flow and its version',
  language: 'The language of phrases and messages',
  channel: 'Chat or telephone, as the contact stands now',
  direction: 'Who began the contact',
  status: 'Whether it goes on',
  outcome: 'Why it ended; null as long as it goes on, and where none of the reasons fits',
  revision: 'Grows by one with every commit, those of timers included; for `If-Match`',
  stage: 'The stage of the rule that interrupts with the highest rank, such as `hold.active`; the flow’s own where none does',
  flowStage: 'The stage of the flow, whatever interrupts it',
  tone: 'How to speak now',
  at: 'The time of the conversation',
};

export const SAY_WORDS: Readonly<Record<string, string>> = {
  phrase: 'The id of the phrase; null where the text comes from elsewhere, such as the knowledge',
  text: 'The words, ready to be said',
  rules: 'The rules on whose account it is said',
  source: 'Who speaks: the flow, a rule, the knowledge that came with the start, or other content',
  variants: 'Other wordings of the same phrase',
  audience: 'To whom it is said',
  blanks: 'Variables that nobody has filled; the text shows "…" in their places',
  subject: 'Of a message that has one',
  attachments: 'Names of what goes with it',
};

export const ACTION_WORDS: Readonly<Record<string, string>> = {
  decision: '`deny`: not now. `warn`: better not. `allow`: go on',
  rule: 'The rule that forbids it',
  reason: 'Why, in the language of the conversation',
  say: 'What to say instead',
  until: 'The time of the next timer that can change the answer; null where none runs, left out where the answer is `allow`',
  findings: 'What is wrong with the text of a `send`; only in the answer to a check',
};

export const MOVE_WORDS: Readonly<Record<string, string>> = {
  type: 'The event to post when it happens',
  label: 'What it is called, in the language of the conversation',
  data: 'Data to post with it, where the move brings some',
};

export const REMINDER_WORDS: Readonly<Record<string, string>> = {
  id: 'Stable; one of the table below',
  rule: 'The rule that it is about',
  text: 'The words, in the language of the conversation',
  urgency: 'How loud to be',
};

export const VIOLATION_WORDS: Readonly<Record<string, string>> = {
  rule: 'The rule broken',
  severity: 'What the setting `severity.RULE` says of it',
  event: 'The id of the event that broke it; null for one without an id, and for the clock',
  type: 'The type of that event; of a timer, the setting that gave its time',
  at: 'When',
  machine: 'The rule machine that noticed',
  excused: 'The event carried out what was recommended above all, so nothing is held against the agent',
  reason: 'What was wrong, in the language of the conversation',
};

export const FINDING_WORDS: Readonly<Record<string, string>> = {
  rule: 'The lint rule',
  severity: 'How bad it is',
  span: 'Where in the text: from and to, in UTF-16 code units, the end not included',
  message: 'What is wrong',
  replacement: 'What to write in its place; null where that is not so simple',
};

export const RECOGNISED_WORDS: Readonly<Record<string, string>> = {
  event: 'The id of the event with the text',
  intent: 'A meaning of the customer’s words',
  phrase: 'A phrase that the agent’s words are',
  act: 'What the agent’s words do',
  confidence: 'From 0 to 1; meanings that were given with the text have 1',
  span: 'Where in the text: from and to, in UTF-16 code units, the end not included',
  applied: 'Whether the machines heard it; false when it was not sure enough, or when the agent rejected it',
  data: 'What the event carries, as far as the words tell: the count that was asked for, the rating, the fact and its value',
};

export const TASK_WORDS: Readonly<Record<string, string>> = {
  id: 'Names it within the conversation',
  kind: 'What was promised',
  dueAt: 'By when',
  status: 'Whether it is still due, was kept or was missed',
  medium: 'By what the customer is to be reached, where that is known',
  contact: 'The number or the address',
  workingAt: 'The next working time of the brand; only where `dueAt` lies outside of its working hours',
};

export const TIMER_WORDS: Readonly<Record<string, string>> = {
  name: 'The setting that gave the time',
  machine: 'Whose timer it is',
  dueAt: 'When it runs out',
};
