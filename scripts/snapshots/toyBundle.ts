import { ENGINE_VERSION, type FlowBundle } from '../../src/flow/FlowBundle.ts';
import type { Story } from './stories.ts';

/** What the shipped flows do not have: history, deep and shallow, regions side by side, a machine that comes to its end, `always`. */
export const toyBundle: FlowBundle = {
  engine: ENGINE_VERSION,
  flow: {
    id: 'toy',
    version: '1.0.0',
    meta: {
      channel: 'chat',
      direction: 'inbound',
      languages: ['en'],
      facts: { asked: { type: 'integer', initial: 0, shown: true }, wishes: { type: 'list', shown: true } },
    },
    initial: 'talk',
    on: { 'agent.takes-timeout': '.pause', 'customer.objects': { actions: { type: 'add', params: { fact: 'wishes', value: 'cheaper' } } } },
    states: {
      talk: {
        type: 'parallel',
        states: {
          topic: {
            initial: 'none',
            states: {
              none: { meta: { say: 'hello', stage: 'none' }, on: { 'customer.asks': 'open' } },
              open: {
                initial: 'first',
                meta: { say: 'answer', stage: 'open' },
                on: { 'customer.asks': { actions: { type: 'count', params: { fact: 'asked' } } } },
                states: { first: { on: { 'agent.says': 'second' }, after: { 'wait.limit': 'second' } }, second: {} },
              },
            },
          },
          mood: { initial: 'calm', states: { calm: { on: { 'customer.complains': 'cross' } }, cross: { on: { 'customer.apologises': 'calm' } } } },
          deep: { type: 'history', history: 'deep' },
        },
      },
      pause: {
        meta: { say: 'wait', stage: 'pause' },
        on: { 'agent.says': 'talk.deep' },
        after: { 'wait.limit': 'over' },
      },
      over: { meta: { stage: 'over' }, always: { target: 'talk', guard: { type: 'when', params: { expr: 'asked > 5' } } } },
    },
  },
  rules: [
    {
      id: 'once',
      version: '1.0.0',
      initial: 'free',
      meta: { rank: 50, channels: ['chat'] },
      states: {
        free: { on: { 'customer.greets': 'busy' } },
        busy: {
          initial: 'one',
          states: { one: { on: { 'customer.thanks': 'two' } }, two: {}, last: { type: 'history' } },
          on: { 'chat.held': 'away' },
        },
        away: { meta: { question: true, say: 'wait' }, on: { 'chat.resumed': 'busy.last', 'customer.agrees': 'gone' } },
        gone: { type: 'final' },
      },
    },
  ],
  phrases: { en: { hello: 'Hello.', answer: 'This is so.', wait: 'One moment.' } },
  catalogue: Object.fromEntries(['hello', 'answer', 'wait'].map((id) => [id, { rules: [], channels: ['chat', 'phone'] }])),
  families: {},
  messages: { en: {} },
  settings: [{ id: 'wait.limit', type: 'seconds', default: 60, source: ['assumption'], description: 'How long to wait' }],
};

const steps = [
  ...['customer.greets', 'customer.asks', 'customer.complains', 'customer.thanks', 'chat.held', 'agent.takes-timeout', 'customer.objects'],
  ...['agent.speaks', 'chat.resumed', 'customer.asks', 'chat.held', 'customer.agrees', 'agent.takes-timeout'],
];

export const toyStory: Story = {
  name: 'there and back',
  channel: 'chat',
  request: { language: 'en' },
  steps: [
    ...steps.map((type) => ({ after: 10, type })),
    { after: 5, type: 'agent.says', data: { text: 'Well.' } },
    { after: 70, type: 'clock.ticked' },
    { after: 5, type: 'agent.takes-timeout' },
    { after: 70, type: 'clock.ticked' },
  ],
};
