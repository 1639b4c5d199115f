/** What was left out of a text or value, and how much of it there was. */
export interface Masked<T> {
  readonly value: T;
  readonly count: number;
}

const FEWEST_DIGITS = 7;
const DEEPEST = 20;
const MAIL = 'name@example.com';
const MAIL_SIGN = /[\p{L}\p{N}._%+-]/u;
const LONGEST_SIDE = 200;

/**
 * Leaves out what tells who somebody is and must not land in a repository by accident: e-mail addresses become
 * `name@example.com`, and in what has seven digits or more (telephone, card, account) all but the first become 0. Dates
 * stay. Names stay too: no list of them is long enough. Masking a masked text changes nothing.
 */
export function maskText(text: string): Masked<string> {
  const mails = maskMails(text);
  const digits = maskDigits(mails.value);
  return { value: digits.value, count: mails.count + digits.count };
}

/** The same for every text of a value, however deep, and for whole numbers that are as long. */
export function maskValue(value: unknown, depth = 0): Masked<unknown> {
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) {
    const masked = maskText(String(value));
    return masked.count === 0 ? { value, count: 0 } : { value: Number(masked.value), count: masked.count };
  }
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return { value, count: 0 };
  let count = 0;
  const inner = (one: unknown): unknown => {
    const masked = maskValue(one, depth + 1);
    count += masked.count;
    return masked.value;
  };
  const masked = Array.isArray(value) ? value.map(inner) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]));
  return { value: masked, count };
}

/** Goes from one @ to the next, so that the time is that of the text's length. */
function maskMails(text: string): Masked<string> {
  let made = '';
  let done = 0;
  let count = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, done))) {
    let start = at;
    while (start > done && at - start < LONGEST_SIDE && MAIL_SIGN.test(text[start - 1] ?? '')) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < LONGEST_SIDE && MAIL_SIGN.test(text[end] ?? '')) end += 1;
    while (/[.-]/.test(text[end - 1] ?? '')) end -= 1;
    const written = text.slice(start, end);
    if (start === at || !text.slice(at, end).includes('.')) continue;
    made += text.slice(done, start) + MAIL;
    done = end;
    if (written !== MAIL) count += 1;
  }
  return { value: made + text.slice(done), count };
}

/** A run of digits with what stands between the groups of a number: at most two signs at a time. */
const RUN = /\+?\(?\d(?:[ \u00a0().-]{0,3}\d){6,40}/g;
const DATE = /^(?:\d{4}[.-]\d{1,2}[.-]\d{1,2}|\d{1,2}[.-]\d{1,2}[.-]\d{4})(?: \d{1,2})?$/;

function maskDigits(text: string): Masked<string> {
  let count = 0;
  const value = text.replace(RUN, (run) => {
    if (DATE.test(run) || run.replace(/\D/g, '').length < FEWEST_DIGITS) return run;
    let seen = 0;
    const masked = run.replace(/\d/g, (digit) => (seen++ === 0 ? digit : '0'));
    if (masked !== run) count += 1;
    return masked;
  });
  return { value, count };
}
