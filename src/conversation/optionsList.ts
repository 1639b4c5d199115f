import type { Run } from './troupe/Run.ts';

/**
 * Every solution that the opening names for the topic (SOS-5): a list in chat, one sentence on the telephone. The topic is
 * the one of the fact `topic`, else the one that the customer's problem names; where none is clear, all solutions stand.
 */
export function optionsList(run: Run): string | null {
  const { topics } = run.from.opening;
  if (!topics || topics.length === 0) return null;
  const problem = String(run.facts.customerProblem ?? '').toLowerCase();
  const chosen = topics.filter(({ name }) => name === run.facts.topic);
  const named = topics.filter(({ name }) => problem.includes(name.toLowerCase()));
  const clear = chosen.length > 0 ? chosen : named.length > 0 ? named : topics;
  const solutions = [...new Set(clear.flatMap((topic) => topic.solutions))];
  if (solutions.length === 0) return null;
  if (run.channel === 'chat') return solutions.map((solution) => `- ${solution};`).join('\n');
  return new Intl.ListFormat(run.language, { type: 'disjunction' }).format(solutions);
}
