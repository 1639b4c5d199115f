import fc from 'fast-check';
import type { TSchema } from 'typebox';
import { eventTypes } from '../../../src/flow/vocabulary/vocabulary.ts';
import type { EventBody } from '../../support/play.ts';

/** Arbitraries for fields whose schema alone would hardly ever give anything that a flow listens for. */
export type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Longer texts prove nothing that these do not, and take their time. */
const LONGEST = 40;
const MOST = 4;

/** Any event of the vocabulary with data as its schema allows. `fields` go by `type.field`, then by `field`. */
export function anyEvent(fields: Fields, types: readonly string[] = eventTypes.map(({ name }) => name)): fc.Arbitrary<EventBody> {
  return fc.oneof(...types.map((type) => eventOf(type, fields)));
}

export function eventOf(type: string, fields: Fields): fc.Arbitrary<EventBody> {
  const whole = fields[type];
  const { data } = eventTypes.find(({ name }) => name === type)!;
  return (whole ?? valueOf(data as TSchema as Schema, `${type}.`, fields)).map((made) => ({ type, data: made as Record<string, unknown> }));
}

function valueOf(schema: Schema, path: string, fields: Fields): fc.Arbitrary<unknown> {
  const known = fields[path] ?? fields[path.slice(path.lastIndexOf('.') + 1)];
  if (known) return known;
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((branch) => valueOf(branch, path, fields)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, path, fields);
    case 'array':
      return listOf(schema, path);
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1_000, max: schema.maximum ?? 1_000 });
    case 'number':
      // JSON has no -0 to give back.
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true }).map((value) => value + 0);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`no arbitrary for ${path}: ${JSON.stringify(schema)}`);
  }
}

function listOf({ items = {}, minItems: minLength = 0, maxItems = MOST }: Schema, path: string): fc.Arbitrary<unknown> {
  return fc.array(valueOf(items, path, {}), { minLength, maxLength: Math.min(maxItems, MOST) });
}

function textOf({ minLength = 0, maxLength = LONGEST }: Schema): fc.Arbitrary<string> {
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, LONGEST) });
}

function objectOf(schema: Schema, path: string, fields: Fields): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, valueOf(inner, `${path}${name}`, fields)] as const);
  return fc.record(Object.fromEntries(properties), { requiredKeys: [...(schema.required ?? [])], noNullPrototype: true });
}
