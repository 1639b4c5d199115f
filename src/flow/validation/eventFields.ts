import { eventTypeNames, eventTypeOf, expandEventPattern } from '../vocabulary/vocabulary.ts';
import { isRecord, type WalkedMachine, type WalkedTransition } from '../walkMachine.ts';

/** Which fields of `event` may be read at a place of a machine. */
export interface EventFields {
  /** Event types that the place is for; empty where a timer leads to it. */
  readonly types: readonly string[];
  /** A field must stand in all of the types (a transition of `on`) or in one of them (`always`, entry, exit: whatever led there). */
  readonly inAll: boolean;
}

const NO_FIELDS: EventFields = { types: [], inAll: true };
const fieldsOfType: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  eventTypeNames.map((name) => [name, new Set([...Object.keys(eventTypeOf(name)?.data.properties ?? {}), ...(eventTypeOf(name)?.read ?? [])])]),
);

/** The fields at every place of a machine: by transition, and for what may be reached by any event that it hears. */
export function eventFieldsOf(machine: WalkedMachine): (transition: WalkedTransition | null) => EventFields {
  let anywhere: EventFields | undefined;
  return (transition) => {
    if (transition === null || transition.kind === 'always') return (anywhere ??= { types: typesHeard(machine), inAll: false });
    return transition.kind === 'after' ? NO_FIELDS : { types: typesOf(transition), inAll: true };
  };
}

function typesHeard({ transitions }: WalkedMachine): readonly string[] {
  const triggers = new Set(transitions.flatMap(({ kind, trigger }) => (kind === 'on' ? [trigger] : [])));
  return [...new Set([...triggers].flatMap(expandEventPattern))];
}

/** The first type that has no such field; null where all that must have it do. */
export function lacks({ types, inAll }: EventFields, field: string): string | null {
  const without = types.filter((type) => !fieldsOfType.get(type)?.has(field));
  if (types.length === 0) return inAll ? 'a timer' : null;
  if (inAll) return without[0] ?? null;
  return without.length === types.length ? (without[0] ?? null) : null;
}

/** The fields that may be read. */
export function knownFields(fields: EventFields): string[] {
  const all = new Set(fields.types.flatMap((type) => [...(fieldsOfType.get(type) ?? [])]));
  return [...all].filter((field) => lacks(fields, field) === null);
}

/** A pattern stands for the types that the state does not name besides. */
function typesOf({ trigger, source }: WalkedTransition): readonly string[] {
  const types = expandEventPattern(trigger);
  const on = source.node.on as unknown;
  return types.length > 1 && isRecord(on) ? types.filter((type) => !Object.hasOwn(on, type)) : types;
}
