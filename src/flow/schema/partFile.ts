import Type from 'typebox';
import { StateNode } from './machine.ts';

const { State } = StateNode.$defs;

/** A file of `parts/`: a state that flows and rules put in the places of their references to it. */
export const PartFileSchema = Type.Cyclic(
  { State, Part: Type.Object({ ...State.properties, $schema: Type.Optional(Type.String()) }, { additionalProperties: false }) },
  'Part',
);
