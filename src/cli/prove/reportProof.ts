import type { BrokenReport, FlowProof } from '../../proof/FlowProof.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import type { Paint } from '../Paint.ts';

/** A proof for people: each machine with what was shown of it, and every broken guarantee with the conversation that breaks it. */
export function reportProof({ flow, slices, random }: FlowProof, paint: Paint): readonly string[] {
  const states = slices.reduce((sum, slice) => sum + slice.states, 0);
  const steps = slices.reduce((sum, slice) => sum + slice.steps, 0);
  const rules = new Set(slices.flatMap((slice) => slice.rules));
  const broken = [...slices.flatMap((slice) => slice.broken), ...random.broken];
  const lines = slices.flatMap(({ machine, together, open, states: reached, steps: taken, rules: shown, broken: faults }) => [
    `  ${faults.length === 0 ? paint.good('ok') : paint.bad('no')} ${machine.padEnd(16)} ${String(reached).padStart(6)} states ${String(taken).padStart(8)} steps  ${shown.join(' ')}${paint.faint(
      `${together.length > 0 ? `  with ${together.join(', ')}` : ''}${open.length > 0 ? `  whatever ${open.join(', ')}` : ''}`,
    )}`,
    ...faults.flatMap((one) => brokenLines(one, paint)),
  ]);
  return [
    paint.strong(flow),
    ...lines,
    `  ${random.broken.length === 0 ? paint.good('ok') : paint.bad('no')} ${'all machines'.padEnd(16)} ${random.turns} random turns in ${random.conversations} conversations`,
    ...random.broken.flatMap((one) => brokenLines(one, paint)),
    broken.length === 0
      ? `${paint.good('proved')} ${flow}: ${rules.size} rules, ${slices.length} machines, ${states} states, ${steps} steps, ${random.turns} random turns`
      : paint.bad(`${flow}: ${broken.length} broken ${broken.length === 1 ? 'guarantee' : 'guarantees'}`),
  ];
}

function brokenLines({ code, args, confirmed, assumed, script }: BrokenReport, paint: Paint): readonly string[] {
  const assumptions = Object.entries(assumed).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return [
    `     ${paint.bad(formatProblem({ code, args }))} [${code}]`,
    ...(confirmed || script.length === 0
      ? []
      : [paint.faint(`     in this part of the troupe${assumptions.length > 0 ? `, where ${assumptions.join(', ')}` : ''}:`)]),
    ...script.map((line) => `       ${line}`),
  ];
}
