import { isForbiddenName } from '../problems/forbiddenNames.ts';
import { RESERVED_NAMES } from './expressions.ts';

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,59}$/;

/** CEL's reserved words, and names of types that it knows as variables. */
const TAKEN: ReadonlySet<string> = new Set([
  ...RESERVED_NAMES,
  ...['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package'],
  ...['namespace', 'return', 'var', 'void', 'while', 'google', 'optional', 'optional_type', 'type', 'null_type', 'dyn', 'ast', 'cel'],
  ...['int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'duration', 'timestamp', 'message', 'math', 'strings'],
]);

/** Whether an expression can tell this name from everything else that it knows. */
export function canNameFact(name: string): boolean {
  return IDENTIFIER.test(name) && !TAKEN.has(name) && !isForbiddenName(name);
}
