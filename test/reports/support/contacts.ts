import fc from 'fast-check';
import type { Breach, ContactFigures, StageEntry } from '../../../src/reports/ContactFigures.ts';
import type { ReportableContact } from '../../../src/reports/ReportableContact.ts';

export const OPENED = Date.parse('2026-01-05T10:00:00Z');

/** An ended chat that told nothing, with whatever a test gives it. */
export function contact(more: Partial<Omit<ReportableContact, 'figures'>> & { figures?: Partial<ContactFigures> | null } = {}): ReportableContact {
  const { figures, ...given } = more;
  return {
    ...{ id: 'c', flow: 'shop-chat', hash: 'h1', brand: null, agent: 'a1', channel: 'chat', direction: 'inbound', language: 'en' },
    ...{ openedAt: OPENED, at: OPENED + 600_000, status: 'ended', outcome: 'customerEnded', breaches: [], stages: [] },
    ...given,
    figures: figures === null ? null : { counters: {}, metrics: {}, tasks: [], ...figures },
  };
}

/** An answered inbound call. */
export function call(metrics: Record<string, unknown> = {}, more: Parameters<typeof contact>[0] = {}): ReportableContact {
  return contact({ channel: 'phone', flow: 'shop-phone-inbound', ...more, figures: { metrics, ...more.figures } });
}

export function breach(rule: string, more: Partial<Breach> = {}): Breach {
  return { kind: 'violation', rule, severity: 'warn', excused: false, stage: 'greeting', at: OPENED + 1_000, ...more };
}

const seconds = fc.integer({ min: 0, max: 3_600_000 }).map((milliseconds) => milliseconds / 1_000);
const few = fc.integer({ min: 0, max: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const withoutGaps = <T extends object>(given: T): T => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

const metricsOf = fc
  .record({
    ...{ speedOfAnswerSeconds: maybe(seconds), handleSeconds: maybe(seconds), resolutionSeconds: maybe(seconds) },
    ...{ firstReplySeconds: maybe(seconds), averageReplySeconds: maybe(seconds), ringsBeforeAnswer: maybe(few) },
    ...{ rating: maybe(fc.integer({ min: 1, max: 3 })), greetedInForm: maybe(fc.boolean()), complaintRecovered: maybe(fc.boolean()) },
    tempoDifference: maybe(fc.integer({ min: -80, max: 80 })),
  })
  .map(withoutGaps);
const countersOf = fc.record({
  ...{ 'hold.count': few, 'hold.seconds': seconds, 'reply.count': few, 'notice.count': few, 'transfer.count': few, 'complaint.count': few },
  ...{ 'question.count': few, 'objection.count': few },
  callback: fc.record({ kept: few, missed: few }),
  followUp: fc.record({ kept: few, missed: few }),
  offer: fc.record({ requested: few, target: few, given: few }),
  name: fc.record({ used: few, target: few }),
});
const figuresOf: fc.Arbitrary<ContactFigures> = fc.record({
  counters: countersOf,
  metrics: metricsOf,
  tasks: fc.array(fc.record({ kind: fc.constantFrom('callback', 'follow-up'), status: fc.constantFrom('due', 'kept', 'missed') }), { maxLength: 3 }),
  required: few.chain((all) => fc.record({ all: fc.constant(all), obtained: fc.integer({ min: 0, max: all }) })),
  phoneOffer: fc.constantFrom('none', 'open', 'accepted', 'refused', null),
  contactStage: fc.constantFrom('lead', 'customer', null),
});
const breachOf: fc.Arbitrary<Breach> = fc.record({
  kind: fc.constantFrom('violation', 'finding'),
  rule: fc.constantFrom('WAIT-3', 'HOLD-7', 'XFER-2', 'FILLER', 'GREET-4'),
  severity: fc.constantFrom('block', 'warn', 'info') as fc.Arbitrary<Breach['severity']>,
  excused: fc.boolean(),
  stage: fc.constantFrom('greeting', 'offer'),
  at: fc.integer({ min: OPENED, max: OPENED + 3_600_000 }),
});
const stagesOf: fc.Arbitrary<readonly StageEntry[]> = fc
  .array(fc.record({ stage: fc.constantFrom('greeting', 'discovery', 'offer', 'feedback'), hash: fc.constantFrom('h1', 'h2') }), { maxLength: 6 })
  .map((entries) => entries.map((entry, place) => ({ ...entry, at: OPENED + place * 10_000 })));

/** Contacts of two months, of all kinds. */
export const anyContact: fc.Arbitrary<ReportableContact> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 8 }),
    flow: fc.constant('shop-chat'),
    hash: fc.constantFrom('h1', 'h2'),
    brand: fc.constantFrom('kid-mir', null),
    agent: fc.constantFrom('a1', 'a2', 'a3', null),
    channel: fc.constantFrom('chat', 'phone'),
    direction: fc.constantFrom('inbound', 'outbound') as fc.Arbitrary<'inbound' | 'outbound'>,
    language: fc.constantFrom('en', 'ru'),
    openedAt: fc.integer({ min: 0, max: 59 * 86_400_000 }).map((after) => OPENED + after),
    status: fc.constantFrom('open', 'ended') as fc.Arbitrary<'open' | 'ended'>,
    outcome: fc.constantFrom('customerEnded', 'abandoned', 'abuse', 'callback'),
    breaches: fc.array(breachOf, { maxLength: 5 }),
    stages: stagesOf,
    figures: figuresOf,
  })
  .map((given) => ({
    ...given,
    at: given.openedAt + 1,
    outcome: given.status === 'open' ? null : given.outcome,
    figures: given.status === 'open' ? null : given.figures,
  }));
