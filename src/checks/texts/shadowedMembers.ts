import type { PhraseFamily } from '../../flow/schema/texts.ts';
import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { memberOf, type FamilyContext } from '../../phrases/resolveFamily.ts';
import type { Check } from '../Check.ts';
import { membersOf, phraseUses } from '../wording/phraseUses.ts';

/** Every member of a family is chosen somewhere: some channel, direction, setting and knowledge lead to it and to none before it. */
export const shadowedMembers: Check = {
  name: 'shadowed-members',
  codes: ['shadowed-member'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    const heard = new Set(phraseUses(index).flatMap((use) => (use.kind === 'heard' ? [use.name] : [])));
    for (const name of heard) for (const { phrase } of membersOf(index, name)) heard.add(phrase);
    for (const [name, { family, place }] of index.phrases.families) {
      // Who listens for a family listens for all of its members.
      if (family.length < 2 || heard.has(name)) continue;
      const chosen = chosenMembers(index, family);
      if (chosen === null) continue;
      family.forEach((member, at) => {
        if (chosen.has(at)) return;
        const pointer = `${place.pointer}/${at}`;
        const fix = { description: `Take the member out of the family "${name}"`, edits: [{ file: place.file, pointer }] } as const;
        report({ code: 'shadowed-member', args: { name, phrase: member.phrase }, file: place.file, pointer, fix });
      });
    }
  },
};

/** More combinations than these are not gone through; families have two or three conditions. */
const MOST = 5_000;
type Part = (context: FamilyContext) => FamilyContext;

/** Places of the members that some combination of what they ask for leads to; null for a family with too many of them. */
function chosenMembers(index: BundleIndex, family: PhraseFamily): ReadonlySet<number> | null {
  const choices = choicesOf(index, family);
  if (choices.reduce((product, options) => product * options.length, 1) * family.length > MOST) return null;
  let contexts: FamilyContext[] = [{}];
  for (const options of choices) contexts = contexts.flatMap((context) => options.map((option) => option(context)));
  // Each member by a name of its own, for the same phrase may stand in a family twice.
  const numbered: PhraseFamily = family.map((member, at) => ({ ...member, phrase: String(at) }));
  return new Set(contexts.map((context) => Number(memberOf(numbered, context))));
}

function choicesOf(index: BundleIndex, family: PhraseFamily): Part[][] {
  const settings = [...new Set(family.flatMap(({ setting }) => setting ?? []))];
  const variables = [...new Set(family.flatMap(({ known }) => known ?? []))];
  return [
    (['chat', 'phone'] as const).map((channel): Part => (context) => ({ ...context, channel })),
    (['inbound', 'outbound'] as const).map((direction): Part => (context) => ({ ...context, direction })),
    ...settings.map((setting) =>
      valuesOf(index, family, setting).map((value): Part => (context) => ({ ...context, settings: { ...context.settings, [setting]: value } })),
    ),
    ...variables.map((variable) =>
      [undefined, 'known'].map((value): Part => (context) => ({ ...context, values: { ...context.values, [variable]: value } })),
    ),
  ];
}

function valuesOf(index: BundleIndex, family: PhraseFamily, setting: string): readonly unknown[] {
  const row = index.settings.get(setting);
  if (row?.type === 'boolean') return [true, false];
  if (row?.type === 'choice' && row.choices !== undefined) return row.choices;
  const named = family.filter((member) => member.setting === setting && member.is !== undefined).map(({ is }) => is);
  // And a value that no member names, be it of no weight or of some.
  return [...new Set(named), '', 'another'];
}
