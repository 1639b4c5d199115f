import { machineEditorSchema, partEditorSchema } from './editorSchema.ts';
import type { JsonSchema } from './schema/toJsonSchema.ts';
import { FORMATS } from './validation/formats.ts';

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/**
 * The JSON Schemas that stand beside the flows, by file name, made from the types that validation uses, so that an editor
 * completes and checks while an author types. A file says which is its own: `"$schema": "../flow.schema.json"`.
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  return {
    'flow.schema.json': shipped('flow', 'A flow, or a rule of conduct', machineEditorSchema()),
    'part.schema.json': shipped('part', 'A part that flows and rules refer to', partEditorSchema()),
    'phrases.schema.json': shipped('phrases', 'Phrases of one language', FORMATS.phrases()),
    'messages.schema.json': shipped('messages', 'Messages to the agent, of one language', FORMATS.messages()),
    'catalogue.schema.json': shipped('catalogue', 'What is true of phrases in every language', FORMATS.catalogue()),
    'examples.schema.json': shipped('examples', 'What customers write, of one language, by what they mean', FORMATS.examples()),
    'settings.schema.json': shipped('settings', 'The table of settings', FORMATS.settings()),
    'brand.schema.json': shipped('brand', 'A brand', FORMATS.brand()),
    'glossary.schema.json': shipped('glossary', 'What is true of the terms of the glossary in every language', FORMATS.glossary()),
    'glossary-texts.schema.json': shipped('glossary-texts', 'The glossary in the words of one language', FORMATS.glossaryTexts()),
  };
}

/** A schema as it is shipped: with a name of its own. */
export function shipped(name: string, title: string, schema: JsonSchema): JsonSchema {
  return { $schema: DRAFT, $id: `urn:sufler:${name}`, title, ...schema };
}
