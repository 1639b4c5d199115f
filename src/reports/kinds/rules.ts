import Type, { type Static } from 'typebox';
import { isoTime } from '../../conversation/isoTime.ts';
import { object } from '../../flow/vocabulary/data.ts';
import { counted, endedBadly, hasEnded } from '../metrics/figuresOf.ts';
import type { ReportableContact } from '../ReportableContact.ts';
import type { Accumulator } from '../ReportKind.ts';
import { Counts } from './Counts.ts';

export const RuleRow = object({
  rule: Type.String({ description: 'A rule of conduct, or a lint rule' }),
  kind: Type.Union([Type.Literal('violation'), Type.Literal('finding')]),
  breaches: Type.Integer({ description: 'How often it was broken and not excused' }),
  excused: Type.Integer(),
  contacts: Type.Integer({ description: 'Contacts in which it was broken' }),
  share: Type.Union([Type.Number(), Type.Null()], { description: 'Of all contacts' }),
  badEndings: Type.Integer({ description: 'Contacts in which it was broken and that ended badly (EMO-8)' }),
  agents: Type.Array(object({ agent: Type.Union([Type.String(), Type.Null()]), contacts: Type.Integer(), breaches: Type.Integer() }), {
    description: 'In whose contacts, the most breaches first',
  }),
});
export type RuleRow = Static<typeof RuleRow>;

const BadEnding = object({
  conversation: Type.String(),
  agent: Type.Union([Type.String(), Type.Null()]),
  openedAt: Type.String(),
  reason: Type.Union([Type.Literal('rating'), Type.Literal('abandoned'), Type.Literal('abuse')]),
  rules: Type.Array(Type.String(), { description: 'What had been broken, as it happened' }),
});

/** Which rules were broken, how often, by whom, and what came of it. */
export const RulesReport = object({
  contacts: Type.Integer(),
  withBreaches: Type.Integer(),
  rules: Type.Array(RuleRow, { description: 'The most contacts first' }),
  badEndings: Type.Array(BadEnding, { description: 'Contacts with breaches that ended badly (EMO-8), the newest hundred' }),
});
export type RulesReport = Static<typeof RulesReport>;

interface RuleCounts {
  readonly rule: string;
  readonly kind: RuleRow['kind'];
  excused: number;
  badEndings: number;
  readonly contacts: Counts;
  readonly breaches: Counts;
}

export const MOST_BAD_ENDINGS = 100;
const NOBODY = '';

export function openRules(): Accumulator<ReportableContact, RulesReport> {
  const rules = new Map<string, RuleCounts>();
  const bad: { readonly contact: ReportableContact; readonly reason: 'rating' | 'abandoned' | 'abuse' }[] = [];
  let [contacts, withBreaches] = [0, 0];
  return {
    add(contact) {
      contacts += 1;
      const broken = counted(contact).length > 0;
      if (broken) withBreaches += 1;
      const reason = hasEnded(contact) ? endedBadly(contact) : null;
      addBreaches(rules, contact, reason !== null);
      if (reason === null || !broken) return;
      bad.push({ contact, reason });
      if (bad.length > 2 * MOST_BAD_ENDINGS) keepNewest(bad);
    },
    report() {
      keepNewest(bad);
      const rows = [...rules.values()].map((counts) => rowOf(counts, contacts));
      rows.sort((one, other) => other.contacts - one.contacts || (keyOf(one) < keyOf(other) ? -1 : 1));
      return { contacts, withBreaches, rules: rows, badEndings: bad.map(badEndingOf) };
    },
  };
}

function addBreaches(rules: Map<string, RuleCounts>, contact: ReportableContact, badly: boolean): void {
  const agent = contact.agent ?? NOBODY;
  const seen = new Set<RuleCounts>();
  for (const breach of contact.breaches) {
    const counts = countsOf(rules, breach);
    if (breach.excused) counts.excused += 1;
    else {
      counts.breaches.add(agent);
      seen.add(counts);
    }
  }
  for (const counts of seen) {
    counts.contacts.add(agent);
    if (badly) counts.badEndings += 1;
  }
}

function countsOf(rules: Map<string, RuleCounts>, { rule, kind }: { rule: string; kind: RuleRow['kind'] }): RuleCounts {
  const key = keyOf({ rule, kind });
  const known = rules.get(key);
  if (known !== undefined) return known;
  const made: RuleCounts = { rule, kind, excused: 0, badEndings: 0, contacts: new Counts(), breaches: new Counts() };
  rules.set(key, made);
  return made;
}

function rowOf({ rule, kind, excused, badEndings, contacts, breaches }: RuleCounts, all: number): RuleRow {
  return {
    ...{ rule, kind, breaches: breaches.total, excused, contacts: contacts.total },
    share: all === 0 ? null : Math.round((contacts.total / all) * 10_000) / 10_000,
    badEndings,
    agents: breaches.ranked().map(([agent, times]) => ({ agent: agent === NOBODY ? null : agent, contacts: contacts.of(agent), breaches: times })),
  };
}

function keyOf({ rule, kind }: { rule: string; kind: string }): string {
  return `${rule}\n${kind}`;
}

function keepNewest(bad: { readonly contact: ReportableContact }[]): void {
  bad.sort((one, other) => other.contact.openedAt - one.contact.openedAt || (one.contact.id < other.contact.id ? -1 : 1));
  bad.length = Math.min(bad.length, MOST_BAD_ENDINGS);
}

function badEndingOf({ contact, reason }: { contact: ReportableContact; reason: 'rating' | 'abandoned' | 'abuse' }): Static<typeof BadEnding> {
  const { id, agent, openedAt } = contact;
  return { conversation: id, agent, openedAt: isoTime(openedAt), reason, rules: counted(contact).map(({ rule }) => rule) };
}
