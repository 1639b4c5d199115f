import { scalar } from '../options.ts';

/** An event's data as the player types it: JSON, or `name=value` pairs with spaces between them. Undefined for none; null when it is neither. */
export function readData(text: string): object | null | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (typed.startsWith('{')) return readObject(typed);
  const pairs = typed.split(/\s+/).map((pair) => /^([A-Za-z]\w*)=(.*)$/.exec(pair));
  if (pairs.includes(null)) return null;
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', scalar(pair[2] ?? '')] as const] : [])));
}

function readObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
