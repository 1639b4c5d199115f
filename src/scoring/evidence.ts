import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import { isoTime } from '../conversation/isoTime.ts';
import type { ScoredBreach } from './breachesOf.ts';
import type { ContactStep } from './ContactRecord.ts';
import type { ContactView } from './ContactView.ts';
import { insteadOf } from './insteadOf.ts';
import type { Measured } from './measures/Measure.ts';
import type { Evidence } from './Score.ts';
import { textOf } from './textOf.ts';

/** What a breach shows: where, in which words, why it counts, and what would have been right. */
export function breachEvidence({ rule, step, violation, finding }: ScoredBreach, cost: number): Evidence {
  const timed = violation !== null && eventTypeOf(violation.type) === undefined;
  return {
    rule,
    kind: violation === null ? 'finding' : 'violation',
    ...placeOf(step),
    // What the clock did is told by the setting that it went by, not by the event that came next.
    ...(timed ? { type: violation.type, at: violation.at } : {}),
    text: timed ? null : textOf(step),
    span: finding?.span ?? null,
    reason: violation?.reason ?? finding?.message ?? null,
    instead: insteadOf(step, { violation, finding, timed }),
    cost,
  };
}

/** What a measure shows, in the words of the messages `score.MEASURE` and `score.MEASURE.instead`. */
export function measureEvidence({ record }: ContactView, name: string, { values, step }: Measured, cost: number): Evidence {
  const { cast, language } = record.conversation;
  return {
    rule: null,
    kind: 'measure',
    ...(step === undefined ? { seq: null, event: null, type: null, at: null } : placeOf(step)),
    text: step === undefined ? null : textOf(step),
    span: null,
    reason: messageOf(cast, `score.${name}`, language, values),
    instead: messageOf(cast, `score.${name}.instead`, language, values),
    cost,
  };
}

function placeOf({ seq, record }: ContactStep): Pick<Evidence, 'seq' | 'event' | 'type' | 'at'> {
  return { seq, event: record.id, type: record.type, at: isoTime(record.at) };
}

type Cast = ContactView['record']['cast'];

/** Null for a message that nobody worded. */
function messageOf(cast: Cast, id: string, language: string, values: Measured['values']): string | null {
  const text = cast.phrasebook.message(id, language, values);
  return text === id ? null : text;
}
