import type { Conversation, LogRecord } from '../../conversation/Conversation.ts';
import { missingFacts } from '../../conversation/missingFacts.ts';
import { BLANK } from '../../phrases/compileText.ts';
import type { Heard } from '../Customer.ts';
import type { Draft } from './Draft.ts';
import { asksName, factsNamed, heardWords, type HeardWords } from './heardWords.ts';
import { isAnswer } from './isAnswer.ts';
import { offersHeard } from './offersHeard.ts';
import type { Perception, PerceptionKind } from './perceptions.ts';

/** What a customer perceives of one turn of the agent. */
export interface Perceived {
  /** What was done and said, in order. */
  readonly statements: readonly Perception[];
  /** What was asked last; null when nothing was. */
  readonly question: Perception | null;
  /** Titles or links of products that are new to them. */
  readonly offers: readonly string[];
  readonly words: readonly HeardWords[];
}

/** What happened on the line. An agent who puts on hold and the like is seen, whatever they say. */
const EVENTS: Readonly<Record<string, PerceptionKind | undefined>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, PerceptionKind>, {
    'call.answered': 'connected',
    'call.held': 'held',
    'chat.held': 'held',
    'call.resumed': 'resumed',
    'chat.resumed': 'resumed',
    'agent.briefs': 'briefed',
    'call.transferred': 'transferred',
    'chat.transferred': 'transferred',
    'call.ended': 'ended',
    'chat.closed': 'ended',
    'agent.takes-timeout': 'looks-up',
    'agent.needs-colleague': 'looks-up',
    'knowledge.queried': 'looks-up',
    'agent.advises': 'answered',
    'agent.offers-phone': 'asked-phone',
    'agent.asks-feedback': 'asked-rating',
  } satisfies Record<string, PerceptionKind>),
);

export function perceive(draft: Draft, heard: Heard): Perceived {
  const statements: Perception[] = [];
  const words: HeardWords[] = [];
  let question: Perception | null = null;
  for (const record of heard.turn.records) {
    const type = EVENTS[record.type];
    if (type !== undefined && !(type === 'held' && record.data.by === 'customer')) {
      if (type.startsWith('asked-')) question = { type };
      else statements.push({ type });
    }
    if (record.type !== 'agent.says') continue;
    const said = heardWords(heard.after.cast, record);
    words.push(said);
    question = questionIn(draft, heard, said) ?? question;
    statements.push(...statementsIn(draft, heard.after, said, question !== null));
  }
  const offers = offersHeard(draft, heard, words);
  if (offers.length > 0) statements.push({ type: 'offered-products' });
  return { statements, question, offers, words };
}

/** An act or a phrase, and what it asks. The first that holds is what is asked. */
const ASKED: readonly (readonly [PerceptionKind, { readonly acts?: readonly string[]; readonly phrases?: readonly string[] }])[] = [
  ['asked-hold', { acts: ['asks-hold'], phrases: ['hold.check'] }],
  ['asked-callback', { acts: ['asks-callback'] }],
  ['asked-transfer', { acts: ['asks-transfer'] }],
  ['asked-phone', { phrases: ['phone.offer'] }],
  ['asked-number-right', { acts: ['confirms-phone'] }],
  ['asked-contact', { acts: ['asks-contact'] }],
  ['asked-rating', { phrases: ['feedback.ask', 'feedback.ask.phone'] }],
  ['asked-further', { acts: ['asks-further-help'] }],
  ['asked-summary', { acts: ['summarises'] }],
  ['asked-name', { phrases: ['ask.name', 'ask.name.sold'] }],
  ['asked-time', { phrases: ['outbound.reason'] }],
  ['asked-choice', { phrases: ['offer.choose'] }],
  ['asked-needs', { phrases: ['discovery.ask'] }],
  ['asked-consent', { phrases: ['ask.convenient', 'ask.acceptable', 'ask.request', 'ask.when', 'conflict.options'] }],
];

