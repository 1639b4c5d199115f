import { applyEvent } from './applyEvent.ts';
import type { Conversation, LogRecord, PostedEvent, Turn } from './Conversation.ts';
import { expose, reachGoals } from './experiments/expose.ts';
import { flowStageOf } from './flowStageOf.ts';
import type { TextReader } from './TextReader.ts';
import type { Observer } from './troupe/Observer.ts';
import { beginRun, endRun } from './troupe/Run.ts';
import { turnOf } from './turnOf.ts';
import { violationOf } from './violationOf.ts';

/** Recognitions that the agent rejected, by the id of the event they were made in. */
export type Rejections = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Takes a conversation through the events of one commit; its revision grows by one. Pure, and it never throws: a machine
 * that fails keeps its state and leaves a fault in the turn. An observer looks on and changes nothing; a reader stands in
 * for `plainReader` where a replay reads a text for several versions.
 */
export function advance(
  conversation: Conversation,
  events: readonly PostedEvent[],
  rejections?: Rejections,
  observer?: Observer | null,
  reader?: TextReader,
): [Conversation, Turn] {
  const run = beginRun(conversation, observer, reader);
  if (conversation.cast.experiments !== null) expose(run);
  const records: LogRecord[] = [];
  const stages: string[] = [];
  for (const event of events) {
    const [breaches, recognised, findings] = [run.breaches.length, run.recognised.length, run.findings.length];
    applyEvent(run, event, event.id === null ? undefined : rejections?.get(event.id));
    if (run.cameUp.length > 0) reachGoals(run);
    records.push({
      id: event.id,
      type: event.type,
      at: event.at,
      data: event.data,
      recognised: run.recognised.slice(recognised),
      violations: run.breaches.slice(breaches).map((breach) => violationOf(run, breach, event.id)),
      findings: run.findings.slice(findings),
    });
    stages.push(flowStageOf(conversation.cast, run.shells));
  }
  return [endRun(run), turnOf(run, records, stages)];
}
