import type { ScoredBreach } from './breachesOf.ts';
import { COUNTS } from './counts.ts';
import { breachEvidence, measureEvidence } from './evidence.ts';
import type { Judge } from './judgeOf.ts';
import { MEASURES } from './measures/measures.ts';
import type { Measure } from './measures/Measure.ts';
import type { CriterionScore, Evidence } from './Score.ts';
import type { Cost, Criterion } from './Scorecard.ts';
import { titleIn } from './titleIn.ts';

/** Something that lowers a criterion, and by how much. */
interface Loss {
  readonly cost: number;
  readonly evidence: (cost: number) => Evidence;
}

/** What a criterion is worth in this contact; null where it is not of its channel or direction. */
export function scoreCriterion(criterion: Criterion, judge: Judge): CriterionScore | null {
  const { channel, direction, language } = judge.view.record.conversation;
  if (!criterion.channels.includes(channel) || criterion.directions?.includes(direction) === false) return null;
  const weight = typeof criterion.weight === 'number' ? criterion.weight : criterion.weight[channel];
  const head = { id: criterion.id, title: titleIn(criterion.title, language), weight };
  const rules = new Set(criterion.rules);
  const breaches = judge.breaches.filter(({ rule }) => rules.has(rule));
  if (breaches.length === 0 && !applies(criterion, judge)) return { ...head, value: null, evidence: [] };
  return { ...head, ...valued([...breachLosses(criterion, breaches, judge), ...measureLosses(criterion, judge)]) };
}

function applies({ applies: when }: Criterion, { signals }: Judge): boolean {
  return when === 'always' || when.some((signal) => signals.has(signal));
}

/** From 1 down, one loss after the other. Of what is left nothing is taken below 0: the costs of the evidence and the value make 1. */
function valued(losses: readonly Loss[]): Pick<CriterionScore, 'value' | 'evidence'> {
  let left = UNITS;
  const evidence = losses.map((loss) => {
    const taken = Math.min(left, Math.round(loss.cost * UNITS));
    left -= taken;
    return loss.evidence(taken / UNITS);
  });
  return { value: left / UNITS, evidence };
}

/** Costs are counted in whole parts, so that sums are exact. */
const UNITS = 1_000_000;

/** Of the breaches of one event that mean the same only the dearest costs; the others are told of with it. */
function breachLosses(criterion: Criterion, breaches: readonly ScoredBreach[], judge: Judge): readonly Loss[] {
  const costs = breaches.map((breach) => costOf(criterion, breach, judge));
  const keys = breaches.map(({ rule, step }, index) => (judge.kindOf(rule) === rule ? index : `${step.seq} ${judge.kindOf(rule)}`));
  const dearest = new Map<number | string, number>();
  keys.forEach((key, index) => {
    const best = dearest.get(key);
    if (best === undefined || (costs[index] ?? 0) > (costs[best] ?? 0)) dearest.set(key, index);
  });
  return breaches.map((breach, index) => ({
    cost: dearest.get(keys[index] ?? index) === index ? (costs[index] ?? 0) : 0,
    evidence: (cost) => breachEvidence(breach, cost),
  }));
}

function costOf({ cost, costs }: Criterion, breach: ScoredBreach, judge: Judge): number {
  const whole = amount(costs?.[breach.rule] ?? cost, breach, judge);
  return breach.informs ? whole * judge.informs : whole;
}

function amount(cost: Cost, { step }: ScoredBreach, { view }: Judge): number {
  if (typeof cost === 'number') return cost;
  if ('chat' in cost) return cost[view.record.conversation.channel];
  const count = (name: string): number => COUNTS.find((one) => one.name === name)?.count(view, step) ?? 1;
  return 'shareOf' in cost ? 1 / count(cost.shareOf) : Math.min(1, cost.each * count(cost.times));
}

function measureLosses({ measures = [] }: Criterion, { view }: Judge): readonly Loss[] {
  return measures.flatMap(({ measure: name, weight, params }): Loss[] => {
    const measure = MEASURES.find((one) => one.name === name) as Measure | undefined;
    const measured = measure?.measure(view, { ...measure.defaults, ...params }) ?? null;
    if (measured === null || measured.value >= 1) return [];
    return [{ cost: weight * (1 - measured.value), evidence: (cost) => measureEvidence(view, name, measured, cost) }];
  });
}
