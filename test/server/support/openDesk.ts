import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildApp, type AppOptions } from '../../../server/app.ts';
import { openMemoryStore } from '../../../server/store/memory/openMemoryStore.ts';
import type { Store } from '../../../server/store/Store.ts';
import type { Guidance } from '../../../src/conversation/Guidance.ts';
import type { ProblemDocument } from '../../../server/schemas/ProblemDocument.ts';
import type { Transcript } from '../../../server/schemas/Transcript.ts';
import { expectAsDocumented } from './answersAsDocumented.ts';
import { deskFlows } from './deskFlow.ts';
import { ManualClock } from './ManualClock.ts';

export const OPENED = '2026-01-05T10:00:00Z';

/** The answer to a request. */
export interface Reply<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: T;
}

/** A server over the flow `desk`, asked without a network; every answer is held to the OpenAPI document. */
export interface Desk {
  readonly app: FastifyInstance;
  readonly clock: ManualClock;
  readonly store: Store;
  send<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: unknown, headers?: Record<string, string>): Promise<Reply<T>>;
  /** Starts a conversation of the flow `desk`, in event time unless told. */
  start(body?: object): Promise<Reply<Guidance>>;
  post(id: string, body: unknown, headers?: Record<string, string>): Promise<Reply<Guidance>>;
  refused(id: string, body: unknown, headers?: Record<string, string>): Promise<Reply<ProblemDocument>>;
  guidance(id: string): Promise<Guidance>;
  transcript(id: string): Promise<Transcript['events']>;
  /** Lets wall-clock time pass, and what was due by it be done. */
  pass(seconds: number): Promise<void>;
  close(): Promise<void>;
}

export async function openDesk(options: Partial<AppOptions> = {}): Promise<Desk> {
  const clock = (options.clock as ManualClock | undefined) ?? new ManualClock(OPENED);
  const store = options.store ?? openMemoryStore();
  let made = 0;
  const app = await buildApp({ flows: deskFlows(), makeId: () => `made-${++made}`, ...options, clock, store });
  await app.ready();

  const send: Desk['send'] = async <T>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply<T>> => {
    const payload = body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await app.inject({ method, url, ...payload, headers: { ...type, ...headers } });
    await expectAsDocumented(app, method, url, response);
    return { status: response.statusCode, headers: response.headers, body: bodyOf(response) as T };
  };
  return {
    ...{ app, clock, store, send },
    start: (body = {}) => send('POST', '/v1/conversations', { flow: 'desk', clock: 'event', at: OPENED, ...body }),
    post: (id, body, headers) => send('POST', `/v1/conversations/${id}/events`, body, headers),
    refused: (id, body, headers) => send('POST', `/v1/conversations/${id}/events`, body, headers),
    guidance: async (id) => (await send<Guidance>('GET', `/v1/conversations/${id}`)).body,
    transcript: async (id) => (await send<Transcript>('GET', `/v1/conversations/${id}/transcript`)).body.events,
    pass: (seconds) => clock.pass(seconds, () => app.services.settled()),
    close: () => app.close(),
  };
}

/** A table is text, everything else JSON. */
function bodyOf({ body, headers }: LightMyRequestResponse): unknown {
  if (body === '') return undefined;
  return String(headers['content-type']).startsWith('text/csv') ? body : JSON.parse(body);
}
