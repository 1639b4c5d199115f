import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError } from '../../problems/Problem.ts';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import type { Difficulty, Persona } from '../../training/Persona.ts';
import type { PlannedContact } from './SimulationTask.ts';

/** What a run is about; nothing named means everything there is. */
export interface SimulationChoice {
  readonly flows: readonly string[];
  readonly personas: readonly string[];
  readonly languages: readonly string[];
  readonly difficulties: readonly Difficulty[];
  readonly agents: readonly string[];
  readonly brand: string | null;
  readonly runs: number;
  readonly seed: number;
}

interface Folder {
  readonly bundles: ReadonlyMap<string, FlowBundle>;
  readonly personas: ReadonlyMap<string, Persona>;
}

/**
 * The contacts of a run, in order: every persona with every flow, language, difficulty and agent that fit, one after the other, and when
 * all had their turn once more with the next seed.
 * @throws ProblemError `unknown-persona`, `nothing-to-simulate`
 */
export function planOf(choice: SimulationChoice, folder: Folder): readonly PlannedContact[] {
  const unknown = choice.personas.find((name) => !folder.personas.has(name));
  if (unknown !== undefined) {
    throw new ProblemError({ code: 'unknown-persona', args: { name: unknown }, suggestion: nearestName(unknown, folder.personas.keys()) });
  }
  const kinds = kindsOf(choice, folder);
  if (kinds.length === 0) throw new ProblemError({ code: 'nothing-to-simulate' });
  return Array.from({ length: choice.runs }, (_, index) => ({
    ...(kinds[index % kinds.length] as Kind),
    index,
    seed: choice.seed + Math.floor(index / kinds.length),
  }));
}

function kindsOf(choice: SimulationChoice, { bundles, personas }: Folder): readonly Kind[] {
  const { flows, languages, brand } = choice;
  return [...bundles.values()].flatMap(({ flow: { id: flow, meta } }) => {
    if (flows.length > 0 && !flows.includes(flow)) return [];
    const spoken = (meta.languages ?? []).filter((language) => languages.length === 0 || languages.includes(language));
    return [...personas.values()]
      .filter((persona) => fits(persona, meta, choice.personas))
      .flatMap(({ id: persona, speech }) =>
        spoken.filter((language) => Object.hasOwn(speech, language)).flatMap((language) => waysOf(choice, { flow, persona, language, brand })),
      );
  });
}

type Kind = Omit<PlannedContact, 'index' | 'seed'>;

function waysOf({ difficulties, agents }: SimulationChoice, met: Omit<Kind, 'difficulty' | 'agent'>): readonly Kind[] {
  return difficulties.flatMap((difficulty) => agents.map((agent) => ({ ...met, difficulty, agent })));
}

type Meta = FlowBundle['flow']['meta'];

function fits({ id, channels, directions }: Persona, { channel, direction }: Meta, named: readonly string[]): boolean {
  if (named.length > 0 && !named.includes(id)) return false;
  return (channels as readonly unknown[]).includes(channel) && (directions as readonly unknown[]).includes(direction);
}
