import { beginRun } from '../conversation/troupe/Run.ts';
import { sayOf } from '../conversation/sayOf.ts';
import type { ContactStep } from './ContactRecord.ts';

/** What was said in an event: its text, or the phrase that it names as it was shown; null where nothing was said. */
export function textOf({ record, before }: ContactStep): string | null {
  const { text, phrase } = record.data;
  if (typeof text === 'string') return text;
  return typeof phrase === 'string' ? (sayOf(beginRun(before), phrase, 'flow', [])?.text ?? null) : null;
}
