import { buildCast } from '../../../src/flow/buildCast.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import { ENGINE_VERSION, type FlowBundle } from '../../../src/flow/FlowBundle.ts';
import type { Brand } from '../../../src/flow/schema/settings.ts';
import type { PhraseEntry } from '../../../src/flow/schema/texts.ts';
import type { Flows } from '../../../server/service/FlowVersions.ts';

/** A flow small enough to know by heart: greeting, talking, answering; after a minute of silence idle, after two more lost. */
export const deskBundle: FlowBundle = {
  engine: ENGINE_VERSION,
  flow: {
    id: 'desk',
    version: '1.0.0',
    description: 'A desk',
    meta: {
      channel: 'chat',
      direction: 'inbound',
      languages: ['en', 'ru'],
      facts: {
        topic: { type: 'string', shown: true },
        orders: { type: 'integer', initial: 0, shown: true },
        objections: { type: 'integer', initial: 0, shown: true },
      },
    },
    initial: 'greeting',
    on: { 'customer.objects': { actions: { type: 'count', params: { fact: 'objections' } } } },
    states: {
      greeting: {
        meta: { say: 'hello', stage: 'greeting' },
        on: { 'agent.says': 'talking', 'customer.says': 'talking' },
      },
      talking: {
        meta: { say: 'ask', stage: 'talking' },
        on: {
          'customer.asks': 'answering',
          'customer.hurries': { actions: { type: 'task', params: { kind: 'callback', due: 'idle.limit' } } },
        },
        after: { 'wait.limit': 'idle' },
      },
      answering: { meta: { say: 'answer', stage: 'answering' }, on: { 'agent.says': 'talking' } },
      idle: { meta: { say: 'still', stage: 'idle' }, on: { 'customer.says': 'talking' }, after: { 'idle.limit': 'lost' } },
      lost: { meta: { stage: 'lost' } },
    },
  },
  rules: [
    {
      id: 'hold',
      version: '1.0.0',
      initial: 'free',
      meta: { rank: 50, rules: ['HOLD-2'] },
      states: {
        free: {
          on: {
            'agent.asks-hold': 'asked',
            'chat.held': { actions: { type: 'violate', params: { rule: 'HOLD-2', instead: 'ask' } } },
          },
        },
        asked: { on: { 'chat.held': 'free' } },
      },
    },
  ],
  phrases: {
    en: { hello: 'Hello, how can I help you?', ask: 'What is it about?', answer: 'This is so.', still: 'Are you still there?' },
    ru: { hello: 'Здравствуйте, чем я могу Вам помочь?', ask: 'О чём речь?', answer: 'Это так.', still: 'Вы ещё здесь?' },
  },
  catalogue: Object.fromEntries(
    ['hello', 'ask', 'answer', 'still'].map((id) => [id, { rules: [], channels: ['chat', 'phone'] } satisfies PhraseEntry]),
  ),
  families: {},
  messages: { en: {}, ru: {} },
  settings: [
    { id: 'wait.limit', type: 'seconds', default: 60, source: ['assumption'], description: 'Silence until the desk asks' },
    { id: 'idle.limit', type: 'seconds', default: 120, source: ['assumption'], description: 'Silence until the customer is lost' },
    { id: 'severity.HOLD-2', type: 'severity', default: 'block', source: ['HOLD-2'], description: 'Hold without asking' },
    { id: 'offers.on', type: 'boolean', default: false, source: ['assumption'], description: 'Whether to offer' },
    { id: 'style', type: 'choice', choices: ['short', 'full'], default: 'short', source: ['assumption'], description: 'How to speak' },
    { id: 'offers.most', type: 'integer', default: 3, source: ['assumption'], description: 'How many offers' },
    { id: 'note', type: 'text', default: '', source: ['assumption'], description: 'A text' },
  ],
};

/** The same flow after somebody edited it: another greeting, another version. */
export const editedDeskBundle: FlowBundle = {
  ...deskBundle,
  flow: { ...deskBundle.flow, version: '2.0.0' },
  phrases: { ...deskBundle.phrases, en: { ...deskBundle.phrases.en, hello: 'Good day, what can I do for you?' } },
};

export const kidMir: Brand = { id: 'kid-mir', name: 'Kid Mir' };

let desk: Cast | undefined;

export function deskCast(): Cast {
  desk ??= buildCast(deskBundle);
  return desk;
}

export function deskFlows(cast: Cast = deskCast()): Flows {
  return { casts: new Map([['desk', cast]]), brands: new Map([['kid-mir', kidMir]]) };
}
