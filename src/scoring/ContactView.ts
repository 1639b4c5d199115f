import { actsOfPhrase } from '../phrases/actsOfPhrase.ts';
import type { ContactRecord, ContactStep } from './ContactRecord.ts';

/** A contact as signals, counts and measures look at it: what was said, meant and done, worked out once. */
export interface ContactView {
  readonly record: ContactRecord;
  /** What the agent said to the customer, in order. */
  readonly spoken: readonly Spoken[];
  /** What the customer meant, in order: posted meanings and those of their words. */
  readonly meant: readonly Meant[];
  /** Every event type that was posted. */
  readonly types: ReadonlySet<string>;
}

export interface Spoken {
  readonly step: ContactStep;
  /** As it was said; of a phrase that was posted without a text, its text is not known here. */
  readonly text: string | null;
  readonly phrases: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
}

export interface Meant {
  readonly step: ContactStep;
  readonly type: string;
}

export function viewOf(record: ContactRecord): ContactView {
  const spoken: Spoken[] = [];
  const meant: Meant[] = [];
  const types = new Set<string>();
  for (const step of record.steps) {
    const { type, recognised } = step.record;
    types.add(type);
    if (type === 'agent.says') spoken.push(spokenIn(step));
    else if (type === 'customer.says') {
      for (const { intent, applied } of recognised) if (applied && intent !== undefined) meant.push({ step, type: intent });
    } else if (type.startsWith('customer.')) meant.push({ step, type });
  }
  return { record, spoken, meant, types };
}

/** Whether the customer ever meant one of these. */
export function everMeant(view: ContactView, ...types: readonly string[]): boolean {
  return view.meant.some(({ type }) => types.includes(type));
}

/** Whether one of these was ever posted. */
export function everPosted(view: ContactView, ...types: readonly string[]): boolean {
  return types.some((type) => view.types.has(type));
}

/** Whether the agent's words were ever taken for one of these acts. */
export function everActed(view: ContactView, ...acts: readonly string[]): boolean {
  return view.spoken.some((spoken) => acts.some((act) => spoken.acts.has(act)));
}

function spokenIn(step: ContactStep): Spoken {
  const { data, recognised } = step.record;
  const phrases = new Set<string>(typeof data.phrase === 'string' ? [data.phrase] : []);
  const acts = new Set<string>();
  for (const { phrase, act, applied } of recognised) {
    if (!applied) continue;
    if (phrase !== undefined) phrases.add(phrase);
    if (act !== undefined) acts.add(act);
  }
  const catalogue = step.before.cast.bundle.catalogue;
  for (const phrase of phrases) for (const act of actsOfPhrase(catalogue, phrase)) acts.add(act);
  return { step, text: typeof data.text === 'string' ? data.text : null, phrases, acts };
}
