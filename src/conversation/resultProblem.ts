import { urlsIn } from '../text/urls.ts';
import { wordsOf } from '../text/words.ts';
import type { Problem } from '../problems/Problem.ts';

const LETTERS = /^\p{L}{2,}$/u;

/** A lookup ends with something that can be told to the customer, not with a bare telephone number, address or link (SRCH-2). */
export function resultProblem(result: string, pointer: string): Problem | undefined {
  const links = urlsIn(result);
  const told = wordsOf(result).some(
    ({ text, start, end }) => LETTERS.test(text) && !isInAddress(result, start, end) && !links.some(([from, to]) => start >= from && end <= to),
  );
  if (told) return undefined;
  return {
    code: 'invalid-data',
    args: { reason: 'result must say what was found out, in words: a bare number or link leaves the search to the customer (SRCH-2)' },
    pointer,
  };
}

/** A word of an e-mail address: something before or behind it without a space is an @. */
function isInAddress(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf(' ', start) + 1;
  const to = text.indexOf(' ', end);
  return text.slice(from, to === -1 ? text.length : to).includes('@');
}
