import Type, { type Static } from 'typebox';
import { object } from '../flow/vocabulary/data.ts';
import type { Metric, Split } from './metrics/Metric.ts';
import { metrics } from './metrics/metrics.ts';
import type { ReportableContact } from './ReportableContact.ts';
import { addTo, openTally, valueOf, type Tally } from './Tally.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);

export const MetricRow = object({
  id: Type.String(),
  split: nullable(object({ by: Type.String({ description: '`channel`, `direction` or `contactStage`' }), of: Type.String() })),
  value: nullable(Type.Number({ description: 'Null where no contact tells anything' })),
  median: nullable(Type.Number()),
  p90: nullable(Type.Number()),
  contacts: Type.Integer({ description: 'Contacts that it rests on' }),
});
export type MetricRow = Static<typeof MetricRow>;

interface Kept {
  readonly metric: Metric;
  readonly split: MetricRow['split'];
  readonly tally: Tally;
}

/** All metrics of the contacts that were added. */
export class MetricTallies {
  readonly #tallies = new Map<string, Kept>();
  readonly #splits: boolean;

  /** `splits` false leaves out what metrics are split by. */
  constructor(splits = true) {
    this.#splits = splits;
  }

  add(contact: ReportableContact): void {
    for (const metric of metrics) {
      const addend = metric.of(contact);
      if (addend === null) continue;
      addTo(this.#tallyOf(metric, null), addend);
      if (this.#splits && metric.split !== undefined) {
        for (const by of metric.split) addTo(this.#tallyOf(metric, { by, of: partOf(contact, by) }), addend);
      }
    }
  }

  /** A row a metric, known or not, with its parts behind it. */
  rows(): MetricRow[] {
    return metrics.flatMap((metric) => {
      const kept = [...this.#tallies.values()].filter((one) => one.metric === metric && one.split !== null);
      const whole = this.#tallies.get(metric.id)?.tally ?? openTally(metric);
      const parts = kept
        .map(({ split, tally }) => rowOf(metric, split, tally))
        .sort((one, other) => (splitKey(one.split) < splitKey(other.split) ? -1 : 1));
      return [rowOf(metric, null, whole), ...parts];
    });
  }

  /** Only what is known. */
  known(): MetricRow[] {
    return this.rows().filter(({ contacts }) => contacts > 0);
  }

  #tallyOf(metric: Metric, split: MetricRow['split']): Tally {
    const key = split === null ? metric.id : `${metric.id}\n${splitKey(split)}`;
    const kept = this.#tallies.get(key);
    if (kept !== undefined) return kept.tally;
    const tally = openTally(metric);
    this.#tallies.set(key, { metric, split, tally });
    return tally;
  }
}

function rowOf(metric: Metric, split: MetricRow['split'], tally: Tally): MetricRow {
  return { id: metric.id, split, ...valueOf(tally, metric) };
}

function splitKey(split: MetricRow['split']): string {
  return split === null ? '' : `${split.by}\n${split.of}`;
}

function partOf(contact: ReportableContact, by: Split): string {
  return by === 'contactStage' ? (contact.figures?.contactStage ?? 'unknown') : contact[by];
}
