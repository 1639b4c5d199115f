import Type, { type Static } from 'typebox';

/** What the agent sees after every event. The schemas are also the HTTP API's. */

const object = <P extends Parameters<typeof Type.Object>[0]>(properties: P) => Type.Object(properties, { additionalProperties: false });
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);
const literals = <const T extends readonly string[]>(values: T) => Type.Unsafe<T[number]>(Type.Union(values.map((value) => Type.Literal(value))));

export const Severity = literals(['block', 'warn', 'info']);
export type Severity = Static<typeof Severity>;

export const Say = object({
  phrase: nullable(Type.String()),
  text: Type.String(),
  rules: Type.Array(Type.String()),
  source: literals(['flow', 'rule', 'knowledge', 'content']),
  variants: Type.Array(Type.String()),
  audience: literals(['customer', 'colleague']),
  /** Variables of the phrase that nobody has filled yet; the text shows "…" in their places. */
  blanks: Type.Optional(Type.Array(Type.String())),
  subject: Type.Optional(Type.String()),
  attachments: Type.Optional(Type.Array(Type.String())),
});
export type Say = Static<typeof Say>;

export const Finding = object({
  rule: Type.String(),
  severity: literals(['error', 'warn', 'info']),
  /** UTF-16 code units, end exclusive. */
  span: Type.Tuple([Type.Integer(), Type.Integer()]),
  message: Type.String(),
  replacement: nullable(Type.String()),
});
export type Finding = Static<typeof Finding>;

export const DecisionKind = literals(['allow', 'warn', 'deny']);
export type DecisionKind = Static<typeof DecisionKind>;

const brief = {
  decision: DecisionKind,
  rule: nullable(Type.String()),
  reason: nullable(Type.String()),
  say: nullable(Say),
  until: Type.Optional(nullable(Type.String())),
};

/** The answer in `guidance.actions`. `until` is the time of the next timer that can change it. */
export const ActionState = object(brief);
export type ActionState = Static<typeof ActionState>;

/** The answer to a check. */
export const Decision = object({ ...brief, findings: Type.Array(Finding) });
export type Decision = Static<typeof Decision>;

export const Violation = object({
  rule: Type.String(),
  severity: Severity,
  /** The id of the event that broke the rule; null for one without an id, and for the clock. */
  event: nullable(Type.String()),
  type: Type.String(),
  at: Type.String(),
  machine: Type.String(),
  /** The event carried out the top recommendation, so a rule of lower rank holds nothing against it. */
  excused: Type.Boolean(),
  reason: nullable(Type.String()),
});
export type Violation = Static<typeof Violation>;

/** What was recognised in the texts of the events just posted: a customer's meaning, an agent's phrase or act. */
export const Recognised = object({
  event: nullable(Type.String()),
  intent: Type.Optional(Type.String()),
  phrase: Type.Optional(Type.String()),
  act: Type.Optional(Type.String()),
  confidence: Type.Number(),
  span: Type.Tuple([Type.Integer(), Type.Integer()]),
  /** What the words tell beside the intent: `{count: 2}`, `{fact: "phone", value: "…"}`. */
  data: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))),
  applied: Type.Boolean(),
});
export type Recognised = Static<typeof Recognised>;

export const Task = object({
  id: Type.String(),
  kind: Type.String(),
  dueAt: Type.String(),
  status: literals(['due', 'kept', 'missed']),
  medium: Type.Optional(literals(['phone', 'email'])),
  contact: Type.Optional(Type.String()),
  /** The next time at which the brand works, where it does not when the promise is due. */
  workingAt: Type.Optional(Type.String()),
});
export type Task = Static<typeof Task>;

export const ReminderShown = object({
  id: Type.String(),
  rule: nullable(Type.String()),
  text: Type.String(),
  urgency: literals(['low', 'normal', 'high']),
});
export type ReminderShown = Static<typeof ReminderShown>;

export const Move = object({
  type: Type.String(),
  label: Type.String(),
  data: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()]),
});
export type Move = Static<typeof Move>;

export const CheckedAction = literals(['send', 'hold', 'resume', 'transfer', 'callback', 'offer-phone', 'advise', 'offer', 'hang-up', 'close']);
export type CheckedAction = Static<typeof CheckedAction>;

export const Guidance = object({
  conversation: object({
    id: Type.String(),
    flow: Type.String(),
    language: Type.String(),
    channel: literals(['chat', 'phone']),
    direction: literals(['inbound', 'outbound']),
    status: literals(['open', 'ended']),
    outcome: nullable(literals(['customerEnded', 'transferred', 'callback', 'followUp', 'abuse', 'wrongCompany', 'abandoned'])),
    revision: Type.Integer(),
    stage: Type.String(),
    flowStage: Type.String(),
    tone: nullable(literals(['formal', 'warm', 'dry'])),
    at: Type.String(),
  }),
  say: nullable(Say),
  also: Type.Array(Say),
  moves: Type.Array(Move),
  actions: Type.Record(Type.String(), ActionState),
  reminders: Type.Array(ReminderShown),
  violations: Type.Array(Violation),
  findings: Type.Array(Finding),
  recognised: Type.Array(Recognised),
  tasks: Type.Array(Task),
  timers: Type.Array(object({ name: Type.String(), machine: Type.String(), dueAt: Type.String() })),
  counters: Type.Record(Type.String(), Type.Unknown()),
  metrics: Type.Record(Type.String(), Type.Unknown()),
  missing: Type.Array(Type.String()),
  facts: Type.Record(Type.String(), Type.Unknown()),
});
export type Guidance = Static<typeof Guidance>;
