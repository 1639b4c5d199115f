import type { Validation } from './Validation.ts';

/** Every `$ref` leads to a part, and no part comes back to itself. They were followed already; this hands on what came of it. */
export const references: Validation = {
  name: 'references',
  needsAllFiles: false,
  check({ machines }, report) {
    for (const machine of machines) machine.problems.forEach(report);
  },
};
