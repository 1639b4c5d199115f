import type { Finding } from '../../conversation/Guidance.ts';
import type { Moment } from '../Moment.ts';
import type { Reason } from './Reason.ts';

/** What lint rules found. */
export function whyFindings(findings: readonly Finding[]): readonly Reason[] {
  if (findings.length === 0) return [{ code: 'no-finding', args: {} }];
  return findings.map(({ rule, severity, span, message, replacement }) => ({
    code: 'finding-came',
    args: { rule, severity, span: `${span[0]}–${span[1]}`, message: replacement === null ? message : `${message} (better: ${replacement})` },
  }));
}

/** What was recognised in the words of the step, and how surely. */
export function whyRecognised({ turn }: Moment): readonly Reason[] {
  const all = turn?.records.flatMap(({ recognised }) => recognised) ?? [];
  if (all.length === 0) return [{ code: 'nothing-recognised', args: {} }];
  return all.map(({ intent, phrase, act, confidence, applied }) => ({
    code: 'recognised-came',
    args: {
      name: intent ?? phrase ?? act ?? '',
      confidence: Math.round(confidence * 100) / 100,
      applied: applied ? '' : ', which is not enough to act upon',
    },
  }));
}
