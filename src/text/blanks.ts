/** A place that should have been filled: UTF-16 offsets, and what stands there for a name; empty for a line or dots to fill in. */
export interface Blank {
  readonly span: [number, number];
  readonly name: string;
  /** Dots between spaces may also be a pause. */
  readonly maybe?: true;
}

const MAX_NAME = 80;

/** What stands in brackets when it is a name for something else, by its first word: "[имя клиента]", "<company>". */
const NAMES: ReadonlySet<string> = new Set(
  [
    'имя фамилия отчество клиент клиента агент агента компания компании название номер дата сумма город адрес вставьте вставить укажите',
    'vardas pavardė klientas kliento agentas agento įmonė įmonės numeris data suma miestas adresas įrašykite įveskite',
    'imię nazwisko klient klienta agent agenta firma firmy nazwa numer kwota miasto adres wpisz wstaw',
    'name firstname lastname customer client agent company brand number date amount city address insert your order',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Places in a text that nobody has filled: `{ИМЯ}`, `{{name}}`, `${name}`, `%name%`, `[имя клиента]`, `<company>`, `____`,
 * and the "…" that our own phrases show for what is not known. In order, one pass.
 */
export function blanksIn(text: string): Blank[] {
  const blanks: Blank[] = [];
  const braces = text.includes('{') ? bracesIn(text) : new Map<number, number>();
  for (let index = 0; index < text.length; index += 1) {
    const blank = blankAt(text, index, braces);
    if (blank === null) continue;
    blanks.push(blank);
    index = blank.span[1] - 1;
  }
  return blanks;
}

function blankAt(text: string, index: number, braces: ReadonlyMap<number, number>): Blank | null {
  switch (text.charCodeAt(index)) {
    case 0x7b: // {
      return inBraces(text, index, braces);
    case 0x24: // $
      return text[index + 1] === '{' ? inBraces(text, index + 1, braces) : null;
    case 0x25: // %
      return between(text, index, '%', isIdentifier);
    case 0x5b: // [
      return between(text, index, ']', isFieldName);
    case 0x3c: // <
      return between(text, index, '>', isFieldName);
    case 0x5f: // _
      return line(text, index);
    case 0x2026: // …
      return dots(text, index);
    default:
      return null;
  }
}

/** Each outer brace with the place behind the one that closes it. */
function bracesIn(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '{') open.push(index);
    else if (text[index] === '}') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index + 1);
    }
  }
  return pairs;
}

function inBraces(text: string, index: number, braces: ReadonlyMap<number, number>): Blank | null {
  const end = braces.get(index);
  if (end === undefined) return null;
  const start = text[index - 1] === '$' ? index - 1 : index;
  return {
    span: [start, end],
    name: text
      .slice(index, Math.min(end, index + MAX_NAME))
      .replace(/[{}]/g, '')
      .trim(),
  };
}

function between(text: string, index: number, close: string, fits: (name: string, behind: string) => boolean): Blank | null {
  let end = index + 1;
  const last = Math.min(text.length, index + MAX_NAME);
  while (end < last && text[end] !== close && text[end] !== '\n' && text[end] !== text[index]) end += 1;
  if (text[end] !== close || end === index + 1) return null;
  const name = text.slice(index + 1, end).trim();
  return fits(name, text[end + 1] ?? '') ? { span: [index, end + 1], name } : null;
}

/** "%name%", not "10% и 20%". */
function isIdentifier(name: string): boolean {
  return /^\p{L}[\p{L}_]*$/u.test(name);
}

/** "[имя]" and "[CUSTOMER_NAME]", not "[1]", "[фото]" and not the "[text](url)" of a link. */
function isFieldName(name: string, behind: string): boolean {
  if (behind === '(') return false;
  if (/^\p{Lu}+(?:_\p{Lu}+)+$/u.test(name)) return true;
  const first = /^[\p{L}]+/u.exec(name.toLowerCase())?.[0] ?? '';
  return NAMES.has(first) && /^[\p{L}_ ]+$/u.test(name);
}

/** "____": three strokes or more to write upon. */
function line(text: string, index: number): Blank | null {
  let end = index;
  while (text[end] === '_') end += 1;
  return end - index > 2 ? { span: [index, end], name: '' } : null;
}

/** " …," and "„…”": dots where a word would stand. At the end of a text they are a pause, but for "Итого: …". */
function dots(text: string, index: number): Blank | null {
  const before = text[index - 1] ?? '';
  const behind = text[index + 1] ?? '';
  const span: [number, number] = [index, index + 1];
  if (!/^[\s«„“"(]?$/.test(before)) return null;
  if (behind === '' || behind === '\n') return text[index - 2] === ':' ? { span, name: '' } : null;
  if (/[.,;:!?»“”")]/.test(behind)) return { span, name: '' };
  return /\s/.test(behind) && before !== '' && before !== '\n' ? { span, name: '', maybe: true } : null;
}
