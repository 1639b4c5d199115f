import { bindingsOf } from '../../flow/bindings.ts';
import { sceneOf, type Run } from '../troupe/Run.ts';
import { whatToSay } from '../whatToSay.ts';
import type { Exposure } from './Exposure.ts';
import { variantOf } from './variantOf.ts';

/**
 * Takes note that the agent has seen a variant: it was on top when the commit came. What comes up and goes within one commit
 * nobody saw. From then on the goal is waited for.
 */
export function expose(run: Run): void {
  const { experiments } = run.from.cast;
  if (experiments === null) return;
  // Of a version that the conversation was moved from, experiments may be left that are none of this one's.
  if ([...experiments.byId.keys()].some((id) => !Object.hasOwn(run.exposures, id))) show(run);
  if (Object.values(run.exposures).some(({ goalAt }) => goalAt === null)) run.awaited = experiments.goalEvents;
}

function show(run: Run): void {
  const phrase = whatToSay(run)[0]?.phrase;
  const assigned = phrase === null || phrase === undefined ? null : variantOf(run, phrase);
  if (assigned === null) return;
  const { id, variants, digests } = assigned.experiment;
  if (Object.hasOwn(run.exposures, id)) return;
  const exposure: Exposure = {
    experiment: id,
    digest: digests.get(run.language) ?? '',
    variant: variants[assigned.place]?.id ?? '',
    language: run.language,
    hash: run.from.cast.hash,
    shownAt: run.at,
    goalAt: null,
  };
  run.exposures = { ...run.exposures, [id]: exposure };
}

/** Goals that the events of a posted event reach. Facts are asked for as they are when it was taken in. */
export function reachGoals(run: Run): void {
  for (const cameUp of run.cameUp) {
    for (const exposure of Object.values(run.exposures)) if (isReached(run, exposure, cameUp)) reach(run, exposure, cameUp.at);
  }
  run.cameUp = [];
}

function isReached(run: Run, { experiment, digest, language, goalAt, shownAt }: Exposure, { event, at }: Run['cameUp'][number]): boolean {
  const running = run.from.cast.experiments?.byId.get(experiment);
  // What was shown on a version with other texts or another goal is not judged by this one's.
  if (running === undefined || running.digests.get(language) !== digest) return false;
  const { goal } = running;
  if (goalAt !== null || goal.event !== event.type || at - shownAt > goal.within) return false;
  if (goal.when === null) return true;
  try {
    return goal.when.evaluate(bindingsOf(sceneOf(run), event)) === true;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.slice(0, 300) : String(cause);
    run.faults.push({ machine: null, event: event.type, message: `the goal of the experiment "${experiment}": ${message}`, cause });
    return false;
  }
}

function reach(run: Run, exposure: Exposure, at: number): void {
  run.exposures = { ...run.exposures, [exposure.experiment]: { ...exposure, goalAt: at } };
}
