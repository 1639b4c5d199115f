import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { concerned } from '../../src/cli/test/concerned.ts';
import { copyFlows, FLOWS, type FlowsCopy } from './support/flowsCopy.ts';
import { sufler } from './support/sufler.ts';

const RETURN = 'conduct/hold/tests/return.json';
let flows: FlowsCopy;
let home: string;
beforeEach(async () => {
  flows = await copyFlows();
  home = await mkdtemp(join(tmpdir(), 'sufler-test-'));
});
afterEach(async () => {
  await flows.remove();
  await rm(home, { recursive: true });
});

const test = (...args: readonly string[]) => sufler(['test', ...args, '--flows', flows.folder]);
/** A text of the English thanks that the shipped test has and the flows will not say any more. */
const spoil = () => flows.edit(RETURN, 'Ms Smith, thank you for waiting.', 'Ms Smith, thanks.');

describe('sufler test', () => {
  it('says of each file that its tests hold', async () => {
    const { code, out, err } = await sufler(['test', 'hold', '--flows', FLOWS]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^ok ${RETURN} \\d+$`, 'm'));
    expect(out).toMatch(/(\d+) of \1 tests hold$/);
  });

  it('says what was expected, what came and why, and ends with 1', async () => {
    await spoil();
    const { code, out } = await test(RETURN);
    expect(code).toBe(1);
    expect(out).toMatch(/^failed conduct\/hold\/tests\/return\.json \d+ of \d+$/m);
    expect(out).toMatch(/expected text Ms Smith, thanks\.; but Ms Smith, thank you for waiting\. came/);
    expect(out).toMatch(/"hold.return" is said by hold in state returning \(rank 80/);
  });

  it('runs only tests with this in their name', async () => {
    await spoil();
    expect((await test(RETURN, '--only', 'straight on')).code).toBe(0);
    expect(await test('hold', '--only', 'strait on')).toMatchObject({ code: 2, err: expect.stringMatching(/\[unknown-test\]$/) });
  });

  it('tells of a name that nobody has, with the nearest', async () => {
    expect(await test('shop-caht')).toMatchObject({ code: 2, err: expect.stringMatching(/Did you mean "shop-chat"/) });
  });

  it('tells of a mistake in a file with its place, and runs the others', async () => {
    await flows.edit(RETURN, '"hold.check"', '"hold.chek"');
    const { code, out } = await test('hold');
    expect(code).toBe(1);
    expect(out).toMatch(
      /return\.json#\/tests\/0\/steps\/1\/expect\/said: There is no phrase "hold\.chek"\. Did you mean "hold\.check"\? \[unknown-phrase\]/,
    );
    expect(out).toMatch(/^ok conduct\/hold\/tests\/permission\.json/m);
  });

  it('tells of a flow with mistakes that tests run with', async () => {
    await flows.edit('shop-phone-outbound/flow.json', '"initial":', '"inital":');
    const { code, out } = await test(RETURN);
    expect(code).toBe(1);
    expect(out).toMatch(/shop-phone-outbound\/flow\.json#\S*\/inital: There is no key "inital" here/);
    expect(out).not.toMatch(/unknown-flow/);
  });

  it('is JSON where that is asked for, reasons as data and as sentences', async () => {
    await spoil();
    const report = JSON.parse((await test(RETURN, '--format', 'json', '--coverage')).out);
    expect(report.ok).toBe(false);
    const [failed] = report.tests.filter((one: { ok: boolean }) => !one.ok);
    expect(failed).toMatchObject({
      file: RETURN,
      failures: [{ expectation: 'text', reasons: [{ code: 'spoken-by', text: expect.stringMatching(/hold\.return/) }] }],
    });
    expect(report.coverage.machines.map((one: { machine: string }) => one.machine)).toEqual(['hold']);
  });

  it('tells what tests reached, with places, and fails when that is less than wanted', async () => {
    const { code, out, err } = await test('conduct/hold/tests/permission.json', '--coverage', '--min-transitions', '100', '--min-states', '1');
    expect(code).toBe(1);
    expect(err).toMatch(/^transitions: [\d.]+ % reached, 100 % wanted$/);
    expect(out).toMatch(/^hold +[\d.]+ % \(\d+ of 12\)/m);
    expect(out).toMatch(/^ {2}\S.* → .* conduct\/hold\/machine\.json#\/states\//m);
    expect((await test('hold', '--min-states', '1')).code).toBe(0);
    expect((await test('hold', '--min-states', 'x')).code).toBe(2);
  });

  it('writes JUnit: a suite a file, a failure with its reasons', async () => {
    await spoil();
    const file = join(home, 'reports', 'junit.xml');
    expect((await test('hold', '--junit', file)).code).toBe(1);
    const xml = await readFile(file, 'utf8');
    expect(xml.match(/<testsuite /g)).toHaveLength((await readdir(join(flows.folder, 'conduct/hold/tests'))).length);
    expect(xml).toMatch(/<testsuite name="conduct\/hold\/tests\/return\.json" tests="6" failures="2"/);
    expect(xml).toMatch(/<failure message="step 2 [^>]*expected text Ms Smith, thanks[^>]*type="text"/);
    expect(xml).toMatch(/is said by hold in state returning/);
  });
});

describe('sufler test --watch', () => {
  const watching = (changes: AsyncIterable<readonly string[]>) => sufler(['test', 'hold', '--watch', '--flows', flows.folder], { changes });

  it('runs again what a change concerns, tells of broken files, and goes on', async () => {
    const path = join(flows.folder, RETURN);
    const right = await readFile(path, 'utf8');
    async function* changes() {
      await writeFile(path, '{');
      yield [RETURN];
      await writeFile(path, right);
      yield [RETURN];
      yield ['README.md'];
    }
    const { code, out } = await watching(changes());
    expect(code).toBe(0);
    const runs = out.split('waiting for changes');
    expect(runs).toHaveLength(4);
    expect(runs[1]).toMatch(/return\.json.*\[file-malformed\]/);
    expect(runs[2]).toMatch(/^ok conduct\/hold\/tests\/return\.json 6$/m);
    expect(runs[2]).not.toMatch(/permission/);
  });

  it('ends with what the last run came to', async () => {
    async function* changes() {
      await spoil();
      yield [RETURN];
    }
    expect((await watching(changes())).code).toBe(1);
  });
});

describe('what a change concerns', () => {
  const files = ['shop-chat/tests/a.json', 'conduct/hold/tests/b.json', 'conduct/abuse/tests/c.json', 'shop-phone/tests/d.json'];

  it.each([
    ['a file of tests itself', ['shop-chat/tests/a.json'], ['shop-chat/tests/a.json']],
    ['the tests of a flow, and those of rules that may run with it', ['shop-chat/flow.json'], files.slice(0, 3)],
    ['everything that shares it', ['parts/offer.json'], files],
    ['everything beside a rule', ['conduct/hold/machine.json'], files],
    ['nothing', ['README.md', 'flow.schema.json', 'shop-chat/tests/gone.json'], []],
  ])('%s', (_what, changed, expected) => {
    expect(concerned(changed, files)).toEqual(expected);
  });
});
