import type { TSchema } from 'typebox';
import { toJsonSchema, type JsonSchema } from '../../src/flow/schema/toJsonSchema.ts';
import { factValue } from '../../src/flow/vocabulary/data.ts';
import { code, lines } from './markdown.ts';

/** Lengths that only keep a request within bounds say nothing to a reader. */
const WORTH_SAYING = 500;
const FACT_VALUE = JSON.stringify(toJsonSchema(factValue));

/** What a value must be, in words: "whole number, 1 to 50", "`chat` or `phone`", "list of text". */
export function typeText(type: TSchema | JsonSchema): string {
  return textOf(toJsonSchema(type));
}

/** The fields of an object, one a line, each with its type. */
export function fieldsText(type: TSchema | JsonSchema): string {
  const { properties = {}, required = [] } = toJsonSchema(type);
  return lines(
    Object.entries(properties).map(
      ([name, field]) => `${code(name)}${required.includes(name) ? '' : ' (optional)'}: ${textOf(field)}${noteOf(field)}`,
    ),
  );
}

function noteOf({ description }: JsonSchema): string {
  return description === undefined ? '' : `, ${description}`;
}

function textOf(schema: JsonSchema): string {
  if (JSON.stringify(schema) === FACT_VALUE) return "a fact's value";
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return oneOf(schema.enum.map((value) => code(String(value))));
  if (schema.anyOf) return oneOf(schema.anyOf.map(textOf));
  switch (schema.type) {
    case 'string':
      return `text${lengthOf(schema)}`;
    case 'integer':
    case 'number':
      return `${schema.type === 'integer' ? 'whole number' : 'number'}${rangeOf(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case 'array':
      return listText(schema);
    case 'object':
      return objectText(schema);
    default:
      return 'anything';
  }
}

function oneOf(texts: readonly string[]): string {
  const different = [...new Set(texts)];
  const last = different.at(-1) ?? '';
  return different.length < 2 ? last : `${different.slice(0, -1).join(', ')} or ${last}`;
}

function lengthOf({ maxLength, pattern }: JsonSchema): string {
  if (pattern !== undefined) return `, ${code(pattern)}`;
  return maxLength === undefined || maxLength < WORTH_SAYING ? '' : `, at most ${maxLength} characters`;
}

function rangeOf({ minimum, maximum }: JsonSchema): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, at least ${minimum}`;
  return maximum === undefined ? '' : `, at most ${maximum}`;
}

function listText({ items, prefixItems, maxItems }: JsonSchema & { prefixItems?: JsonSchema[] }): string {
  const places = prefixItems ?? (Array.isArray(items) ? items : undefined);
  if (places) return `[${places.map(textOf).join(', ')}]`;
  const most = maxItems === undefined ? '' : `, at most ${maxItems}`;
  return `list of ${items === undefined || Array.isArray(items) ? 'anything' : textOf(items)}${most}`;
}

function objectText({ properties, required = [], additionalProperties, patternProperties }: JsonSchema): string {
  const names = Object.keys(properties ?? {});
  if (names.length > 0) return `{ ${names.map((name) => code(required.includes(name) ? name : `${name}?`)).join(', ')} }`;
  const values = patternProperties ? Object.values(patternProperties)[0] : additionalProperties;
  return typeof values === 'object' && Object.keys(values).length > 0 ? `object of ${textOf(values)} by name` : 'object';
}

/** The last part of `#/components/schemas/Guidance`. */
function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1).replace(/#$/, '');
}
