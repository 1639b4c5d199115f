import { customerMeanings } from '../flow/vocabulary/customer.ts';

/** A meaning as it is given with a customer's words: `data.meanings` of `customer.says`. */
export interface GivenMeaning {
  readonly type: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** As much of a recognition in a log as tells the meaning. */
export interface RecognisedThen {
  readonly intent?: string;
  readonly span?: readonly number[];
  readonly data?: Readonly<Record<string, unknown>>;
  readonly applied: boolean;
}

const meaningNames: ReadonlySet<string> = new Set(customerMeanings.map(({ name }) => name));
const MOST_MEANINGS = 10;

/** What was recognised and acted upon, as meanings to give; null for more than may be given. The order is that in which it was said. */
export function meaningsRecognised(recognised: readonly RecognisedThen[]): readonly GivenMeaning[] | null {
  const applied = recognised.filter((one) => one.applied && one.intent !== undefined);
  if (applied.length > MOST_MEANINGS) return null;
  return [...applied]
    .sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
    .map(({ intent = '', data }) =>
      meaningNames.has(intent) ? { type: intent, ...(data === undefined ? {} : { data }) } : { type: 'customer.means', data: { ...data, intent } },
    );
}
