import Fastify from 'fastify';

/**
 * The ceiling: a Fastify route that takes the same requests and answers a body of the same size, made beforehand.
 * It keeps nothing and computes nothing.
 */
const bytes = Number(process.env.BODY_BYTES ?? 3_000);
const body = JSON.stringify({ filler: 'x'.repeat(Math.max(0, bytes - 13)) });
const app = Fastify({ logger: false });
app.post('/v1/conversations', (_request, reply) => reply.code(201).type('application/json').send(body));
app.post('/v1/conversations/:id/events', (_request, reply) => reply.type('application/json').send(body));
const url = await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT ?? 0) });
console.log(`Bare listens on ${url}`);
