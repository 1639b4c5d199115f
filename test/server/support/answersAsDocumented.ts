import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The document is the same for every server of one release. */
let validator: Promise<{ ajv: Ajv2020; document: Document }> | undefined;

/** Holds an answer to what the server's own OpenAPI document says of it. What is in no document is none of this. */
export async function expectAsDocumented(app: FastifyInstance, method: string, url: string, response: LightMyRequestResponse): Promise<void> {
  const { ajv, document } = await validatorOf(app);
  const [asked = ''] = url.split('?', 1);
  const templates = Object.keys(document.paths);
  const path =
    templates.find((template) => template === asked) ??
    templates.find((template) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(asked));
  const responses = path === undefined ? undefined : document.paths[path]?.[method.toLowerCase()]?.responses;
  if (path === undefined || responses === undefined) {
    if (response.statusCode !== 404) expect(url, `${method} ${url} is documented`).not.toMatch(/^\/v1\//);
    return;
  }
  const status = [String(response.statusCode), `${Math.floor(response.statusCode / 100)}XX`].find((key) => key in responses);
  expect(status, `${method} ${path} documents the status ${response.statusCode}`).toBeDefined();
  const types = Object.keys(responses[status as string]?.content ?? {});
  if (types.length === 0) {
    expect(response.body).toBe('');
    return;
  }
  const given = String(response.headers['content-type']).split(';', 1)[0] as string;
  const type = types.includes(given) ? given : (types[0] as string);
  expect(response.headers['content-type']).toBe(`${type}; charset=utf-8`);
  const pointer = ['paths', path, method.toLowerCase(), 'responses', status as string, 'content', type, 'schema'].map(step).join('/');
  const ref = `openapi.json#/${pointer}`;
  const validate = (ajv.getSchema(ref) ?? ajv.compile({ $ref: ref })) as ValidateFunction;
  validate(type === 'text/csv' ? response.body : JSON.parse(response.body));
  expect(validate.errors ?? [], `${method} ${path} ${response.statusCode}: ${response.body.slice(0, 500)}`).toEqual([]);
}

function validatorOf(app: FastifyInstance): Promise<{ ajv: Ajv2020; document: Document }> {
  validator ??= documentOf(app);
  return validator;
}

async function documentOf(app: FastifyInstance): Promise<{ ajv: Ajv2020; document: Document }> {
  const document = (await app.inject({ url: '/openapi.json' })).json<Document>();
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'openapi.json');
  return { ajv, document };
}

function step(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}
