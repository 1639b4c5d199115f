import type { Persona } from '../../../src/training/Persona.ts';
import { behaviourPlay } from './behaviourPlay.ts';
import { scriptedPlay, type CustomerPlay } from './CustomerPlay.ts';

/** Who plays a persona: the script of a recording, where it has one, else the behaviour that all share. */
export function playOf(persona: Persona): CustomerPlay {
  return persona.script === undefined ? behaviourPlay : scriptedPlay;
}
