import { Invocation, StateNode, Transition, Transitions } from './machine.ts';
import { MachineFileSchema } from './machineFile.ts';
import { PartFileSchema } from './partFile.ts';
import { toJsonSchema, type JsonSchema } from './toJsonSchema.ts';

/**
 * The schema of a machine with what stands in it many times (transitions, guards, actions) told once, by reference: a
 * tenth of the size of the plain one, and compiled in a tenth of the time.
 */
export function machineJsonSchema(): JsonSchema {
  return withDefinitions(toJsonSchema(MachineFileSchema));
}

/** The same of a part. */
export function partJsonSchema(): JsonSchema {
  return withDefinitions(toJsonSchema(PartFileSchema));
}

export function ref(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

function withDefinitions(root: JsonSchema): JsonSchema {
  const { definitions: _definitions, ...outermost } = root;
  const { definitions: _states, ...state } = toJsonSchema(StateNode);
  const transition = toJsonSchema(Transition);
  const definitions: Record<string, JsonSchema> = {
    State: stateOf(state),
    Events: { type: 'object', additionalProperties: ref('Transitions') },
    Transitions: transitions(),
    Transition: { ...transition, properties: { ...transition.properties, guard: ref('Guard'), actions: ref('Actions') } },
    Guard: toJsonSchema(Invocation),
    Actions: { anyOf: [ref('Action'), { type: 'array', items: ref('Action'), maxItems: 20 }] },
    Action: toJsonSchema(Invocation),
  };
  return { ...stateOf(outermost), definitions };
}

function stateOf(state: JsonSchema): JsonSchema {
  return {
    ...state,
    properties: {
      ...state.properties,
      states: { type: 'object', additionalProperties: ref('State') },
      on: ref('Events'),
      after: { type: 'object', additionalProperties: ref('Transitions') },
      always: ref('Transitions'),
      entry: ref('Actions'),
      exit: ref('Actions'),
    },
  };
}

function transitions(): JsonSchema {
  const [target = {}, , list = {}] = toJsonSchema(Transitions).anyOf ?? [];
  const one = [{ ...target, description: 'A state: a sibling by its name, a child by ".name", any by "#id"' }, ref('Transition')];
  return { anyOf: [...one, { type: 'array', description: 'The first whose guard holds is taken', items: { anyOf: one }, maxItems: list.maxItems }] };
}
