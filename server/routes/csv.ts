import { stringify } from 'csv-stringify/sync';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';

/** Tables as CSV, for spreadsheets: what a route needs to answer them beside JSON. */

export type CsvValue = string | number | boolean | null;

/** For a route's query. */
export const csvQuery = {
  format: Type.Optional(
    Type.Union([Type.Literal('json'), Type.Literal('csv')], { description: '`csv` for a table; so does `Accept: text/csv`. JSON unless told' }),
  ),
};

/** For the `content` of a route's answer, beside its `application/json`. */
export const csvContent = { 'text/csv': { schema: Type.String({ description: 'RFC 4180 in UTF-8, with a byte order mark for Excel' }) } } as const;

/** Whether a table is asked for: by `format`, which wins, or by `Accept`. */
export function wantsCsv(request: FastifyRequest): boolean {
  const { format } = request.query as { format?: 'json' | 'csv' };
  if (format !== undefined) return format === 'csv';
  const weights = acceptedWeights(request.headers.accept ?? '');
  const csv = weights.get('text/csv') ?? 0;
  return csv > 0 && csv >= (weights.get('application/json') ?? 0);
}

/**
 * Answers a table, the columns in this order. Texts that a spreadsheet would take for formulas get an apostrophe in front, for
 * much of what stands in reports was said by customers. `name` is what a browser saves it as, without ending.
 */
export function answerCsv<Column extends string>(
  reply: FastifyReply,
  name: string,
  columns: readonly Column[],
  rows: Iterable<Readonly<Record<Column, CsvValue>>>,
): FastifyReply {
  const text = stringify([...rows], {
    columns: [...columns],
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name.replace(/[^\w.-]/g, '_')}.csv"`)
    .serializer((payload: unknown) => payload as string)
    .send(text);
}

/** Media types of an `Accept` header, with their weights from 0 to 1. */
function acceptedWeights(accept: string): ReadonlyMap<string, number> {
  return new Map(
    accept.split(',').map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [type, weight === undefined ? 1 : Number(weight) || 0];
    }),
  );
}
