import { hash } from 'node:crypto';

const DEEPEST = 64;

/**
 * The same for the same JSON content, whatever the order of its keys: tells a retry from an id that was used twice.
 * Content nested deeper than anything that is ever accepted has a digest that equals no other.
 */
export function contentDigest(content: unknown): string {
  return isDeeperThan(DEEPEST, content) ? '' : hash('sha1', canonical(content), 'base64');
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const object = value as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const key of Object.keys(object).sort()) {
    if (object[key] !== undefined) text += `${JSON.stringify(key)}:${canonical(object[key])},`;
  }
  return `${text}}`;
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === 0) return true;
  for (const key in value) if (isDeeperThan(depth - 1, (value as Readonly<Record<string, unknown>>)[key])) return true;
  return false;
}
