import type { AddressInfo } from 'node:net';
import { createWebSocketReceiver } from '@xstate/inspect';
import { WebSocket } from 'ws';
import type { InspectorMessage, SnapshotMessage } from '../../../src/inspection/InspectorMessage.ts';
import type { InspectionTicket } from '../../../server/schemas/Inspection.ts';
import type { Desk } from './openDesk.ts';

export const TOKEN = 'the-token-of-these-tests-only';
export const bearer = { authorization: `Bearer ${TOKEN}` };

/** Lets a server listen on a free port, and gives its address for WebSockets. */
export async function listening({ app }: Desk): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return `ws://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

export async function ticketFor(desk: Desk, id: string): Promise<InspectionTicket> {
  const { status, body } = await desk.send<InspectionTicket>('POST', `/v1/conversations/${id}/inspections`, undefined, bearer);
  if (status !== 201) throw new Error(`There is no ticket: ${status}`);
  return body;
}

/** What somebody received who watches, and a way to wait for more of it. */
export class Received {
  readonly messages: InspectorMessage[] = [];
  #waiting: (() => void)[] = [];

  take(message: InspectorMessage): void {
    this.messages.push(message);
    for (const look of this.#waiting.splice(0)) look();
  }

  /** Resolves when the messages are so that this holds. */
  async until(holds: (messages: readonly InspectorMessage[]) => boolean): Promise<this> {
    while (!holds(this.messages)) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this;
  }

  /** Resolves when the turn that led to this revision was shown to its end. */
  untilRevision(revision: number): Promise<this> {
    return this.until((messages) => messages.some((message) => revisionOf(message) === revision && message.type === '@xstate.snapshot'));
  }

  snapshots(session: string): SnapshotMessage[] {
    return this.messages.filter((message): message is SnapshotMessage => message.type === '@xstate.snapshot' && message.sessionId === session);
  }
}

/** Of a message on the conversation itself. */
export function revisionOf(message: InspectorMessage): unknown {
  return message.type === '@xstate.event' ? undefined : message.snapshot.context.revision;
}

/** Watches with the receiver of the package itself. */
export function receive(url: string): Received {
  const received = new Received();
  createWebSocketReceiver({ server: url }).subscribe((message) => received.take(message as InspectorMessage));
  return received;
}

/** Watches with a plain WebSocket, which can be closed and says how it ended. */
export interface PlainWatcher {
  readonly socket: WebSocket;
  readonly received: Received;
  readonly closed: Promise<{ code: number; reason: string }>;
}

export function connect(url: string, headers: Record<string, string> = {}): PlainWatcher {
  const socket = new WebSocket(url, { headers });
  const received = new Received();
  socket.on('message', (data: Buffer) => received.take(JSON.parse(data.toString()) as InspectorMessage));
  socket.on('error', () => {});
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code: number, reason: Buffer) => resolve({ code, reason: reason.toString() })),
  );
  return { socket, received, closed };
}

/** What is answered to somebody who may not watch. */
export function refusal(url: string, headers: Record<string, string> = {}): Promise<{ status: number; code: string }> {
  const socket = new WebSocket(url, { headers });
  return new Promise((resolve, reject) => {
    socket.on('open', () => reject(new Error('the connection was opened')));
    socket.on('error', () => {});
    socket.on('unexpected-response', (_request, response) => {
      let body = '';
      response.on('data', (data) => (body += String(data)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, code: (JSON.parse(body) as { code: string }).code }));
    });
  });
}
