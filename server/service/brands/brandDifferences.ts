import type { Brand } from '../../../src/flow/schema/settings.ts';
import { contentDigest } from '../contentDigest.ts';

/** Of no meaning for conversations: what editors go by, and the name that it is found by. */
const NO_CONTENT: ReadonlySet<string> = new Set(['$schema', 'id']);

/** The fields in which two brands differ, by name; the order of keys and the layout of the file are no difference. */
export function brandDifferences(one: Brand | null, other: Brand | null): readonly string[] {
  const [before, after] = [one ?? {}, other ?? {}] as readonly Readonly<Record<string, unknown>>[];
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields].filter((field) => !NO_CONTENT.has(field) && contentDigest(before?.[field]) !== contentDigest(after?.[field])).sort();
}

/** Whether it makes no difference which of the two is taken. */
export function sameBrand(one: Brand | null, other: Brand | null): boolean {
  return (one === null) === (other === null) && brandDifferences(one, other).length === 0;
}
