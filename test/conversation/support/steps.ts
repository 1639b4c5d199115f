import fc from 'fast-check';
import type { Cast } from '../../../src/flow/Cast.ts';
import { customerMeanings } from '../../../src/flow/vocabulary/customer.ts';
import { eventTypeNames } from '../../../src/flow/vocabulary/vocabulary.ts';
import { languages, people, type Language } from '../../support/people.ts';
import type { EventBody } from '../../support/play.ts';
import { anyEvent, eventOf, type Fields } from './eventData.ts';
import { givenFact } from './facts.ts';

/** What happens next: an event, or the agent doing what is recommended. */
export interface Step {
  readonly deed: EventBody | 'obeys in words' | 'obeys by phrase';
  /** Milliseconds after what came last; less than 0 for an event that is late. */
  readonly gap: number;
  /** In one commit with what came before. */
  readonly together: boolean;
  /** With an id of its own, so that it can be retracted. */
  readonly named: boolean;
}

export interface StepOptions {
  readonly maxSteps?: number;
  /** Types that never happen. */
  readonly without?: readonly string[];
  /** The agent says phrases by their id only: no text depends on who speaks to whom. */
  readonly byId?: boolean;
  /** After the end of the contact anything goes on happening, also what the server would refuse then. */
  readonly lawless?: boolean;
  /** Some texts are as long as the door lets them be. */
  readonly longTexts?: boolean;
}

/** The types that contacts are made of, as often as they come up there; the rest of the vocabulary together comes up as OTHERS. */
const OFTEN: Readonly<Record<string, number>> = {
  'customer.says': 24,
  'agent.says': 16,
  'agent.offers': 4,
  'clock.ticked': 4,
  'agent.asks-hold': 3,
  'customer.agrees': 3,
  'customer.disagrees': 3,
  'chat.held': 3,
  'chat.resumed': 6,
  'call.held': 3,
  'call.resumed': 6,
  'call.answered': 2,
  'call.ringing': 2,
  'customer.gives': 2,
  'agent.marks-resolved': 2,
  'agent.offers-phone': 2,
};
const OTHERS = 30;
const OBEYS = 30;

/** Gaps at which something is just due, just not yet, or long over. */
const GAPS = [0, 0, 1, 999, 1_000, 3_000, 3_001, 10_000, 50_000, 59_999, 60_000, 60_001, 180_000, 420_000, 86_400_000, 2_592_000_000];

/** Half a character, none at all, and marks on nothing: JSON lets all of them in. */
const ODD = '\ud83d \u0000 \u0301\u200d {agentName} __proto__';
const LONG_WORD = 'о'.repeat(20_000);
const LONG_STORY = 'Подождите, пожалуйста! '.repeat(860);

export function anySteps(
  cast: Cast,
  language: Language,
  { maxSteps = 40, without = [], byId = false, longTexts = false }: StepOptions,
): fc.Arbitrary<Step[]> {
  const fields = fieldsOf(cast, language, byId, longTexts);
  const happens = (type: string): boolean => !without.includes(type);
  const deed: fc.Arbitrary<Step['deed']> = fc.oneof(
    {
      weight: OBEYS,
      arbitrary: byId ? fc.constant<Step['deed']>('obeys by phrase') : fc.constantFrom<Step['deed']>('obeys by phrase', 'obeys in words'),
    },
    { weight: OTHERS, arbitrary: anyEvent(fields, eventTypeNames.filter(happens)) },
    ...Object.entries(OFTEN)
      .filter(([type]) => happens(type))
      .map(([type, weight]) => ({ weight, arbitrary: eventOf(type, fields) })),
  );
  const gap = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 30_000 }) },
    { weight: 3, arbitrary: fc.constantFrom(...GAPS) },
    { weight: 1, arbitrary: fc.integer({ min: -120_000, max: -1 }) },
  );
  const step = fc.record({ deed, gap, together: fc.constantFrom(false, false, false, true), named: fc.constantFrom(true, true, true, false) });
  return fc.array(step, { maxLength: maxSteps, size: 'max' });
}

function fieldsOf(cast: Cast, language: Language, byId: boolean, longTexts: boolean): Fields {
  const fact = givenFact(cast);
  const eventId = fc.integer({ min: 0, max: 30 }).map((index) => `e${index}`);
  const phrase = fc.constantFrom(...Object.keys(cast.bundle.catalogue));
  const long = longTexts ? [{ weight: 1, arbitrary: fc.constantFrom(LONG_WORD, LONG_STORY) }] : [];
  const text = fc.oneof({ weight: 9, arbitrary: agentText(cast, language) }, ...long);
  const words = fc.constantFrom('Здравствуйте', 'Какой у вас режим работы?', 'What are your opening hours?', 'Нет, спасибо', 'Да', ODD);
  const url = fc.integer({ min: 1, max: 4 }).map((number) => `https://shop.example/x${number}`);
  return {
    'customer.gives': fact,
    'agent.marks-fact': fact,
    'fact.set': fact,
    'customer.says': fc.record(
      {
        text: fc.oneof(
          { weight: 3, arbitrary: words },
          { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
          ...long,
        ),
        meanings: fc.array(meaning(fact), { maxLength: 3 }),
        partial: fc.constantFrom(false, false, false, false, true),
      },
      { requiredKeys: ['text'], noNullPrototype: true },
    ),
    'agent.says': byId ? fc.record({ phrase }, { noNullPrototype: true }) : fc.record({ phrase, text }, { requiredKeys: [], noNullPrototype: true }),
    'agent.chooses.option': fc.constantFrom('refusal', 'recap', 'else'),
    'agent.joins.agent': fc.constantFrom({}, { name: 'Ольга', gender: 'female' }, { id: 'a2', name: 'Пётр', gender: 'male' }),
    'event.retracted.id': eventId,
    'recognition.rejected.id': eventId,
    'recognition.rejected.intent': fc.constantFrom('customer.asks', 'customer.agrees', 'greets'),
    'knowledge.queried.query': words,
    'agent.asks-hold.reason': fc.constantFrom('режим работы', 'гарантия', 'opening hours'),
    language: fc.constantFrom(...languages),
    url,
  };
}

function meaning(fact: fc.Arbitrary<unknown>): fc.Arbitrary<EventBody> {
  return fc.oneof(...customerMeanings.map(({ name }) => eventOf(name, { 'customer.gives': fact })));
}

/** What agents say: the script in full, a card, set pieces of bad service, anything. */
function agentText(cast: Cast, language: Language): fc.Arbitrary<string> {
  const { agent, customer, brand } = people[language];
  const known = { agentName: agent.name!, agentGender: agent.gender!, customerAddress: customer.address ?? customer.name!, companyName: brand.name! };
  const script = cast.phrasebook.phrases.map((phrase) => cast.phrasebook.render(phrase, language, { ...known, minutes: 5, hours: 24 }).text);
  const card = '---\nX1\nhttps://shop.example/x1\n\nPros:\n- light;\n\nCons:\n- dear;\n---';
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...script) },
    { weight: 1, arbitrary: fc.constantFrom('Алло', 'Подождите.', ODD, card, `${script[0]!}\n${card}`, 'Ну зачем же так! :)') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
  );
}
