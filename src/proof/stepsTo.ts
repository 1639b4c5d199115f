import type { Broken } from './guarantees/Guarantee.ts';
import type { Node } from './explore.ts';
import type { Step } from './Step.ts';

/** The steps that lead to a broken guarantee, the breaking one last: a shortest conversation that breaks it. */
export function stepsTo({ node, step }: Pick<Broken, 'node' | 'step'>): readonly Step[] {
  const steps: Step[] = step === null ? [] : [step];
  for (let at: Node | null = node; at !== null; at = at.from) if (at.step !== null) steps.unshift(at.step);
  return steps;
}
