import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Check, Report } from '../Check.ts';
import { elementsIn } from '../wording/parsedText.ts';
import { pluralForms, type PluralForms } from '../wording/pluralForms.ts';
import { allTexts, type SpokenText } from '../wording/spokenTexts.ts';

/** A plural has the forms that whole numbers take in its language, and none that the language does not know. */
export const pluralEndings: Check = {
  name: 'plural-endings',
  codes: ['missing-plural-form', 'needless-plural-form'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    for (const text of allTexts(index)) {
      if (![...text.parsed.variables.values()].some(({ kinds }) => kinds.has('plural') || kinds.has('ordinal'))) continue;
      for (const element of elementsIn(text.parsed.elements)) if (element.type === TYPE.plural) checkPlural(text, element, report);
    }
  },
};

function checkPlural(text: SpokenText, element: Extract<MessageFormatElement, { type: TYPE.plural }>, report: Report): void {
  const { language, place, id } = text;
  const forms = pluralForms(language, element.pluralType === 'ordinal' ? 'ordinal' : 'cardinal');
  if (forms === null) return;
  const given = Object.keys(element.options).filter((name) => !name.startsWith('='));
  const args = { name: id, language, variable: element.value };
  for (const form of missingForms(forms, element)) {
    report({ code: 'missing-plural-form', args: { ...args, form, number: forms.numbers.get(form) ?? 0 }, ...place });
  }
  for (const form of given) {
    if (form === 'other' || forms.known.includes(form)) continue;
    report({ code: 'needless-plural-form', args: { ...args, form, known: forms.known.join(', ') }, ...place });
  }
}

function missingForms({ needed, numbers, single }: PluralForms, { options }: Extract<MessageFormatElement, { type: TYPE.plural }>): string[] {
  return needed.filter((form) => options[form] === undefined && !(single.has(form) && options[`=${numbers.get(form) ?? ''}`] !== undefined));
}
