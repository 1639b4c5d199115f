import { parse, serialize } from '@marcbachmann/cel-js';

/** A CEL expression as its tree reads: spaces, quotes and needless brackets are gone. What cannot be parsed stays as it is. */
export type NormalExpression = (source: string) => string;

/** Parses each expression once for all that share it. */
export function expressionNormaliser(): NormalExpression {
  const known = new Map<string, string>();
  return (source) => {
    let normal = known.get(source);
    if (normal === undefined) known.set(source, (normal = normalise(source)));
    return normal;
  };
}

function normalise(source: string): string {
  try {
    return serialize(parse(source).ast);
  } catch {
    return source.trim();
  }
}
