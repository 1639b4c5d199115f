import { advance } from '../src/conversation/advance.ts';
import type { Conversation, PostedEvent } from '../src/conversation/Conversation.ts';
import type { Opening } from '../src/conversation/Opening.ts';
import { readOpening } from '../src/conversation/readOpening.ts';
import { start } from '../src/conversation/start.ts';
import { beginRun } from '../src/conversation/troupe/Run.ts';
import { whatToSay } from '../src/conversation/whatToSay.ts';
import type { Recorded, RecordedEvent } from '../src/backtest/Recorded.ts';
import type { Cast } from '../src/flow/Cast.ts';
import { diceOf, type Dice } from '../src/chance/diceOf.ts';

/** When the first of them is opened; each begins an hour after the one before. */
const FIRST = Date.parse('2026-01-05T08:00:00Z');
const HOUR = 3_600_000;

export interface SampleOptions {
  readonly count: number;
  readonly seed: number;
  /** Of each conversation; the last one closes it. */
  readonly events: number;
  readonly languages: readonly string[];
}

interface Word {
  readonly agent: Opening['agent'];
  readonly customer: Opening['customer'];
  /** What agents write in their own words. */
  readonly own: readonly string[];
}

const WORDS: Readonly<Record<string, Word>> = {
  ru: {
    agent: { id: 'a1', name: 'Елизавета', gender: 'female' },
    customer: { name: 'Наталья', patronymic: 'Петровна', gender: 'female' },
    own: [
      'Сейчас посмотрю, что с Вашим заказом, это займёт пару минут.',
      'Заказ передан курьеру, доставим его завтра с 14:00 до 16:00. Подскажите, пожалуйста, удобно ли Вам это время?',
      'Коляска есть в двух цветах: синем и сером. Гарантия на неё два года, возврат возможен в течение 14 дней.',
      'Ок, щас гляну))',
      'Понимаю Вас, давайте вместе найдём решение. Какой у Вас номер заказа?',
    ],
  },
  lt: {
    agent: { id: 'a2', name: 'Rūta', gender: 'female' },
    customer: { name: 'Jonas', address: 'Jonai', gender: 'male' },
    own: [
      'Tuojau pažiūrėsiu, kaip sekasi jūsų užsakymui, užtruks porą minučių.',
      'Užsakymas perduotas kurjeriui, pristatysime jį rytoj nuo 14 iki 16 valandos. Ar šis laikas jums tinka?',
      'Vežimėlis yra dviejų spalvų: mėlynos ir pilkos. Garantija dveji metai, grąžinti galima per 14 dienų.',
      'Ok, tuoj pažiūrėsiu))',
      'Suprantu jus, raskime sprendimą kartu. Koks jūsų užsakymo numeris?',
    ],
  },
  pl: {
    agent: { id: 'a3', name: 'Anna', gender: 'female' },
    customer: { name: 'Tomasz', address: 'Panie Tomaszu', gender: 'male' },
    own: [
      'Już sprawdzam, co dzieje się z zamówieniem, zajmie to kilka minut.',
      'Zamówienie jest u kuriera, dostarczymy je jutro między 14:00 a 16:00. Czy ta pora odpowiada?',
      'Wózek jest w dwóch kolorach: niebieskim i szarym. Gwarancja trwa dwa lata, zwrot jest możliwy w ciągu 14 dni.',
      'Ok, zaraz zobaczę))',
      'Rozumiem, znajdźmy rozwiązanie razem. Jaki jest numer zamówienia?',
    ],
  },
  en: {
    agent: { id: 'a4', name: 'Emma', gender: 'female' },
    customer: { name: 'Smith', address: 'Ms Smith', gender: 'female' },
    own: [
      'Let me see what has happened to your order, it will take a couple of minutes.',
      'The order is with the courier, and we will deliver it tomorrow between 2 and 4 pm. Does this time suit you?',
      'The pushchair comes in two colours: blue and grey. It has a guarantee of two years and can be returned within 14 days.',
      'ok, gonna look now))',
      'I see what you mean, let us find a solution together. What is the number of your order?',
    ],
  },
};

