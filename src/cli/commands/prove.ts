import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { readMachines } from '../../proof/readings.ts';
import { slicesOf } from '../../proof/slicesOf.ts';
import type { BrokenReport, FlowProof, RandomReport, SliceReport } from '../../proof/FlowProof.ts';
import { ProblemError } from '../../problems/Problem.ts';
import type { Cast } from '../../flow/Cast.ts';
import { DONE, FINDINGS } from '../ExitCode.ts';
import { flowFolders } from '../flowFolders.ts';
import { loadFlows } from '../loadFlow.ts';
import { locateFlow } from '../locateFlow.ts';
import { FLOWS_OPTION, flowsFolder } from '../options.ts';
import { paintFor } from '../Paint.ts';
import { TURNS_AT_ONCE, type ProofAnswer, type ProofTask } from '../prove/ProofTask.ts';
import { reportProof } from '../prove/reportProof.ts';
import { startProver } from '../prove/startProver.ts';
import { reasonOf } from '../reasonOf.ts';
import { runInThreads } from '../threads/runInThreads.ts';
import type { CliCommand } from './CliCommand.ts';

/** Machines of one task: enough tasks for every thread, and each thread builds a flow once. */
const MACHINES_AT_ONCE = 5;

/** `sufler prove`: shows of flows what tests can only try: what checks answer, that nobody is left without words, that nothing wedges. */
export const prove: CliCommand = {
  name: 'prove',
  describe: (command: Command) =>
    command
      .description('prove what Sufler promises of every conversation: exhausts the machines piece by piece, then tries all together at random')
      .argument('[flow...]', 'a flow by its id, its folder or its file; all of the folder when none is named')
      .option('--turns <number>', 'random turns of all machines together, shared by the flows', whole, 1_000_000)
      .option('--seed <number>', 'of the random turns: the same seed, the same turns', whole, 1)
      .option('--jobs <number>', 'threads', whole, availableParallelism())
      .addOption(new Option('--format <format>', 'how to tell it').choices(['text', 'json']).default('text'))
      .option('--output <folder>', 'write each conversation that breaks a guarantee there, for `sufler play --script`')
      .option(...FLOWS_OPTION),
  async run(io, args, options) {
    const folder = flowsFolder(io, options);
    const named = args[0] as readonly string[];
    const places = named.length > 0 ? named.map((name) => locateFlow(name, folder)) : flowFolders(folder).map((id) => ({ folder, id }));
    const casts = (await loadFlows(places)).map(({ cast }) => cast);
    const { turns, seed, jobs } = options as { turns: number; seed: number; jobs: number };
    const slices: SliceReport[] = [];
    const randoms: RandomReport[] = [];
    const bundles = Object.fromEntries(casts.map(({ bundle }) => [bundle.flow.id, bundle]));
    const tasks = tasksOf(casts, turns, seed);
    const threads = { jobs: Math.min(jobs, tasks.length), start: () => startProver(bundles) };
    await runInThreads<ProofTask, ProofAnswer>(tasks, threads, (answer) => {
      if (answer.kind === 'slice') slices.push(answer.report);
      else randoms.push(answer.report);
    });
    const proofs = casts.map((cast) => proofOf(cast, slices, randoms));
    if (options.output !== undefined) writeScripts(options.output as string, proofs);
    if (options.format === 'json') io.out(JSON.stringify(proofs, null, 2));
    else for (const proof of proofs) reportProof(proof, paintFor(io)).forEach((line) => io.out(line));
    return proofs.some((proof) => brokenOf(proof).length > 0) ? FINDINGS : DONE;
  },
};

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

/** The long ones first, so that no thread is left with one at the end. */
function tasksOf(casts: readonly Cast[], turns: number, seed: number): readonly ProofTask[] {
  const slices = casts.flatMap((cast): ProofTask[] => {
    const machines = slicesOf(cast, readMachines(cast)).map(({ subject }) => subject.id);
    const flow = cast.bundle.flow.id;
    return Array.from({ length: Math.ceil(machines.length / MACHINES_AT_ONCE) }, (_, index) => ({
      kind: 'slices',
      flow,
      machines: machines.slice(index * MACHINES_AT_ONCE, (index + 1) * MACHINES_AT_ONCE),
    }));
  });
  const each = Math.ceil(turns / casts.length);
  const random = casts.flatMap((cast, place): ProofTask[] =>
    Array.from({ length: Math.ceil(each / TURNS_AT_ONCE) }, (_, index) => ({
      kind: 'random',
      flow: cast.bundle.flow.id,
      turns: Math.min(TURNS_AT_ONCE, each - index * TURNS_AT_ONCE),
      seed: seed + (place * 100_000 + index) * 7_919,
    })),
  );
  return [...slices, ...random];
}

/** Put together in the order of the cast: whoever was done first, the report is the same. */
function proofOf(cast: Cast, slices: readonly SliceReport[], randoms: readonly RandomReport[]): FlowProof {
  const flow = cast.bundle.flow.id;
  const order = new Map(cast.members.map(({ id, index }) => [id, index]));
  const own = randoms.filter((random) => random.flow === flow);
  return {
    flow,
    slices: slices.filter((slice) => slice.flow === flow).sort((a, b) => (order.get(a.machine) ?? 0) - (order.get(b.machine) ?? 0)),
    random: {
      flow,
      turns: own.reduce((sum, { turns }) => sum + turns, 0),
      conversations: own.reduce((sum, { conversations }) => sum + conversations, 0),
      broken: shortestOfEach(own.flatMap(({ broken }) => broken)),
    },
  };
}

function shortestOfEach(all: readonly BrokenReport[]): readonly BrokenReport[] {
  const shortest = new Map<string, BrokenReport>();
  for (const one of [...all].sort((a, b) => a.script.length - b.script.length || (a.script.join() < b.script.join() ? -1 : 1))) {
    const key = `${one.code} ${JSON.stringify(one.args)}`;
    if (!shortest.has(key)) shortest.set(key, one);
  }
  return [...shortest.values()];
}

function brokenOf({ slices, random }: FlowProof): readonly BrokenReport[] {
  return [...slices.flatMap(({ broken }) => broken), ...random.broken];
}

/** @throws ProblemError `file-unwritable` */
function writeScripts(folder: string, proofs: readonly FlowProof[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const proof of proofs) {
      brokenOf(proof).forEach(({ code, script }, index) => {
        if (script.length > 0) writeFileSync(join(folder, `${proof.flow}-${index + 1}-${code}.txt`), `${script.join('\n')}\n`);
      });
    }
  } catch (cause) {
    throw new ProblemError({ code: 'file-unwritable', args: { path: folder, reason: reasonOf(cause) }, cause });
  }
}
