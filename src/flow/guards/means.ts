import Type from 'typebox';
import { object } from '../vocabulary/data.ts';
import type { Guard } from './Guard.ts';

/** What the customer said has one of these meanings, given with the text or recognised in it. */
export const means: Guard = {
  name: 'means',
  description: 'The customer\'s words have one of these meanings, for example ["customer.swears", "customer.insults"]',
  params: object({ any: Type.Array(Type.String(), { minItems: 1, maxItems: 30 }) }),
  holds: (_scene, event, params) => {
    const meanings = event.data.means;
    if (!Array.isArray(meanings)) return false;
    const any = params.any as ReadonlySet<string>;
    return meanings.some((meaning: string) => any.has(meaning));
  },
};
