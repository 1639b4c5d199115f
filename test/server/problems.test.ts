import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import { openDesk, type Desk } from './support/openDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const raw = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: string, type = 'application/json') =>
  desk.app.inject({ method, url, ...(payload === undefined ? {} : { payload, headers: { 'content-type': type } }) });

describe('problem documents', () => {
  it('have type, title, status, detail, code and errors, and the media type of RFC 9457', async () => {
    const response = await raw('POST', '/v1/conversations', '{"flow": "dest", "langage": "en"}');
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.json()).toEqual({
      type: 'urn:sufler:problem:unknown-field',
      title: 'Unknown field',
      status: 422,
      detail: 'There is no field "langage" here. Did you mean "language"?',
      code: 'unknown-field',
      errors: [
        { code: 'unknown-field', pointer: '/langage', detail: 'There is no field "langage" here. Did you mean "language"?', suggestion: 'language' },
      ],
    });
  });

  it.each([
    ['malformed JSON', 'POST', '/v1/conversations', '{"flow": ', 'application/json', 400, 'malformed-json'],
    ['an empty body', 'POST', '/v1/conversations', '', 'application/json', 400, 'malformed-json'],
    ['another media type', 'POST', '/v1/conversations', 'flow=desk', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    ['text', 'POST', '/v1/conversations', '{"flow": "desk"}', 'text/plain', 415, 'unsupported-media-type'],
    ['a media type that is none', 'POST', '/v1/conversations', '{}', 'json', 415, 'unsupported-media-type'],
    ['a body that is no object', 'POST', '/v1/conversations', '[]', 'application/json', 422, 'invalid-data'],
    ['no body at all', 'POST', '/v1/conversations', undefined, '', 422, 'invalid-data'],
    ['a query that the route does not take', 'GET', '/v1/flows?page=2', undefined, '', 422, 'unknown-field'],
    ['a query where events are posted', 'POST', '/v1/conversations/c/events?force=1', '{}', 'application/json', 422, 'unknown-field'],
    ['an unknown route', 'GET', '/v2/conversations', undefined, '', 404, 'unknown-route'],
    ['a method that a route does not have', 'PUT', '/v1/conversations', '{}', 'application/json', 404, 'unknown-route'],
    ['a broken escape in the address', 'GET', '/v1/conversations/%zz', undefined, '', 400, 'malformed-request'],
    ['an id beyond all measure', 'GET', `/v1/conversations/${'x'.repeat(2_000)}`, undefined, '', 400, 'malformed-request'],
  ] as const)('answer %s', async (_name, method, url, payload, type, status, code) => {
    const response = await raw(method, url, payload, type);
    expect([response.statusCode, response.json<ProblemDocument>().code]).toEqual([status, code]);
    expect(response.json<ProblemDocument>().status).toBe(status);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it('answer a body of 10 MB without reading it to its end', async () => {
    const response = await raw('POST', '/v1/conversations', JSON.stringify({ flow: 'desk', data: { text: 'x'.repeat(10_000_000) } }));
    expect([response.statusCode, response.json<ProblemDocument>().code]).toEqual([413, 'body-too-large']);
    expect(response.json<ProblemDocument>().detail).toBe('The body is larger than 1048576 bytes');
  });

  it('answer what is no HTTP at all', async () => {
    const own = await openDesk();
    await own.app.listen({ port: 0, host: '127.0.0.1' });
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect((own.app.server.address() as AddressInfo).port, '127.0.0.1', () => socket.write('HELLO\r\n\r\n'));
      let text = '';
      socket
        .on('data', (data) => (text += String(data)))
        .on('end', () => resolve(text))
        .on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"malformed-request"');
    await own.close();
  });

  it('tell nothing of the inside when something fails that should not, and log it', async () => {
    const lines: string[] = [];
    const store = openMemoryStore();
    const own = await openDesk({ store, logger: { level: 'error', stream: { write: (line: string) => void lines.push(line) } } });
    store.load = () => Promise.reject(new Error('secret: disk sda1'));
    const { status, body } = await own.send<ProblemDocument>('GET', '/v1/conversations/x');
    expect([status, body.code]).toEqual([500, 'internal-error']);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(lines.join('')).toContain('secret: disk sda1');
    await own.close();
  });
});

describe('the OpenAPI document', () => {
  interface OpenApi {
    readonly openapi: string;
    readonly paths: Record<string, Record<string, { responses: Record<string, unknown>; requestBody?: unknown }>>;
    readonly components: { schemas: Record<string, unknown> };
  }

  it('is of version 3.1 and has an answer and its problems for every route', async () => {
    const { body } = await desk.send<OpenApi>('GET', '/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const routes = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, route]) => [`${method} ${path}`, route] as const),
    );
    expect(routes.map(([name]) => name).sort()).toEqual([
      'delete /v1/assignments/{id}',
      'delete /v1/brands/{id}',
      'delete /v1/conversations/{id}',
      'delete /v1/conversations/{id}/scorecard/overrides',
      'delete /v1/flows/{id}/backtests/{backtest}',
      'delete /v1/flows/{id}/drafts/{draft}',
      'delete /v1/flows/{id}/publications/{number}',
      'delete /v1/personas/{id}',
      'get /healthz',
      'get /readyz',
      'get /v1/assignments',
      'get /v1/assignments/{id}',
      'get /v1/assignments/{id}/attempts',
      'get /v1/brands',
      'get /v1/brands/{id}',
      'get /v1/brands/{id}/revisions',
      'get /v1/conversations',
      'get /v1/conversations/{id}',
      'get /v1/conversations/{id}/inspect',
      'get /v1/conversations/{id}/scorecard',
      'get /v1/conversations/{id}/scorecard/overrides',
      'get /v1/conversations/{id}/transcript',
      'get /v1/flows',
      'get /v1/flows/{id}',
      'get /v1/flows/{id}/backtests',
      'get /v1/flows/{id}/backtests/{backtest}',
      'get /v1/flows/{id}/diff',
      'get /v1/flows/{id}/drafts',
      'get /v1/flows/{id}/drafts/{draft}',
      'get /v1/flows/{id}/experiments',
      'get /v1/flows/{id}/graph',
      'get /v1/flows/{id}/missing',
      'get /v1/flows/{id}/missing/entries',
      'get /v1/flows/{id}/phrases',
      'get /v1/flows/{id}/publications',
      'get /v1/flows/{id}/versions',
      'get /v1/flows/{id}/versions/{ref}',
      'get /v1/flows/{id}/versions/{ref}/files',
      'get /v1/glossary',
      'get /v1/personas',
      'get /v1/personas/{id}',
      'get /v1/reports/agents',
      'get /v1/reports/alerts',
      'get /v1/reports/board',
      'get /v1/reports/metrics',
      'get /v1/reports/phrases',
      'get /v1/reports/promises',
      'get /v1/reports/rules',
      'get /v1/reports/scores',
      'get /v1/reports/stages',
      'get /v1/reports/summary',
      'get /v1/scorecard',
      'get /v1/settings',
      'get /v1/simulations',
      'get /v1/simulations/{id}',
      'get /v1/tasks',
      'get /v1/trainees',
      'get /v1/trainees/{id}/habits',
      'get /v1/trainees/{id}/progress',
      'get /v1/work',
      'patch /v1/assignments/{id}',
      'patch /v1/flows/{id}/drafts/{draft}',
      'post /v1/agents/{id}/checks',
      'post /v1/assignments',
      'post /v1/assignments/{id}/attempts',
      'post /v1/conversations',
      'post /v1/conversations/{id}/checks',
      'post /v1/conversations/{id}/events',
      'post /v1/conversations/{id}/inspections',
      'post /v1/conversations/{id}/replays',
      'post /v1/conversations/{id}/scorecard/overrides',
      'post /v1/flows/{id}/backtests',
      'post /v1/flows/{id}/check',
      'post /v1/flows/{id}/drafts',
      'post /v1/flows/{id}/missing/dismiss',
      'post /v1/flows/{id}/missing/resolve',
      'post /v1/flows/{id}/moves',
      'post /v1/flows/{id}/publish',
      'post /v1/flows/{id}/retire',
      'post /v1/flows/{id}/rollback',
      'post /v1/flows/{id}/test',
      'post /v1/personas/from-conversation',
      'post /v1/simulations',
      'post /v1/simulations/{id}/replays',
      'post /v1/simulations/{id}/turns',
      'post /v1/texts/check',
      'post /v1/texts/recognise',
      'put /v1/brands/{id}',
      'put /v1/personas/{id}',
    ]);
    for (const [name, route] of routes) {
      expect(Object.keys(route.responses), name).toContainEqual(expect.stringMatching(name.endsWith('/inspect') ? /^101$/ : /^2/));
      if (name !== 'get /healthz') expect(Object.keys(route.responses), name).toEqual(expect.arrayContaining(['4XX', '5XX']));
      if (name.startsWith('post') && !name.endsWith('/inspections')) expect(route.requestBody, name).toBeDefined();
    }
  });

  it('describes every event type with its data', async () => {
    const { body } = await desk.send<OpenApi>('GET', '/openapi.json');
    const event = body.components.schemas.Event as { anyOf: { properties: { type: { enum: string[] } } }[] };
    expect(event.anyOf.map(({ properties }) => properties.type.enum[0])).toContain('customer.requests-selection');
  });

  it('refers to nothing that it does not have', async () => {
    const { body } = await desk.send<OpenApi>('GET', '/openapi.json');
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1]);
    expect(references.length).toBeGreaterThan(5);
    for (const reference of references)
      expect(body.components.schemas, reference).toHaveProperty(String(reference).replace('#/components/schemas/', ''));
  });
});
