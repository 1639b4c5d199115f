import Type from 'typebox';
import { MachineMeta, StateNode } from './machine.ts';

const { State } = StateNode.$defs;
// What only a state inside of a machine can have.
const { $ref: _reference, history: _history, target: _target, ...stateProperties } = State.properties;

/** `flow.json` of a flow and `machine.json` of a rule: the outermost state, with a name, a version and what is ours in `meta`. */
export const MachineFileSchema = Type.Cyclic(
  {
    State,
    Machine: Type.Object(
      {
        ...stateProperties,
        $schema: Type.Optional(Type.String()),
        id: Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_-]*$', maxLength: 80 }),
        version: Type.String({ pattern: '^[0-9A-Za-z][0-9A-Za-z.+-]*$', maxLength: 40 }),
        states: Type.Record(Type.String(), Type.Ref('State')),
        meta: MachineMeta,
      },
      { additionalProperties: false },
    ),
  },
  'Machine',
);
