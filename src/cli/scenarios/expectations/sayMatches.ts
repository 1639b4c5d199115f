import type { Say } from '../../../conversation/Guidance.ts';
import type { Expectation } from '../Scenario.ts';
import { listed, textOf, textsOf } from './ExpectationKind.ts';

/** Sources by the names that scenarios use. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['knowledgeBase', 'knowledge'],
  ['kb', 'knowledge'],
]);

/** Whether a recommendation is the expected one, in all that the expectation says of it. */
export function sayMatches(say: Say, expectation: Expectation): boolean {
  const phrase = textOf(expectation, 'phrase');
  const text = textOf(expectation, 'text');
  const source = textOf(expectation, 'source');
  const subject = textOf(expectation, 'subject');
  const { variants } = expectation;
  return (
    (phrase === undefined || say.phrase === phrase) &&
    (text === undefined || say.text === text) &&
    (source === undefined || say.source === (SOURCES.get(source) ?? source)) &&
    (subject === undefined || say.subject === subject) &&
    textsOf(expectation, 'attachments').every((attachment) => say.attachments?.includes(attachment)) &&
    textsOf(expectation, 'containsAll').every((part) => say.text.includes(part)) &&
    textsOf(expectation, 'contains').every((part) => say.text.includes(part)) &&
    textsOf(expectation, 'rule').every((rule) => say.rules.includes(rule)) &&
    (typeof variants !== 'number' || 1 + say.variants.length >= variants)
  );
}

const FIELDS = ['phrase', 'text', 'source', 'subject', 'attachments', 'containsAll', 'contains', 'rule', 'variants'];

/** The expectation in words: all that it says of a recommendation. */
export function describeExpected(expectation: Expectation): string {
  const parts = FIELDS.filter((field) => expectation[field] !== undefined).map((field) => `${field} ${JSON.stringify(expectation[field])}`);
  return parts.length > 0 ? parts.join(', ') : 'something';
}

/** What a check and the guidance both recommend is told once. */
export function describeSays(says: readonly Say[]): string {
  return listed([...new Set(says.map(describeSay))]);
}

function describeSay(say: Say): string {
  const more = [
    ...(say.source === 'flow' ? [] : [`from ${say.source}`]),
    ...(say.subject === undefined ? [] : [`subject "${say.subject}"`]),
    ...(say.attachments === undefined ? [] : [`attachments ${say.attachments.join(', ')}`]),
  ];
  return `${say.phrase ?? 'no phrase'} "${say.text}"${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}
