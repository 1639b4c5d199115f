import type { Decision, Finding, Guidance } from '../../conversation/Guidance.ts';
import type { Answer, Refusal } from './Api.ts';
import type { Contact } from './Contact.ts';
import type { Moment } from './Moment.ts';
import type { Act } from './steps/Act.ts';

export interface StepOptions {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** A violation is expected of it, so the agent does it whatever the check says. */
  readonly anyway: boolean;
  /** The answer to the question whether a text may be sent is expected. */
  readonly asksBeforeSending: boolean;
}

/** Carries out what a step does, and tells what came of it. */
export async function takeStep(contact: Contact, acts: readonly Act[], { at, anyway, asksBeforeSending }: StepOptions): Promise<Moment> {
  const decisions: { action: string; decision: Decision }[] = [];
  const refusals: Refusal[] = [];
  let findings: readonly Finding[] = [];
  const briefs = briefsOf(contact.guidance);
  const keep = <T>(answer: Answer<T>): T | undefined => {
    if (!answer.ok) refusals.push(answer.refusal);
    return answer.ok ? answer.value : undefined;
  };
  for (const act of acts) {
    if (act.kind === 'event') {
      findings = keep(await contact.post(act.event, at))?.findings ?? [];
      continue;
    }
    const asked = act.kind !== 'sending' || asksBeforeSending;
    if (asked) {
      await contact.comeTo(at);
      const decision = keep(await contact.check(act.request, at));
      if (decision) decisions.push({ action: act.request.action, decision });
      findings = decision?.findings ?? [];
    }
    if (act.kind === 'question') continue;
    const denied = asked && decisions.at(-1)?.decision.decision === 'deny';
    if (denied && !anyway) continue;
    findings = keep(await contact.post(act.fact, at))?.findings ?? [];
  }
  return momentOf(contact, at, { decisions, findings, refusals, briefs });
}

/** A contact as it stands, with what a step adds to that. */
export function momentOf(contact: Contact, at: number, step: Partial<Moment> = {}): Moment {
  const { guidance } = contact;
  const { decisions = [], findings = [], refusals = [], briefs = [] } = step;
  return { guidance, at, decisions, findings, refusals, briefs: [...briefs, ...briefsOf(guidance)], violations: () => contact.violations() };
}

/** What is recommended to be told to the colleague. */
export function briefsOf({ say, also }: Guidance): string[] {
  return [...(say ? [say] : []), ...also].filter(({ audience }) => audience === 'colleague').map(({ text }) => text);
}
