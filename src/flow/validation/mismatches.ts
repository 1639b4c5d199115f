import { nearestName } from '../../problems/nearestName.ts';
import { pointerTo } from '../../problems/pointer.ts';
import type { Problem } from '../../problems/Problem.ts';
import type { JsonSchema } from '../schema/toJsonSchema.ts';
import { isRecord } from '../walkMachine.ts';
import { knownElsewhere } from './knownElsewhere.ts';

interface Search {
  readonly root: JsonSchema;
  readonly problems: Problem[];
  readonly limit: number;
}

/**
 * Says in words for people where a value is not of a schema. Ajv decides whether it is; this explains why not, for Ajv
 * itself tells of every branch of a union, and of a hostile file it would make millions of errors. Of a union the branch
 * is followed that fits the value's type, so that one mistake is one problem. Stops at `limit` problems.
 */
export function mismatches(schema: JsonSchema, value: unknown, pointer = '', limit = 200): Problem[] {
  const search: Search = { root: schema, problems: [], limit };
  visit(search, schema, value, pointer);
  return search.problems;
}

function visit(search: Search, schema: JsonSchema, value: unknown, pointer: string): void {
  if (search.problems.length >= search.limit) return;
  if (schema.$ref !== undefined) return visit(search, referenced(search.root, schema.$ref), value, pointer);
  if (schema.anyOf !== undefined) return visitUnion(search, schema.anyOf, value, pointer);
  const wrong = wrongWith(schema, value);
  if (wrong !== null) {
    search.problems.push(schemaProblem(`${nameOf(pointer)} ${wrong}`, pointer, suggestionFor(schema, value)));
    return;
  }
  if (Array.isArray(value)) visitItems(search, schema, value, pointer);
  else if (isRecord(value)) visitKeys(search, schema, value, pointer);
}

function visitUnion(search: Search, branches: readonly JsonSchema[], value: unknown, pointer: string): void {
  const fitting = branches.filter((branch) => accepts(resolved(search.root, branch), value));
  if (fitting.length === 0) {
    const allowed = [...new Set(branches.flatMap((branch) => nounsOf(resolved(search.root, branch))))];
    search.problems.push(schemaProblem(`${nameOf(pointer)} must be ${allowed.join(', or ')}`, pointer));
    return;
  }
  const attempts = fitting.map((branch) => {
    const attempt: Search = { root: search.root, problems: [], limit: search.limit - search.problems.length };
    visit(attempt, branch, value, pointer);
    return attempt.problems;
  });
  attempts.sort((a, b) => a.length - b.length);
  search.problems.push(...(attempts[0] ?? []));
}

function visitItems(search: Search, schema: JsonSchema, value: readonly unknown[], pointer: string): void {
  for (let index = 0; index < value.length && search.problems.length < search.limit; index += 1) {
    const item = Array.isArray(schema.items) ? schema.items[index] : schema.items;
    if (item !== undefined) visit(search, item, value[index], pointerTo(pointer, index));
  }
}

function visitKeys(search: Search, schema: JsonSchema, value: Readonly<Record<string, unknown>>, pointer: string): void {
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) search.problems.push(schemaProblem(`${quoted(name)} is missing`, pointerTo(pointer, name)));
  }
  for (const key in value) {
    if (search.problems.length >= search.limit) return;
    const at = pointerTo(pointer, key);
    const inner = schemaOfKey(schema, key);
    if (typeof inner === 'object') visit(search, inner, value[key], at);
    else if (!inner) search.problems.push(unknownKey(schema, key, at));
  }
}

function schemaOfKey(schema: JsonSchema, key: string): JsonSchema | boolean {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key] ?? true;
  for (const [pattern, inner] of Object.entries(schema.patternProperties ?? {})) if (new RegExp(pattern, 'u').test(key)) return inner;
  return schema.additionalProperties ?? true;
}

