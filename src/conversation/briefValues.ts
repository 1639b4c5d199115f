import type { FactDeclaration } from '../flow/schema/machine.ts';
import type { PhraseValues } from './phraseValues.ts';
import type { Run } from './troupe/Run.ts';

type Language = 'ru' | 'lt' | 'pl' | 'en';

/**
 * What a colleague is told of the contact (XFER-2): who the customer is, the matter with the facts that are known, what was
 * done and the agent's notes (NOTE-1). Nothing is left blank: what is not known is said to be so.
 */
export function briefValues(run: Run): PhraseValues {
  const { facts } = run;
  const unknown = run.from.cast.phrasebook.message('brief.unknown', run.language);
  const none = run.from.cast.phrasebook.message('brief.none', run.language);
  return {
    customerName: customerOf(run) ?? unknown,
    topic: matterOf(run) || unknown,
    done: joined([...listOf(facts.done), ...listOf(facts.result)]) || none,
    notes: joined(listOf(facts.notes)) || none,
  };
}

function customerOf(run: Run): string | null {
  const { customer } = run.from.opening;
  const name = run.facts.customerName;
  if (typeof name !== 'string' || name === '') return customer?.address ?? null;
  return name === customer?.name && customer.patronymic !== undefined ? `${name} ${customer.patronymic}` : name;
}

/** The matter, and behind it in parentheses what the flow's facts with a label are known to be. */
function matterOf(run: Run): string {
  const { facts, from } = run;
  const topic = [facts.topic, facts.customerProblem, from.opening.topics?.[0]?.name].find((text) => typeof text === 'string' && text !== '');
  const declared = Object.entries<FactDeclaration>(from.cast.bundle.flow.meta.facts ?? {});
  const known = declared.flatMap(([name, { label }]) => {
    const value = facts[name];
    const called = label?.[run.language as Language];
    return called === undefined || value === null || value === undefined || typeof value === 'object' ? [] : [`${called}: ${String(value)}`];
  });
  const matter = topic === undefined ? '' : withoutStop(String(topic));
  if (known.length === 0) return matter;
  return matter === '' ? known.join(', ') : `${matter} (${known.join(', ')})`;
}

/** Several as one, each once, without the stops that the phrase sets itself. */
function joined(texts: readonly string[]): string {
  return [...new Set(texts.map(withoutStop))].filter((text) => text !== '').join('; ');
}

function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((item): item is string => typeof item === 'string');
}

function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && ' .;\n'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end).trimStart();
}
