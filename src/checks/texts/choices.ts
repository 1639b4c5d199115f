import { nearestName } from '../../problems/nearestName.ts';
import type { Check, Report } from '../Check.ts';
import { GENDER_CASES, isGender } from '../wording/gender.ts';
import type { VariableKind } from '../wording/parsedText.ts';
import { messagesOf, phrasesOf, type SpokenText } from '../wording/spokenTexts.ts';

/** Choices (`select`) have the cases that there are, the same in every language, and a variable chooses in all of them or in none. */
export const choices: Check = {
  name: 'choices',
  codes: ['unknown-case', 'missing-case', 'variable-kinds-differ'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    for (const texts of [phrasesOf(index), messagesOf(index)]) {
      for (const byLanguage of texts.values()) {
        const all = [...byLanguage.values()].flat();
        for (const text of all) checkGenders(text, report);
        checkCases(byLanguage, report);
        checkKinds(all, report);
      }
    }
  },
};

function checkGenders({ id, language, place, parsed }: SpokenText, report: Report): void {
  for (const [variable, { cases }] of parsed.variables) {
    if (!isGender(variable) || cases.size === 0) continue;
    const missing = GENDER_CASES.filter((name) => !cases.has(name));
    for (const name of cases) {
      if (GENDER_CASES.includes(name)) continue;
      const meant = nearestName(name, missing);
      if (meant !== undefined) missing.splice(missing.indexOf(meant), 1);
      report({ code: 'unknown-case', args: { name: id, language, variable, case: name }, ...place, suggestion: meant });
    }
    for (const name of missing) report({ code: 'missing-case', args: { name: id, language, variable, case: name }, ...place });
  }
}

/** A case that most languages tell apart; the others would say the wrong thing in it. */
function checkCases(byLanguage: ReadonlyMap<string, readonly SpokenText[]>, report: Report): void {
  const chosen = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const [language, variants] of byLanguage) {
    for (const { parsed } of variants) {
      for (const [variable, { cases }] of parsed.variables) {
        if (isGender(variable) || cases.size === 0) continue;
        const languages = chosen.get(variable) ?? new Map<string, ReadonlySet<string>>();
        chosen.set(variable, languages.set(language, new Set([...(languages.get(language) ?? []), ...cases])));
      }
    }
  }
  for (const [variable, languages] of chosen) if (languages.size > 1) compareCases(variable, languages, byLanguage, report);
}

function compareCases(
  variable: string,
  languages: ReadonlyMap<string, ReadonlySet<string>>,
  byLanguage: ReadonlyMap<string, readonly SpokenText[]>,
  report: Report,
): void {
  const all = new Set([...languages.values()].flatMap((cases) => [...cases]));
  const agreed = new Set([...all].filter((name) => [...languages.values()].filter((cases) => cases.has(name)).length * 2 >= languages.size));
  for (const [language, cases] of languages) {
    const [text] = byLanguage.get(language) ?? [];
    if (text === undefined) continue;
    const missing = [...agreed].filter((name) => !cases.has(name));
    const args = { name: text.id, language, variable };
    for (const name of cases) {
      if (agreed.has(name)) continue;
      const meant = nearestName(name, missing);
      if (meant !== undefined) missing.splice(missing.indexOf(meant), 1);
      report({ code: 'unknown-case', args: { ...args, case: name }, ...text.phrasePlace, suggestion: meant });
    }
    for (const name of missing) report({ code: 'missing-case', args: { ...args, case: name }, ...text.phrasePlace });
  }
}

/** What may stand for each other: a number can be shown as it is. */
const LIKE: Readonly<Record<VariableKind, string>> = {
  plain: 'value',
  number: 'value',
  plural: 'value',
  ordinal: 'value',
  select: 'choice',
  date: 'date',
  time: 'time',
};

const IN_WORDS: Readonly<Record<VariableKind, string>> = {
  plain: 'shown as it is',
  number: 'a number',
  plural: 'a plural',
  ordinal: 'an ordinal',
  select: 'a choice',
  date: 'a date',
  time: 'a time',
};

/** A variable that chooses in one text would be shown as a code word in another, a date as a number. */
function checkKinds(texts: readonly SpokenText[], report: Report): void {
  const first = new Map<string, { readonly kind: VariableKind; readonly language: string }>();
  for (const { id, language, parsed, place } of texts) {
    for (const [variable, { kinds }] of parsed.variables) {
      for (const kind of kinds) {
        const other = first.get(variable);
        if (other === undefined) first.set(variable, { kind, language });
        else if (LIKE[other.kind] !== LIKE[kind]) {
          report({
            code: 'variable-kinds-differ',
            args: { name: id, language, variable, kind: IN_WORDS[kind], otherKind: IN_WORDS[other.kind], other: other.language },
            ...place,
          });
          return;
        }
      }
    }
  }
}
