import type { Agent } from '../simulation/Agent.ts';
import { carelessAgent } from './carelessAgent.ts';
import { perfectAgent } from './perfect/perfectAgent.ts';
import { rudeAgent } from './rudeAgent.ts';

/** An agent that simulations can be run with. */
export interface AgentKind {
  readonly name: string;
  /** For whoever chooses one. */
  readonly description: string;
  /** The same seed, the same agent. */
  readonly make: (seed: number) => Agent;
}

/** The machines that talk with simulated customers. */
export const AGENTS: readonly AgentKind[] = Object.freeze([
  { name: 'perfect', description: 'follows the prompter', make: () => perfectAgent },
  { name: 'careless', description: 'follows it mostly, and slips', make: carelessAgent },
  { name: 'rude', description: 'does what makes a contact worth nothing', make: rudeAgent },
]);
