import { withFacts } from '../flow/Facts.ts';
import { checkableFact } from './checkableFact.ts';
import type { CheckRequest } from './checkedActions.ts';
import type { Conversation } from './Conversation.ts';
import { decide, DECISION_ALLOW, faultDecision } from './decide.ts';
import type { Decision, Finding } from './Guidance.ts';
import { ruleBlocks } from '../text/lint/ruleBlocks.ts';
import { rankObeyed } from './obedience.ts';
import { sayInstead } from './sayInstead.ts';
import { fireTimersBefore } from './troupe/fireTimers.ts';
import { beginRun, type Breach, type Run } from './troupe/Run.ts';
import { selectBreaches } from './troupe/select.ts';
import { dispatchAndDrain } from './troupe/dispatch.ts';
import { interpret, type Interpretation } from './interpret.ts';

/**
 * May the agent do this now? A dry run of the fact that the action would be: it changes nothing. Timers due by `at`
 * (milliseconds since the epoch) are taken as fired. Only the fact's own breaches count.
 */
export function check(conversation: Conversation, request: CheckRequest, at: number): Decision {
  const run = beginRun(conversation);
  fireTimersBefore(run, Math.max(at, run.at));
  const fact = checkableFact(request, run.channel);
  const read = interpret(run, { id: null, type: fact.type, at: run.at, data: fact.data }, { stage: request.state });
  const asked =
    request.action === 'hold' && request.reason !== undefined
      ? interpret(run, { id: null, type: 'agent.asks-hold', at: run.at, data: { reason: request.reason } }).before
      : [];
  for (const event of [...asked, ...read.before]) {
    if (event.type === 'knowledge.found') run.facts = withFacts(run.facts, { knowledgeAnswer: String(event.data.answer) });
    dispatchAndDrain(run, event);
  }
  const breaches = breachesOf(run, read);
  if (breaches === null) return faultDecision();
  const decided = breaches.length === 0 ? DECISION_ALLOW : decide(run, breaches, fact.type);
  const answer = withFindings(decided, read.findings);
  return { ...answer, say: answer.say ?? sayInstead(run, read.findings), findings: [...read.findings] };
}

/** What the fact would break, and what follows from it: an offer in a text comes after the text's greeting. Null when a machine failed. */
function breachesOf(run: Run, read: Interpretation): Breach[] | null {
  if (read.event === null) return [];
  const obeyed = rankObeyed(run, read.event);
  const own = selectBreaches(run, read.event);
  if (own === null) return null;
  // What was recommended is never forbidden by a rule of lower rank; what follows from the words is another matter.
  const breaches = obeyed === null ? [...own] : own.filter((breach) => breach.rank >= obeyed);
  let last = read.event;
  for (const event of read.after) {
    dispatchAndDrain(run, last);
    const selected = selectBreaches(run, event);
    if (selected === null) return null;
    breaches.push(...selected);
    last = event;
  }
  return breaches;
}

/** Only an error of a rule that blocks denies; other errors and warnings warn (design 2). */
function withFindings(decided: Omit<Decision, 'findings'>, findings: readonly Finding[]): Omit<Decision, 'findings'> {
  const blocking = findings.find((finding) => finding.severity === 'error' && ruleBlocks(finding.rule));
  if (blocking && decided.decision !== 'deny') return { ...decided, decision: 'deny', rule: blocking.rule, reason: blocking.message, say: null };
  const warning = findings.find(({ severity }) => severity === 'error') ?? findings.find(({ severity }) => severity === 'warn');
  if (warning && decided.decision === 'allow') return { ...decided, decision: 'warn', rule: warning.rule, reason: warning.message };
  return decided;
}
