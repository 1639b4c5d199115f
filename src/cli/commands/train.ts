import { randomInt } from 'node:crypto';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { readOpening } from '../../conversation/readOpening.ts';
import { buildCast } from '../../flow/buildCast.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { DIFFICULTIES, type Difficulty, type Persona } from '../../training/Persona.ts';
import { agentOf } from '../../training/agents/agentOf.ts';
import { simulationOpening } from '../../training/simulation/simulationOpening.ts';
import type { ExitCode } from '../ExitCode.ts';
import type { Io } from '../Io.ts';
import { FLOWS_OPTION, flowsFolder } from '../options.ts';
import { paintFor } from '../Paint.ts';
import { readLines } from '../play/readLines.ts';
import { openTraining, type TrainingGround } from '../simulate/openTraining.ts';
import { planOf } from '../simulate/planOf.ts';
import { openPractice } from '../train/Practice.ts';
import { practise } from '../train/practise.ts';
import type { CliCommand } from './CliCommand.ts';

const MOST_SEED = 1_000_000_000;

/** `sufler train`: a newcomer practises with a simulated customer at the terminal. */
export const train: CliCommand = {
  name: 'train',
  describe: (command: Command) =>
    command
      .description('practise with a simulated customer: what you type is what the agent says; the score comes at the end')
      .option('--flow <id>', 'a flow of the folder; one that the persona fits unless named')
      .option('--persona <id>', 'the customer; one by chance unless named')
      .option('--language <code>', "ru, lt, pl, en … (the flow's first)")
      .addOption(new Option('--difficulty <name>', 'how hard the customer makes it').choices(DIFFICULTIES).default('normal'))
      .option('--seed <number>', 'the same seed and the same words, the same contact; by chance unless given', seedOf)
      .addOption(new Option('--guidance <shown>', 'with the prompter or without it').choices(['shown', 'hidden']).default('shown'))
      .option('--agent-name <name>', 'who you are')
      .option('--agent-gender <gender>', 'female, male or other')
      .option('--brand <id>', 'a brand of the flows folder; the first unless named')
      .option('--script <file>', 'take these lines instead of what is typed; # begins a comment, +SECONDS lets time pass')
      .option(...FLOWS_OPTION),
  async run(io, _args, options): Promise<ExitCode> {
    const lines = options.script === undefined ? undefined : readLines(options.script as string);
    const ground = await openTraining(flowsFolder(io, options), options.flow === undefined ? [] : [options.flow as string]);
    const { practice, told } = opened(io, ground, options);
    io.out(paintFor(io).faint(told));
    const world: Io = lines === undefined ? io : { ...io, interactive: false };
    return practise(world, practice, { card: ground.data.card, shown: options.guidance === 'shown' }, lines ?? io.lines('> '));
  },
};

type Options = Readonly<Record<string, unknown>>;

function opened(io: Io, ground: TrainingGround, options: Options) {
  const seed = (options.seed as number | undefined) ?? randomInt(1, MOST_SEED);
  const named = (name: string): readonly string[] => (options[name] === undefined ? [] : [options[name] as string]);
  const brand = ground.brandNamed(options.brand as string | undefined);
  const all = planOf(
    {
      ...{ flows: named('flow'), personas: named('persona'), languages: named('language'), agents: ['perfect'], brand },
      ...{ difficulties: [options.difficulty as Difficulty], runs: MOST_KINDS, seed },
    },
    ground,
  ).filter((kind) => kind.seed === seed);
  const chosen = all[options.persona === undefined ? seed % all.length : 0] as (typeof all)[number];
  const { flow, persona, language, difficulty } = chosen;
  const cast = buildCast(ground.bundles.get(flow) as Parameters<typeof buildCast>[0]);
  const setup = { persona: ground.personas.get(persona) as Persona, speech: ground.data.speech, language, seed, difficulty };
  const at = options.script === undefined ? io.now() : SCRIPTED_AT;
  const id = `train-${flow}-${persona}-${seed}`;
  const { agentName = agentOf(language).name, agentGender = 'other' } = options as { agentName?: string; agentGender?: 'female' | 'male' | 'other' };
  const agent = { name: agentName, gender: options.agentName === undefined && options.agentGender === undefined ? 'female' : agentGender } as const;
  const body = simulationOpening(setup, { cast, id, at, agent, brand: brand === null ? { id: 'sufler', name: 'Sufler' } : { id: brand } });
  const read = readOpening(body, { casts: new Map([[flow, cast]]), brands: new Map(Object.entries(ground.data.brands)), now: at, makeId: () => id });
  if (!read.ok) throw new ProblemError(...read.problems);
  return {
    practice: openPractice(read.value.cast, read.value.opening, setup),
    told: `${flow} · ${persona} · ${language} · ${difficulty} · seed ${seed} · you are ${agent.name ?? 'the agent'}`,
  };
}

/** Beyond this nobody has flows, personas and languages. */
const MOST_KINDS = 10_000;
/** A script is always played at the same time: a Monday morning. */
const SCRIPTED_AT = Date.UTC(2026, 0, 5, 10);

function seedOf(text: string): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) < 1 || Number(text) > MOST_SEED)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_SEED}.`);
  return Number(text);
}
