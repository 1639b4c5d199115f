import { interpret } from '../conversation/interpret.ts';
import type { Conversation, PostedEvent } from '../conversation/Conversation.ts';
import { guidedActions } from '../conversation/checkedActions.ts';
import { guidedFact } from '../conversation/checkableFact.ts';
import { readEvents } from '../conversation/readEvents.ts';
import { beginRun } from '../conversation/troupe/Run.ts';
import { phrasesNamed } from '../flow/familyMembers.ts';
import { typesHeard } from '../flow/machine/stateNodes.ts';
import type { PhraseEntry } from '../flow/schema/texts.ts';
import { expandEventPattern, eventTypes } from '../flow/vocabulary/vocabulary.ts';
import type { EventType } from '../flow/vocabulary/EventType.ts';
import { limitsOf, readingsWith, wordsOf } from './factValues.ts';
import { AGENT_TEXTS, ANNOUNCEMENTS } from './sampleTexts.ts';
import type { Slice } from './Slice.ts';

/** Something that can be posted: the body of an event. */
export interface Letter {
  readonly type: string;
  readonly data: PostedEvent['data'];
}

/** More ways to say one event than this is a flow that asks for too much at once. */
const MOST_VARIANTS = 100;

/**
 * Every event that can matter to a slice, in each form that its guards can tell apart: the events that its machines hear,
 * those by which facts become known, and the facts of the actions that can be checked. Only what the API would take.
 */
export function alphabetOf(slice: Slice, conversation: Conversation): readonly Letter[] {
  const heard = new Set(slice.members.flatMap(({ member }) => [...typesHeard(member.machine)]));
  const letters = new Map<string, Letter>();
  const add = (letter: Letter): void => {
    if (isTaken(conversation, letter)) letters.set(JSON.stringify([letter.type, letter.data]), letter);
  };
  for (const action of guidedActions) {
    const { type, data } = guidedFact(action, conversation.channel);
    if (heard.has(type)) add({ type, data });
  }
  for (const type of eventTypes) {
    if (type.name === 'agent.says') sayings(slice, conversation).forEach(add);
    else if (type.name === 'customer.says') customerWords(slice, conversation).forEach(add);
    else if (FACT_EVENTS.has(type.name)) factEvents(slice, type.name, heard.has(type.name)).forEach(add);
    else if (type.name === 'knowledge.found' ? heard.has(type.name) || slice.facts.includes('knowledgeAnswer') : heard.has(type.name))
      variants(slice, type).forEach(add);
  }
  CONTACT.forEach(add);
  return [...letters.values()];
}

const FACT_EVENTS: ReadonlySet<string> = new Set(['customer.gives', 'agent.marks-fact', 'fact.set']);
/** What the core itself answers, whoever listens: the contact goes on through another channel, or ends. */
const CONTACT: readonly Letter[] = [
  { type: 'leg.started', data: { channel: 'phone', direction: 'outbound' } },
  { type: 'leg.started', data: { channel: 'chat', direction: 'inbound' } },
  { type: 'chat.closed', data: { by: 'customer' } },
  { type: 'chat.transferred', data: {} },
  { type: 'call.ended', data: { by: 'customer' } },
  { type: 'call.transferred', data: {} },
];

function isTaken(conversation: Conversation, letter: Letter): boolean {
  const { cast, at } = conversation;
  return readEvents({ type: letter.type, data: letter.data }, { cast, clock: 'event', now: at, at }).ok;
}

/** An event with each value of the fields that somebody of the slice reads of it. */
function variants(slice: Slice, type: EventType): readonly Letter[] {
  const fields = Object.entries(type.data.properties as Record<string, FieldSchema>);
  const required = new Set((type.data as { required?: readonly string[] }).required ?? []);
  let all: Record<string, unknown>[] = [{}];
  for (const [field, schema] of fields) {
    const values = valuesOf(slice, type.name, field, schema, required.has(field));
    all = all.flatMap((data) => values.map((value) => (value === undefined ? data : { ...data, [field]: value })));
    if (all.length > MOST_VARIANTS) throw new RangeError(`more than ${MOST_VARIANTS} variants of ${type.name}`);
  }
  return all.map((data) => ({ type: type.name, data }));
}

