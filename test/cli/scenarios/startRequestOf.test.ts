import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contactSetups } from '../../../src/cli/scenarios/contactSetups.ts';
import { CONFIG_SETTINGS, settingsOfConfig } from '../../../src/cli/scenarios/settingsOfConfig.ts';
import { startRequestOf } from '../../../src/cli/scenarios/startRequestOf.ts';
import type { Setup } from '../../../src/cli/scenarios/Scenario.ts';
import { FLOWS } from '../support/flowsCopy.ts';
import { scenario } from './support/scenario.ts';

const BEGINNING = { id: 'c1', agentId: 'a1', gender: null, at: '2026-01-05T10:00:00Z' };

function requestOf(setup: Partial<Setup>, contact = 1, gender: string | null = null) {
  const setups = contactSetups(scenario({ setup: { channel: 'chat', direction: 'inbound', ...setup } }));
  return startRequestOf(setups.of(contact), { ...BEGINNING, gender });
}

describe('startRequestOf', () => {
  it.each([
    ['chat', 'inbound', 'shop-chat'],
    ['phone', 'inbound', 'shop-phone-inbound'],
    ['phone', 'outbound', 'shop-phone-outbound'],
  ] as const)('starts %s %s with %s, in event time', (channel, direction, flow) => {
    expect(requestOf({ channel, direction }).request).toMatchObject({
      id: 'c1',
      flow,
      clock: 'event',
      at: '2026-01-05T10:00:00Z',
      agent: { id: 'a1' },
    });
  });

  it('hands over everything that the setup says', () => {
    const { request, unread } = requestOf({
      language: 'ru',
      agent: { name: 'Елизавета', gender: 'female' },
      customer: { name: 'Наталья', patronymic: 'Петровна' },
      brand: { name: 'Kid Mir', greetingIncludesCompany: false },
      config: { holdLimitSeconds: 60 },
      knowledgeBase: { 'режим работы': 'С 9 до 18' },
      topic: { name: 'брак', solutions: ['возврат'] },
      requiredFacts: ['orderNumber'],
      neededFact: 'invoiceNumber',
      facts: { city: 'Vilnius' },
      note: 'state clarify; fact orderNumber is A1',
    });
    expect(unread).toEqual([]);
    expect(request).toEqual({
      ...{ id: 'c1', flow: 'shop-chat', language: 'ru', clock: 'event', at: '2026-01-05T10:00:00Z', stage: 'clarify' },
      agent: { id: 'a1', name: 'Елизавета', gender: 'female' },
      customer: { name: 'Наталья', patronymic: 'Петровна' },
      brand: { id: 'ad-hoc-kid-mir', name: 'Kid Mir' },
      settings: { 'greeting.includeCompany': false, 'hold.limit': 60 },
      facts: { city: 'Vilnius', orderNumber: 'A1' },
      requiredFacts: ['orderNumber', 'invoiceNumber'],
      knowledge: [{ question: 'режим работы', answer: 'С 9 до 18' }],
      topics: [{ name: 'брак', solutions: ['возврат'] }],
    });
  });

  it('starts another contact as its note says, with the same agent, from its own beginning', () => {
    const setup: Partial<Setup> = {
      channel: 'phone',
      agent: { name: 'Елизавета' },
      brand: { name: 'I Love Me' },
      customer: { address: 'Пётр' },
      note: 'state clarify; steps 2-3 are a second contact: outbound, brand "Kid Mir", customer Наталья',
    };
    expect(requestOf(setup, 2).request).toMatchObject({
      flow: 'shop-phone-outbound',
      brand: { name: 'Kid Mir' },
      customer: { name: 'Наталья' },
      agent: { id: 'a1', name: 'Елизавета' },
    });
    expect(requestOf(setup, 2).request.stage).toBeUndefined();
    expect(requestOf(setup, 1).request).toMatchObject({ flow: 'shop-phone-inbound', stage: 'clarify' });
  });

  it('lets the gender of a run win', () => {
    expect(requestOf({ agent: { name: 'Дмитрий', gender: 'male' } }, 1, 'female').request.agent).toEqual({
      id: 'a1',
      name: 'Дмитрий',
      gender: 'female',
    });
  });

  it('tells what it does not understand instead of dropping it', () => {
    const setup = {
      agent: { mood: 'good' },
      customer: { age: 3 },
      brand: { name: 'B', colour: 'red' },
      config: { speed: 1, holdLimitSeconds: { a: 1 } },
      weather: 'fine',
    };
    expect(requestOf(setup).unread).toEqual(['config.speed', 'config.holdLimitSeconds', 'agent.mood', 'customer.age', 'brand.colour']);
    expect(contactSetups(scenario({ setup: { ...setup, note: 'it rains' } })).unread).toEqual(['setup.weather', 'note "it rains"']);
  });
});

describe('settingsOfConfig', () => {
  it('knows settings by short names, by their ids, and in other units of time', () => {
    const config = {
      maxObjections: 2,
      replyNoticeSeconds: 50,
      callbackMinutes: 5,
      followUpHours: 24,
      'severity.END-1': 'warn',
      apologiseFirst: true,
    };
    expect(settingsOfConfig(config)).toEqual({
      settings: {
        'offer.maxObjections': 2,
        'reply.notice': 50,
        'callback.promise': 300,
        'followUp.promise': 86_400,
        'severity.END-1': 'warn',
        'abuse.apologiseFirst': true,
      },
      unread: [],
    });
  });

  it('means only settings that there are', () => {
    const { settings: rows } = JSON.parse(readFileSync(`${FLOWS}/conduct/settings.json`, 'utf8')) as { settings: { id: string }[] };
    const known = new Set(rows.map(({ id }) => id));
    expect(Object.values(CONFIG_SETTINGS).filter((id) => !known.has(id))).toEqual([]);
  });
});
