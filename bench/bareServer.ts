import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';

/**
 * The ceiling: a Fastify route that takes the same requests and answers a guidance made beforehand, the same each time.
 * It keeps nothing and computes nothing.
 */
const body = await readFile(process.env.BODY_FILE ?? 'package.json', 'utf8');
const app = Fastify({ logger: false });
app.post('/v1/conversations', (_request, reply) => reply.code(201).type('application/json').send(body));
app.post('/v1/conversations/:id/events', (_request, reply) => reply.type('application/json').send(body));
const url = await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT ?? 0) });
console.log(`Bare listens on ${url}`);
