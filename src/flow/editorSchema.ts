import type { TSchema } from 'typebox';
import { actions } from './actions/actions.ts';
import { guards } from './guards/guards.ts';
import { machineJsonSchema, partJsonSchema, ref } from './schema/machineJsonSchema.ts';
import { toJsonSchema, type JsonSchema } from './schema/toJsonSchema.ts';
import { eventTypes } from './vocabulary/vocabulary.ts';

/** The schema of a machine as an editor wants it: what validation looks up in registries is told name by name. */
export function machineEditorSchema(): JsonSchema {
  return withChoices(machineJsonSchema());
}

/** The same of a part. */
export function partEditorSchema(): JsonSchema {
  return withChoices(partJsonSchema());
}

function withChoices(schema: JsonSchema): JsonSchema {
  const { Guard = {}, Action = {}, ...others } = schema.definitions ?? {};
  return { ...schema, definitions: { ...others, Events: events(), Guard: invocation(Guard, guards), Action: invocation(Action, actions) } };
}

/** Every event type by name, with what it means; patterns such as `customer.*` too. */
function events(): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      eventTypes.map(({ name, description }): [string, JsonSchema] => [name, { description, allOf: [ref('Transitions')] }]),
    ),
    patternProperties: { '^(\\*|[a-z]+\\.\\*)$': ref('Transitions') },
    additionalProperties: false,
  };
}

/** A name of a registry, with the params that go with it. */
function invocation(schema: JsonSchema, registry: readonly { name: string; description: string; params: TSchema }[]): JsonSchema {
  const type: JsonSchema = { enum: registry.map(({ name }) => name), enumDescriptions: registry.map(({ description }) => description) };
  const choices = registry.map(({ name, description, params: given }): JsonSchema => {
    const params = { description, ...withGuardsInside(toJsonSchema(given)) };
    return {
      if: { properties: { type: { const: name } }, required: ['type'] },
      then: { properties: { params }, ...(params.required ? { required: ['params'] } : {}) },
    };
  });
  return { ...schema, properties: { type, params: { type: 'object' } }, allOf: choices };
}

/** `and`, `or` and `not` take guards. */
function withGuardsInside(params: JsonSchema): JsonSchema {
  const { guard, guards: several, ...others } = params.properties ?? {};
  if (guard === undefined && several === undefined) return params;
  return {
    ...params,
    properties: { ...others, ...(guard ? { guard: ref('Guard') } : {}), ...(several ? { guards: { ...several, items: ref('Guard') } } : {}) },
  };
}
