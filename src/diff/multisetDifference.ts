/** What one list has more often than another, in the order of the list. */
export function multisetDifference<T>(list: readonly T[], other: readonly T[]): readonly T[] {
  const left = new Map<T, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    if (count > 0) left.set(item, count - 1);
    return count === 0;
  });
}
