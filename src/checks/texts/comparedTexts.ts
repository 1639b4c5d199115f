import { experimentsIn, languagesOf, type PlacedExperiment } from '../../flow/validation/experimentsIn.ts';
import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { comparable } from '../../phrases/matchPattern.ts';
import { isRecord } from '../../flow/walkMachine.ts';
import type { Check, Report } from '../Check.ts';
import { phrasesIn } from '../wording/sayable.ts';
import { phraseUses } from '../wording/phraseUses.ts';
import { phrasesOf } from '../wording/spokenTexts.ts';

/** The phrases whose texts are compared by an experiment that runs. */
export function comparedPhrases(index: BundleIndex): ReadonlySet<string> {
  return new Set(running(index).map(({ experiment }) => experiment.phrase));
}

/** An experiment compares texts that differ, all that there are, of a phrase that agents are shown. */
export const comparedTexts: Check = {
  name: 'compared-texts',
  codes: ['experiment-same-texts', 'experiment-extra-texts', 'experiment-never-shown'],
  mustHoldFor: 'every-flow',
  check({ index }, report) {
    const placed = running(index);
    if (placed.length === 0) return;
    const shown = shownPhrases(index);
    for (const one of placed) {
      const { phrase } = one.experiment;
      if (!shown.has(phrase)) report({ code: 'experiment-never-shown', args: { name: phrase }, ...index.flow.placeOf(`${one.pointer}/phrase`) });
      for (const language of languagesOf(index, one.experiment)) compareTexts(index, one, language, report);
    }
  },
};

function running(index: BundleIndex): readonly PlacedExperiment[] {
  return experimentsIn(index).filter(({ experiment }) => experiment.status !== 'ended');
}

function compareTexts(index: BundleIndex, { experiment }: PlacedExperiment, language: string, report: Report): void {
  const { phrase, variants } = experiment;
  const texts = phrasesOf(index).get(phrase)?.get(language) ?? [];
  const first = new Map<string, string>();
  for (const [place, { text, place: where }] of texts.entries()) {
    const variant = variants[place]?.id;
    if (variant === undefined) {
      report({ code: 'experiment-extra-texts', args: { name: phrase, language, count: texts.length, variants: variants.length }, ...where });
      return;
    }
    const same = first.get(comparable(text));
    if (same === undefined) first.set(comparable(text), variant);
    else report({ code: 'experiment-same-texts', args: { name: variant, other: same, language }, ...where });
  }
}

/** What some state of a machine says, and what is said for an intent. */
function shownPhrases(index: BundleIndex): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { name, kind } of phraseUses(index)) {
    if (kind !== 'say' && kind !== 'also') continue;
    for (const channel of ['chat', 'phone'] as const) for (const phrase of phrasesIn(index, name, channel)) shown.add(phrase);
  }
  const answers = index.machines.some(({ walked }) => walked.states.some(({ node }) => isRecord(node.meta) && node.meta.content === true));
  if (answers) for (const [phrase, { entry }] of index.phrases.entries) if (entry?.content !== undefined) shown.add(phrase);
  return shown;
}