interface FieldSchema {
  readonly type?: string;
  readonly anyOf?: readonly { readonly const?: unknown; readonly type?: string }[];
}

/** Values of a field that guards can tell apart; one that nobody reads has one value, or none where it may be left out. */
function valuesOf(slice: Slice, type: string, field: string, schema: FieldSchema, isRequired: boolean): readonly unknown[] {
  const readings = readingsOfEvent(slice, type, field);
  const absent = isRequired ? [] : [undefined];
  if (readings.length === 0) return isRequired ? samplesOf(schema).slice(0, 1) : absent;
  if (schema.anyOf?.every((one) => one.const !== undefined)) return [...absent, ...schema.anyOf.map((one) => one.const)];
  if (schema.type === 'string') {
    // Where it is compared with a fact or kept as one, it may be the same as before or another.
    const isKept = readings.some((reading) => reading.facts.size > 0 || isRelevantWrite(slice, reading));
    const others = isKept ? ['something', 'another'] : ['something'];
    return [...absent, ...new Set([...wordsOf(readings).filter((word) => word !== ''), ...others])];
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    const limits = limitsOf(slice.cast, readings).flatMap((limit) =>
      schema.type === 'integer' ? [limit - 1, limit, limit + 1] : [limit, limit + 1],
    );
    return [...absent, ...new Set(limits.length > 0 ? limits : [1, 2])];
  }
  return [...absent, ...samplesOf(schema)];
}

function samplesOf(schema: FieldSchema): readonly unknown[] {
  if (schema.anyOf?.[0]?.const !== undefined) return [schema.anyOf[0].const];
  if (schema.type === 'string') return ['something'];
  if (schema.type === 'array') return [['something']];
  if (schema.type === 'object') return [{}];
  return schema.type === 'boolean' ? [true] : [1];
}

/** What guards and writers of the slice read of a field in an event of this type. Those of a pattern and of `always` hear it too. */
function readingsOfEvent(slice: Slice, type: string, field: string) {
  const hearing = slice.members.flatMap(({ guards, walked }) =>
    walked.transitions
      .filter(({ kind, trigger }) => kind === 'always' || (kind === 'on' && expandEventPattern(trigger).includes(type)))
      .map((transition) => ({ transition, guard: guards.get(transition) })),
  );
  const guards = hearing.flatMap(({ guard }) => guard?.parts.filter(({ fields }) => fields.has(field)) ?? []);
  if (guards.length > 0) return guards;
  const writes = hearing.some(({ transition }) => transition.actions.length > 0);
  return writes ? readingsWith(slice.members, (reading) => reading.fields.has(field)).filter((reading) => isRelevantWrite(slice, reading)) : [];
}

function isRelevantWrite(slice: Slice, reading: object): boolean {
  return slice.members.some(({ writes }) => slice.facts.some((fact) => writes.get(fact)?.some(({ parts }) => parts.includes(reading as never))));
}

/** Each phrase that somebody of the slice tells from others, and texts of the kinds that are told apart. */
function sayings(slice: Slice, conversation: Conversation): readonly Letter[] {
  const { cast } = slice;
  const said = slice.members.flatMap(({ guards }) => [...guards.values()].flatMap((guard) => guard.said));
  const named = slice.members.flatMap(({ walked }) => walked.states.flatMap(({ node }) => [node.meta?.say, ...(node.meta?.also ?? [])]));
  const groups = [...new Set([...said.flatMap(({ phrase }) => phrase ?? []), ...named.flatMap((name) => name ?? [])])].map((name) =>
    phrasesNamed(cast.bundle, name),
  );
  const acts = new Set(said.flatMap(({ act }) => act ?? []));
  const words = wordFieldsRead(slice);
  const bySignature = new Map<string, Letter>();
  const run = beginRun(conversation);
  const offer = (data: Letter['data']): void => {
    const event = interpret(run, { id: null, type: 'agent.says', at: conversation.at, data }).event;
    const phrases = (event?.data.phrases ?? []) as readonly string[];
    const signature = JSON.stringify([
      groups.map((group) => phrases.some((phrase) => group.has(phrase))),
      ((event?.data.acts ?? []) as readonly string[]).filter((act) => acts.has(act)).sort(),
      featuresOf(event?.data ?? {}, words),
      data.text === undefined,
    ]);
    if (!bySignature.has(signature)) bySignature.set(signature, { type: 'agent.says', data });
  };
  for (const [phrase, { channels, attachments }] of Object.entries<PhraseEntry>(cast.bundle.catalogue)) {
    if (!channels.includes(conversation.channel)) continue;
    offer({ phrase });
    if (attachments) offer({ phrase, attachments });
  }
  for (const text of AGENT_TEXTS[conversation.language] ?? AGENT_TEXTS.en ?? []) offer({ text });
  return [...bySignature.values()];
}

