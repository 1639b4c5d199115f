import { lintRules } from '../../text/lint/lintRules.ts';

/** Phrases and families that lint rules put in the place of something in a text, beside what they have as `instead` and `offers`. */
const IN_CODE: readonly string[] = ['word.findout', 'no.alternative', 'empathy.dissatisfied', 'callback.ask'];

/** What the engine says by itself, without a machine that names it. A test reads the sources for names that are missing here. */
export const enginePhrases: ReadonlySet<string> = new Set([
  ...lintRules.flatMap(({ instead, offers }) => [instead ?? [], offers ?? []].flat()),
  ...IN_CODE,
]);
