import type { Conversation, LogRecord, Turn } from '../conversation/Conversation.ts';
import { countersOf, metricsOf } from '../conversation/figures.ts';
import { flowStageOf } from '../conversation/flowStageOf.ts';
import type { Finding, Severity } from '../conversation/Guidance.ts';
import { outcomeFigures } from './outcomeFigures.ts';
import { NOTHING_TOLD, type Breach, type ContactFigures, type ContactTold, type StageEntry } from './ContactFigures.ts';

/** A commit: the conversation before it, what it did, and the conversation after it. */
export interface ToldCommit {
  readonly before: Conversation;
  readonly turn: Turn;
  readonly after: Conversation;
}

/** How severe a finding is, in the words that rules have for it; what merely informs is no breach. */
const SEVERITY_OF: Readonly<Record<Finding['severity'], Severity | null>> = { error: 'block', warn: 'warn', info: null };

/** What one commit adds to the reports; `NOTHING_TOLD` for most. Pure; costs next to nothing where nothing happened. */
export function toldOf({ before, turn, after }: ToldCommit): ContactTold {
  const breaches: Breach[] = [];
  const stages: StageEntry[] = [];
  let stage = flowStageOf(before.cast, before.shells);
  let { at } = before;
  turn.records.forEach((record, place) => {
    at = Math.max(at, record.at);
    addBreaches(breaches, record, stage, at);
    const next = turn.stages[place] ?? stage;
    if (next !== stage) stages.push({ stage: next, at, hash: after.cast.hash });
    stage = next;
  });
  const figures = after.status === 'ended' ? contactFigures(after) : null;
  return breaches.length + stages.length === 0 && figures === null ? NOTHING_TOLD : { breaches, stages, figures };
}

/** What a conversation tells when it was opened: the stage that it begins in. */
export function toldAtStart({ cast, shells, at }: Conversation): ContactTold {
  return { ...NOTHING_TOLD, stages: [{ stage: flowStageOf(cast, shells), at, hash: cast.hash }] };
}

/** Counters, measures and promises as they stand. */
export function contactFigures(conversation: Conversation): ContactFigures {
  return {
    counters: countersOf(conversation),
    metrics: metricsOf(conversation),
    tasks: conversation.tasks.map(({ kind, status }) => ({ kind, status })),
    ...outcomeFigures(conversation),
  };
}

/** In a stage is what was done while the flow stood in it, be it what led on. */
function addBreaches(breaches: Breach[], { violations, findings }: LogRecord, stage: string, at: number): void {
  for (const { rule, severity, excused, at: time } of violations)
    breaches.push({ kind: 'violation', rule, severity, excused, stage, at: Date.parse(time) });
  for (const finding of findings) {
    const severity = SEVERITY_OF[finding.severity];
    if (severity !== null) breaches.push({ kind: 'finding', rule: finding.rule, severity, excused: false, stage, at });
  }
}
