import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { BenchCase } from '../BenchCase.ts';
import { recordedChat } from '../events.ts';
import { spawnServer, type Spawned } from '../spawnServer.ts';
import { spreadOf } from '../statistics.ts';

const CONNECTIONS = 64;
const SECONDS = 6;
const ROUNDS = 5;
const PORT = 23_400;
const AT = Date.parse('2026-01-05T10:00:00Z');
const GOAL_RATIO = 0.5;
const LEAST_RATIO = 0.35;
const GOAL_P99 = 3;

interface Round {
  readonly turns: number;
  readonly p99: number;
}

/**
 * Turns a second over HTTP with a durable commit each (SQLite, synchronous=FULL), beside a bare Fastify route that takes
 * the same requests and answers a body of the same size. Each connection plays the recorded chat in conversation after
 * conversation. Load generator, server and store share the machine.
 */
export const http: BenchCase = {
  name: 'http',
  description: `turns a second at ${CONNECTIONS} connections, rounds of ${SECONDS} s in turn`,
  async run() {
    const data = await mkdtemp(join(tmpdir(), 'sufler-bench-'));
    const sufler = await spawnServer('dist/server/main.js', { PORT: String(PORT), SUFLER_DATA: data });
    const { bytes, typical } = await answers(sufler.url);
    const bodyFile = join(data, 'answer.json');
    await writeFile(bodyFile, typical);
    const bare = await spawnServer('dist/bench/bareServer.js', { PORT: String(PORT + 1), BODY_FILE: bodyFile });
    try {
      await drive(sufler, 'warm', 2);
      await drive(bare, 'warm', 2);
      const [ours, theirs]: [Round[], Round[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        theirs.push(await drive(bare, `b${round}`, SECONDS));
        ours.push(await drive(sufler, `s${round}`, SECONDS));
      }
      return resultOf(ours, theirs, bytes);
    } finally {
      await Promise.all([sufler.stop(), bare.stop()]);
      await rm(data, { recursive: true, force: true });
    }
  },
};

function resultOf(ours: readonly Round[], theirs: readonly Round[], bytes: number) {
  const turns = [ours, theirs].map((rounds) => spreadOf(rounds.map((round) => round.turns)));
  const p99 = [ours, theirs].map((rounds) => spreadOf(rounds.map((round) => round.p99)));
  const [mine, bare, mine99, bare99] = [turns[0], turns[1], p99[0], p99[1]] as const;
  if (!mine || !bare || !mine99 || !bare99) throw new Error('nothing was measured');
  const ratio = mine.median / bare.median;
  const slower = mine99.median / bare99.median;
  return {
    measurements: [
      { name: 'sufler, SQLite, durable', unit: 'turns/s', value: mine, ratio: { to: 'bare', value: ratio } },
      { name: 'bare Fastify route', unit: 'requests/s', value: bare },
      { name: 'sufler p99', unit: 'ms', value: mine99, ratio: { to: 'bare', value: slower } },
      { name: 'bare p99', unit: 'ms', value: bare99 },
    ],
    goals: [
      { text: `${GOAL_RATIO} of the bare route`, met: ratio >= GOAL_RATIO, came: ratio.toFixed(2) },
      { text: `at the very least ${LEAST_RATIO} of it`, met: ratio >= LEAST_RATIO, came: ratio.toFixed(2) },
      { text: `p99 no worse than ${GOAL_P99} times its p99`, met: slower <= GOAL_P99, came: slower.toFixed(2) },
    ],
    notes: [`answers of ${bytes} bytes`],
  };
}

const bodies = recordedChat(AT).map(
  ({ type, at, data }) =>
    (id: string) =>
      JSON.stringify({ id, type, at: new Date(at).toISOString(), data }),
);

/** What a connection knows of the conversation that it is playing. */
interface Playing {
  id?: string;
}

interface Request {
  readonly method: 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly setupRequest: (request: object, context: Playing) => object;
}

const headers = { 'content-type': 'application/json' };

/** One after another: opening a conversation, then each of its events. */
function requestsOf(run: string): Request[] {
  let opened = 0;
  const opening: Request = {
    method: 'POST',
    path: '/v1/conversations',
    headers,
    setupRequest: (request, context) => {
      context.id = `${run}-${opened++}`;
      return { ...request, body: startBody(context.id) };
    },
  };
  const posting = bodies.map((body, index): Request => {
    const text = body(`e${index}`);
    return {
      method: 'POST',
      path: '/',
      headers,
      setupRequest: (request, context) => ({ ...request, path: `/v1/conversations/${context.id ?? ''}/events`, body: text }),
    };
  });
  return [opening, ...posting];
}

async function drive({ url }: Spawned, run: string, seconds: number): Promise<Round> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, requests: requestsOf(run) });
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${result.errors} errors, ${result.non2xx} refusals`);
  // Of 26 requests one opens the conversation; it is stored as well, but it is no turn.
  return { turns: (result['2xx'] * bodies.length) / (bodies.length + 1) / result.duration, p99: result.latency.p99 };
}

function startBody(id: string): string {
  return JSON.stringify({
    id,
    flow: 'shop-chat',
    language: 'ru',
    agent: { id: 'a1', name: 'Елизавета', gender: 'female' },
    brand: { id: 'kid-mir', name: 'Kid Mir' },
    clock: 'event',
    at: new Date(AT).toISOString(),
  });
}

/** How long an answer is on the average of the recorded chat, and the answer that comes nearest to that. */
async function answers(url: string): Promise<{ bytes: number; typical: string }> {
  const post = async (path: string, body: string): Promise<string> => {
    const response = await fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.text();
  };
  await post('/v1/conversations', startBody('size'));
  const texts: string[] = [];
  for (const [index, body] of bodies.entries()) texts.push(await post('/v1/conversations/size/events', body(`e${index}`)));
  const bytes = Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length);
  const [typical = ''] = texts.sort((a, b) => Math.abs(Buffer.byteLength(a) - bytes) - Math.abs(Buffer.byteLength(b) - bytes));
  return { bytes, typical };
}
