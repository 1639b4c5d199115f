import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationList } from '../../server/schemas/ConversationList.ts';
import type { Draft } from '../../server/schemas/authoring/Draft.ts';
import type { PublishedVersion } from '../../server/schemas/authoring/Publication.ts';
import type { VersionFiles } from '../../server/schemas/authoring/Version.ts';
import type { FlowList } from '../../server/schemas/FlowList.ts';
import type { Guidance } from '../../src/conversation/Guidance.ts';
import { build, BUILD_TIMEOUT, startServer, type RunningServer } from './support/startServer.ts';

const UNDER_WAY = 200;
/** Softphones that post at the same time, each for its share of the conversations, one after the other without a pause. */
const SOFTPHONES = 16;
/** Turns of each conversation before the edit is begun, and after it is published. */
const TURNS = 3;
const WHO = { author: 'Ona', reason: 'Shorter, and it asks at once' };
const OLD_WORDS = 'Could you please tell me more about what you need?';
const NEW_WORDS = 'What exactly do you need today?';

type Phase = 'before' | 'during' | 'after';

let folder: string;
let server: RunningServer;
let phase: Phase = 'before';
const latencies: Record<Phase, number[]> = { before: [], during: [], after: [] };
const failures: string[] = [];

beforeAll(async () => {
  await build();
  folder = await mkdtemp(join(tmpdir(), 'sufler-publish-'));
  server = await startServer({ SUFLER_DATA: folder });
}, BUILD_TIMEOUT);
afterAll(async () => {
  await server.end('SIGTERM');
  await rm(folder, { recursive: true });
});

