/** The same without the fields that are undefined: what a step does not have is not sent. */
export function withoutGaps<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
