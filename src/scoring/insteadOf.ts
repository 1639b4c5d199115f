import { check } from '../conversation/check.ts';
import { checkedActions, factOf, type CheckRequest } from '../conversation/checkedActions.ts';
import type { Finding, Violation } from '../conversation/Guidance.ts';
import type { ContactStep } from './ContactRecord.ts';
import { dueAt } from './dueAt.ts';

/** What was wrong, and whether it was the clock that brought it about. */
interface Offence {
  readonly violation: Violation | null;
  readonly finding: Finding | null;
  readonly timed: boolean;
}

/**
 * What would have been right: for a text in which something can be replaced, the text with that replaced; else what the check would have
 * answered before it was done, else the phrase that was due then. Null where nothing was.
 */
export function insteadOf(step: ContactStep, { violation, finding, timed }: Offence): string | null {
  const mended = finding === null ? null : mend(step, finding);
  if (mended !== null) return mended;
  const request = timed ? null : requestOf(step);
  const answer = request === null ? null : check(step.before, request, step.record.at);
  const isAbout = answer !== null && (violation === null || answer.rule === violation.rule);
  const asked = isAbout ? (answer.say?.text ?? null) : null;
  return asked ?? dueAt(step.before, violation === null ? step.record.at : Date.parse(violation.at))?.text ?? null;
}

/** The text as it should have been; null where the finding tells of nothing to put there. */
function mend({ record }: ContactStep, { span, replacement }: Finding): string | null {
  const { text } = record.data;
  if (replacement === null || typeof text !== 'string') return null;
  const mended = `${text.slice(0, span[0])}${replacement}${text.slice(span[1])}`.replace(/ {2,}/g, ' ').trim();
  return mended === '' ? null : mended;
}

/** The question whose answer would have told; null for a fact that is no action. */
function requestOf({ record, before }: ContactStep): CheckRequest | null {
  const { type, data } = record;
  const action = checkedActions.find((one) => factOf({ action: one }, before.channel).type === type);
  if (action === undefined || (data.by !== undefined && data.by !== 'agent')) return null;
  const text = typeof data.text === 'string' ? { text: data.text } : {};
  const phrase = typeof data.phrase === 'string' ? { phrase: data.phrase } : {};
  const to = typeof data.to === 'string' ? { to: data.to } : {};
  const attachments = Array.isArray(data.attachments) ? { attachments: data.attachments as string[] } : {};
  return { action, ...text, ...phrase, ...to, ...attachments, ...(action === 'offer' ? { card: data } : {}) };
}
