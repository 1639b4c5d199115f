/** Something that is written like a number of something: digits, with letters and signs among them. */
export interface Code {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  /** Nothing but digits. */
  readonly isPlain: boolean;
}

const MOST_CODES = 20;
const LONGEST = 40;

/** The codes of a text, in its order: "12345", "FV/2024/123", "AB-77". Dates, times and amounts look alike and are the reader's to tell apart. */
export function codesIn(text: string): Code[] {
  const codes: Code[] = [];
  let start = -1;
  for (let index = 0; index <= text.length && codes.length < MOST_CODES; index += 1) {
    if (index < text.length && isOfCode(text, index, start)) {
      if (start < 0) start = index;
      continue;
    }
    if (start >= 0) add(codes, text, start, index);
    start = -1;
  }
  return codes;
}

function add(codes: Code[], text: string, start: number, behind: number): void {
  let end = behind;
  while (end > start && !isLetterOrDigit(text.charCodeAt(end - 1))) end -= 1;
  const value = text.slice(start, end);
  const digits = value.replace(/\D/g, '').length;
  if (digits > 0 && value.length <= LONGEST) codes.push({ value, start, end, digits, isPlain: digits === value.length });
}

/** Letters and digits; between them also - / _ and a full stop before a digit. */
function isOfCode(text: string, index: number, start: number): boolean {
  const code = text.charCodeAt(index);
  if (isLetterOrDigit(code)) return true;
  if (start < 0) return false;
  const next = text.charCodeAt(index + 1);
  return (code === 0x2d || code === 0x2f || code === 0x5f) && isLetterOrDigit(next);
}

function isLetterOrDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code <= 0x17f) ||
    (code >= 0x400 && code <= 0x45f)
  );
}
