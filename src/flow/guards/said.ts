import Type from 'typebox';
import { object } from '../vocabulary/data.ts';
import type { Guard } from './Guard.ts';

/** The agent said a phrase (a family means any of its members), or did something by saying it. */
export const said: Guard = {
  name: 'said',
  description: 'The agent said this phrase or a member of this family, in the same words or chosen by id; or the words do this act',
  params: object({ phrase: Type.Optional(Type.String()), act: Type.Optional(Type.String()) }),
  holds: (_scene, event, params) => {
    const { act, phrases } = params as { act?: string; phrases?: ReadonlySet<string> };
    if (act !== undefined && listOf(event.data.acts).includes(act)) return true;
    return phrases !== undefined && listOf(event.data.phrases).some((phrase) => phrases.has(phrase));
  },
};

const NONE: readonly string[] = [];

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : NONE;
}
