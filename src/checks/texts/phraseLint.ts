import { bundleOf } from '../../flow/bundleOf.ts';
import type { PhraseEntry } from '../../flow/schema/texts.ts';
import type { SettingValues } from '../../flow/schema/settings.ts';
import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { isRecord } from '../../flow/walkMachine.ts';
import { buildPhrasebook } from '../../phrases/buildPhrasebook.ts';
import type { Phrasebook } from '../../phrases/Phrasebook.ts';
import { lint } from '../../text/lint/lint.ts';
import type { ContactSoFar, Finding, LintContext } from '../../text/lint/LintRule.ts';
import type { Check } from '../Check.ts';
import { choicesIn, formOf, type Choices, type SpokenForm } from '../wording/forms.ts';
import { mended } from '../wording/mended.ts';
import type { Channel } from '../wording/phraseUses.ts';
import { sampleFill, samplePeople } from '../wording/samples.ts';
import { placeOfPhrase } from '../wording/settingsChoosing.ts';
import { stagesOfPhrases } from '../wording/stagesOfPhrases.ts';
import { phrasesOf, type SpokenText } from '../wording/spokenTexts.ts';

/** Forms that are looked at: a quarter of a millisecond each. */
const MOST_FORMS = 4_000;
/** What another check says better. */
const NOT_HERE: ReadonlySet<string> = new Set(['PLACEHOLDER']);
/** Before anything was said. */
const NOTHING_YET: ContactSoFar = { nameUses: 0, openedWithName: false, politeWords: [], textsSaid: [], customerMeant: [], isHeard: true };

/** A finding of a lint rule, and the form of the text in which it is. */
interface Broken {
  readonly finding: Finding;
  readonly form: SpokenForm;
}

interface Wanted {
  readonly index: BundleIndex;
  readonly book: Phrasebook;
  readonly spoken: SpokenText;
  readonly entry: PhraseEntry;
}

/**
 * What agents are given to say breaks none of the rules by which their own words are judged: every variant in every form,
 * with values for its variables, in each channel where it may be said. Advice (`info`) is left to the agent's judgement, and
 * what is wrong with a sample value is nobody's fault.
 */
export const phraseLint: Check = {
  name: 'phrase-lint',
  codes: ['phrase-breaks-rule', 'texts-not-judged'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    const book = buildPhrasebook(bundleOf({ ...index.source, examples: [] }), index.languages);
    const budget = { forms: MOST_FORMS, skipped: 0 };
    for (const [id, byLanguage] of phrasesOf(index)) {
      const entry = index.phrases.entries.get(id)?.entry ?? null;
      if (entry === null || entry.audience === 'colleague') continue;
      for (const spoken of [...byLanguage.values()].flat()) {
        const broken = brokenRules({ index, book, spoken, entry }, budget);
        if (broken.length === 0) continue;
        const rules = [...new Map(broken.map((one) => [one.finding.rule, one])).values()];
        const found = rules.map(
          ({ finding: { rule, span, message }, form }) =>
            `${rule} at "${shortened(form.text.slice(...span))}"${message.startsWith('lint.') ? '' : ` (${message})`}`,
        );
        const fix = mended(spoken, broken);
        report({
          code: 'phrase-breaks-rule',
          args: { name: id, language: spoken.language, found: found.join('; ') },
          ...spoken.place,
          ...(fix === null ? {} : { fix }),
        });
      }
    }
    if (budget.skipped > 0)
      report({ code: 'texts-not-judged', args: { count: budget.skipped, limit: MOST_FORMS }, file: index.flow.file, pointer: '' });
  },
};

const known = new WeakMap<SpokenText, Map<string, readonly Broken[]>>();

/** The same text in the same place breaks the same rules, whichever flow it is looked at with. */
function brokenRules(wanted: Wanted, budget: { forms: number; skipped: number }): readonly Broken[] {
  const { index, spoken, entry } = wanted;
  const stage = stagesOfPhrases(index).get(spoken.id);
  const greets = entry.acts?.includes('greets') === true;
  const kept = known.get(spoken) ?? new Map<string, readonly Broken[]>();
  known.set(spoken, kept);
  return entry.channels.flatMap((channel) => {
    const place = placeOfPhrase(index, spoken.id, channel, spoken.language, greets ? directionOf(index) : 'inbound');
    const key = `${channel} ${place.direction} ${stage ?? ''} ${JSON.stringify(place.settings)}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const choices = choicesIn(spoken.parsed.elements);
    if (budget.forms < choices.length) {
      budget.skipped += choices.length;
      return [];
    }
    budget.forms -= choices.length;
    const broken = lintForms(wanted, channel, place);
    kept.set(key, broken);
    return broken;
  });
}

function lintForms({ index, book, spoken }: Wanted, channel: Channel, place: ReturnType<typeof placeOfPhrase>): Broken[] {
  const { language, text, parsed } = spoken;
  const fill = sampleFill(language, index.factTypes);
  return choicesIn(parsed.elements).flatMap((choices) => {
    const form = formOf(text, parsed.elements, choices, fill);
    const context = {
      language,
      channel,
      ...place,
      state: stagesOfPhrases(index).get(spoken.id),
      ...peopleIn(spoken, choices, place.settings),
      contact: NOTHING_YET,
    };
    return lint(form.text, context, book)
      .filter(({ severity, rule, span }) => severity !== 'info' && !NOT_HERE.has(rule) && !isInValue(form, span))
      .map((finding) => ({ finding, form }));
  });
}

/** A company is named only where there is one: by the text, or by the setting that asks for it. */
function peopleIn({ language, parsed }: SpokenText, choices: Choices, settings: SettingValues): Pick<LintContext, 'agent' | 'customer' | 'brand'> {
  const { brand, ...people } = samplePeople(language, choices);
  return parsed.variables.has('companyName') || settings['greeting.includeCompany'] === true ? { ...people, brand } : people;
}

function isInValue({ values }: SpokenForm, [start, end]: readonly [number, number]): boolean {
  return end > start && values.some(([from, to]) => from <= start && end <= to);
}

function directionOf(index: BundleIndex): 'inbound' | 'outbound' {
  const meta = index.flow.walked.root.node.meta as unknown;
  return isRecord(meta) && meta.direction === 'outbound' ? 'outbound' : 'inbound';
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