/**
 * Conversations as they might have been recorded: agents mostly write what is recommended, as it stands, now and then something
 * of their own; customers write what examples of meanings that the flow waits for are, and were understood by the recogniser.
 * The same for the same seed.
 */
export function* sampleConversations(cast: Cast, { count, seed, events, languages }: SampleOptions): Generator<Recorded> {
  const dice = diceOf(seed);
  const flow = cast.bundle.flow.id;
  for (let index = 0; index < count; index += 1) {
    const language = pick(languages, dice) ?? 'en';
    const { agent, customer } = WORDS[language] ?? {};
    const id = `sample-${String(index + 1).padStart(6, '0')}`;
    const at = new Date(FIRST + index * HOUR).toISOString();
    const body = { id, flow, language, agent, customer, brand: { name: 'Kid Mir' }, clock: 'event', at };
    const read = readOpening(body, { casts: new Map([[flow, cast]]), brands: new Map(), now: FIRST, makeId: () => id });
    if (!read.ok) throw new Error(`The samples cannot be opened: ${JSON.stringify(read.problems)}`);
    yield recordedOf(read.value.cast, read.value.opening, events, dice);
  }
}

function recordedOf(cast: Cast, opening: Opening, length: number, dice: Dice): Recorded {
  const events: RecordedEvent[] = [];
  let [conversation] = start(cast, opening);
  for (let index = 1; index <= length; index += 1) {
    const at = conversation.at + (4 + dice(20)) * 1_000;
    const event: PostedEvent = { id: `e${index}`, at, ...(index === length ? closed(conversation) : happens(conversation, index, dice)) };
    const [next, { records }] = advance(conversation, [event]);
    conversation = next;
    const [record] = records;
    if (record === undefined) throw new Error('an event left no record');
    const { recognised, violations, findings } = record;
    events.push({ ...event, recognised, violations, findings });
  }
  return { opening, events };
}

type Happening = Pick<PostedEvent, 'type' | 'data'>;

function closed({ channel }: Conversation): Happening {
  return { type: channel === 'chat' ? 'chat.closed' : 'call.ended', data: { by: 'customer' } };
}

/** The two mostly take turns; the customer begins. */
function happens(conversation: Conversation, index: number, dice: Dice): Happening {
  const kind = dice(20);
  if (kind === 0) return { type: 'agent.asks-hold', data: { reason: 'guarantee' } };
  if (kind === 1) return { type: 'agent.offers', data: offer(dice) };
  return index % 2 === 1 ? customerSays(conversation, dice) : agentSays(conversation, dice);
}

function offer(dice: Dice): Happening['data'] {
  const model = `X${dice(30) + 1}`;
  return { title: model, url: `https://shop.example/${model.toLowerCase()}`, pros: ['light'], cons: ['dear'] };
}

function agentSays(conversation: Conversation, dice: Dice): Happening {
  const kind = dice(10);
  const [say = null] = whatToSay(beginRun(conversation));
  if (kind > 1 && say !== null) return { type: 'agent.says', data: kind > 8 && say.phrase !== null ? { phrase: say.phrase } : { text: say.text } };
  return { type: 'agent.says', data: { text: pick(WORDS[conversation.language]?.own ?? [], dice) ?? 'ok' } };
}

/** What the customer might mean here: mostly what the flow waits for. */
function customerSays(conversation: Conversation, dice: Dice): Happening {
  const { cast, language } = conversation;
  const examples = cast.bundle.examples?.[language] ?? {};
  const heard = [...(conversation.shells[cast.flow.index]?.hears ?? [])].filter((type) => Object.hasOwn(examples, type));
  const meaning = pick(heard.length > 0 && dice(5) > 0 ? heard : Object.keys(examples), dice) ?? '';
  return { type: 'customer.says', data: { text: pick(textsOf(examples[meaning]), dice) ?? 'ok' } };
}

function textsOf(examples: unknown): readonly string[] {
  return Array.isArray(examples) ? examples.flat().filter((one): one is string => typeof one === 'string') : [];
}

function pick<T>(items: readonly T[], dice: Dice): T | undefined {
  return items.length === 0 ? undefined : items[dice(items.length)];
}
