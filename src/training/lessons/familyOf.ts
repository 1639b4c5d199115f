/** The family of a rule: what stands before its number. `HOLD` of `HOLD-2`, `SMILEY` of `SMILEY-OTHER`. */
export function familyOf(rule: string): string {
  return rule.split('-', 1)[0] ?? rule;
}
