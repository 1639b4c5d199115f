import type { FlowCheckBody } from '../../src/checks/FlowCheckBody.ts';
import type { AgentCheckBody } from '../../src/conversation/AgentCheckBody.ts';
import type { StartRequest } from '../../src/conversation/Opening.ts';
import type { CheckBody } from '../../src/conversation/CheckBody.ts';
import type { RecogniseBody } from '../../src/conversation/RecogniseBody.ts';
import type { TextBody } from '../../src/conversation/TextBody.ts';
import type { MoveBody } from '../../server/schemas/MoveBody.ts';

/** What the fields of request bodies mean, by the name of the schema; the compiler sees to it that none is missing. */
export const START_WORDS: Readonly<Record<keyof StartRequest, string>> = {
  id: 'Your own id, such as that of the call; made where there is none',
  flow: 'The flow, one of `GET /v1/flows`',
  language: 'The first language of the flow unless told',
  agent: 'Who speaks to the customer; fills `{agentName}`',
  customer: 'Who the customer is. `address` is the ready form of address and wins over name and patronymic',
  brand: 'A known brand by its `id`, or one that is not configured by its `name`',
  settings: 'Settings of this conversation; they win over all others',
  clock: '`wall` (unless told): the server’s clock fires timers. `event`: time moves with the events’ `at` alone',
  at: 'When it began; now unless told',
  stage: 'Start in the middle: a stage of the flow or of a rule',
  facts: 'What is known already, of the facts that the flow declares',
  requiredFacts: 'Facts that must be known before the matter is clear, beside those that the flow requires',
  knowledge: 'What can be answered at once: questions with their answers, an entry with `state` first at that stage',
  topics: 'Subjects with their solutions, kept with the conversation',
  data: 'Your own; kept with the conversation and not looked at',
};

export const CHECK_WORDS: Readonly<Record<keyof CheckBody, string>> = {
  action: 'What the agent wants to do',
  text: 'Of `send`: what would be said',
  phrase: 'Of `send`: the phrase that would be said',
  state: 'Of `send`: the stage that the draft is meant for; the present one unless told',
  reason: 'Of `hold`: why. Where the knowledge has the answer, no hold is needed',
  to: 'Of `transfer`: to whom',
  attachments: 'Of `send`: names of what goes with it',
  card: 'Of `offer`: the card of the product, as in `agent.offers`',
  at: 'When it would be; now unless told, the conversation’s time where its clock is `event`',
};

export const AGENT_CHECK_WORDS: Readonly<Record<keyof AgentCheckBody, string>> = {
  action: 'What the agent wants to do; there is only this one',
  channel: 'Where the contact would be',
  conversation: 'The conversation that is offered, where it was started before the question: it is not counted against itself',
  language: 'The language of the reason; that of the agent’s newest open contact unless told',
  brand: 'A known brand by its `id`, or one that is not configured by its `name`',
  settings: 'Settings that win over all others, such as `load.maxChats`',
};

export const TEXT_WORDS: Readonly<Record<keyof TextBody, string>> = {
  text: 'The draft',
  language: 'The language that it is written in',
  channel: 'Where it would be sent',
  direction: 'Who began the contact',
  state: 'The stage at which it would be said',
  agent: 'Who would say it',
  customer: 'To whom',
  brand: 'A known brand by its `id`, or one that is not configured by its `name`',
  settings: 'Settings that win over all others',
  facts: 'What is known already',
};

export const RECOGNISE_WORDS: Readonly<Record<keyof RecogniseBody, string>> = {
  text: 'What the customer wrote or said',
  language: 'The language that it is in',
  flow: 'The flow whose examples are looked at, and whose facts can be given; what all flows have in common unless told',
  state: 'A stage of that flow: meanings that are listened for there go before others',
};

export const FLOW_CHECK_WORDS: Readonly<Record<keyof FlowCheckBody, string>> = {
  files: 'A draft: by path from the folder of the flow (`flow.json`, `phrases/ru.json`), each file as its text or as its JSON; at most 50',
  version: 'What they are laid over: a version, by `published`, `files`, `draft:ID` or a hash; the folder of the server unless told',
  draft: 'The same by the id of a draft',
  strict: 'Warnings and infos fail too',
};

export const MOVE_WORDS: Readonly<Record<keyof MoveBody, string>> = {
  to: 'The version to go on with: `published`, `files`, `draft:ID`, or a hash of which at least 6 digits are given',
  from: 'Only conversations that are on this version; without it on whichever',
  conversations: 'Only these, at most 200; without it all that are open, a page at a time',
  dryRun: 'Only tells what would be done',
  limit: 'How many open conversations are looked at, at most 200; 100 without it',
  cursor: 'The `next` of the call before',
  author: 'Who does it; stands in the log of each conversation',
  reason: 'Why',
};

/** By the name that the OpenAPI document has for a schema. */
export const REQUEST_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  StartRequest: START_WORDS,
  CheckBody: CHECK_WORDS,
  AgentCheckBody: AGENT_CHECK_WORDS,
  TextBody: TEXT_WORDS,
  RecogniseBody: RECOGNISE_WORDS,
  FlowCheckBody: FLOW_CHECK_WORDS,
  MoveBody: MOVE_WORDS,
};
