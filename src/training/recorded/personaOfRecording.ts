import type { Recorded } from '../../backtest/Recorded.ts';
import type { GivenMeaning } from '../../conversation/meaningsRecognised.ts';
import { maskValue } from '../../text/maskPersonal.ts';
import type { Matter, Objection, Persona, ScriptExchange, Speech, Temper } from '../Persona.ts';
import type { Static } from 'typebox';
import { permissionAsked } from './offScript.ts';
import { standInFor } from './standInFor.ts';
import { scriptOf } from './scriptOf.ts';

export interface RecordingPersona {
  /** The persona's id. */
  readonly id: string;
  /** For trainers, in the language of the recording. */
  readonly title: string;
  /** Telephone numbers, addresses and the customer's name stay as they were; they are masked unless told. */
  readonly keepPersonal?: boolean;
  /** The contact's place, as its flow says. */
  readonly channel: 'chat' | 'phone';
  readonly direction: 'inbound' | 'outbound';
  /** Rules that the recorded contact was judged to break, to find the persona by. */
  readonly practises?: readonly string[];
}

/** What a customer of a recording said, with what it meant. */
interface Line {
  readonly text: string | null;
  readonly meanings: readonly GivenMeaning[];
  readonly after: number;
}

const MOST_MATTERS = 5;
const FEEDBACK = /^agent\.asks-feedback$|^feedback\.ask/;
const OPENERS: ReadonlyMap<string, Matter['wants']> = new Map([
  ['customer.wrong-company', 'nothing'],
  ['customer.complains', 'empathy'],
  ['customer.requests-selection', 'selection'],
  ['customer.states-problem', 'answer'],
  ['customer.asks', 'answer'],
  ['customer.means', 'answer'],
]);
const HARSH: ReadonlySet<string> = new Set(['customer.swears', 'customer.insults', 'customer.is-rude']);
const KIND: ReadonlySet<string> = new Set(['customer.thanks', 'customer.greets', 'customer.apologises']);

/**
 * The customer of a recorded conversation as a persona: what they wanted, told, objected to and let happen, and how they spoke, with
 * their own words in the order in which they said them. Undefined where nobody said anything. Names that a text mentions stay where they
 * are not the customer's own as the opening tells it: read a persona before it is given to others.
 */
export function personaOfRecording(recorded: Recorded, how: RecordingPersona): Persona | undefined {
  const kept = how.keepPersonal === true ? recorded : withoutPersonal(recorded);
  const script = scriptOf(kept);
  const lines = script.flatMap(linesOf);
  if (!lines.some(({ text, meanings }) => text !== null || meanings.length > 0)) return undefined;
  const { language, customer } = kept.opening;
  const meanings = lines.flatMap((line) => line.meanings);
  const matters = mattersOf(lines, script, language);
  const objections = objectionsOf(meanings);
  const rating = meanings.findLast(({ type }) => type === 'customer.rates')?.data?.rating;
  return {
    id: how.id,
    title: { [language]: how.title },
    description: { [language]: how.title },
    practises: [...(how.practises ?? [])].slice(0, 30),
    channels: [how.channel],
    directions: [how.direction],
    customer: {
      [language]: {
        name: customer?.name ?? standInFor(language, customer?.gender),
        ...(customer?.patronymic === undefined ? {} : { patronymic: customer.patronymic }),
        ...(customer?.address === undefined ? {} : { address: customer.address }),
        gender: customer?.gender ?? 'other',
      },
    },
    temper: temperOf(lines),
    facts: factsOf(meanings),
    matters,
    ...(objections.length === 0 ? {} : { objections }),
    ...consentsOf(script),
    ...(typeof rating === 'number' ? { rating } : {}),
    reactions: [],
    speech: { [language]: speechOf(lines, matters) },
    script: [...script],
  };
}

/** Numbers and addresses masked; the customer's own name gives way to another one. */
export function withoutPersonal(recorded: Recorded): Recorded {
  const { language, customer } = recorded.opening;
  const names = [customer?.address, customer?.name, customer?.patronymic].filter((name): name is string => name !== undefined && name.length > 1);
  const standIn = standInFor(language, customer?.gender);
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return names.reduce((text, name) => text.replaceAll(name, standIn), value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(renamed);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner)]));
  };
  const masked = <T>(value: T): T => renamed(maskValue(value).value) as T;
  const { gender } = customer ?? {};
  const events = recorded.events.map((event) => ({ ...event, data: masked(event.data), recognised: masked(event.recognised) }));
  return { opening: { ...recorded.opening, customer: { name: standIn, ...(gender === undefined ? {} : { gender }) } }, events };
}

function linesOf({ events }: ScriptExchange): readonly Line[] {
  return events.flatMap(({ type, data, after }): readonly Line[] => {
    if (type === 'customer.says') return [{ text: String(data.text), meanings: (data.meanings as readonly GivenMeaning[] | undefined) ?? [], after }];
    const isMeaning = type.startsWith('customer.') && !/\.(?:speaks|pauses|types)$/.test(type);
    return isMeaning ? [{ text: null, meanings: [{ type, data }], after }] : [];
  });
}

