import type { Findings } from './ImportFinding.ts';
import { slug } from './nameMaker.ts';
import type { Place } from './Script.ts';

/** `{{name}}`, `${name}`, `%name%`, `{name}`, `[Name]`. */
const BLANK =
  /\{\{\s{0,5}([^{}\n]{1,60}?)\s{0,5}\}\}|\$\{([^{}\n]{1,60})\}|%([\p{L}_][\p{L}\p{N}_.-]{0,59})%|\{([^{}\n,]{1,60})\}|\[([^[\]\n]{1,60})\]/gu;

/** What the names of blanks mean, folded to letters. Anything else becomes a fact of its own. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  customerAddress: [
    ...['name', 'clientname', 'customername', 'customer', 'client', 'firstname', 'fullname', 'leadname', 'contactname', 'username'],
    ...['имя', 'имяклиента', 'клиент', 'фио', 'имяотчество', 'собеседник', 'vardas', 'klientovardas', 'klientas', 'imię', 'imięklienta', 'klient'],
  ],
  agentName: [
    ...['agent', 'agentname', 'operator', 'operatorname', 'manager', 'managername', 'myname', 'yourname'],
    ...[
      'менеджер',
      'имяменеджера',
      'оператор',
      'имяоператора',
      'моеимя',
      'вашеимя',
      'имясотрудника',
      'vadybininkas',
      'operatorius',
      'doradca',
      'imięoperatora',
    ],
  ],
  companyName: [
    'company',
    'companyname',
    'brand',
    'shop',
    'компания',
    'названиекомпании',
    'организация',
    'магазин',
    'įmonė',
    'firma',
    'nazwafirmy',
    'sklep',
  ],
  phone: ['phone', 'phonenumber', 'tel', 'телефон', 'номертелефона', 'telefonas', 'telefon'],
  email: ['email', 'mail', 'почта', 'paštas'],
  orderNumber: ['order', 'ordernumber', 'orderid', 'заказ', 'номерзаказа', 'užsakymas', 'zamówienie'],
};
const ARGUMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries(KNOWN).flatMap(([argument, names]) => names.map((name) => [name, argument] as const)),
);
/** Filled by the engine itself. */
const FILLED: ReadonlySet<string> = new Set(['customerAddress', 'agentName', 'companyName']);

export interface Blanks {
  /** A text as ICU MessageFormat, its blanks as arguments. */
  readonly toMessage: (text: string, place: Place) => string;
  /** Facts that the flow has to declare, with the name in the script. */
  readonly facts: ReadonlyMap<string, string>;
}

/** Finds the blanks of a script's texts. Each that nobody fills is told of once. */
export function blanksOf(coreFacts: ReadonlySet<string>, findings: Findings): Blanks {
  const facts = new Map<string, string>();
  const argumentOf = (name: string, place: Place, isBracket: boolean): string | null => {
    const folded = name
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[^\p{L}]/gu, '');
    const known = ARGUMENTS.get(folded);
    if (known !== undefined && (FILLED.has(known) || coreFacts.has(known))) return known;
    // "[pause]" and "[see the price list]" are stage directions as often as not.
    if (known === undefined && isBracket && !/^[a-z]+(?:[_.][a-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]*)+$/.test(name)) return null;
    const fact = known ?? factName(name);
    if (fact === null) return null;
    if (!facts.has(fact)) {
      facts.set(fact, name);
      findings.add('import-unfilled', place, { name, fact });
    }
    return fact;
  };
  return { toMessage: (text, place) => toMessage(text, (name, isBracket) => argumentOf(name, place, isBracket)), facts };
}

/** In camel case, as facts are named; a reserved word of expressions gets a word before it. */
function factName(name: string): string | null {
  const [first = '', ...rest] = slug(name).split('-');
  const camel = first + rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  if (camel === '') return null;
  return `given${camel.slice(0, 1).toUpperCase()}${camel.slice(1)}`;
}

function toMessage(text: string, argumentOf: (name: string, isBracket: boolean) => string | null): string {
  let message = '';
  let at = 0;
  for (const match of text.matchAll(BLANK)) {
    const [whole, ...names] = match;
    const name = names.find((one) => one !== undefined)?.trim() ?? '';
    const argument = name === '' ? null : argumentOf(name, names[4] !== undefined);
    message += literal(text.slice(at, match.index)) + (argument === null ? literal(whole) : `{${argument}}`);
    at = match.index + whole.length;
  }
  return message + literal(text.slice(at));
}

/** Braces are syntax there, and so is an apostrophe before one. */
function literal(text: string): string {
  return /[{}]/.test(text) || text.endsWith("'") || text.includes("''") ? text.replaceAll("'", "''").replace(/[{}]+/g, "'$&'") : text;
}
