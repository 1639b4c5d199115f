import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { nearestName } from '../../problems/nearestName.ts';
import type { Check, Report } from '../Check.ts';
import { whyNeverFilled } from '../wording/fillable.ts';
import { elementsIn } from '../wording/parsedText.ts';
import { GENDERS, isGender } from '../wording/gender.ts';
import { messagesOf, phrasesOf, type SpokenText } from '../wording/spokenTexts.ts';

/** What a variant may leave out and still say the same. */
const COURTESY: ReadonlySet<string> = new Set(['customerAddress', 'agentName', 'companyName']);

/**
 * A phrase says the same in every language, in every variant and to everybody: what one text tells by a variable, the
 * others tell too. Gender is grammar: a language that needs it has it, the others do not.
 */
export const variablesDiffer: Check = {
  name: 'variables-differ',
  codes: ['variables-differ'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    for (const texts of [phrasesOf(index), messagesOf(index)]) {
      for (const [id, byLanguage] of texts) {
        betweenLanguages(index, id, byLanguage, report);
        for (const variants of byLanguage.values()) {
          betweenVariants(variants, report);
          for (const variant of variants) betweenBranches(variant, report);
        }
      }
    }
  },
};

function betweenLanguages(index: BundleIndex, id: string, byLanguage: ReadonlyMap<string, readonly SpokenText[]>, report: Report): void {
  if (byLanguage.size < 2) return;
  const named = new Map([...byLanguage].map(([language, variants]) => [language, new Set(variants.flatMap(namesOf))]));
  const all = new Set([...named.values()].flatMap((names) => [...names]));
  const entry = index.phrases.entries.get(id)?.entry ?? null;
  const agreed = new Set([...all].filter((name) => isAgreed(name, named, whyNeverFilled(index)(name, entry) === null)));
  for (const [language, names] of named) {
    const [first] = byLanguage.get(language) ?? [];
    if (first === undefined) continue;
    const lacking = [...agreed].filter((name) => !names.has(name));
    const extra = [...names].filter((name) => !agreed.has(name));
    const tell = (variable: string, difference: string, meant?: string): void =>
      report({ code: 'variables-differ', args: { name: id, language, variable, difference }, ...first.phrasePlace, suggestion: meant });
    for (const name of extra) {
      const meant = nearestName(name, lacking);
      if (meant !== undefined) lacking.splice(lacking.indexOf(meant), 1);
      tell(name, `has {${name}}, which ${without(named, name).join(', ')} has not`, meant);
    }
    for (const name of lacking) tell(name, `lacks {${name}}, which ${having(named, name).join(', ')} has`);
  }
}

/** Most languages have it; of two that disagree, the one is right whose variable can be filled. */
function isAgreed(name: string, named: ReadonlyMap<string, ReadonlySet<string>>, fills: boolean): boolean {
  const count = having(named, name).length;
  return count * 2 === named.size ? fills || count > 1 : count * 2 > named.size;
}

function having(named: ReadonlyMap<string, ReadonlySet<string>>, name: string): string[] {
  return [...named].filter(([, names]) => names.has(name)).map(([language]) => language);
}

function without(named: ReadonlyMap<string, ReadonlySet<string>>, name: string): string[] {
  return [...named].filter(([, names]) => !names.has(name)).map(([language]) => language);
}

function betweenVariants(variants: readonly SpokenText[], report: Report): void {
  if (variants.length < 2) return;
  const all = new Set(variants.flatMap(namesOf).filter((name) => !COURTESY.has(name)));
  for (const variant of variants) {
    const { id: name, language, place } = variant;
    const own = new Set(namesOf(variant));
    for (const variable of all) {
      if (own.has(variable)) continue;
      report({ code: 'variables-differ', args: { name, language, variable, difference: `has a variant without {${variable}}` }, ...place });
    }
  }
}

/** What is said to a woman is said to a man. */
function betweenBranches({ id: name, language, place, parsed }: SpokenText, report: Report): void {
  for (const element of elementsIn(parsed.elements)) {
    if (element.type !== TYPE.select || !isGender(element.value)) continue;
    const branches = Object.entries(element.options).map(([key, { value }]) => [key, variablesIn(value)] as const);
    const all = new Set(branches.flatMap(([, names]) => [...names]));
    for (const [key, names] of branches) {
      for (const variable of all) {
        if (names.has(variable)) continue;
        const difference = `has no {${variable}} in the branch "${key}"`;
        report({ code: 'variables-differ', args: { name, language, variable, difference }, ...place });
      }
    }
  }
}

function variablesIn(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elementsIn(elements)) {
    if ('value' in element && element.type !== TYPE.literal && element.type !== TYPE.tag && !GENDERS.has(element.value)) names.add(element.value);
  }
  return names;
}

function namesOf({ parsed }: SpokenText): string[] {
  return [...parsed.variables.keys()].filter((name) => !isGender(name));
}
