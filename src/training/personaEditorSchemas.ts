import { shipped } from '../flow/schemaFiles.ts';
import { toJsonSchema, type JsonSchema } from '../flow/schema/toJsonSchema.ts';
import { CommonSpeech, Persona } from './Persona.ts';

/** The JSON Schemas of simulated customers and of what they all say, for editors: `flows/persona.schema.json` and `flows/speech.schema.json`. */
export function personaEditorSchemas(): Record<string, JsonSchema> {
  return {
    'persona.schema.json': shipped('persona', 'A simulated customer', toJsonSchema(Persona)),
    'speech.schema.json': shipped('speech', 'What any simulated customer says, in one language', toJsonSchema(CommonSpeech)),
  };
}
