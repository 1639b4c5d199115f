/**
 * `npm run test:mutations [-- RULE…] [--no-proof]`: makes one mistake after the other in the rule machines, each guard dropped,
 * each `violate` dropped, each target moved, and looks whether `sufler test` or `sufler prove` notices. Lists the survivors;
 * ends with 1 where fewer than 95 of 100 are caught.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTests } from '../src/cli/test/loadTests.ts';
import { buildCast } from '../src/flow/buildCast.ts';
import type { Cast } from '../src/flow/Cast.ts';
import type { FlowBundle } from '../src/flow/FlowBundle.ts';
import { formatProblemLine } from '../src/problems/formatProblem.ts';
import { readMachines } from '../src/proof/readings.ts';
import { proveSlice } from '../src/proof/proveSlice.ts';
import { slicesOf } from '../src/proof/slicesOf.ts';
import { runTests } from '../src/testing/runTests.ts';
import type { TestCase } from '../src/testing/TestCase.ts';
import { mutantsOf, type Mutant } from './mutations/mutantsOf.ts';

const LEAST_CAUGHT = 0.95;

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const proves = !args.includes('--no-proof');
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'flows');
const { casts, tests, problems } = await loadTests(folder, []);
if (problems.length > 0) throw new Error(problems.map(formatProblemLine).join('\n'));
const [first] = casts.values();
if (first === undefined) throw new Error(`no flow in ${folder}`);
const machines = first.bundle.rules.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
const failing = runTests(casts, tests, { explain: false }).filter(({ ok }) => !ok);
if (failing.length > 0) throw new Error(`${failing.length} tests fail before anything was changed; see sufler test`);

/** Who caught what, by machine. */
const table: { machine: string; mutants: number; tests: number; proof: number; survivors: Mutant[] }[] = [];
for (const machine of machines) {
  const row = { machine: machine.id, mutants: 0, tests: 0, proof: 0, survivors: [] as Mutant[] };
  for (const mutant of mutantsOf(machine)) {
    row.mutants += 1;
    if (isCaughtByTests(mutant)) row.tests += 1;
    else if (proves && isCaughtByProof(mutant)) row.proof += 1;
    else row.survivors.push(mutant);
  }
  table.push(row);
  console.log(
    `${row.machine.padEnd(16)} ${String(row.mutants).padStart(4)} mutants, ${row.tests} caught by tests, ${row.proof} by proof, ${row.survivors.length} survive`,
  );
  for (const { name, pointer } of row.survivors) console.log(`    ${name}   ${machine.id}/machine.json#${pointer}`);
}
const mutants = table.reduce((sum, row) => sum + row.mutants, 0);
const caught = table.reduce((sum, row) => sum + row.tests + row.proof, 0);
console.log(`\n${caught} of ${mutants} caught (${((100 * caught) / mutants).toFixed(1)} %)`);
process.exitCode = caught >= LEAST_CAUGHT * mutants ? 0 : 1;

/** The rule's own tests first: they are the ones that should notice. */
function isCaughtByTests(mutant: Mutant): boolean {
  const own = tests.filter(({ rule }) => rule === mutant.machine);
  const others = tests.filter(({ rule }) => rule !== mutant.machine);
  const known = new Map<string, Cast>();
  return [...own, ...others].some((test: TestCase) => {
    const base = casts.get(test.flow);
    if (base === undefined) return false;
    try {
      if (!known.has(test.flow)) known.set(test.flow, buildCast(mutated(base.bundle, mutant)));
    } catch {
      return true;
    }
    return runTests(known, [test], { stopAtFirst: true, explain: false }).some(({ ok }) => !ok);
  });
}

function isCaughtByProof(mutant: Mutant): boolean {
  return [...casts.values()].some(({ bundle }) => {
    const cast = buildCast(mutated(bundle, mutant));
    return slicesOf(cast, readMachines(cast)).some((slice) => slice.subject.id === mutant.machine && proveSlice(slice).broken.length > 0);
  });
}

function mutated(bundle: FlowBundle, { machine, file }: Mutant): FlowBundle {
  return { ...bundle, rules: bundle.rules.map((rule) => (rule.id === machine ? file : rule)) };
}
