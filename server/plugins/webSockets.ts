import websocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';

export interface WebSocketsOptions {
  /** Sends away whoever is connected; the server does not stop before they are gone. */
  readonly close: () => Promise<void>;
}

/** Nobody has anything to say to this server over a WebSocket. */
const LONGEST_MESSAGE = 1_024;

/** WebSockets for the routes that are added after this. Registered only where there are such routes: it costs every request a little. */
export const webSockets = plugin(
  async (app: FastifyInstance, { close }: WebSocketsOptions) => {
    await app.register(websocket, {
      options: { maxPayload: LONGEST_MESSAGE },
      // A client that breaks the protocol, or whose network fails, is no error of ours.
      errorHandler: (error, socket, request) => {
        request.log.debug({ err: error }, 'A WebSocket failed');
        socket.terminate();
      },
      preClose: async () => {
        await close();
        app.websocketServer.close();
      },
    });
  },
  { name: 'webSockets' },
);
