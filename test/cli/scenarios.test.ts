import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOwnServer, type OwnServer } from '../../src/cli/scenarios/ownServer.ts';
import { readScenarios } from '../../src/cli/scenarios/readScenarios.ts';
import type { Expectation, Scenario, Setup, Step } from '../../src/cli/scenarios/Scenario.ts';
import type { ScenarioResult } from '../../src/cli/scenarios/ScenarioResult.ts';
import { lintRules } from '../../src/text/lint/lintRules.ts';
import { copyFlows, FLOWS } from './support/flowsCopy.ts';
import { sufler, type Ran } from './support/sufler.ts';

const FIRST = fileURLToPath(new URL('../scenarios/first.jsonl', import.meta.url));
const SECOND = fileURLToPath(new URL('../scenarios/second.jsonl', import.meta.url));
const IDS = ['AS-01', 'AS-03', 'AS-05', 'AS-09', 'AS-13', 'AS-21'];
const LINT = new Set(lintRules.map(({ id }) => id));

let server: OwnServer;
let folder: string;
let first: readonly Scenario[];
beforeAll(async () => {
  server = await startOwnServer(FLOWS);
  folder = await mkdtemp(join(tmpdir(), 'sufler-scenario-test-'));
  const read = readScenarios(await readFile(FIRST, 'utf8'), FIRST);
  if (!read.ok) throw new Error('the scenarios of the project cannot be read');
  first = read.value;
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs scenarios against the server of this file: a real one over HTTP, with the SQLite store. */
async function play(scenarios: readonly Scenario[], ...options: string[]): Promise<Ran> {
  const file = join(folder, 'scenarios.jsonl');
  await writeFile(file, scenarios.map((scenario) => JSON.stringify(scenario)).join('\n'));
  return sufler(['scenarios', file, '--url', server.url, ...options]);
}

async function resultsOf(scenarios: readonly Scenario[]): Promise<readonly ScenarioResult[]> {
  const { out } = await play(scenarios, '--json');
  return (JSON.parse(out) as { scenarios: ScenarioResult[] }).scenarios;
}

/** A scenario of two steps and one expectation. */
function small(expected: Omit<Expectation, 'after'>, setup: Partial<Setup> = {}, steps: readonly Step[] = []): Scenario {
  const all = [{ n: 1, who: 'customer', what: 'says', text: 'Здравствуйте' }, ...steps];
  return {
    id: 'S',
    title: 'small',
    setup: { channel: 'chat', direction: 'inbound', language: 'ru', ...setup },
    steps: all,
    expect: [{ after: all.length, ...expected } as Expectation],
  };
}

describe('the first scenarios', () => {
  it('are the six that this server is measured by', () => {
    expect(first.map(({ id }) => id)).toEqual(IDS);
  });

  it.each(IDS)('%s holds', async (id) => {
    const { code, out } = await play(first, '--only', id);
    expect(out).not.toMatch(/^ {2}- after/m);
    expect(code).toBe(0);
  });

  it('wait only for lint rules that do not exist', () => {
    for (const { expect: expected } of first) {
      for (const { needs = [], rule } of expected) expect(needs.every((name) => name === rule)).toBe(true);
    }
  });

  it('run without a server of somebody else too', async () => {
    const { code, out } = await sufler(['scenarios', FIRST, '--flows', FLOWS, '--only', 'AS-03,AS-21']);
    expect(out).toContain('2 of 2 runs pass');
    expect(code).toBe(0);
  });

  it('run once for each gender where they say so', async () => {
    const results = await resultsOf(first.filter(({ id }) => id === 'AS-13'));
    expect(results.map(({ run }) => run)).toEqual(['agent male', 'agent female']);
    expect(results[0]!.results).toEqual(results[1]!.results);
  });

  it('can be run against the same server again', async () => {
    expect((await play(first, '--only', 'AS-05')).out).toBe((await play(first, '--only', 'AS-05')).out);
  });

  it('leave nothing behind on the server', async () => {
    const { conversations } = (await (await fetch(`${server.url}/v1/conversations`)).json()) as { conversations: unknown[] };
    expect(conversations).toEqual([]);
  });
});

describe('the second scenarios', () => {
  it('hold: what the first say nothing of', async () => {
    const { code, out } = await sufler(['scenarios', SECOND, '--url', server.url]);
    expect(out).not.toMatch(/^ {2}- after/m);
    expect(out).not.toContain('not understood');
    expect(code).toBe(0);
  });
});

describe('an expectation that is wrong', () => {
  const OPPOSITE: Readonly<Record<string, string>> = {
    ...{ recommended: 'notRecommended', notRecommended: 'recommended', finding: 'noFinding', noFinding: 'finding' },
    ...{ violationRecorded: 'noViolation', noViolation: 'violationRecorded', reminder: 'noReminder', noReminder: 'reminder' },
    ...{ blocked: 'allowed', allowed: 'blocked', warned: 'allowed' },
  };

  /** The same with its opposite expected: another value where there is no opposite. */
  function spoilt(expected: Expectation): Expectation {
    const that = OPPOSITE[expected.that];
    if (that !== undefined) return { ...expected, that, ...(that === 'finding' && expected.rule === undefined ? { rule: 'GREET-FORM' } : {}) };
    return expected.that === 'state' ? { ...expected, state: 'wrapup' } : { ...expected, value: Number(expected.value) + 1 };
  }

  it('fails, whichever of the first scenarios it stands in', async () => {
    const results = await resultsOf(
      first.map((scenario) => ({
        ...scenario,
        expect: scenario.expect.filter(({ needs = [] }) => needs.every((rule) => LINT.has(rule))).map(spoilt),
      })),
    );
    const held = results.flatMap(({ id, results: each }) => each.filter(({ outcome }) => outcome !== 'fails').map((result) => ({ id, ...result })));
    expect(held).toEqual([]);
    expect(results.flatMap(({ results: each }) => each).length).toBeGreaterThan(45);
  });

  it('fails for a text that differs in one letter', async () => {
    const { expect: expected, ...rest } = first[0]!;
    const changed = expected.map((each) => (typeof each.text === 'string' ? { ...each, text: each.text.replace('Вам', 'вам') } : each));
    const { code, out } = await play([{ ...rest, expect: changed }]);
    expect(code).toBe(1);
    expect(out).toContain('FAIL AS-01');
    expect(out).toMatch(
      / {2}- after 2: expected recommended: phrase "greet\.chat\.nocompany".*вам помочь\?"\n +came {5}greet\.chat\.nocompany ".*Вам помочь\?"/,
    );
    expect(out).toContain('0 of 1 runs pass');
  });

  it('fails when nobody knows how to judge it', async () => {
    const { code, out } = await play([small({ that: 'scored' })]);
    expect(code).toBe(1);
    expect(out).toContain('nobody knows how to judge "scored"');
  });
});

describe('an expectation that needs a lint rule', () => {
  const draft: Step = { n: 2, who: 'agent', what: 'drafts', text: 'Привет! Слушаю.', inState: 'greeting' };

  it('only waits while the rule does not exist', async () => {
    const { code, out } = await play([small({ that: 'finding', rule: 'NO-SUCH', needs: ['NO-SUCH'] }, {}, [draft])]);
    expect(code).toBe(0);
    expect(out).toMatch(/~ after 2: finding NO-SUCH \| waits for NO-SUCH/);
    expect(out).toContain('1 wait for lint rules');
  });

  it('fails when the rule exists and finds nothing', async () => {
    const { code } = await play([small({ that: 'finding', rule: 'GREET-ALLO', needs: ['GREET-ALLO'] }, {}, [draft])]);
    expect(code).toBe(1);
  });

  it('holds when it holds, whatever it needs', async () => {
    const [result] = await resultsOf([small({ that: 'finding', rule: 'GREET-FORM', needs: ['NO-SUCH'] }, {}, [draft])]);
    expect(result!.results).toMatchObject([{ outcome: 'holds', waitsFor: [] }]);
  });
});

describe('a step that cannot be taken', () => {
  it('fails the scenario and is named, and the rest is played', async () => {
    const steps: Step[] = [
      { n: 2, who: 'agent', what: 'dances' },
      { n: 3, who: 'customer', what: 'says', text: 'Ау' },
    ];
    const { code, out } = await play([small({ that: 'recommended', phrase: 'greet.chat.nocompany' }, { agent: { name: 'Елизавета' } }, steps)]);
    expect(code).toBe(1);
    expect(out).toMatch(/- after 2: expected agent "dances"\n +came {5}no step of the agent is written "dances"/);
    expect(out).toContain('+ after 3: recommended: phrase "greet.chat.nocompany"');
  });

  it('fails the scenario when the server refuses it, unless just that is expected', async () => {
    const rates: Step = { n: 2, who: 'customer', what: 'rates', rating: 4 };
    const { code, out } = await play([small({ that: 'recommended' }, {}, [rates])]);
    expect(code).toBe(1);
    expect(out).toContain('the server refused it (422 invalid-data): /data/rating:');
    expect((await play([small({ that: 'rejected', because: 'invalid-data' }, {}, [rates])])).code).toBe(0);
  });

  it('fails every expectation of a contact that does not begin', async () => {
    const { code, out } = await play([small({ that: 'recommended' }, { language: 'xx' })]);
    expect(code).toBe(1);
    expect(out).toContain('the server refused it (422 unknown-language)');
    expect(out).toContain('the contact did not begin');
  });

  it('is only told of when it came after the end of its contact', async () => {
    const steps: Step[] = [
      { n: 2, who: 'customer', what: 'leaves' },
      { n: 3, who: 'customer', what: 'says', text: 'Ау' },
    ];
    const { code, out } = await play([small({ that: 'noViolation' }, {}, steps)]);
    expect(code).toBe(0);
    expect(out).toContain('step 3 came after the end of its contact');
  });

  it('tells what it does not understand of the setup', async () => {
    expect((await play([small({ that: 'noViolation' }, { weather: 'fine', note: 'it rains' })])).out).toContain(
      'not understood: setup.weather\n  not understood: note "it rains"',
    );
  });
});

describe('the beginning', () => {
  const empathy = { that: 'recommended', phrase: 'empathy.dissatisfied' };
  const complains: Step = { n: 2, who: 'customer', what: 'says', text: 'Ваш сервис ужасен!', intent: 'complain' };

  it('is past where a scenario says nothing of it', async () => {
    const [result] = await resultsOf([small(empathy, {}, [complains])]);
    expect(result!.results).toMatchObject([{ outcome: 'holds' }]);
  });

  it('is played where a rule, a step or an expectation is about it', async () => {
    const scenario = small(empathy, {}, [complains]);
    const clicks: Step = { n: 1, who: 'customer', what: 'clicks the contact button' };
    const results = await resultsOf([
      { ...scenario, rules: ['EMO-2', 'GREET-1'] },
      { ...scenario, steps: [clicks, complains] },
      { ...scenario, steps: [scenario.steps[0]!, { ...complains, inState: 'greeting' }] },
      { ...scenario, expect: [...scenario.expect, { after: 1, that: 'recommended', phrase: 'greet.chat.nocompany' }] },
    ]);
    expect(results.map(({ results: each }) => each.some(({ came }) => came.includes('greet.chat.nocompany')))).toEqual([true, true, true, true]);
  });
});

describe('time', () => {
  const phone: Partial<Setup> = { channel: 'phone', agent: { name: 'Елизавета', gender: 'female' } };

  it('runs by the steps alone: what is due before a draft has happened when it is checked', async () => {
    const asks: Step = { n: 2, who: 'customer', what: 'says', text: 'Где мой заказ?', at: '1s' };
    const drafts = (at: string): Step => ({ n: 3, who: 'agent', what: 'drafts', text: 'Сейчас', at });
    expect((await play([small({ that: 'noReminder', about: 'notice' }, {}, [asks, drafts('49s')])])).code).toBe(0);
    expect((await play([small({ that: 'reminder', about: 'notice' }, {}, [asks, drafts('52s')])])).code).toBe(0);
  });

  it('lets an answer at the very instant be in time', async () => {
    const sends = (at: string): Step => ({
      n: 2,
      who: 'agent',
      what: 'sends',
      text: 'Здравствуйте, меня зовут Елизавета, чем я могу Вам помочь?',
      at,
    });
    expect((await play([small({ that: 'noViolation', rule: 'WAIT-3' }, {}, [sends('60s')])])).code).toBe(0);
    expect((await play([small({ that: 'violationRecorded', rule: 'WAIT-3' }, {}, [sends('61s')])])).code).toBe(0);
  });

  it('begins with a customer on the line where nobody rings or dials', async () => {
    const steps: Step[] = [{ n: 1, who: 'system', what: 'time passes' }];
    const live: Scenario = { ...small({ that: 'state', state: 'greeting' }, phone), steps, expect: [{ after: 0, that: 'state', state: 'greeting' }] };
    const ringing: Scenario = { ...live, steps: [{ n: 1, who: 'system', what: 'ring 1' }], expect: [{ after: 0, that: 'state', state: 'queue' }] };
    expect((await resultsOf([live, ringing])).map(({ ok }) => ok)).toEqual([true, true]);
  });
});

describe('sufler scenarios', () => {
  it('ends with 2 when the file cannot be read', async () => {
    const { code, err } = await sufler(['scenarios', join(folder, 'none.jsonl')]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('there is no such file [file-unreadable]') as string });
  });

  it('ends with 2 when the file is no scenario file, and tells every mistake', async () => {
    const file = join(folder, 'wrong.jsonl');
    await writeFile(file, '{"id":"A"}\n[');
    const { code, err } = await sufler(['scenarios', file]);
    expect(code).toBe(2);
    expect(err).toContain('wrong.jsonl:1');
    expect(err).toContain('wrong.jsonl:2');
  });

  it('ends with 2 for a scenario that the file does not have', async () => {
    expect(await sufler(['scenarios', FIRST, '--only', 'AS-1'])).toEqual({
      code: 2,
      out: '',
      err: 'The file has no scenario "AS-1". Did you mean "AS-01"? [unknown-scenario]',
    });
  });

  it('ends with 2 when nobody answers', async () => {
    const gone = await startOwnServer(FLOWS);
    await gone.close();
    const { code, err } = await sufler(['scenarios', FIRST, '--url', gone.url]);
    expect(code).toBe(2);
    expect(err).toBe(`Cannot reach ${gone.url}: nobody listens there [server-unreachable]`);
    expect((await sufler(['scenarios', FIRST, '--url', 'example.org'])).err).toContain('it is no http address');
  });

  it('ends with 2 when the flows are wrong', async () => {
    const flows = await copyFlows();
    await flows.edit('shop-chat/flow.json', '".wrongCompany"', '".wrongCompanie"');
    const { code, err } = await sufler(['scenarios', FIRST, '--flows', flows.folder]);
    await flows.remove();
    expect(code).toBe(2);
    expect(err).toContain('[unknown-target]');
  });
});
