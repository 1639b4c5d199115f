import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlowFindings } from '../../server/schemas/FlowFindings.ts';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import { brokenFolder } from '../checks/support/brokenFlows.ts';
import { openDesk, type Desk } from './support/openDesk.ts';

const whole = brokenFolder();
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ flowsFolder: whole.folder });
});
afterAll(async () => {
  await desk.close();
  whole.remove();
});

const check = (body?: unknown, id = 'desk') => desk.send<FlowFindings>('POST', `/v1/flows/${id}/check`, body);
const refused = async (body: unknown, id = 'desk') => {
  const { status, body: problem } = await desk.send<ProblemDocument>('POST', `/v1/flows/${id}/check`, body);
  return [status, problem.code, problem.errors[0]?.pointer];
};
const flow = JSON.parse(readFileSync(join(whole.folder, 'desk/flow.json'), 'utf8')) as { states: Record<string, unknown> };

describe('POST /v1/flows/{id}/check', () => {
  it('finds nothing in a flow that is right, with an empty body and with none', async () => {
    expect((await check({})).body).toEqual({ ok: true, findings: [] });
    expect((await check()).body).toEqual({ ok: true, findings: [] });
  });

  it('checks a draft that is laid over the folder, and keeps nothing of it', async () => {
    const draft = { ...flow, states: { ...flow.states, forgotten: { on: { 'customer.thanks': 'goodbye' } } } };
    const { status, body } = await check({ files: { 'flow.json': draft } });
    expect([status, body.ok]).toEqual([200, false]);
    expect(body.findings.map(({ code, file, pointer, line }) => [code, file, pointer, line])).toEqual([
      ['unreachable-state', 'desk/flow.json', '/states/forgotten', expect.any(Number)],
    ]);
    expect((await check({})).body.findings).toEqual([]);
  });

  it('tells of a file that is being typed where it breaks off', async () => {
    const { body } = await check({ files: { 'flow.json': '{\n  "id": "desk",\n  "states": {' } });
    expect(body.findings.map(({ code, file, line }) => [code, file, line])).toEqual([['file-malformed', 'desk/flow.json', 3]]);
  });

  it('lets warnings pass unless it is strict', async () => {
    const draft = { ...flow, states: { ...flow.states, confirm: { on: {} } } } as Record<string, unknown>;
    (draft.meta as { facts: Record<string, unknown> }).facts.isLady = { type: 'boolean', initial: false };
    draft.states = flow.states;
    const files = { 'flow.json': draft };
    expect((await check({ files })).body).toMatchObject({ ok: true, findings: [{ code: 'gender-like-name' }] });
    expect((await check({ files, strict: true })).body.ok).toBe(false);
  });

  it('checks a flow that is not there yet', async () => {
    const { body } = await check({ files: { 'flow.json': { ...flow, id: 'counter' } } }, 'counter');
    expect(body.findings.every(({ file }) => file.startsWith('counter/'))).toBe(true);
    expect(body.findings.length).toBeGreaterThan(0);
  });

  it.each([
    ['a flow that there is not', {}, 'deskk', [422, 'unknown-flow', undefined]],
    ['a folder that is no flow', { files: { 'flow.json': {} } }, 'conduct', [422, 'unknown-flow', undefined]],
    [
      'a way out of the folder',
      { files: { '../conduct/settings.json': {} } },
      'desk',
      [422, expect.any(String), '/files/..~1conduct~1settings.json'],
    ],
    ['a field that there is not', { drafts: {} }, 'desk', [422, 'unknown-field', '/drafts']],
    ['files that are no object', { files: [] }, 'desk', [422, 'invalid-data', '/files']],
  ])('refuses %s', async (_what, body, id, answer) => {
    expect(await refused(body, id)).toEqual(answer);
  });
});
