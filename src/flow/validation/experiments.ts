import { pointerTo } from '../../problems/pointer.ts';
import type { Place } from '../resolveReferences.ts';
import type { Experiment } from '../schema/experiment.ts';
import { eventTypeNames, eventTypeOf } from '../vocabulary/vocabulary.ts';
import { isRecord } from '../walkMachine.ts';
import type { BundleIndex } from './bundleIndex.ts';
import { experimentsIn, languagesOf, writtenTexts, type PlacedExperiment } from './experimentsIn.ts';
import type { Report, Validation } from './Validation.ts';

interface Check {
  readonly bundle: BundleIndex;
  readonly report: Report;
}

/**
 * Experiments stand in flows; each compares the texts of a phrase that no other one compares, in languages that have a text for each
 * variant, by a goal that can be told.
 */
export const experiments: Validation = {
  name: 'experiments',
  needsAllFiles: true,
  check(bundle, report) {
    for (const { walked, placeOf } of bundle.source.rules) {
      const meta = walked.root.node.meta as unknown;
      if (isRecord(meta) && meta.experiments !== undefined) report({ code: 'experiment-in-rule', ...placeOf('/meta/experiments') });
    }
    const placed = experimentsIn(bundle);
    const check: Check = { bundle, report };
    checkNames(check, placed);
    checkPhrasesTaken(check, placed);
    for (const one of placed) {
      checkVariants(check, one);
      checkPhrase(check, one);
      checkGoal(check, one);
    }
  },
};

function checkNames(check: Check, placed: readonly PlacedExperiment[]): void {
  reportTwice(
    check,
    placed.map(({ experiment, pointer }) => [experiment.id, `${pointer}/id`]),
  );
}

function checkVariants(check: Check, { experiment, pointer }: PlacedExperiment): void {
  reportTwice(
    check,
    experiment.variants.map(({ id }, index) => [id, `${pointer}/variants/${index}/id`]),
  );
}

function reportTwice({ bundle, report }: Check, names: readonly (readonly [name: string, pointer: string])[]): void {
  const first = new Map<string, string>();
  for (const [name, pointer] of names) {
    const place = bundle.flow.placeOf(pointer);
    const other = first.get(name);
    if (other === undefined) first.set(name, `${place.file}#${place.pointer}`);
    else report({ code: 'duplicate-name', args: { name, other }, ...place });
  }
}

/** One that has ended holds nothing. */
function checkPhrasesTaken({ bundle, report }: Check, placed: readonly PlacedExperiment[]): void {
  const taken = new Map<string, string>();
  for (const { experiment, pointer } of placed) {
    if (experiment.status === 'ended') continue;
    const { id, phrase } = experiment;
    const other = taken.get(phrase);
    if (other === undefined) taken.set(phrase, id);
    else report({ code: 'experiment-phrase-taken', args: { name: phrase, other }, ...bundle.flow.placeOf(`${pointer}/phrase`) });
  }
}

function checkPhrase(check: Check, { experiment, pointer }: PlacedExperiment): void {
  const { bundle, report } = check;
  const { phrase } = experiment;
  const place = bundle.flow.placeOf(`${pointer}/phrase`);
  const family = bundle.phrases.families.get(phrase)?.family;
  if (family !== undefined) {
    return report({ code: 'experiment-on-family', args: { name: phrase, members: family.map((member) => member.phrase).join(', ') }, ...place });
  }
  if (!bundle.phrases.entries.has(phrase))
    return report({ code: 'unknown-phrase', args: { name: phrase }, ...place, known: bundle.phrases.entries.keys() });
  experiment.languages?.forEach((language, index) => {
    if (bundle.languages.includes(language)) return;
    const at = bundle.flow.placeOf(pointerTo(`${pointer}/languages`, index));
    report({ code: 'experiment-language', args: { name: language, known: bundle.languages.join(', ') }, ...at });
  });
  // One that has ended needs its texts no more.
  if (experiment.status !== 'ended') checkTexts(check, experiment, place);
}

function checkTexts({ bundle, report }: Check, experiment: Experiment, place: Place): void {
  for (const language of languagesOf(bundle, experiment)) {
    const count = writtenTexts(bundle, experiment.phrase, language).length;
    const variants = experiment.variants.length;
    if (count < variants) report({ code: 'experiment-lacks-texts', args: { name: experiment.phrase, language, count, variants }, ...place });
  }
}

function checkGoal({ bundle, report }: Check, { experiment: { goal }, pointer }: PlacedExperiment): void {
  if (eventTypeOf(goal.event) !== undefined) return;
  report({ code: 'unknown-event-name', args: { name: goal.event }, ...bundle.flow.placeOf(`${pointer}/goal/event`), known: eventTypeNames });
}
