import type { Problem } from '../../problems/Problem.ts';
import type { BundleIndex } from './bundleIndex.ts';

/** One check of a bundle. All have this shape, stand in one ordered list (`validations.ts`) and know nothing of each other. */
export interface Validation {
  readonly name: string;
  /** It asks for names that other files declare, so it has nothing to say while one of them cannot be read. */
  readonly needsAllFiles: boolean;
  check(bundle: BundleIndex, report: Report): void;
}

export type Report = (finding: Finding) => void;

/** A problem, with the names among which the nearest to `args.name` is what was probably meant. */
export interface Finding extends Problem {
  readonly known?: Iterable<string>;
}
