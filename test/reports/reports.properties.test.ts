import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Grouped, type GroupedReport, type PeriodReport } from '../../src/reports/Grouped.ts';
import { openAgents, type AgentsReport } from '../../src/reports/kinds/agents.ts';
import { openPromises } from '../../src/reports/kinds/promises.ts';
import { openRules } from '../../src/reports/kinds/rules.ts';
import { openStages } from '../../src/reports/kinds/stages.ts';
import { openSummary, type Summary } from '../../src/reports/kinds/summary.ts';
import { metrics } from '../../src/reports/metrics/metrics.ts';
import type { Group } from '../../src/reports/periods.ts';
import type { ReportableContact } from '../../src/reports/ReportableContact.ts';
import type { Accumulator } from '../../src/reports/ReportKind.ts';
import { anyContact } from './support/contacts.ts';

const settings = { mostChats: 2 };
const contacts = fc.array(anyContact, { maxLength: 40 });
const groups = fc.constantFrom<Group>('day', 'week', 'month');
const from = Date.parse('2026-01-01T00:00:00Z');
const to = Date.parse('2026-04-01T00:00:00Z');

function grouped<R>(all: readonly ReportableContact[], group: Group, make: () => Accumulator<ReportableContact, R>): GroupedReport<R> {
  const report = new Grouped(group, { from, to }, make);
  for (const contact of all) report.add(contact);
  return report.report();
}
function reportOf<R>(all: readonly ReportableContact[], make: () => Accumulator<ReportableContact, R>): R {
  const report = make();
  for (const contact of all) report.add(contact);
  return report.report();
}
const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);
const metric = ({ report }: PeriodReport<Summary>, id: string) => report.metrics.find((row) => row.id === id && row.split === null)!;

describe('reports', () => {
  it('are the sum of their periods, each of which is there', () => {
    fc.assert(
      fc.property(contacts, groups, (all, group) => {
        const { total, periods } = grouped(all, group, () => openSummary(settings));
        expect(sum(periods, ({ report }) => report.contacts)).toBe(all.length);
        expect(total.report.contacts).toBe(all.length);
        for (const outcome of Object.keys(total.report.outcomes))
          expect(sum(periods, ({ report }) => report.outcomes[outcome] ?? 0)).toBe(total.report.outcomes[outcome]);
        for (const { id, adds } of metrics) {
          const whole = metric(total, id);
          const parts = periods.map((period) => metric(period, id)).filter(({ contacts: rest }) => rest > 0);
          expect(sum(parts, ({ contacts: rest }) => rest)).toBe(whole.contacts);
          if (adds === 'sum') expect(sum(parts, ({ value }) => value ?? 0)).toBeCloseTo(whole.value ?? 0, 1);
          if (adds === 'mean' || adds === 'share')
            expect(sum(parts, ({ value, contacts: rest }) => (value ?? 0) * rest)).toBeCloseTo((whole.value ?? 0) * whole.contacts, 1);
        }
        for (const [place, { from: begin }] of periods.entries()) if (place > 0) expect(begin).toBe(periods[place - 1]?.to);
        expect(Date.parse(periods[0]!.from!)).toBeLessThanOrEqual(from);
        expect(Date.parse(periods.at(-1)!.to!)).toBeGreaterThanOrEqual(to);
      }),
      { numRuns: 60 },
    );
  });

  it('say the same in whatever order contacts come', () => {
    fc.assert(
      fc.property(contacts, fc.integer({ min: 0, max: 40 }), (all, turn) => {
        const unique = all.map((contact, place) => ({ ...contact, id: `${place}` }));
        const turned = [...unique.slice(turn), ...unique.slice(0, turn)];
        for (const make of [openStages, openRules, openPromises])
          expect(reportOf<unknown>(turned, make as never)).toEqual(reportOf<unknown>(unique, make as never));
      }),
      { numRuns: 60 },
    );
  });

  it('lose no contact to an agent, and none of what rules were broken', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        const { agents } = reportOf<AgentsReport>(all, () => openAgents(settings));
        const rules = reportOf(all, openRules);
        const broken = all.flatMap(({ breaches }) => breaches);
        expect(sum(agents, (agent) => agent.contacts)).toBe(all.length);
        expect(sum(agents, (agent) => agent.breaches)).toBe(sum(rules.rules, (rule) => rule.breaches));
        expect(sum(rules.rules, (rule) => rule.breaches + rule.excused)).toBe(broken.length);
        for (const { agents: own, breaches, contacts: count } of rules.rules) {
          expect(sum(own, (agent) => agent.breaches)).toBe(breaches);
          expect(sum(own, (agent) => agent.contacts)).toBe(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lead out of every stage whoever came to it: left, ended or still there', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        const { versions } = reportOf(all, openStages);
        const stages = versions.flatMap((version) => version.stages);
        for (const { entered, left, to: next, ended, outcomes, open } of stages) {
          expect(left + ended + open).toBe(entered);
          expect(sum(next, ({ times }) => times)).toBe(left);
          expect(sum(Object.values(outcomes), (times) => times)).toBe(ended);
        }
        expect(sum(stages, ({ entered }) => entered)).toBe(sum(all, (contact) => contact.stages.length));
        expect(sum(stages, ({ ended, open }) => ended + open)).toBe(all.filter((contact) => contact.stages.length > 0).length);
      }),
      { numRuns: 60 },
    );
  });

  it('split metrics so that their parts add up to the whole', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        const { metrics: rows } = reportOf(all, () => openSummary(settings));
        for (const { id, split = [] } of metrics) {
          const whole = rows.find((row) => row.id === id && row.split === null);
          for (const by of split) {
            const parts = rows.filter((row) => row.id === id && row.split?.by === by);
            expect(sum(parts, (row) => row.contacts)).toBe(whole?.contacts);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
