import Type, { type Static } from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import { effectiveTotal, type ReportableScore } from '../ReportableScore.ts';
import type { Accumulator } from '../ReportKind.ts';
import { rounded } from '../Tally.ts';
import { Counts } from './Counts.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);
const tenths = (what: string) =>
  Type.Array(Type.Integer(), { minItems: 10, maxItems: 10, description: `${what}, tenth by tenth; the best belongs to the last` });

export const CriterionRow = object({
  id: Type.String({ description: 'A criterion of the scorecard' }),
  contacts: Type.Integer({ description: 'To which it applied' }),
  mean: nullable(Type.Number({ description: '0 to 1' })),
  distribution: tenths('How many had a value of 0 to 1'),
});
export type CriterionRow = Static<typeof CriterionRow>;

/** What contacts were worth, by the scorecard; what supervisors changed is counted apart. */
export const ScoresReport = object({
  contacts: Type.Integer(),
  mean: nullable(Type.Number({ description: 'Of what counts: the supervisor’s word, else what was worked out; 0 to 100' })),
  computedMean: nullable(Type.Number({ description: 'Of what was worked out' })),
  distribution: tenths('How many were worth 0 to 100'),
  knockedOut: Type.Integer({ description: 'Contacts that something knocked out' }),
  knockOuts: Type.Array(object({ id: Type.String(), contacts: Type.Integer() })),
  overridden: Type.Integer({ description: 'Contacts that a supervisor judged otherwise' }),
  criteria: Type.Array(CriterionRow),
  cards: Type.Array(object({ hash: Type.String(), contacts: Type.Integer() }), { description: 'Scorecards that they were judged by' }),
});
export type ScoresReport = Static<typeof ScoresReport>;

interface Values {
  contacts: number;
  sum: number;
  readonly tenths: number[];
}

export function openScores(): Accumulator<ReportableScore, ScoresReport> {
  const [effective, computed] = [openValues(), openValues()];
  const [knockOuts, cards] = [new Counts(), new Counts()];
  const criteria = new Map<string, Values>();
  let [knockedOut, overridden] = [0, 0];
  return {
    add(item) {
      const { score, override } = item;
      addValue(effective, effectiveTotal(item) / 100);
      addValue(computed, score.total / 100);
      cards.add(score.card);
      for (const id of new Set(score.knockOuts.map((one) => one.id))) knockOuts.add(id);
      if (score.knockOuts.length > 0) knockedOut += 1;
      if ((override?.total ?? null) !== null) overridden += 1;
      for (const { id, value } of score.criteria) {
        const values = criteria.get(id) ?? openValues();
        criteria.set(id, values);
        if (value !== null) addValue(values, value);
      }
    },
    report: () => ({
      contacts: effective.contacts,
      mean: meanOf(effective, 100),
      computedMean: meanOf(computed, 100),
      distribution: effective.tenths,
      knockedOut,
      knockOuts: knockOuts.ranked().map(([id, contacts]) => ({ id, contacts })),
      overridden,
      criteria: [...criteria].map(criterionRow).sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true })),
      cards: cards.ranked().map(([hash, contacts]) => ({ hash, contacts })),
    }),
  };
}

function openValues(): Values {
  return { contacts: 0, sum: 0, tenths: Array.from({ length: 10 }, () => 0) };
}

function addValue(values: Values, value: number): void {
  values.contacts += 1;
  values.sum += value;
  const tenth = Math.min(Math.floor(value * 10), 9);
  values.tenths[tenth] = (values.tenths[tenth] ?? 0) + 1;
}

function meanOf({ contacts, sum }: Values, scale: number): number | null {
  return contacts === 0 ? null : rounded((sum / contacts) * scale);
}

function criterionRow([id, values]: [string, Values]): CriterionRow {
  return { id, contacts: values.contacts, mean: meanOf(values, 1), distribution: values.tenths };
}