const REQUESTS: readonly string[] = ['request.data', 'ask.couldyou', 'ask.mayi', 'ask.bekind', 'ask.sell.faster', 'ask.sell.precise', 'ask.sell.why'];
/** Whose open question a customer means by yes or no, when nothing else tells what was asked. */
const OWNERS: Readonly<Record<string, PerceptionKind | undefined>> = Object.freeze({
  hold: 'asked-hold',
  transfer: 'asked-transfer',
  callback: 'asked-callback',
  'chat-to-phone': 'asked-phone',
  'follow-up': 'asked-contact',
});

function questionIn(draft: Draft, heard: Heard, said: HeardWords): Perception | null {
  for (const [type, { acts = [], phrases = [] }] of ASKED) {
    if (acts.some((act) => said.acts.has(act)) || phrases.some((phrase) => said.phrases.has(phrase))) return { type, text: said.text };
  }
  const requested = REQUESTS.some((phrase) => said.phrases.has(phrase));
  if (said.phrases.has('phone.ask')) return { type: 'asked-facts', facts: ['phone'] };
  if (!said.asks && !requested) return null;
  if (asksName(said)) return { type: 'asked-name' };
  const facts = factsAsked(heard, said, requested);
  if (facts.length > 0) return facts.includes('customerProblem') ? { type: 'asked-needs' } : { type: 'asked-facts', facts };
  if (isGreeting(said)) return null;
  const opened = newestOwner(heard.after);
  if (opened !== undefined && opened !== newestOwner(heard.before)) return { type: opened, text: said.text };
  if (/(?:^|\D)1\D.*\D3(?:\D|$)/.test(said.plain)) return { type: 'asked-rating' };
  if (draft.behaviour === 'considering') return { type: 'asked-choice' };
  return { type: draft.told ? 'asked-other' : 'asked-needs' };
}

function factsAsked({ before, after }: Heard, said: HeardWords, requested: boolean): readonly string[] {
  const named = factsNamed(after.cast, after.language, said);
  if (named.length > 0) return named;
  const [first] = requested ? missingFacts(before) : [];
  return first === undefined ? [] : [first];
}

function newestOwner({ questions, cast }: Conversation): PerceptionKind | undefined {
  const owner = questions.at(-1);
  return owner === undefined ? undefined : OWNERS[cast.members[owner]?.id ?? ''];
}

/** "How may I help you?" belongs to the greeting. */
function isGreeting({ acts }: HeardWords): boolean {
  return acts.has('greets');
}

const STATED: readonly (readonly [PerceptionKind, { readonly acts?: readonly string[]; readonly phrases?: readonly string[] }])[] = [
  ['greeted', { acts: ['greets'], phrases: ['invite.help', 'invite.offers'] }],
  ['warned', { acts: ['warns'] }],
  ['redirected', { phrases: ['flirt.redirect'] }],
  ['calmed', { phrases: ['abuse.civil'] }],
  ['empathised', { acts: ['shows-empathy'], phrases: ['empathy.dissatisfied'] }],
  ['apologised', { acts: ['apologises'] }],
  ['looks-up', { acts: ['looks-up'], phrases: ['wait.notice', 'word.findout', 'no.alternative'] }],
  ['bade-farewell', { acts: ['says-farewell'] }],
];

function statementsIn(draft: Draft, after: Conversation, said: HeardWords, asked: boolean): readonly Perception[] {
  const found: Perception[] = [];
  for (const [type, { acts = [], phrases = [] }] of STATED) {
    if (acts.some((act) => said.acts.has(act)) || phrases.some((phrase) => said.phrases.has(phrase))) found.push({ type });
  }
  if (isUnintelligible(said)) return [...found, { type: 'unintelligible' }];
  if (isAnswer(draft, after, said, asked)) found.push({ type: 'answered', text: said.text });
  return found.length > 0 || asked ? found : [{ type: 'spoke', text: said.text }];
}

/** No word in it, or a phrase whose blanks nobody filled. */
function isUnintelligible({ text, words, phrases }: HeardWords): boolean {
  return (words === 0 && phrases.size === 0) || text.includes(BLANK);
}

/** Records of a turn that are the agent's texts. */
export function textsOf(records: readonly LogRecord[]): readonly LogRecord[] {
  return records.filter(({ type }) => type === 'agent.says');
}
