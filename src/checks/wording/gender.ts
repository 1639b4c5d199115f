/** Variables that choose a grammatical form: what they choose is the language's affair. */
export const GENDERS: ReadonlySet<string> = new Set(['agentGender', 'customerGender']);
/** What they can be. */
export const GENDER_CASES: readonly string[] = ['female', 'male', 'other'];

export function isGender(variable: string): boolean {
  return GENDERS.has(variable);
}
