import Type, { type Static } from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import { AgentHours, AgentLoadReport } from '../AgentHours.ts';
import { MetricRow, MetricTallies } from '../MetricTallies.ts';
import { hasEnded } from '../metrics/figuresOf.ts';
import type { ReportableContact } from '../ReportableContact.ts';
import type { Accumulator, ReportSettings } from '../ReportKind.ts';
import { Counts } from './Counts.ts';

/** All metrics of all contacts. */
export const Summary = object({
  contacts: Type.Integer(),
  ended: Type.Integer(),
  outcomes: Type.Record(Type.String(), Type.Integer(), { description: 'Ended contacts by outcome; `none` where none of the reasons fits' }),
  metrics: Type.Array(MetricRow),
  load: AgentLoadReport,
});
export type Summary = Static<typeof Summary>;

export function openSummary({ mostChats }: ReportSettings): Accumulator<ReportableContact, Summary> {
  const tallies = new MetricTallies();
  const hours = new AgentHours(mostChats);
  const outcomes = new Counts();
  let contacts = 0;
  return {
    add(contact) {
      contacts += 1;
      if (hasEnded(contact)) outcomes.add(contact.outcome ?? 'none');
      tallies.add(contact);
      hours.add(contact);
    },
    report: () => ({ contacts, ended: outcomes.total, outcomes: outcomes.byName(), metrics: tallies.rows(), load: hours.report() }),
  };
}
