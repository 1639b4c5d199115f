import { Ajv, type ValidateFunction } from 'ajv';
import type { TSchema } from 'typebox';
import type { Problem } from '../../problems/Problem.ts';
import { toJsonSchema, type JsonSchema } from '../schema/toJsonSchema.ts';
import { mismatches } from './mismatches.ts';

/** All that is wrong with a value by a schema; pointers begin with `pointer`. */
export type SchemaCheck = (value: unknown, pointer?: string) => readonly Problem[];

// Without Ajv's optimiser: it takes most of the time of compiling, and gives nothing back that could be measured.
const ajv = new Ajv({ strict: false, messages: false, validateSchema: false, code: { optimize: false } });
const NONE: readonly Problem[] = Object.freeze([]);

/** A check of files, compiled by Ajv when it is first needed. */
export function fileCheck(makeSchema: () => JsonSchema): SchemaCheck {
  let compiled: { schema: JsonSchema; validate: ValidateFunction } | undefined;
  return (value, pointer = '') => {
    if (compiled === undefined) {
      const schema = makeSchema();
      compiled = { schema, validate: ajv.compile(schema) };
    }
    const { schema, validate } = compiled;
    if (validate(value)) return NONE;
    const problems = mismatches(schema, value, pointer);
    return problems.length > 0 ? problems : [unexplained(validate, pointer)];
  };
}

/** A check of something small, such as the params of a guard: compiling would cost more than it saves. */
export function smallCheck(type: TSchema): SchemaCheck {
  const schema = toJsonSchema(type);
  return (value, pointer = '') => mismatches(schema, value, pointer);
}

function unexplained(validate: ValidateFunction, pointer: string): Problem {
  const [error] = validate.errors ?? [];
  return {
    code: 'schema',
    args: { reason: `it does not satisfy "${error?.keyword ?? 'its schema'}"` },
    pointer: pointer + (error?.instancePath ?? ''),
  };
}
