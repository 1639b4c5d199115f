import Type, { type Static } from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import { AgentHours, AgentLoadReport } from '../AgentHours.ts';
import { MetricRow, MetricTallies } from '../MetricTallies.ts';
import { counted, hasEnded } from '../metrics/figuresOf.ts';
import type { ReportableContact } from '../ReportableContact.ts';
import { effectiveTotal, type ReportableScore } from '../ReportableScore.ts';
import type { Accumulator, ReportSettings } from '../ReportKind.ts';
import { rounded } from '../Tally.ts';

export const AgentRow = object({
  agent: Type.Union([Type.String(), Type.Null()], { description: 'Null: contacts that nobody took' }),
  contacts: Type.Integer(),
  ended: Type.Integer(),
  breaches: Type.Integer({ description: 'Rules broken and not excused' }),
  withBreaches: Type.Integer({ description: 'Contacts in which a rule was broken' }),
  score: Type.Union([Type.Number(), Type.Null()], { description: 'Mean of what contacts were worth, 0 to 100; what a supervisor said counts' }),
  scored: Type.Integer(),
  load: AgentLoadReport,
  metrics: Type.Array(MetricRow, { description: 'Those that a contact of the agent tells something of' }),
});
export type AgentRow = Static<typeof AgentRow>;

/** The same figures, agent by agent. */
export const AgentsReport = object({ agents: Type.Array(AgentRow, { description: 'By id' }) });
export type AgentsReport = Static<typeof AgentsReport>;

interface AgentTallies {
  contacts: number;
  ended: number;
  breaches: number;
  withBreaches: number;
  scored: number;
  scores: number;
  readonly hours: AgentHours;
  readonly metrics: MetricTallies;
}

export function openAgents({ mostChats }: ReportSettings): Accumulator<ReportableContact | ReportableScore, AgentsReport> {
  const agents = new Map<string | null, AgentTallies>();
  const talliesOf = (agent: string | null): AgentTallies => {
    const known = agents.get(agent);
    if (known !== undefined) return known;
    const zeros = { contacts: 0, ended: 0, breaches: 0, withBreaches: 0, scored: 0, scores: 0 };
    const made = { ...zeros, hours: new AgentHours(mostChats), metrics: new MetricTallies(false) };
    agents.set(agent, made);
    return made;
  };
  return {
    add(item) {
      const tallies = talliesOf(item.agent);
      if ('score' in item) {
        tallies.scored += 1;
        tallies.scores += effectiveTotal(item);
      } else addContact(tallies, item);
    },
    report: () => ({ agents: [...agents].sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1)).map(rowOf) }),
  };
}

function addContact(tallies: AgentTallies, contact: ReportableContact): void {
  const breaches = counted(contact).length;
  tallies.contacts += 1;
  tallies.breaches += breaches;
  if (hasEnded(contact)) tallies.ended += 1;
  if (breaches > 0) tallies.withBreaches += 1;
  tallies.hours.add(contact);
  tallies.metrics.add(contact);
}

function rowOf([agent, { hours, metrics, scores, ...counts }]: [string | null, AgentTallies]): AgentRow {
  const score = counts.scored === 0 ? null : rounded(scores / counts.scored);
  return { agent, ...counts, score, load: hours.report(), metrics: metrics.known() };
}
