/** What the free text of a setup says, as far as it is understood. */
export interface Note {
  /** The stage that the contact is in: "state clarify", "interrupted state: clarify". */
  readonly stage?: string;
  /** "steps 6-8 are a second contact: outbound, brand \"Kid Mir\", customer Наталья". */
  readonly contacts: readonly NotedContact[];
  /** "run twice: agent male and agent female": the agent's gender in each run. */
  readonly genders: readonly string[];
  /** "fact refundDone is true". */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  /** Parts that are none of these. */
  readonly unread: readonly string[];
}

export interface NotedContact {
  readonly contact: number;
  readonly firstStep: number;
  readonly lastStep: number;
  readonly channel?: 'chat' | 'phone';
  readonly direction?: 'inbound' | 'outbound';
  readonly brand?: string;
  readonly customer?: string;
  readonly language?: string;
  readonly stage?: string;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const CONTACT =
  /^steps? (\d{1,4})(?: ?[-–] ?(\d{1,4}))? (?:are|is|belong to|belongs to) (?:a|an|the|another)? ?(\w+)? ?(?:contact|call|chat)\b ?:? ?(.*)$/i;
const STAGE = /^(?:(?:the )?contact is in |interrupted |in |starts? in )?(?:state|stage):? ([a-z][\w.]*)$/i;
const RUNS = /^run (?:twice|\d times|for each):? /i;
/** Says nothing that is not so anyway: each run is held against the same expectations. */
const IDENTICAL = /^all expectations (?:are )?identical$/i;
const FACT = /^(?:the )?fact (\w+) (?:is|=) (.+)$/i;

/** Reads a note part by part; parts are set off by semicolons, or by full stops that end a sentence. */
export function readNote(text = ''): Note {
  const note = {
    contacts: [] as NotedContact[],
    genders: [] as string[],
    facts: {} as Record<string, string | number | boolean>,
    unread: [] as string[],
  };
  let stage: string | undefined;
  for (const part of partsOf(text)) {
    const contact = CONTACT.exec(part);
    const runs = RUNS.exec(part);
    const fact = FACT.exec(part);
    const found = STAGE.exec(part);
    if (contact) note.contacts.push(contactOf(contact));
    else if (runs) note.genders.push(...(part.match(/\b(?:female|male|other)\b/g) ?? []));
    else if (fact) note.facts[fact[1] ?? ''] = valueOf(fact[2] ?? '');
    else if (found) stage = found[1];
    else if (!IDENTICAL.test(part)) note.unread.push(part);
  }
  return { ...note, ...(stage === undefined ? {} : { stage }) };
}

function partsOf(text: string): readonly string[] {
  // A full stop inside a name such as hold.ask ends nothing.
  return text
    .split(/;|\.(?:\s|$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function contactOf([, first, last, ordinal = 'second', details = '']: RegExpExecArray): NotedContact {
  const place = ORDINALS.indexOf(ordinal.toLowerCase());
  return {
    contact: place === -1 ? 2 : place + 1,
    firstStep: Number(first),
    lastStep: Number(last ?? first),
    ...optional('channel', channelOf(details)),
    ...optional('direction', /\b(inbound|outbound)\b/i.exec(details)?.[1]?.toLowerCase()),
    ...optional('brand', /\bbrand ["“„«]([^"”“»]+)["”“»]/i.exec(details)?.[1] ?? /\bbrand ([^,"“„«]+)/i.exec(details)?.[1]?.trim()),
    ...optional('customer', /\bcustomer ([^,]+)/i.exec(details)?.[1]?.trim()),
    ...optional('language', /\blanguage ([a-z]{2})\b/i.exec(details)?.[1]),
    ...optional('stage', /\b(?:state|stage):? ([a-z][\w.]*)/i.exec(details)?.[1]),
  };
}

function channelOf(details: string): string | undefined {
  if (/\bchat\b/i.test(details)) return 'chat';
  return /\b(?:phone|call)\b/i.test(details) ? 'phone' : undefined;
}

function optional(name: keyof NotedContact, value: string | undefined): Partial<NotedContact> {
  return value === undefined ? {} : { [name]: value };
}

function valueOf(text: string): string | number | boolean {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}
