import type { Problem } from '../../problems/Problem.ts';
import { found, wrong, type Read } from '../../problems/Read.ts';
import { inspectJson } from './inspectJson.ts';
import { scanJson } from './scanJson.ts';

/** A parsed JSON text that is safe to work with: no key of it means something to JavaScript, and it is not nested too deep. */
export interface JsonDocument {
  readonly value: unknown;
  /** How many values it holds. */
  readonly size: number;
}

/**
 * Parses a JSON text, or says all that is wrong with it: the syntax with line and column, forbidden keys, keys given
 * twice, nesting too deep. Never throws, whatever the text.
 */
export function parseJson(text: string): Read<JsonDocument> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return wrong([malformed(text, cause)]);
  }
  const inspection = inspectJson(value);
  const problems = [...inspection.problems];
  // Below the level where the inspection stops nothing was counted, and the text is refused anyway.
  if (problems.length === 0 && inspection.keys !== countKeys(text)) problems.push(...duplicates(text));
  return problems.length === 0 ? found({ value, size: inspection.size }) : wrong(problems);
}

function malformed(text: string, cause: unknown): Problem {
  const { fault } = scanJson(text);
  if (fault === null) return { code: 'file-malformed', args: { reason: String(cause) }, pointer: '', cause };
  const { line, column, reason } = fault;
  return { code: 'file-malformed', args: { reason: `line ${line}, column ${column}: ${reason}`, line, column }, pointer: '', cause };
}

function duplicates(text: string): Problem[] {
  return scanJson(text).duplicates.map(({ name, pointer, firstLine }) => ({
    code: 'duplicate-name',
    args: { name, other: `line ${firstLine}` },
    pointer,
  }));
}

/** Colons outside of quotes: one a key. A quick count, so that the slow scan is made only where a key is lost. */
function countKeys(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 58) count += 1;
    else if (code === 34) at = closingQuote(text, at);
  }
  return count;
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  for (; at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 92) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}
