/** A file as a value that is written as JSON, or as a text or bytes that are written as they are. */
export type Files = Record<string, unknown>;

const when = (expr: string) => ({ type: 'when', params: { expr } });

/** A small folder of flows in which nothing is wrong; tests break it in one place. */
export function exampleFolder(): Files {
  return {
    'common/catalogue.json': {
      phrases: {
        'greet.chat': { rules: ['GREET-1'], channels: ['chat'], acts: ['greets'] },
        'greet.phone': { rules: ['GREET-7'], channels: ['phone'], acts: ['greets'] },
        'hold.ask': { rules: ['HOLD-2'], channels: ['chat', 'phone'] },
        letter: { rules: [], channels: ['chat'], subject: 'letter.subject' },
        'letter.subject': { rules: [], channels: ['chat'] },
      },
      families: {
        greet: [{ phrase: 'greet.chat', channel: 'chat', setting: 'greeting.warm', is: true }, { phrase: 'greet.phone' }],
      },
    },
    'common/phrases/en.json': {
      'greet.chat': 'Hello, {agentName} here!',
      'greet.phone': ['Good morning!', '{count, plural, one {# order} other {# orders}}'],
      'hold.ask': 'May I put you on hold?',
      letter: 'Dear customer',
      'letter.subject': 'Your order',
    },
    'common/phrases/ru.json': {
      'greet.chat': 'Здравствуйте!',
      'greet.phone': 'Добрый день!',
      'hold.ask': 'Подождёте?',
      letter: 'Письмо',
      'letter.subject': 'Заказ',
    },
    'common/messages/en.json': { 'reason.HOLD-2': 'Ask first' },
    'common/messages/ru.json': { 'reason.HOLD-2': 'Сначала спросите' },
    'conduct/settings.json': {
      settings: [
        { id: 'hold.limit', type: 'seconds', default: 60, by: [{ channel: 'chat', value: 30 }], source: ['HOLD-3'], description: 'The longest hold' },
        { id: 'greeting.warm', type: 'boolean', default: true, source: ['assumption'], description: 'Warm greetings' },
        { id: 'greeting.tone', type: 'choice', choices: ['warm', 'formal'], default: 'warm', source: ['assumption'], description: 'The tone' },
        { id: 'severity.HOLD-2', type: 'severity', default: 'block', source: ['HOLD-2'], description: 'Hold without consent' },
      ],
    },
    'conduct/hold/machine.json': {
      id: 'hold',
      version: '1.0.0',
      meta: { machine: 'M07', rank: 80, channels: ['chat', 'phone'], facts: { holds: { type: 'integer', initial: 0 } } },
      initial: 'none',
      states: {
        none: {
          on: {
            'call.held': [
              { target: 'active', guard: { type: 'in', params: { machine: 'flow', state: 'offer.card' } } },
              {
                target: 'active',
                actions: [
                  { type: 'violate', params: { rule: 'HOLD-2', instead: 'hold.ask' } },
                  { type: 'count', params: { fact: 'holds' } },
                ],
              },
            ],
          },
        },
        active: { on: { 'call.resumed': 'none' }, after: { 'hold.limit': 'none' } },
      },
    },
    'parts/goodbye.json': {
      initial: 'thanks',
      meta: { say: 'letter', stage: 'farewell' },
      states: { thanks: { on: { 'customer.says-goodbye': 'over' } }, over: { type: 'final' } },
    },
    'brands/acme.json': {
      id: 'acme',
      name: 'Acme',
      timeZone: 'Europe/Vilnius',
      settings: { 'hold.limit': 90 },
      overrides: [{ channel: 'chat', settings: { 'greeting.tone': 'formal' } }],
    },
    'demo/catalogue.json': { phrases: { 'demo.offer': { rules: [], channels: ['chat'] } } },
    'demo/phrases/en.json': { 'demo.offer': 'Take this one' },
    'demo/phrases/ru.json': { 'demo.offer': 'Возьмите это' },
    'demo/flow.json': {
      id: 'demo',
      version: '1.0.0',
      meta: {
        channel: 'chat',
        direction: 'inbound',
        languages: ['en', 'ru'],
        facts: { requested: { type: 'integer', initial: 0 }, offers: { type: 'list' }, topic: { type: 'string' } },
      },
      initial: 'greeting',
      on: { 'customer.requests-selection': { actions: [{ type: 'set', params: { fact: 'requested', from: 'count' } }] } },
      states: {
        greeting: {
          meta: { say: 'greet' },
          on: { 'agent.says': { target: 'offer', guard: { type: 'said', params: { phrase: 'greet' } } }, 'call.*': {} },
        },
        offer: {
          initial: 'card',
          meta: { say: 'demo.offer', also: ['hold.ask'] },
          on: {
            'customer.agrees': [
              {
                target: 'goodbye',
                guard: {
                  type: 'and',
                  params: { guards: [when('size(offers) >= requested + 1'), { type: 'not', params: { guard: when('topic == null') } }] },
                },
              },
              { target: '.card' },
            ],
            'customer.objects': { actions: { type: 'set', params: { fact: 'topic', expr: 'event.topic' } } },
            'customer.says': {
              guard: { type: 'means', params: { any: ['customer.swears'] } },
              actions: { type: 'raise', params: { event: 'customer.is-rude' } },
            },
          },
          states: {
            card: { on: { 'agent.offers': { target: 'waits', actions: { type: 'add', params: { fact: 'offers', from: 'title', unique: true } } } } },
            waits: { id: 'waits' },
          },
        },
        goodbye: { $ref: 'parts/goodbye.json', on: { 'customer.asks': '#waits' } },
      },
    },
  };
}
