import { createHash } from 'node:crypto';

/** Hash of a JSON value, of 32 hexadecimal digits: the same for the same content, whatever the order of keys. */
export function contentHash(value: unknown): string {
  const hash = createHash('sha256');
  write(value, (text) => hash.update(text));
  return hash.digest('hex').slice(0, 32);
}

function write(value: unknown, out: (text: string) => void): void {
  if (Array.isArray(value)) {
    out('[');
    for (const item of value) write(item, out);
    return out(']');
  }
  if (typeof value === 'object' && value !== null) {
    out('{');
    for (const [key, item] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
      if (item === undefined) continue;
      out(`${JSON.stringify(key)}:`);
      write(item, out);
    }
    return out('}');
  }
  out(`${JSON.stringify(value)},`);
}