const WORD_FIELDS = ['text', 'findings', 'nameUses', 'opensWithName', 'politeWords', 'textKey', 'contents', 'unmetFacts', 'missingAttachments'];

/** Fields of what the agent says that are told from its words, and that somebody of the slice reads. */
function wordFieldsRead({ members }: Slice): readonly string[] {
  const read = new Set(members.flatMap(({ guards }) => [...guards.values()].flatMap(({ fields }) => [...fields])));
  return WORD_FIELDS.filter((field) => read.has(field));
}

/** Of a text what guards can ask: ids of findings, whether there are any of the rest, whether it asks something. */
function featuresOf(data: Letter['data'], fields: readonly string[]): unknown {
  return fields.map((field) => {
    const value = data[field];
    if (field === 'text') return String(value).includes('?');
    if (field === 'findings') return [...new Set((value ?? []) as readonly string[])].sort();
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
}

/** Words of the customer that mean nothing, and each meaning that a guard looks for in them. */
function customerWords(slice: Slice, { language }: Conversation): readonly Letter[] {
  const heard = slice.members.some(({ member }) => typesHeard(member.machine).has('customer.says'));
  const meanings = new Set(slice.members.flatMap(({ guards }) => [...guards.values()].flatMap(({ means }) => means)));
  const text = '…';
  const isAnnouncedRead = slice.members.some(({ guards }) => [...guards.values()].some(({ fields }) => fields.has('announced')));
  if (!heard && !isAnnouncedRead) return [];
  const announced = isAnnouncedRead
    ? [{ type: 'customer.says', data: { text: ANNOUNCEMENTS[language] ?? '', meanings: [{ type: 'customer.asks' }] } }]
    : [];
  return [
    ...announced.filter(({ data }) => data.text !== ''),
    { type: 'customer.says', data: { text, meanings: [] } },
    ...[...meanings].map((type) => ({ type: 'customer.says', data: { text, meanings: [{ type }] } })),
  ];
}

/** Facts of the slice becoming known or unknown again, and one that does not matter to it. */
function factEvents(slice: Slice, type: string, isHeard: boolean): readonly Letter[] {
  const { cast } = slice;
  const wanted = wordsOf(readingsOfEvent(slice, type, 'fact')).filter((name) => cast.givenFacts.has(name));
  const names = new Set([...slice.facts.filter((name) => cast.givenFacts.has(name)), ...(isHeard ? wanted : [])]);
  const other = isHeard ? [...cast.givenFacts].find((name) => !names.has(name)) : undefined;
  if (type !== 'fact.set' && !isHeard) return [];
  const values = wordsOf(readingsOfEvent(slice, type, 'value'));
  return [...names, ...(other === undefined ? [] : [other])].flatMap((fact) =>
    [...givenValues(cast.facts.get(fact)?.type), ...values, ...(type === 'fact.set' ? [null] : [])].map((value) => ({ type, data: { fact, value } })),
  );
}

function givenValues(type: string | undefined): readonly unknown[] {
  if (type === 'boolean') return [true, false];
  if (type === 'list') return [['something']];
  return type === 'integer' || type === 'number' ? [1, 2] : ['something'];
}
