import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionNames } from '../../src/flow/actions/actions.ts';
import { guardNames } from '../../src/flow/guards/guards.ts';
import { shippedSchemas } from '../../src/cli/shippedSchemas.ts';
import { eventTypeNames } from '../../src/flow/vocabulary/vocabulary.ts';
import { edit } from './support/edit.ts';
import { exampleFolder } from './support/exampleFolder.ts';

const flows = new URL('../../flows/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, flows), 'utf8'));
const schemas = shippedSchemas();
const ajv = new Ajv({ strict: false });

/** Which schema a file of the flows folder is of. */
const RULES: [RegExp, string][] = [
  [/^parts\/.*\.json$/, 'part.schema.json'],
  [/\/phrases\/[a-z]+\.json$/, 'phrases.schema.json'],
  [/\/messages\/[a-z]+\.json$/, 'messages.schema.json'],
  [/\/examples\/[a-z]+\.json$/, 'examples.schema.json'],
  [/\/catalogue\.json$/, 'catalogue.schema.json'],
  [/^conduct\/settings\.json$/, 'settings.schema.json'],
  [/^brands\/.*\.json$/, 'brand.schema.json'],
  [/\/glossary\.json$/, 'glossary.schema.json'],
  [/\/glossary\/[a-z]+\.json$/, 'glossary-texts.schema.json'],
  [/^scorecard\.json$/, 'scorecard.schema.json'],
  [/\/tests\/[^/]+\.json$/, 'tests.schema.json'],
  [/\/(flow|machine)\.json$/, 'flow.schema.json'],
];
const files = readdirSync(flows, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const checked = files.flatMap((file) => RULES.filter(([pattern]) => pattern.test(file)).map(([, schema]) => [file, schema] as const));

describe('the JSON Schemas beside the flows', () => {
  it.each(Object.entries(schemas))('%s is made from the types (run: npx sufler schema)', (name, schema) => {
    expect(read(name)).toEqual(schema);
  });

  it('are all there are', () => {
    expect(files.filter((file) => file.endsWith('.schema.json')).sort()).toEqual(Object.keys(schemas).sort());
  });

  it.each(checked)('let pass what we ship: %s', (file, name) => {
    // Compiling takes longest; every schema once.
    const isRight = ajv.getSchema(schemas[name]!.$id!) ?? ajv.compile(schemas[name]!);
    expect(isRight(read(file)), JSON.stringify(isRight.errors?.slice(0, 3))).toBe(true);
  });

  it.each(Object.entries(schemas))('%s stands by itself, under a name of its own', (name, schema) => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBe(`urn:sufler:${name.split('.')[0]!}`);
    expect(() => new Ajv({ strict: false }).compile(schema)).not.toThrow();
  });
});

describe('flow.schema.json helps an editor to complete', () => {
  const { definitions = {} } = schemas['flow.schema.json']!;

  it('with every event type and what it means', () => {
    expect(Object.keys(definitions.Events!.properties!)).toEqual(eventTypeNames);
    for (const event of Object.values(definitions.Events!.properties!)) expect(event.description).toBeTruthy();
  });

  it.each([
    ['guard', 'Guard', guardNames],
    ['action', 'Action', actionNames],
  ])('with every %s and what it does', (_what, definition, names) => {
    const { type } = definitions[definition]!.properties!;
    expect(type!.enum).toEqual(names);
    expect(type!.enumDescriptions).toHaveLength(names.length);
  });

  it.each<[string, unknown, boolean]>([
    ['/states/greeting/on/customer.asks', 'offer', true],
    ['/states/greeting/on/customer.*', 'offer', true],
    ['/states/greeting/on/*', 'offer', true],
    ['/states/greeting/on/customer.axes', 'offer', false],
    ['/states/greeting/on/agent.says/guard/type', 'sayd', false],
    ['/states/greeting/on/agent.says/guard/params', { phrases: 'greet' }, false],
    ['/states/greeting/on/agent.says/guard', { type: 'when', params: { expr: 'true' } }, true],
    ['/states/greeting/on/agent.says/guard', { type: 'when' }, false],
    ['/states/greeting/on/agent.says/guard', { type: 'not', params: { guard: { type: 'when', params: { expr: 'true' } } } }, true],
    ['/states/greeting/on/agent.says/guard', { type: 'not', params: { guard: { type: 'wen', params: {} } } }, false],
    ['/states/greeting/entry', { type: 'remind', params: { id: 'smile' } }, true],
    ['/states/greeting/entry', [{ type: 'remind', params: { id: 5 } }], false],
    ['/states/offer/states/card/onn', {}, false],
  ])('and tells at once that %s = %j is %s', (pointer, value, right) => {
    const all = exampleFolder();
    edit(all, 'demo/flow.json', pointer, value);
    expect(new Ajv({ strict: false }).validate(schemas['flow.schema.json']!, all['demo/flow.json'])).toBe(right);
  });
});