function unknownKey(schema: JsonSchema, name: string, pointer: string): Problem {
  const known = Object.keys(schema.properties ?? {});
  const suggestion = knownElsewhere(name, known) ?? nearestName(name, known);
  return { code: 'unknown-key', args: { name }, pointer, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** What is wrong with the value itself, whatever stands inside of it. */
function wrongWith(schema: JsonSchema, value: unknown): string | null {
  if (schema.enum !== undefined) return schema.enum.includes(value) ? null : `must be ${listed(schema.enum)}`;
  if (schema.const !== undefined) return schema.const === value ? null : `must be ${quoted(schema.const)}`;
  if (!accepts(schema, value)) return `must be ${nounsOf(schema).join(', or ')}`;
  if (typeof value === 'string') return wrongText(schema, value);
  if (typeof value === 'number') return wrongNumber(schema, value);
  return Array.isArray(value) ? wrongLength(schema, value.length) : null;
}

function wrongText({ minLength = 0, maxLength = Infinity, pattern }: JsonSchema, value: string): string | null {
  // As JSON Schema counts: characters, not halves of them.
  const length = value.length > maxLength * 2 || value.length < minLength ? value.length : [...value].length;
  if (length < minLength) return minLength === 1 ? 'must not be empty' : `must have at least ${minLength} characters`;
  if (length > maxLength) return `must have at most ${maxLength} characters`;
  return pattern === undefined || new RegExp(pattern, 'u').test(value) ? null : `must match ${pattern}`;
}

function wrongNumber({ minimum = -Infinity, maximum = Infinity }: JsonSchema, value: number): string | null {
  if (value < minimum) return `must be at least ${minimum}`;
  return value > maximum ? `must be at most ${maximum}` : null;
}

function wrongLength(schema: JsonSchema, length: number): string | null {
  const { minItems = 0, maxItems = schema.additionalItems === false && Array.isArray(schema.items) ? schema.items.length : Infinity } = schema;
  if (length < minItems) return `must have at least ${minItems} ${minItems === 1 ? 'item' : 'items'}`;
  return length > maxItems ? `must have at most ${maxItems} ${maxItems === 1 ? 'item' : 'items'}` : null;
}

function accepts(schema: JsonSchema, value: unknown): boolean {
  if (schema.enum !== undefined) return schema.enum.some((one) => typeOf(one) === typeOf(value));
  if (schema.const !== undefined) return typeOf(schema.const) === typeOf(value);
  if (schema.type === undefined) return true;
  return schema.type === 'integer' ? Number.isInteger(value) : schema.type === typeOf(value);
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'an object',
};

function nounsOf(schema: JsonSchema): string[] {
  if (schema.enum !== undefined) return [listed(schema.enum)];
  if (schema.const !== undefined) return [quoted(schema.const)];
  return [NOUNS[String(schema.type)] ?? 'anything'];
}

function suggestionFor(schema: JsonSchema, value: unknown): string | undefined {
  return schema.enum !== undefined && typeof value === 'string' ? nearestName(value, schema.enum.map(String)) : undefined;
}

function schemaProblem(reason: string, pointer: string, suggestion?: string): Problem {
  return { code: 'schema', args: { reason }, pointer, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** The last step of a pointer as people call it: `"target"`, `"actions[2]"`. */
function nameOf(pointer: string): string {
  const steps = pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop() ?? '';
  if (steps.length === 0) return 'it';
  const before = steps.pop() ?? '';
  return quoted(/^[0-9]+$/.test(last) && before !== '' ? `${before}[${last}]` : last);
}

function listed(values: readonly unknown[]): string {
  return values.length === 1 ? quoted(values[0]) : `one of ${values.map(quoted).join(', ')}`;
}

function quoted(value: unknown): string {
  return JSON.stringify(value);
}

function resolved(root: JsonSchema, schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : referenced(root, schema.$ref);
}

function referenced(root: JsonSchema, reference: string): JsonSchema {
  return root.definitions?.[reference.slice('#/definitions/'.length)] ?? {};
}
