import type { Conversation } from './Conversation.ts';
import type { Severity, Violation } from './Guidance.ts';
import { isoTime } from './isoTime.ts';
import type { Breach, Run } from './troupe/Run.ts';

/** A breach as the log and the agent see it. `event` is the id of the posted event in whose course it happened. */
export function violationOf(run: Run, breach: Breach, event: string | null): Violation {
  const { cast } = run.from;
  return {
    rule: breach.rule,
    severity: severityOf(run.settings, breach),
    event,
    type: publicType(cast, breach),
    at: isoTime(breach.at),
    machine: cast.members[breach.machine]?.id ?? '',
    excused: breach.excused,
    reason: reasonFor(cast, breach.rule, run.language),
  };
}

/** What the setting of a rule says about breaking it. */
export function severityOf(settings: Conversation['settings'], breach: Pick<Breach, 'severity'>): Severity {
  const severity = settings[breach.severity];
  return severity === 'block' || severity === 'info' ? severity : 'warn';
}

const reasons = new WeakMap<Conversation['cast'], Map<string, string | null>>();

/** Why the rule forbids it, in the conversation's language; null for a rule that nobody worded. */
export function reasonFor(cast: Conversation['cast'], rule: string, language: string): string | null {
  let known = reasons.get(cast);
  if (!known) reasons.set(cast, (known = new Map<string, string | null>()));
  const key = `${language} ${rule}`;
  let reason = known.get(key);
  if (reason === undefined) {
    const id = `reason.${rule}`;
    const text = cast.phrasebook.message(id, language);
    reason = text === id ? null : text;
    known.set(key, reason);
  }
  return reason;
}

/** A timer is nobody's event: it goes by the name of its setting. */
function publicType(cast: Conversation['cast'], breach: Breach): string {
  return cast.members[breach.machine]?.delays.get(breach.type) ?? breach.type;
}
