/** All parts at once. */
type Joined<Parts extends readonly object[]> = Parts extends readonly [infer First, ...infer Rest extends readonly object[]]
  ? First & Joined<Rest>
  : unknown;

/** One object with the methods of all parts, each answered by the part that has it. No two parts may have a method of the same name. */
export function joinParts<const Parts extends readonly object[]>(...parts: Parts): Joined<Parts> {
  const joined: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [name, method] of methodsOf(part)) {
      if (name in joined) throw new Error(`Two parts have the method ${name}`);
      joined[name] = method.bind(part);
    }
  }
  return joined as Joined<Parts>;
}

type Method = (...values: unknown[]) => unknown;

function methodsOf(part: object): (readonly [name: string, method: Method])[] {
  const own = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(part) as object);
  return Object.entries<PropertyDescriptor>(own).flatMap(([name, { value }]) =>
    name !== 'constructor' && typeof value === 'function' ? [[name, value as Method] as const] : [],
  );
}
