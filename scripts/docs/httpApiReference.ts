import { buildApp } from '../../server/app.ts';
import { openMemoryStore } from '../../server/store/memory/openMemoryStore.ts';
import type { JsonSchema } from '../../src/flow/schema/toJsonSchema.ts';
import { capitalised, code, page, table, writtenFrom } from './markdown.ts';
import { REQUEST_WORDS } from './requestWords.ts';
import { typeText } from './typeText.ts';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: JsonSchema & { readonly default?: unknown };
  }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<
    Record<string, Content & { readonly description: string; readonly headers?: Readonly<Record<string, { readonly description?: string }>> }>
  >;
}

interface Document {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

const HEAD = `# The HTTP API

JSON in UTF-8, times in ISO 8601. The same as a machine reads it stands at \`/openapi.json\` of a running server, and \`/docs\` shows it in a
browser, to be tried. The [guide for integrators](../guides/integrators.md) tells how the calls go together.

- What goes wrong is answered with a status of 4XX or 5XX and a problem document (RFC 9457): a stable \`code\`, the pointer to the
  offending place, and the nearest right name where there is one. All codes stand in [errors](errors.md). Nothing has changed then.
- An answer that tells of a change leaves when the change is stored.
- Unknown fields are refused, not passed over.`;

/** Answers that are problem documents: the same for all calls. */
const PROBLEMS = /^[45]/;

/** Schemas that have a page of their own. */
const PAGES: Readonly<Record<string, string>> = {
  Guidance: 'guidance.md',
  Decision: 'guidance.md#decision',
  Event: 'events.md',
  Problem: 'errors.md',
};

/** The page docs/reference/http-api.md, made from the OpenAPI document that the server itself gives out. */
export async function httpApiReference(): Promise<string> {
  const { tags, paths, components } = await openapiDocument();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ call: `${method.toUpperCase()} ${path}`, operation })),
  );
  const groups = tags
    .map(({ name, description }) => ({ name, description, calls: operations.filter(({ operation }) => operation.tags?.includes(name)) }))
    .filter(({ calls }) => calls.length > 0);
  const overview = groups.flatMap(({ calls }) => calls.map(({ call, operation }) => [code(call), operation.summary ?? '', statusesOf(operation)]));
  return page(
    HEAD,
    writtenFrom('server/routes', 'server/schemas'),
    table(['call', 'does', 'answers'], overview),
    ...groups.map(({ name, description, calls }) =>
      page(`## ${capitalised(name)}`, `${description}.`, ...calls.map(({ call, operation }) => section(call, operation))),
    ),
    bodies(components.schemas),
  );
}

async function openapiDocument(): Promise<Document> {
  const app = await buildApp({ store: openMemoryStore(), flows: { casts: new Map(), brands: new Map() } });
  try {
    await app.ready();
    return (await app.inject({ url: '/openapi.json' })).json<Document>();
  } finally {
    await app.close();
  }
}

function section(call: string, operation: Operation): string {
  const { summary = '', description = '', parameters = [], requestBody } = operation;
  return page(
    `### ${call}`,
    `${summary}${/[.?!]$/.test(summary) ? '' : '.'} ${description}`,
    requestBody ? `Body: ${schemaOf(requestBody)}.` : '',
    table(
      ['parameter', 'in', 'type', 'meaning'],
      parameters.map(({ name, in: place, required, schema, description: meaning = '' }) => [
        code(name),
        place,
        `${typeText(withoutDefault(schema))}${schema.default === undefined ? '' : `, ${JSON.stringify(schema.default)} unless told`}`,
        `${meaning}${required && place !== 'path' ? '; must be there' : ''}`,
      ]),
    ),
    table(
      ['answer', 'when', 'body'],
      Object.entries(operation.responses)
        .filter(([status]) => !PROBLEMS.test(status))
        .map(([status, answer]) => [status, answer.description, `${schemaOf(answer)}${headersOf(answer.headers)}`]),
    ),
  );
}

function statusesOf({ responses }: Operation): string {
  return Object.keys(responses).join(', ');
}

function headersOf(headers: Readonly<Record<string, unknown>> = {}): string {
  const names = Object.keys(headers);
  return names.length === 0 ? '' : `; header ${names.map(code).join(', ')}`;
}

function schemaOf({ content = {} }: Content): string {
  const [schema] = Object.values(content).map((one) => one.schema);
  return schema === undefined ? '' : linked(schema);
}

function linked(schema: JsonSchema): string {
  if (schema.anyOf) return schema.anyOf.map(linked).join(' or ');
  if (schema.type === 'array' && schema.items && !Array.isArray(schema.items) && schema.items.$ref) {
    return `a list of ${schema.minItems ?? 0} to ${schema.maxItems ?? 'any number of'} ${linked(schema.items)}`;
  }
  const name = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);
  if (name === undefined) return fieldsInline(schema);
  return `[${name}](${PAGES[name] ?? `#${name.toLowerCase()}`})`;
}

/** A small answer is told in its place: names of fields, and of those within a list of objects. */
function fieldsInline(schema: JsonSchema): string {
  if (schema.type === 'array' && schema.items && !Array.isArray(schema.items)) return `list of ${fieldsInline(schema.items)}`;
  if (!schema.properties) return typeText(schema);
  const fields = Object.entries(schema.properties).map(([name, field]) => `${code(name)}${hasFields(field) ? `: ${fieldsInline(field)}` : ''}`);
  return `{ ${fields.join(', ')} }`;
}

function hasFields({ properties, items }: JsonSchema): boolean {
  return properties !== undefined || (items !== undefined && !Array.isArray(items) && items.properties !== undefined);
}

/** Bodies that stand on no other page. */
function bodies(schemas: Readonly<Record<string, JsonSchema>>): string {
  const own = Object.entries(schemas).filter(([name, { properties }]) => !(name in PAGES) && properties !== undefined);
  return page(
    '## Bodies',
    ...own.map(([name, { properties = {}, required = [], description = '' }]) =>
      page(
        `### ${name}`,
        description,
        table(
          ['field', 'type', 'needed', 'meaning'],
          Object.entries(properties).map(([field, schema]) => [
            code(field),
            typeText(schema),
            required.includes(field) ? 'must be there' : '',
            REQUEST_WORDS[name]?.[field] ?? schema.description ?? '',
          ]),
        ),
      ),
    ),
    problem(schemas.Problem),
  );
}

function problem(schema: JsonSchema | undefined): string {
  const rows = Object.entries(schema?.properties ?? {}).map(([field, { description = '', ...type }]) => [code(field), typeText(type), description]);
  return page('### Problem', 'What is wrong; `errors` has all of it, the first also at the top.', table(['field', 'type', 'meaning'], rows));
}

function withoutDefault(schema: JsonSchema & { default?: unknown }): JsonSchema {
  const { default: _default, ...rest } = schema;
  return rest;
}
