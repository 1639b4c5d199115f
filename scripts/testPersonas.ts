import { availableParallelism } from 'node:os';
import { DIFFICULTIES } from '../src/training/Persona.ts';
import { openTraining } from '../src/cli/simulate/openTraining.ts';
import { planOf } from '../src/cli/simulate/planOf.ts';
import { runSimulations } from '../src/cli/simulate/runSimulations.ts';
import { statisticsOf } from '../src/cli/simulate/statistics.ts';
import { processIo } from '../src/cli/processIo.ts';

/**
 * The long run: the perfect agent with every persona, flow, language and difficulty over several seeds, then all agents together for the
 * states and rules that nobody reached. Ends with 1 where the perfect agent is worth less than 98 or a contact went nowhere.
 * `npx tsx scripts/testPersonas.ts [SEEDS]`
 */
const seeds = Number(process.argv[2] ?? 6);
const io = processIo();
const training = await openTraining('flows', []);
const brand = training.brandNamed(undefined);
const choice = { flows: [], personas: [], languages: [], difficulties: DIFFICULTIES, brand, seed: 1 };
const jobs = availableParallelism();
const data = { ...training.data, logs: false };
const kinds = new Set(
  planOf({ ...choice, agents: ['perfect'], runs: 5_000 }, training).map(
    ({ flow, persona, language, difficulty }) => `${flow} ${persona} ${language} ${difficulty}`,
  ),
);
const perfect = await runSimulations(io, planOf({ ...choice, agents: ['perfect'], runs: kinds.size * seeds }, training), data, jobs);
const others = await runSimulations(io, planOf({ ...choice, agents: ['careless', 'rude'], runs: kinds.size * 2 * seeds }, training), data, jobs);
const low = perfect.filter(({ score }) => score < 98);
for (const { flow, persona, language, difficulty, seed, score } of low) io.out(`${persona} ${flow} ${language} ${difficulty} seed ${seed}: ${score}`);
const report = statisticsOf([...perfect, ...others], training.bundles);
for (const { flow, missed } of report.states) io.out(`${flow}, states that nobody reached: ${missed.join(', ') || 'none'}`);
io.out(`rules that nobody broke: ${report.rules.unbroken.join(', ') || 'none'}`);
io.out(`${report.contacts} contacts, ${low.length} of ${perfect.length} perfect ones below 98, ${report.brokenOff} went nowhere`);
process.exitCode = low.length + report.brokenOff + report.withoutOutcome > 0 ? 1 : 0;