/** Every line that opens something new: the first of them, and those after "there is one more thing". */
function mattersOf(lines: readonly Line[], script: readonly ScriptExchange[], language: string): Matter[] {
  const matters: Matter[] = [];
  let open = true;
  for (const { meanings } of lines) {
    const opener = meanings.find(({ type }) => OPENERS.has(type));
    if (meanings.some(({ type }) => type === 'customer.wants-more')) open = true;
    if (!open || opener === undefined || matters.length === MOST_MATTERS) continue;
    open = false;
    const data = opener.data as Matter['data'];
    const wants = OPENERS.get(opener.type) ?? 'answer';
    matters.push({ id: `matter-${matters.length + 1}`, meaning: opener.type, ...(data === undefined ? {} : { data }), wants });
  }
  const [first = { id: 'matter-1', meaning: 'customer.states-problem', wants: 'answer' as const }, ...more] = matters;
  const happened = script.flatMap(({ events }) => events);
  const lookup = happened.find(({ type }) => type === 'lookup.done');
  const found = lookup === undefined ? {} : { lookup: { [language]: lookup.data as Record<string, never> } };
  const passedOn = happened.some(({ type }) => type === 'colleague.accepts-brief');
  return [{ ...first, ...found, ...(passedOn ? { wants: 'colleague' as const } : {}) }, ...more];
}

function factsOf(meanings: readonly GivenMeaning[]): Persona['facts'] {
  const given = meanings.filter(({ type, data }) => type === 'customer.gives' && typeof data?.fact === 'string');
  return Object.fromEntries(given.map(({ data }) => [String(data?.fact), data?.value])) as Persona['facts'];
}

function objectionsOf(meanings: readonly GivenMeaning[]): Static<typeof Objection>[] {
  const topics = meanings
    .filter(({ type }) => type === 'customer.objects')
    .map(({ data }) => (typeof data?.topic === 'string' ? data.topic : 'price'));
  return [...new Set(topics)].slice(0, 5).map((topic) => ({ topic, answers: Math.min(5, topics.filter((one) => one === topic).length) }));
}

/** What they said to being asked, where they were. */
function consentsOf(script: readonly ScriptExchange[]): Pick<Persona, 'consents'> {
  const consents: Record<string, number> = {};
  for (const exchange of script) {
    const types = linesOf(exchange).flatMap(({ meanings }) => meanings.map(({ type }) => type));
    const answer = types.includes('customer.agrees') ? 100 : types.includes('customer.disagrees') ? 0 : undefined;
    const asked = permissionAsked(exchange.to) ?? (exchange.to.some((name) => FEEDBACK.test(name)) ? 'feedback' : null);
    if (answer !== undefined && asked !== null) consents[asked] = answer;
  }
  return Object.keys(consents).length === 0 ? {} : { consents };
}

/** From what is seen: how soon and how much they spoke, and what they let themselves be carried away to. */
function temperOf(lines: readonly Line[]): Temper {
  const types = lines.flatMap(({ meanings }) => meanings.map(({ type }) => type));
  const count = (names: ReadonlySet<string>): number => types.filter((type) => names.has(type)).length;
  const said = lines.flatMap(({ text }) => (text === null ? [] : [text.split(/\s+/).length]));
  const words = said.length === 0 ? 8 : said.reduce((sum, one) => sum + one, 0) / said.length;
  const seconds = lines.length === 0 ? 10 : lines.reduce((sum, { after }) => sum + after, 0) / lines.length;
  const pressing = count(new Set(['customer.hurries', 'customer.asks-progress']));
  return {
    patience: degree(70 - 20 * count(HARSH) - 10 * count(new Set(['customer.complains', 'customer.asks-progress', 'customer.threatens-review']))),
    politeness: degree(50 + 15 * count(KIND) - 35 * count(HARSH)),
    talkativeness: degree(words * 5),
    haste: degree(80 - 4 * seconds + 20 * pressing),
  };
}

function degree(value: number): number {
  return Math.round(Math.min(100, Math.max(0, value)));
}

/** Their own words by what they stand for, for when the agent takes another way than the recorded one did. */
function speechOf(lines: readonly Line[], matters: readonly Matter[]): Speech {
  const speech: Record<string, string[]> = {};
  const add = (key: string, text: string): void => {
    const known = (speech[key] ??= []);
    if (known.length < 20 && !known.includes(text)) known.push(text);
  };
  for (const { text, meanings } of lines) {
    if (text === null || text.length > 400) continue;
    for (const { type, data } of meanings) {
      if (type === 'customer.gives') add(`fact.${String(data?.fact)}`, escaped(text));
      if (type === 'customer.objects') add(`objection.${typeof data?.topic === 'string' ? data.topic : 'price'}`, escaped(text));
      const matter = matters.find(({ id, meaning }) => meaning === type && speech[`matter.${id}`] === undefined);
      if (matter !== undefined) add(`matter.${matter.id}`, escaped(text));
    }
  }
  const first = lines.find(({ text }) => text !== null)?.text;
  for (const { id } of matters)
    if (speech[`matter.${id}`] === undefined && typeof first === 'string') add(`matter.${id}`, escaped(first.slice(0, 400)));
  return speech;
}

/** Lines are ICU MessageFormat: braces and apostrophes of a recorded text stand for themselves. */
function escaped(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}]/g, "'$&'");
}