/** A request as softphones send it; none may fail. */
async function ask<T>(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<T> {
  const init = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
  const response = await fetch(`${server.url}${path}`, { method, ...init });
  const text = await response.text();
  if (!response.ok) failures.push(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`);
  return JSON.parse(text) as T;
}

const start = (id: string) =>
  ask<Guidance>('POST', '/v1/conversations', { id, flow: 'shop-chat', language: 'en', agent: { name: 'Anna' }, customer: { name: 'Ruth' } });
const wordsOf = ({ say, also }: Guidance) => [say, ...also].map((one) => one?.text ?? '');

/** The agent says what is recommended first. */
const greet = (id: string, { say }: Guidance) =>
  ask<Guidance>('POST', `/v1/conversations/${id}/events`, { type: 'agent.says', data: { text: say?.text ?? '' } });

/** The customer says something, the agent asks for more; the answer to the first of them has the words of the version. */
async function turn(id: string): Promise<Guidance> {
  const began = performance.now();
  const at = phase;
  const path = `/v1/conversations/${id}/events`;
  const guidance = await ask<Guidance>('POST', path, { type: 'customer.says', data: { text: 'A gift for a girl of five', meanings: [] } });
  const between = performance.now();
  await ask('POST', path, { type: 'agent.says', data: { phrase: 'discovery.ask' } });
  latencies[at].push(between - began, performance.now() - between);
  return guidance;
}

/** Posts for as long as it is told to; the guidance of the last turn of each conversation. */
async function talk(ids: readonly string[], turns: Map<string, number>, goesOn: () => boolean): Promise<readonly Guidance[]> {
  for (;;) {
    const last: Guidance[] = [];
    for (const id of ids) {
      last.push(await turn(id));
      turns.set(id, (turns.get(id) ?? 0) + 1);
    }
    if (!goesOn()) return last;
  }
}

/** An edit of a phrase and of a state, as an author makes it: a draft, a change, a publication. */
async function publishEdit(): Promise<PublishedVersion> {
  const { files } = await ask<VersionFiles>('GET', '/v1/flows/shop-chat/versions/published/files?files=all');
  const phrases = JSON.parse(files['common/phrases/en.json'] ?? '') as Record<string, unknown>;
  const discovery = JSON.parse(files['parts/discovery.json'] ?? '') as { states: { due: { meta: unknown } } };
  discovery.states.due.meta = { say: 'discovery.ask' };
  const draft = await ask<Draft>('POST', '/v1/flows/shop-chat/drafts', { ...WHO, title: 'Ask at once' });
  const changed = { 'common/phrases/en.json': { ...phrases, 'discovery.ask': NEW_WORDS }, 'parts/discovery.json': discovery };
  await ask('PATCH', `/v1/flows/shop-chat/drafts/${draft.id}`, { ...WHO, files: changed }, { 'if-match': '"1"' });
  return ask<PublishedVersion>('POST', '/v1/flows/shop-chat/publish', { ...WHO, draft: draft.id });
}

async function hashes(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let cursor = ''; ;) {
    const page = await ask<ConversationList>('GET', `/v1/conversations?limit=200${cursor}`);
    for (const { id, hash } of page.conversations) found.set(id, hash);
    if (page.next === null) return found;
    cursor = `&cursor=${page.next}`;
  }
}

const quantile = (values: readonly number[], q: number) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * q)] ?? NaN;

describe('an edit that is published under load', () => {
  it(
    'SCR-2: 200 conversations under way end on their version, new ones start on the new one, no request fails; so it is after a restart',
    async () => {
      const ids = Array.from({ length: UNDER_WAY }, (_, i) => `old-${i}`);
      for (const id of ids) await greet(id, await start(id));
      const [{ hash: oldHash }] = (await ask<FlowList>('GET', '/v1/flows')).flows as [FlowList['flows'][0]];

      const turns = new Map<string, number>();
      let enough = Infinity;
      let isOpen = true;
      const reached = (count: number) => ids.every((id) => (turns.get(id) ?? 0) >= count);
      let sawEnough: () => void = () => {};
      const seen = new Promise<void>((resolve) => (sawEnough = resolve));
      const goesOn = (): boolean => {
        if (reached(TURNS)) sawEnough();
        return !(phase === 'after' && reached(enough));
      };
      const shares = Array.from({ length: SOFTPHONES }, (_, share) => ids.filter((_id, i) => i % SOFTPHONES === share));
      const talking = shares.map((share) => talk(share, turns, goesOn));
      // Meanwhile contacts come in without a pause.
      const opened: { id: string; phase: Phase }[] = [];
      const opening = (async () => {
        while (isOpen) {
          const id = `new-${opened.length}`;
          opened.push({ id, phase });
          await start(id);
        }
      })();

      await seen;
      phase = 'during';
      const began = performance.now();
      const { publication } = await publishEdit();
      const took = performance.now() - began;
      phase = 'after';
      enough = Math.max(...turns.values()) + TURNS;
      const last = (await Promise.all(talking)).flat();
      isOpen = false;
      await opening;

      expect(failures).toEqual([]);
      expect(publication.version).not.toBe(oldHash);
      const found = await hashes();
      expect(new Set(ids.map((id) => found.get(id)))).toEqual(new Set([oldHash]));
      for (const guidance of last) expect(wordsOf(guidance)).toContain(OLD_WORDS);
      const hashesOf = (when: Phase) => new Set(opened.filter((one) => one.phase === when).map(({ id }) => found.get(id)));
      expect(hashesOf('before')).toEqual(new Set([oldHash]));
      expect(hashesOf('after')).toEqual(new Set([publication.version]));
      expect((await greet('afterwards', await start('afterwards'))).say?.text).toBe(NEW_WORDS);

      console.info(
        `the edit took ${took.toFixed(0)} ms; ` +
          (['before', 'during', 'after'] as const)
            .map(
              (when) =>
                `${when}: ${latencies[when].length} events, median ${quantile(latencies[when], 0.5).toFixed(1)} ms, p99 ${quantile(latencies[when], 0.99).toFixed(1)} ms`,
            )
            .join('; '),
      );

      await server.end('SIGTERM');
      server = await startServer({ SUFLER_DATA: folder });
      const [flow] = (await ask<FlowList>('GET', '/v1/flows')).flows;
      expect([flow?.hash, flow?.files.state]).toEqual([publication.version, 'differs']);
      expect(Object.keys(flow?.files.changes ?? {}).length).toBeGreaterThan(0);
      expect(wordsOf(await turn('old-7'))).toContain(OLD_WORDS);
      expect(wordsOf(await turn('afterwards'))).toContain(NEW_WORDS);
      expect(failures).toEqual([]);
    },
    BUILD_TIMEOUT,
  );
});
