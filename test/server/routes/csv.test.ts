import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { answerCsv, wantsCsv } from '../../../server/routes/csv.ts';

const app = Fastify();
app.get('/table', (request, reply) =>
  wantsCsv(request)
    ? answerCsv(
        reply,
        'agents of "today"',
        ['agent', 'calls', 'late'],
        [
          { agent: '=HYPERLINK("http://evil")', calls: 3, late: true },
          { agent: 'Živilė, "Ž"', calls: -1.5, late: null },
        ],
      )
    : { table: true },
);
const asked = async (url: string, accept?: string) => {
  const { headers, body } = await app.inject({ url, headers: accept === undefined ? {} : { accept } });
  return { type: headers['content-type'], name: headers['content-disposition'], body };
};

describe('a table as CSV', () => {
  it('is RFC 4180 with a byte order mark, quotes what needs it and keeps numbers below zero', async () => {
    const { type, name, body } = await asked('/table?format=csv');
    expect([type, name]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="agents_of__today_.csv"']);
    expect(body).toBe(`\ufeffagent,calls,late\r\n"'=HYPERLINK(""http://evil"")",3,true\r\n"Živilė, ""Ž""",-1.5,\r\n`);
  });

  it.each([
    ['/table', undefined, false],
    ['/table', 'text/csv', true],
    ['/table', 'application/json, text/csv;q=0.5', false],
    ['/table', 'text/csv, */*;q=0.1', true],
    ['/table', 'text/csv;q=0', false],
    ['/table', '*/*', false],
    ['/table?format=json', 'text/csv', false],
    ['/table?format=csv', 'application/json', true],
  ])('is answered to %s with Accept %s: %s', async (url, accept, csv) => {
    expect((await asked(url, accept)).type?.toString().startsWith('text/csv')).toBe(csv);
  });
});
