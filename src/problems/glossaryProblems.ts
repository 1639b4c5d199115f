/** The codes of the glossary for trainers; a part of the registry `PROBLEM_CODES`, by its rules. */
export const GLOSSARY_PROBLEMS = {
  // --- the glossary for trainers
  'glossary-term-missing': { status: 500, title: 'Term not explained', message: 'The term "{name}" of the glossary has no words in "{language}"' },
  'glossary-term-unknown': { status: 500, title: 'Unknown term', message: 'There is no term "{name}" in the glossary' },
  'glossary-status-differs': {
    status: 500,
    title: 'Status differs',
    message: 'The definition of "{name}" does not look {status}: one that breaks off in its source ends with "…", others do not',
  },
  'unknown-glossary-language': {
    status: 422,
    title: 'No glossary in that language',
    message: 'There is no glossary in "{name}"; there is one in {known}',
  },
} as const satisfies Record<string, { readonly status: number; readonly title: string; readonly message: string }>;
