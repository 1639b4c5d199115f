import type { Problem } from '../../problems/Problem.ts';
import type { BundleSource } from './BundleSource.ts';
import { bundleIndex } from './bundleIndex.ts';
import { problemSink } from './problemSink.ts';
import { validations } from './validations.ts';

/**
 * All that is wrong with a flow and the rules, phrases and settings that it runs with, at most 200 things: each with the
 * file and pointer where the author wrote it, and the nearest right name. Empty means that `buildCast` takes the bundle.
 * Never throws, whatever the files hold.
 */
export function validateBundle(source: BundleSource): readonly Problem[] {
  const index = bundleIndex(source);
  const sink = problemSink();
  for (const validation of validations) {
    if (source.complete || !validation.needsAllFiles) validation.check(index, sink.add);
  }
  return sink.problems;
}
