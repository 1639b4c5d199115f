import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startOwnServer, type OwnServer } from '../../src/cli/scenarios/ownServer.ts';
import { readExamples, type ExampleRequest } from './readExamples.ts';

const flows = fileURLToPath(new URL('../../flows', import.meta.url));

/** A page starts a server, publishes and tries versions: much on a busy machine. */
const LONGEST = 180_000;

describe('the requests of a page', () => {
  let server: OwnServer;
  beforeEach(async () => {
    server = await startOwnServer(flows);
  });
  afterEach(() => server.close());

  it.each([
    { page: 'README.md', examples: 13 },
    { page: 'docs/guides/integrators.md', examples: 12 },
    { page: 'docs/guides/versions.md', examples: 14 },
    { page: 'docs/guides/trainers.md', examples: 18 },
  ])(
    'get from a real server the answers that it shows: $page',
    async ({ page, examples: atLeast }) => {
      const examples = readExamples(page);
      expect(examples.length).toBeGreaterThanOrEqual(atLeast);
      for (const { heading, requests, shown } of examples) {
        let answer: unknown;
        for (const request of requests) answer = await send(server.url, request);
        if (shown) expect(answer, `${page}, "${heading}"`).toMatchObject(shown);
      }
    },
    LONGEST,
  );
});

/** A request that the page shows without an answer must have done what it says all the same. */
async function send(url: string, { method, path, headers, body }: ExampleRequest): Promise<unknown> {
  const response = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  return text === '' ? {} : (JSON.parse(text) as unknown);
}
