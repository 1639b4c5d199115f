import { Act } from './schema/texts.ts';
import { toJsonSchema } from './schema/toJsonSchema.ts';

/** What the guard `said {act}` can ask for: what phrases do, and a hello that is no greeting of the form that there is to be. */
export const saidActs: readonly string[] = Object.freeze([...(toJsonSchema(Act).enum ?? []).map(String), 'bare-hello']);
