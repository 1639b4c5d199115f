import type { Moment } from '../testing/Moment.ts';
import { isPhrase } from '../testing/phraseNames.ts';
import type { StepBody } from './stepsOf.ts';

type Expectations = Readonly<Record<string, unknown>>;

/**
 * What the engine says of each step, for the test to expect: the stage where it changes, what was broken and what was
 * not, findings, what was recommended before the agent said something else, and how it ended. `moments` are those of the
 * steps.
 */
export function expectationsOf(steps: readonly StepBody[], moments: readonly Moment[]): readonly Expectations[] {
  return moments.map((moment, index) => {
    const before = moments[index - 1];
    const next = moments[index + 1];
    const { stage } = moment.guidance.conversation;
    const last = index === moments.length - 1;
    return {
      ...(next !== undefined && saysOther(moment, next) ? { said: moment.guidance.say?.phrase } : {}),
      ...(stage === before?.guidance.conversation.stage ? {} : { stage }),
      ...(last ? { status: moment.after.status, outcome: moment.after.outcome } : {}),
      ...conductIn(moment, isOfAgent(steps[index] ?? {})),
    };
  });
}

function conductIn({ turn }: Moment, isOfAgent: boolean): Expectations {
  const records = turn?.records ?? [];
  const all = records.flatMap(({ violations }) => violations);
  const broken = unique(all.filter(({ excused }) => !excused).map(({ rule }) => rule));
  const excused = unique(all.filter((one) => one.excused).map(({ rule }) => rule));
  const found = unique(records.flatMap(({ findings }) => findings).flatMap(({ rule, severity }) => (severity === 'info' ? [] : rule)));
  return {
    ...(broken.length > 0 ? { violation: broken } : isOfAgent ? { noViolation: true } : {}),
    ...(excused.length > 0 ? { excused } : {}),
    ...(found.length > 0 ? { finding: found } : {}),
  };
}

/** Whether the agent spoke next, and said something else than what was recommended. */
export function saysOther({ guidance, cast }: Moment, { turn }: Moment): boolean {
  const spoken = turn?.records.find(({ type }) => type === 'agent.says');
  const phrase = guidance.say?.phrase ?? null;
  if (spoken === undefined || phrase === null) return false;
  if (spoken.data.text === guidance.say?.text || isPhrase(cast, phrase, spoken.data.phrase as string | undefined)) return false;
  return !spoken.recognised.some((one) => one.applied && one.phrase !== undefined && isPhrase(cast, phrase, one.phrase));
}

function isOfAgent(step: StepBody): boolean {
  return 'agent' in step || 'says' in step || (typeof step.event === 'string' && step.event.startsWith('agent.'));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
