import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FlowDiff } from '../../../server/schemas/authoring/FlowDiff.ts';
import { flowsFolder, openAuthorsDesk, type AuthorsDesk, type FolderOfFlows } from './support/authorsDesk.ts';

let files: FolderOfFlows;
let desk: AuthorsDesk;
beforeEach(async () => {
  files = flowsFolder();
  desk = await openAuthorsDesk(files);
});
afterEach(async () => {
  await desk.close();
  files.remove();
});

const RULE_WITHOUT_ASKING = {
  ...{ id: 'hold', version: '1.0.0', description: 'Holds are told of', initial: 'none' },
  meta: { machine: 'M07', rank: 80, channels: ['chat', 'phone'], rules: ['HOLD-2', 'CB-7'] },
  states: { none: { on: { 'call.held': 'active' } }, active: { on: { 'call.resumed': 'none' } } },
};
const diff = async (query: string) => (await desk.send<FlowDiff>('GET', `/v1/flows/desk/diff${query}`)).body;

describe('GET /v1/flows/{id}/diff', () => {
  it('tells what a draft changes in meaning, as data and in words', async () => {
    const { id } = await desk.draft('Hello!');
    const { from, to, changes, summary } = await diff(`?from=published&to=draft:${id}`);
    expect(from.hash).not.toBe(to.hash);
    expect([from.label, to.label]).toEqual(['1.0.0', '1.0.0']);
    expect(changes).toEqual([
      {
        ...{ kind: 'phrase-reworded', area: 'phrases', impact: 'noticed', softens: [], name: 'greet.chat.warm', language: 'en' },
        before: 'Welcome! My name is {agentName}. Do you have questions? You are in the right place!',
        after: 'Hello! {agentName}',
        text: 'phrase greet.chat.warm in en: "Hello! {agentName}", before "Welcome! My name is {agentName}. Do you have questions? You are in the right place!"',
      },
    ]);
    expect(summary).toEqual({ changes: 1, byKind: { 'phrase-reworded': 1 }, breaks: 0, softened: [], maybeSoftened: [], standing: [] });
  });

  it('tells which rules a draft softens, and where conversations stand that cannot be moved', async () => {
    const { id } = await desk.draft('Hello!', { files: { 'conduct/hold/machine.json': RULE_WITHOUT_ASKING } });
    const { summary } = await diff(`?to=draft:${id}`);
    expect(summary.softened).toEqual(['HOLD-2']);
    expect(summary.standing).toEqual(
      expect.arrayContaining([
        { machine: 'hold', state: 'asking' },
        { machine: 'hold', state: 'active' },
      ]),
    );
    expect(summary.byKind).toMatchObject({ 'state-removed': 3, 'timer-removed': 1, 'violation-removed': 1 });
  });

  it('tells how many conversations under way could be moved, and why the others could not', async () => {
    for (const id of ['one', 'two', 'three']) await desk.start({ id, flow: 'desk', language: 'en' });
    await desk.post('two', { type: 'agent.asks-hold', data: { reason: 'to ask' } });
    const { id } = await desk.draft('Hello!', { files: { 'conduct/hold/machine.json': RULE_WITHOUT_ASKING } });
    expect((await diff(`?to=draft:${id}`)).underWay).toEqual({
      ...{ conversations: 3, fit: 2, more: false },
      misfits: { 'state-gone': 1 },
    });
    expect((await diff(`?to=draft:${id}&conversations=1`)).underWay).toMatchObject({ conversations: 1, more: true });
    expect((await diff(`?to=draft:${id}&conversations=0`)).underWay.conversations).toBe(0);
    expect((await diff(`?from=draft:${id}&to=published`)).underWay).toEqual({ conversations: 0, fit: 0, misfits: {}, more: false });
    expect((await desk.guidance('two')).conversation.stage).toBe('hold.asking');
  });

  it('finds nothing between what is published and the files it came from', async () => {
    expect(await diff('')).toMatchObject({ changes: [], summary: { changes: 0, byKind: {} } });
  });

  it('refuses versions that are not there', async () => {
    expect(await desk.problem('GET', '/v1/flows/desk/diff?from=abcdef')).toMatchObject({ status: 404, code: 'unknown-version' });
    expect(await desk.problem('GET', '/v1/flows/desk/diff?to=draft:none')).toMatchObject({ status: 404, code: 'unknown-draft' });
    expect(await desk.problem('GET', '/v1/flows/tesk/diff')).toMatchObject({ code: 'unknown-flow' });
  });
});
