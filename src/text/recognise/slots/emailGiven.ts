/** An e-mail address as it stands in the text, and where; null where there is none. Scans from each "@" to both sides, once. */
export function emailGiven(text: string): { readonly value: string; readonly start: number; readonly end: number } | null {
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && at - start < LONGEST_LOCAL && isLocal(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < LONGEST_DOMAIN && isDomain(text.charCodeAt(end))) end += 1;
    while (end > at + 1 && !isLetterOrDigit(text.charCodeAt(end - 1))) end -= 1;
    from = at + 1;
    const domain = text.slice(at + 1, end);
    if (start < at && isLetterOrDigit(text.charCodeAt(start)) && /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(domain))
      return { value: text.slice(start, end), start, end };
  }
  return null;
}

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Letters, digits, and . _ % + - */
function isLocal(code: number): boolean {
  return isLetterOrDigit(code) || code === 0x2e || code === 0x5f || code === 0x25 || code === 0x2b || code === 0x2d;
}

function isDomain(code: number): boolean {
  return isLetterOrDigit(code) || code === 0x2e || code === 0x2d;
}
