import { allowed, blocked, warned } from './decisions.ts';
import type { ExpectationKind } from './ExpectationKind.ts';
import { counter, metric } from './figures.ts';
import { finding, noFinding } from './findings.ts';
import { noTask, task, timer } from './promises.ts';
import { briefContains, containsAll, notRecommended, recommended, recommendedAlso, variantsAtLeast } from './recommended.ts';
import { rejected } from './rejected.ts';
import { alert, noReminder, reminder } from './reminders.ts';
import { fact, intent, missingFacts, noIntent, outcome, priority, state, tag, tone } from './standing.ts';
import { noViolation, violationRecorded } from './violations.ts';
import { overdue, overload, workList, workListFirst } from './workList.ts';

/** All that can be expected, in the order of the reference. */
export const expectationKinds: readonly ExpectationKind[] = Object.freeze([
  ...[recommended, recommendedAlso, notRecommended, containsAll, variantsAtLeast, briefContains],
  ...[finding, noFinding, violationRecorded, noViolation, blocked, warned, allowed],
  ...[
    reminder,
    noReminder,
    alert,
    counter,
    metric,
    state,
    missingFacts,
    intent,
    noIntent,
    fact,
    tag,
    priority,
    tone,
    outcome,
    task,
    noTask,
    timer,
    rejected,
  ],
  ...[workList, workListFirst, overdue, overload],
]);
