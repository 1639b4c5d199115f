import Type from 'typebox';
import type { EventType } from './EventType.ts';
import { name, object } from './data.ts';

const hash = Type.String({ minLength: 1, maxLength: 64 });

/**
 * What the server itself writes into a log, and nobody can post. No machine hears it, and no pattern such as `*` stands for it:
 * the same flow has the same conversations whether it is there or not.
 */
export const serverEvents: readonly EventType[] = Object.freeze([
  {
    name: 'flow.changed',
    data: object({
      from: hash,
      to: hash,
      author: name,
      reason: Type.String({ minLength: 1, maxLength: 500 }),
      states: Type.Optional(Type.Record(name, Type.Record(Type.String(), Type.String()))),
    }),
    description:
      'The conversation was moved from one version of its flow to another, by their content hashes. `states` tells which states go by another name there: machine to path to path',
  },
]);

const names: ReadonlySet<string> = new Set(serverEvents.map(({ name }) => name));

/** Whether events of that type are written by the server alone. */
export function isServerEvent(type: string): boolean {
  return names.has(type);
}
