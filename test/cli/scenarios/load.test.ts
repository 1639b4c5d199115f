import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Api } from '../../../src/cli/scenarios/Api.ts';
import { startOwnServer, type OwnServer } from '../../../src/cli/scenarios/ownServer.ts';
import { runScenario } from '../../../src/cli/scenarios/runScenario.ts';
import type { Expectation, Scenario, Setup, Step } from '../../../src/cli/scenarios/Scenario.ts';
import { FLOWS } from '../support/flowsCopy.ts';

let server: OwnServer;
beforeAll(async () => {
  server = await startOwnServer(FLOWS);
});
afterAll(() => server.close());

let runs = 0;

/** The expectations that fail, in words; none when the scenario holds. */
async function failures(setup: Setup, steps: readonly Step[], expect_: readonly Expectation[]): Promise<readonly string[]> {
  const scenario: Scenario = { id: 'S', title: 'load', setup: { language: 'en', ...setup }, steps, expect: expect_ };
  const results = await runScenario(scenario, { api: new Api(server.url), name: `load-${++runs}`, lintRules: new Set() });
  return results.flatMap(({ results: done, remarks }) => [
    ...done.filter(({ outcome }) => outcome !== 'holds').map(({ after, expected, came }) => `${after}: ${expected}, came ${came}`),
    ...remarks,
  ]);
}

describe('scenarios of an agent with several contacts', () => {
  it('PAR-1: on a live call a second call and a chat are refused', async () => {
    const steps = [
      { n: 1, who: 'agent', what: 'answers the call' },
      { n: 2, who: 'system', what: 'second call is offered', contact: 2 },
      { n: 3, who: 'agent', what: 'is offered a chat' },
    ];
    expect(
      await failures({ channel: 'phone' }, steps, [
        { after: 2, that: 'rejected', because: 'PAR-1' },
        { after: 2, that: 'metric', name: 'openCalls', value: 1 },
        { after: 3, that: 'blocked', action: 'take-contact', because: 'PAR-1' },
      ]),
    ).toEqual([]);
  });

  it('PAR-1: an agent with one chat gets a second one, and has it then; up to the limit', async () => {
    const steps = [
      { n: 1, who: 'customer', what: 'says', text: 'Hello' },
      { n: 2, who: 'system', what: 'a second chat is offered' },
      { n: 3, who: 'agent', what: 'is offered another chat' },
      { n: 4, who: 'agent', what: 'is offered a call' },
    ];
    expect(
      await failures({ channel: 'chat', config: { maxChats: 2 } }, steps, [
        { after: 2, that: 'allowed', action: 'take-contact' },
        { after: 2, that: 'metric', name: 'openChats', value: 2 },
        { after: 3, that: 'blocked', because: 'PAR-1' },
        { after: 4, that: 'blocked', because: 'PAR-1' },
      ]),
    ).toEqual([]);
  });

  it('PAR-1: says what came where a scenario expects the contrary', async () => {
    const steps = [{ n: 1, who: 'system', what: 'second call is offered' }];
    expect(await failures({ channel: 'phone' }, steps, [{ after: 1, that: 'allowed', action: 'take-contact' }])).toEqual([
      '1: take-contact allowed, came deny because of PAR-1',
    ]);
  });

  it('PAR-2: one chat more than the limit is overload', async () => {
    const steps = [
      { n: 1, who: 'agent', what: 'has 4 open chats' },
      { n: 2, who: 'agent', what: 'has limit+1 open chats' },
    ];
    expect(
      await failures({ channel: 'chat' }, steps, [
        { after: 1, that: 'overload', value: false },
        { after: 2, that: 'overload' },
        { after: 2, that: 'metric', name: 'overload', value: true },
      ]),
    ).toEqual([]);
  });

  it('PAR-3, ATT-6: the chat that waits longest stands first in the work list, and is overdue after its minute', async () => {
    const steps = [
      { n: 1, who: 'customer', what: 'says', text: 'Where is my parcel?', contact: 1, at: '0s' },
      { n: 2, who: 'customer', what: 'says', text: 'Is it in stock?', contact: 2, at: '40s' },
      { n: 3, who: 'system', what: 'time passes', at: '50s' },
      { n: 4, who: 'agent', what: 'looks at the work list', at: '61s' },
      { n: 5, who: 'agent', what: 'sends', text: 'It arrives tomorrow.', contact: 1, at: '62s' },
    ];
    expect(
      await failures({ channel: 'chat' }, steps, [
        { after: 3, that: 'workListFirst', contact: 'A' },
        { after: 3, that: 'workList', order: [1, 2] },
        { after: 3, that: 'overdue', value: false },
        { after: 4, that: 'overdue', contact: 1 },
        { after: 4, that: 'overdue', contact: 2, value: false },
        { after: 5, that: 'workList', order: ['B', 'A'] },
      ]),
    ).toEqual([]);
  });
});
