import type { ActionState, Decision, Finding, Guidance, Say } from '../../conversation/Guidance.ts';
import type { Paint } from '../Paint.ts';

/** What the agent sees, as lines of a terminal. `seconds` is how long the conversation has lasted. */
export function showGuidance(guidance: Guidance, seconds: number, paint: Paint): string[] {
  const { conversation, say, also, moves } = guidance;
  // A chat is closed, a call is hung up.
  const unfit = conversation.channel === 'chat' ? 'hang-up' : 'close';
  return [
    paint.strong(headline(conversation, seconds)),
    ...guidance.recognised.flatMap((found) => [row('heard', paint.faint(found.intent ?? found.phrase ?? found.act ?? ''))]),
    ...guidance.violations.map((violation) =>
      row('broke', paint.bad(`${violation.rule}${violation.excused ? ' (excused)' : ''}${because(violation.reason)}`)),
    ),
    ...guidance.findings.map((finding) => row('text', findingLine(finding, paint))),
    ...(say ? sayLines('say', say, paint) : []),
    ...also.flatMap((each) => sayLines('also', each, paint)),
    ...guidance.reminders.map(({ id, rule, text }) => row('mind', `${paint.caution(text)} ${paint.faint(labels(id, rule))}`)),
    ...Object.entries(guidance.actions).flatMap(([action, state]) => (action === unfit ? [] : actionLines(action, state, paint, say))),
    ...(guidance.missing.length > 0 ? [row('ask', `still missing: ${guidance.missing.join(', ')}`)] : []),
    ...(moves.length > 0 ? [row('moves', moves.map(({ label }, i) => `${paint.strong(String(i + 1))} ${label}`).join('  '))] : []),
  ];
}

/** The answer to a check, as far as it is not a plain yes. */
export function showDecision(action: string, decision: Decision, paint: Paint): string[] {
  return [...actionLines(action, decision, paint), ...decision.findings.map((finding) => row('text', findingLine(finding, paint)))];
}

/** Minutes and seconds. */
export function lasted(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function headline({ stage, flowStage, status, outcome }: Guidance['conversation'], seconds: number): string {
  const place = stage === flowStage ? stage : `${stage} (in ${flowStage})`;
  const end = status === 'ended' ? ` · ended${outcome === null ? '' : `: ${outcome}`}` : '';
  return `-- ${place} · ${lasted(seconds)}${end}`;
}

function sayLines(label: string, say: Say, paint: Paint): string[] {
  const lines = [
    row(label, `${paint.good(say.text)} ${paint.faint(labels(say.phrase, ...say.rules, say.audience === 'colleague' ? 'to the colleague' : null))}`),
  ];
  return [...lines, ...say.variants.map((text) => row('or', text))];
}

/** What to say instead is left out where it is recommended anyway. */
function actionLines(action: string, { decision, rule, reason, say }: ActionState, paint: Paint, known: Say | null = null): string[] {
  if (decision === 'allow') return [];
  const line = `${action}${because(reason)} ${paint.faint(labels(rule))}`;
  return [
    row(decision === 'deny' ? 'no' : 'warn', decision === 'deny' ? paint.bad(line) : paint.caution(line)),
    ...(say && say.text !== known?.text ? [row('but', say.text)] : []),
  ];
}

function findingLine({ rule, severity, message, replacement }: Finding, paint: Paint): string {
  return `${severity === 'error' ? paint.bad(rule) : paint.caution(rule)} ${message}${replacement === null ? '' : ` Better: ${replacement}`}`;
}

function because(reason: string | null): string {
  return reason === null ? '' : `: ${reason}`;
}

function labels(...names: readonly (string | null)[]): string {
  const known = names.filter((name) => name !== null);
  return known.length > 0 ? `[${known.join(', ')}]` : '';
}

/** A text of several lines stays in its column. */
function row(label: string, text: string): string {
  return `  ${label.padEnd(6)} ${text.trimEnd().replaceAll('\n', `\n${' '.repeat(9)}`)}`;
}
