import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { TSchema } from 'typebox';
import type { ProblemCode } from './codes.ts';
import { isForbiddenName } from './forbiddenNames.ts';
import { nearestName } from './nearestName.ts';
import { placeOf, pointerTo } from './pointer.ts';
import type { Problem } from './Problem.ts';

const MOST_PROBLEMS = 20;

const OPTIONS = { allErrors: true, verbose: true, messages: false, strict: false, validateSchema: false } as const;
const ajv = new Ajv(OPTIONS);
const coercingAjv = new Ajv({ ...OPTIONS, coerceTypes: true });

/** How the reader of a kind of document calls its mistakes. */
export interface SchemaCodes {
  readonly invalid: ProblemCode;
  readonly unknown: ProblemCode;
}

const REQUEST_CODES: SchemaCodes = { invalid: 'invalid-data', unknown: 'unknown-field' };
const NONE: readonly Problem[] = Object.freeze([]);

export type SchemaCheck = (value: unknown, base?: string) => readonly Problem[];

/**
 * Compiles a schema to a check that names all that is wrong with a value, at most 20 things: where it stands, what was
 * expected, and for an unknown field the nearest known one. `base` is the pointer at which the value itself stands.
 */
export function schemaCheck(schema: TSchema, codes: SchemaCodes = REQUEST_CODES): SchemaCheck {
  return checkWith(ajv, schema, codes);
}

/** The same for what comes as text only, such as a query: text that reads as a number becomes one, in place. */
export function coercingCheck(schema: TSchema): SchemaCheck {
  return checkWith(coercingAjv, schema, REQUEST_CODES);
}

function checkWith(compiler: Ajv, schema: TSchema, codes: SchemaCodes): SchemaCheck {
  let validate: ValidateFunction | undefined;
  return (value, base = '') => {
    validate ??= compiler.compile(schema);
    return validate(value) ? NONE : problemsOf(validate.errors ?? [], base, codes);
  };
}

function problemsOf(errors: readonly ErrorObject[], base: string, codes: SchemaCodes): readonly Problem[] {
  const problems: Problem[] = [];
  for (const error of withoutBranches(errors)) {
    if (problems.length === MOST_PROBLEMS) break;
    problems.push(problemOf(error, base, codes));
  }
  return problems;
}

/** Ajv tells of every branch of a union; people want one sentence, or what is wrong inside of the branch that they meant. */
function withoutBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  // Of unions inside of unions at one place the outermost is told of last.
  const unions = new Map(errors.filter((error) => error.keyword === 'anyOf').map((error) => [error.instancePath, error]));
  if (unions.size === 0) return errors;
  return errors.filter((error) => {
    const union = unions.get(error.instancePath);
    if (union === undefined || error.keyword === 'additionalProperties') return true;
    return error === union && !errors.some((other) => isInside(other, union));
  });
}

/** It tells more than that no branch fits: what is wrong with the one that was meant. */
function isInside(error: ErrorObject, union: ErrorObject): boolean {
  return (
    error.instancePath.startsWith(`${union.instancePath}/`) || (error.instancePath === union.instancePath && error.keyword === 'additionalProperties')
  );
}

function problemOf(error: ErrorObject, base: string, codes: SchemaCodes): Problem {
  if (error.keyword === 'additionalProperties') return unknownField(error, base, codes);
  const missing = error.keyword === 'required' ? String(error.params.missingProperty) : undefined;
  const pointer = base + (missing === undefined ? error.instancePath : pointerTo(error.instancePath, missing));
  return { code: codes.invalid, args: { reason: `${placeOf(pointer) || 'it'} ${expectation(error)}` }, pointer };
}

function unknownField(error: ErrorObject, base: string, codes: SchemaCodes): Problem {
  const name = String(error.params.additionalProperty);
  const pointer = pointerTo(base + error.instancePath, name);
  if (isForbiddenName(name)) return { code: 'forbidden-name', args: { name }, pointer };
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  return { code: codes.unknown, args: { name }, pointer, suggestion: nearestName(name, known) };
}

function expectation(error: ErrorObject): string {
  const limit = String(error.params.limit);
  switch (error.keyword) {
    case 'required':
      return 'is missing';
    case 'type':
      return `must be ${noun(error.params.type as string)}`;
    case 'const':
      return `must be ${JSON.stringify(error.params.allowedValue)}`;
    case 'anyOf':
      return `must be ${alternatives(error.schema)}`;
    case 'minLength':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} characters`;
    case 'maxLength':
      return `must have at most ${limit} characters`;
    case 'minItems':
      return `must have at least ${limit} items`;
    case 'maxItems':
      return `must have at most ${limit} items`;
    case 'minimum':
      return `must be at least ${limit}`;
    case 'maximum':
      return `must be at most ${limit}`;
    case 'pattern':
      return `must match ${String(error.params.pattern)}`;
    default:
      return `does not satisfy "${error.keyword}"`;
  }
}

function alternatives(branches: unknown): string {
  const flat = flatten(branches);
  const constants = flat.filter((branch) => 'const' in branch);
  if (constants.length === flat.length) return `one of ${constants.map((branch) => String(branch.const)).join(', ')}`;
  return [...new Set(flat.map((branch) => ('const' in branch ? JSON.stringify(branch.const) : noun(String(branch.type)))))].join(', or ');
}

interface Branch {
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: unknown;
}

function flatten(branches: unknown): readonly Branch[] {
  return (branches as Branch[]).flatMap((branch) => (branch.anyOf === undefined ? [branch] : flatten(branch.anyOf)));
}

function noun(type: string): string {
  const nouns: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'null',
    array: 'a list',
    object: 'an object',
  };
  return nouns[type] ?? type;
}
