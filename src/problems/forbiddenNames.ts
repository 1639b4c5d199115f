/** Names that mean something to JavaScript's objects. As a key they could change what every object is, so they are refused. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);

export function isForbiddenName(name: string): boolean {
  return FORBIDDEN.has(name);
}
