import type { CriterionScore, Evidence, Score } from '../../scoring/Score.ts';
import type { Paint } from '../Paint.ts';

/** Of a criterion; `--json` has all. */
const MOST_EVIDENCE = 10;
const GOOD = 90;
const BAD = 60;

/** A score for people: the total, what knocked the contact out, and every criterion that lost something, with its evidence. */
export function scoreText(score: Score, paint: Paint): readonly string[] {
  const { conversation, channel, language, total, weighed, knockOuts, criteria, closeness } = score;
  const tone = total >= GOOD ? 'good' : total < BAD ? 'bad' : 'caution';
  const lost = criteria.filter(({ value }) => value !== null && value < 1);
  const applied = criteria.filter(({ value }) => value !== null).length;
  return [
    `${paint.strong(conversation)} ${paint.faint(`${channel} ${language}`)}: ${paint[tone](points(total))}${paint.faint(`, ${applied} of ${criteria.length} criteria apply`)}`,
    ...knockOuts.flatMap(({ id, rule, evidence }) => [
      paint.bad(`  knocked out by ${rule} (${id}); without that ${points(weighed)}`),
      ...evidenceLines(evidence, paint),
    ]),
    ...lost.flatMap((criterion) => criterionLines(criterion, paint)),
    ...(closeness === null ? [] : closenessLines(closeness, paint)),
  ];
}

/** Of several contacts: how many there are, their mean, and how many were knocked out. */
export function summaryText(scores: readonly Pick<Score, 'total' | 'knockOuts'>[], paint: Paint): readonly string[] {
  const mean = scores.reduce((sum, { total }) => sum + total, 0) / scores.length;
  const knocked = scores.filter(({ knockOuts }) => knockOuts.length > 0).length;
  return [paint.strong(`${scores.length} contacts: ${points(mean)} on average${knocked === 0 ? '' : `, ${knocked} knocked out`}`)];
}

function criterionLines({ id, title, value, weight, evidence }: CriterionScore, paint: Paint): readonly string[] {
  return [`  ${id} ${title}: ${points(100 * (value ?? 0))} ${paint.faint(`of weight ${weight}`)}`, ...evidenceLines(evidence, paint)];
}

function evidenceLines(evidence: readonly Evidence[], paint: Paint): readonly string[] {
  const lines = evidence
    .slice(0, MOST_EVIDENCE)
    .flatMap(({ seq, rule, text, reason, instead, cost }) => [
      `    ${[seq === null ? null : `#${seq}`, rule, paint.faint(`−${points(100 * cost)}`), reason].filter((part) => part !== null).join(' ')}`,
      ...(text === null ? [] : [paint.faint(`      said: ${oneLine(text)}`)]),
      ...(instead === null ? [] : [paint.faint(`      instead: ${oneLine(instead)}`)]),
    ]);
  return evidence.length > MOST_EVIDENCE ? [...lines, paint.faint(`    and ${evidence.length - MOST_EVIDENCE} more`)] : lines;
}

function closenessLines({ mean, phrases }: NonNullable<Score['closeness']>, paint: Paint): readonly string[] {
  if (mean === null) return [paint.faint('  closeness: no standard phrase was due when the agent spoke')];
  return [
    `  closeness to the standard phrases: ${points(100 * mean)}`,
    ...phrases.map(({ seq, phrase, said, standard, closeness }) =>
      closeness === 1
        ? paint.faint(`    #${seq} ${phrase} ${points(100)}`)
        : `    #${seq} ${phrase} ${points(100 * closeness)}: ${oneLine(said)} ${paint.faint(`(${oneLine(standard)})`)}`,
    ),
  ];
}

function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
