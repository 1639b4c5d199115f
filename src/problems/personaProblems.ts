import type { Severity } from './checkProblems.ts';

/** The codes of what is wrong with simulated customers; a part of the registry `PROBLEM_CODES`, by its rules. */
export const PERSONA_PROBLEMS = {
  // --- simulated customers
  'speech-missing': {
    status: 422,
    title: 'Nothing to say',
    message: 'The persona "{persona}" may have to say "{kind}" in the language "{language}", and nobody has written it',
  },
  'unknown-speech-kind': { status: 422, title: 'Unknown kind of speech', message: 'Nobody ever says "{name}"' },
  'persona-fact-missing': {
    status: 422,
    title: 'Fact that nobody knows',
    message: 'The matter "{matter}" needs the fact "{name}", which is not among the facts of the persona',
  },
} as const satisfies Record<string, { status: number; title: string; message: string; severity?: Severity }>;
