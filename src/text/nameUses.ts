import type { Draft } from './lint/Draft.ts';
import type { LintContext } from './lint/LintRule.ts';
import { isFormOf, plainWords } from './names.ts';
import { foldText } from './fold.ts';

/** How often the customer is addressed by name, in any of its forms, and whether the text begins with it (NAME-4, NAME-5). */
export function nameUsesIn(draft: Draft, customer: LintContext['customer'], _language: string): { uses: number; opens: boolean } {
  const wanted = plainWords(foldText(customer?.name ?? customer?.address ?? '')).filter((word) => word.text.length > 2);
  const name = wanted[0]?.text;
  if (name === undefined) return { uses: 0, opens: false };
  const found = plainWords(draft.folded.text).map((word) => isFormOf(word.text, name));
  return { uses: found.filter(Boolean).length, opens: found[0] === true };
}
