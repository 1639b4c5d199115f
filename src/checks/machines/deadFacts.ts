import { experimentsIn } from '../../flow/validation/experimentsIn.ts';
import type { DeclaredFact } from '../../flow/validation/bundleIndex.ts';
import { textOf } from '../../flow/walkMachine.ts';
import type { Check } from '../Check.ts';
import type { CheckSubject } from '../CheckSubject.ts';
import { givenFacts, writesOf } from '../logic/factValues.ts';

/** Facts by which the engine itself judges, whoever declares them. */
export const ENGINE_FACTS: readonly string[] = Object.freeze([
  ...['answered', 'contentIntent', 'customerProblem', 'done', 'greeted', 'muted', 'nameUses', 'openedWithName', 'politeWords', 'replyDue'],
  ...['result', 'textsSaid', 'topic', 'waitingSince'],
]);

/**
 * A fact of a rule machine is read by something, and one that is read is written by something. What a flow declares may be
 * given from outside, and is shown to whoever integrates it.
 */
export const deadFacts: Check = {
  name: 'dead-facts',
  codes: ['unread-fact', 'unwritten-fact'],
  mustHoldFor: 'every-flow',
  check(subject, report) {
    const { index } = subject;
    const read = readNames(subject);
    const written = writesOf(index);
    const given = givenFacts(index);
    const declared = new Map<string, DeclaredFact>();
    for (const fact of index.facts) if (!declared.has(fact.name)) declared.set(fact.name, fact);
    for (const [name, { place, declaration }] of declared) {
      if (given.has(name)) continue;
      const isShown = declaration?.shown === true || declaration?.metric === true || declaration?.counter !== undefined;
      const isRead = isShown || read.has(name);
      if (!isRead) report({ code: 'unread-fact', args: { name }, ...place });
      else if (!written.has(name)) report({ code: 'unwritten-fact', args: { name }, ...place });
    }
  },
};

/** Every word that some expression, text, phrase or row could mean a fact by. */
function readNames({ index }: CheckSubject): ReadonlySet<string> {
  const names = new Set<string>(ENGINE_FACTS);
  const take = (text: string): void => {
    for (const [word] of text.matchAll(/[A-Za-z_][A-Za-z0-9_]*/g)) names.add(word);
  };
  for (const { walked } of index.machines) {
    for (const { params } of [...walked.guards, ...walked.actions]) take(textOf(params.expr) ?? '');
    for (const { type, params } of walked.actions) if (type === 'task') take(textOf(params.medium) ?? '');
  }
  for (const { experiment } of experimentsIn(index)) take(experiment.goal.when ?? '');
  for (const { value } of [...index.source.phrases, ...index.source.messages]) take(JSON.stringify(value));
  for (const { entry } of index.phrases.entries.values()) take(entry?.content?.requires ?? '');
  for (const { family } of index.phrases.families.values()) for (const { known } of family) take(known ?? '');
  return names;
}
