import { holderOf } from '../../../src/cli/simulate/holdPlanned.ts';
import { openTraining, type TrainingGround } from '../../../src/cli/simulate/openTraining.ts';
import { planOf, type SimulationChoice } from '../../../src/cli/simulate/planOf.ts';
import type { HeldRow, PlannedContact } from '../../../src/cli/simulate/SimulationTask.ts';

export const FLOWS = 'flows';
export const ground: TrainingGround = await openTraining(FLOWS, []);

/** A run over everything that there is, as far as not chosen. */
export function planned(choice: Partial<SimulationChoice>): readonly PlannedContact[] {
  return planOf(
    {
      ...{ flows: [], personas: [], languages: [], difficulties: ['normal'], agents: ['perfect'], brand: ground.brandNamed(undefined) },
      ...{ runs: 1, seed: 1, ...choice },
    },
    ground,
  );
}

export const hold: (contact: PlannedContact) => HeldRow = holderOf({ ...ground.data, logs: true });
