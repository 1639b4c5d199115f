/** A telephone number as somebody writes it, and where; its value is the digits, with the plus where there is one. */
export interface Phone {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** It begins with a plus or the signs between its digits are those of a telephone number. */
  readonly isWrittenSo: boolean;
}

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
const LONGEST = 30;

/** The first telephone number of a text; null where there is none. Dates, times and what letters stick to are none. */
export function phoneGiven(text: string): Phone | null {
  for (let index = 0; index < text.length; index += 1) {
    if (!beginsPhone(text, index)) continue;
    const phone = phoneAt(text, index);
    if (phone !== null) return phone;
    while (index + 1 < text.length && isPart(text.charCodeAt(index + 1))) index += 1;
  }
  return null;
}

function phoneAt(text: string, start: number): Phone | null {
  let end = start;
  let digits = '';
  let groups = 0;
  for (let index = start; index < text.length && index - start < LONGEST && isPart(text.charCodeAt(index)); index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue;
    if (index === start || !isDigit(text.charCodeAt(index - 1))) groups += 1;
    digits += text[index] ?? '';
    end = index + 1;
  }
  const written = text.slice(start, end);
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS || isDate(written) || isLetter(text.charCodeAt(end))) return null;
  const plus = written.startsWith('+');
  return { value: plus ? `+${digits}` : digits, start, end, isWrittenSo: plus || groups > 1 };
}

/** A plus, a bracket or a digit, with nothing before it that it belongs to. */
function beginsPhone(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const before = text.charCodeAt(index - 1);
  if (isLetter(before) || isDigit(before) || before === 0x2f) return false;
  return isDigit(code) || ((code === 0x2b || code === 0x28) && isDigit(text.charCodeAt(index + 1)));
}

function isDate(written: string): boolean {
  return /^\d{1,4}[.-]\d{1,2}[.-]\d{1,4}$/.test(written);
}

/** Digits, plus, space, hyphen, full stop and brackets. */
function isPart(code: number): boolean {
  return isDigit(code) || code === 0x2b || code === 0x20 || code === 0x2d || code === 0x2e || code === 0x28 || code === 0x29;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x17f) || (code >= 0x400 && code <= 0x45f);
}
