import { modify, type Edit } from 'jsonc-parser';
import type { FixEdit } from './Fix.ts';

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/** What an edit of a fix changes in the text of its file, the form of the rest kept; null where its place is not there. */
export function textEdits(text: string, { pointer, value }: FixEdit): readonly Edit[] | null {
  const path = pathIn(text, pointer);
  return path === null ? null : modify(text, path, value, FORMAT);
}

/** The steps of a pointer as the editor of JSON wants them; null where they lead nowhere. */
function pathIn(text: string, pointer: string): (string | number)[] | null {
  if (pointer === '') return null;
  let at: unknown = JSON.parse(text);
  const path: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown>)[key];
  }
  return path;
}
