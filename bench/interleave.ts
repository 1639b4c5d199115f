import { spreadOf, type Spread } from './statistics.ts';

/** Work that is timed: how many units one call does. */
export interface Contender {
  readonly name: string;
  readonly units: number;
  run(): void;
}

/**
 * Times several contenders in turn, round after round, so that whatever else the machine does meets them all alike.
 * Microseconds a unit; the first rounds, in which the code is compiled, are not counted.
 */
export function interleave(
  contenders: readonly Contender[],
  options: { rounds: number; warmUp: number; calls: number },
): ReadonlyMap<string, Spread> {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -options.warmUp; round < options.rounds; round++) {
    for (const contender of contenders) {
      const began = process.hrtime.bigint();
      for (let call = 0; call < options.calls; call++) contender.run();
      const microseconds = Number(process.hrtime.bigint() - began) / 1_000;
      if (round >= 0) samples.get(contender.name)?.push(microseconds / options.calls / contender.units);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, spreadOf(values)]));
}
