import { isoTime } from './isoTime.ts';
import type { ActionState, DecisionKind, Severity } from './Guidance.ts';
import { answerSay, sayOf } from './sayOf.ts';
import { dispatchTable, type Breach, type Run } from './troupe/Run.ts';
import { reasonFor, severityOf } from './violationOf.ts';

const KINDS: Readonly<Record<Severity, DecisionKind>> = { block: 'deny', warn: 'warn', info: 'allow' };
const WORST: readonly Severity[] = ['block', 'warn', 'info'];

export const DECISION_ALLOW: ActionState = Object.freeze({ decision: 'allow', rule: null, reason: null, say: null });

/** The answer for breaches that an event would be: the worst severity first, then the rank of the machine, then the order in which it names them. */
export function decide(run: Run, breaches: readonly Breach[], type: string): ActionState {
  const worst = breaches.length === 1 ? breaches[0] : worstOf(run, breaches);
  if (!worst) return DECISION_ALLOW;
  const decision = KINDS[severityOf(run.settings, worst)];
  return {
    decision,
    rule: worst.rule,
    reason: reasonFor(run.from.cast, worst.rule, run.language),
    say: (worst.knowledge ? answerSay(run, [worst.rule]) : null) ?? (worst.instead === null ? null : sayOf(run, worst.instead, 'rule', [worst.rule])),
    until: nextChange(run, type),
  };
}

function worstOf(run: Run, breaches: readonly Breach[]): Breach | undefined {
  return [...breaches].sort((a, b) => WORST.indexOf(severityOf(run.settings, a)) - WORST.indexOf(severityOf(run.settings, b)) || b.rank - a.rank)[0];
}

/** A check that met a fault cannot say yes and must not say no. */
export function faultDecision() {
  return { ...DECISION_ALLOW, decision: 'warn' as const, findings: [] };
}

/** The time of the next timer of a machine that has a say in this. */
function nextChange(run: Run, type: string): string | null {
  const deciding = dispatchTable(run).deciding.get(type);
  const next = run.timers.find((timer) => deciding?.has(timer.machine));
  return next ? isoTime(next.due) : null;
}
