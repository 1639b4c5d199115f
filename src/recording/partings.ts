import type { LogRecord } from '../conversation/Conversation.ts';
import type { Moment } from '../testing/Moment.ts';
import { saysOther } from './expectationsOf.ts';
import type { Place, RecordFindings } from './RecordFinding.ts';
import type { RecordedStep } from './stepsOf.ts';

/** Tells where a conversation parts from its script. `moments` are that of the opening, then those of the steps. */
export function partings(steps: readonly RecordedStep[], moments: readonly Moment[], findings: RecordFindings): void {
  steps.forEach(({ place }, index) => {
    const [before, moment] = [moments[index], moments[index + 1]];
    if (before === undefined || moment === undefined) return;
    for (const record of moment.turn?.records ?? []) {
      tellMeaning(record, moment, place, findings);
      tellConduct(record, place, findings);
    }
    const phrase = before.guidance.say?.phrase ?? '';
    if (saysOther(before, moment)) findings.add('record-not-said', place, { words: spokenIn(moment), phrase });
  });
}

function tellMeaning({ type, data, recognised }: LogRecord, moment: Moment, place: Place, findings: RecordFindings): void {
  if (type !== 'customer.says' || data.partial === true) return;
  const words = wordsOf(data);
  const meant = recognised.filter(({ applied }) => applied).map(({ intent = '' }) => intent);
  if (meant.length === 0) findings.add('record-no-meaning', place, { words });
  else if (!isHeard(moment)) findings.add('record-no-move', place, { words, meaning: meant.join(', ') });
}

function tellConduct({ type, data, violations, findings: wording }: LogRecord, place: Place, findings: RecordFindings): void {
  const words = wordsOf(data);
  const deed = words || (type === 'clock.ticked' ? 'time passed' : type);
  for (const { rule, excused } of violations) if (!excused) findings.add('record-violation', place, { rule, words: deed });
  for (const { rule, severity, span } of wording)
    if (severity !== 'info') findings.add('record-wording', place, { rule, words: words.slice(span[0], span[1]) || words });
}

function spokenIn({ turn }: Moment): string {
  const data = turn?.records.find(({ type }) => type === 'agent.says')?.data ?? {};
  return wordsOf(data) || String(data.phrase);
}

function wordsOf({ text }: LogRecord['data']): string {
  return typeof text === 'string' ? text : '';
}

/** Whether what the customer meant moved some machine. Rules that only count that something was said do not answer it. */
function isHeard({ heard }: Moment): boolean {
  return heard.some(({ member, event, answer }) => {
    const isAnswer = member.isFlow || (event.type.startsWith('customer.') && event.type !== 'customer.says');
    return isAnswer && answer.taken.length > 0;
  });
}
