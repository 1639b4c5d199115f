import type { CheckBody } from '../../conversation/CheckBody.ts';
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
  /** A spelling mistake is expected, which only a check of the text by itself looks for. */
  readonly spells?: boolean;
  /** The answer to the question whether a text may be sent is expected. */
  readonly asksBeforeSending: boolean;
  /** The contact that the agent is offered, where it has begun already. */
  readonly offered?: Contact | undefined;
}

/** Carries out what a step does, and tells what came of it. */
export async function takeStep(
  contact: Contact,
  acts: readonly Act[],
  { at, anyway, asksBeforeSending, offered, spells = false }: StepOptions,
): Promise<Moment> {
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
      findings = keep(await contact.post(act.event, at + (act.afterSeconds ?? 0) * 1_000))?.findings ?? [];
      continue;
    }
    if (act.kind === 'load') continue;
    if (act.kind === 'offered') {
      const decision = keep(await contact.takes(act.channel, offered));
      decisions.push(...(decision ? [{ action: 'take-contact', decision }] : []));
      continue;
    }
    const asked = act.kind !== 'sending' || asksBeforeSending;
    if (asked) {
      await contact.comeTo(at);
      const decision = keep(await contact.check(act.request, at));
      decisions.push(...(decision ? [{ action: act.request.action, decision }] : []));
      findings = await findingsOf(contact, act.request, decision, spells);
    }
    if (act.kind === 'question') continue;
    const denied = asked && decisions.at(-1)?.decision.decision === 'deny';
    if (denied && !anyway) continue;
    findings = keep(await contact.post(act.fact, at))?.findings ?? [];
  }
  return momentOf(contact, Math.max(at, contact.at), { decisions, findings, refusals, briefs });
}

/** A contact as it stands, with what a step adds to that. */
export function momentOf(contact: Contact, at: number, step: Partial<Moment> = {}): Moment {
  const { guidance } = contact;
  const { decisions = [], findings = [], refusals = [], briefs = [] } = step;
  return {
    ...{ guidance, at, decisions, findings, refusals, briefs: [...briefs, ...briefsOf(guidance)] },
    violations: () => contact.violations(),
    work: () => contact.work(at),
    load: () => contact.load(),
  };
}

/** What is recommended to be told to the colleague. */
export function briefsOf({ say, also }: Guidance): string[] {
  return [...(say ? [say] : []), ...also].filter(({ audience }) => audience === 'colleague').map(({ text }) => text);
}

/** What the check found, and where spelling is asked about what a dictionary says. */
async function findingsOf(contact: Contact, request: CheckBody, decision: Decision | undefined, spells: boolean): Promise<readonly Finding[]> {
  return [...(decision?.findings ?? []), ...(spells ? await contact.spelling(request) : [])];
}
