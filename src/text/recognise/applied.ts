import type { Ear } from './Ear.ts';
import type { Candidate, RecognisedMeaning } from './RecognisedMeaning.ts';

/** Of each of these only the surest is acted upon: they contradict each other, or are two names of one thing. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['customer.agrees', 'customer.disagrees'],
  ['customer.agrees', 'customer.declines-offer'],
  ['customer.disagrees', 'customer.declines-offer', 'customer.objects'],
  ['customer.disagrees', 'customer.wants-nothing-more'],
  ['customer.agrees', 'customer.wants-more'],
  ['customer.wants-more', 'customer.wants-nothing-more'],
  ['customer.asks', 'customer.states-problem'],
  ['customer.is-rude', 'customer.insults'],
  ['customer.greets', 'customer.says-goodbye'],
  // The thanks of "нет, спасибо" are no thanks of their own.
  ...['customer.agrees', 'customer.disagrees', 'customer.declines-offer', 'customer.wants-nothing-more'].map((answer) => [answer, 'customer.thanks']),
];

/** A question or a problem in general, and what says more precisely which one. */
const GENERAL: ReadonlySet<string> = new Set(['customer.asks', 'customer.states-problem']);
const PRECISE: ReadonlySet<string> = new Set([
  'customer.means',
  'customer.requests-selection',
  'customer.asks-characteristics',
  'customer.asks-progress',
  'customer.asks-repeat',
  'customer.wrong-company',
  'customer.flirts',
]);

/** What an event cannot do without. */
const NEEDED: Readonly<Record<string, string>> = { 'customer.rates': 'rating', 'customer.gives': 'fact', 'customer.means': 'intent' };

/** Decides, from the surest on, which meanings are acted upon: those sure enough, complete, heard now, and not at odds with a surer one. */
export function applied(candidates: readonly Candidate[], { hears, threshold }: Ear): RecognisedMeaning[] {
  const taken: string[] = [];
  const fits = ({ type, confidence, data }: Candidate): boolean => {
    const needed = NEEDED[type];
    // A fact is known from then on, whoever listens.
    const matters = type === 'customer.gives' || (hears?.(type) ?? true);
    return confidence >= threshold && (needed === undefined || data[needed] !== undefined) && matters;
  };
  const fitting = candidates.filter(fits);
  const isPrecise = fitting.some(({ type }) => PRECISE.has(type));
  return candidates.map((candidate) => {
    const { type } = candidate;
    const isApplied = fitting.includes(candidate) && !(isPrecise && GENERAL.has(type)) && !taken.some((other) => exclude(type, other));
    if (isApplied) taken.push(type);
    return { ...candidate, applied: isApplied };
  });
}

/** Whether the two are not meant at once. */
export function exclude(one: string, other: string): boolean {
  return one !== other && EXCLUSIVE.some((group) => group.includes(one) && group.includes(other));
}
