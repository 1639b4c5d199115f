import Type from 'typebox';

/** One of several words. */
export function oneOf<const T extends string>(values: readonly T[], description: string) {
  const words = values.map((value) => Type.Literal(value));
  return Type.Unsafe<T>(Type.Union(words, { description }));
}
