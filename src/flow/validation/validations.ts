import { actions } from './actions.ts';
import { alwaysLoops } from './alwaysLoops.ts';
import { catalogue } from './catalogue.ts';
import { coupling } from './coupling.ts';
import { delays } from './delays.ts';
import { entryLoops } from './entryLoops.ts';
import { events } from './events.ts';
import { examples } from './examples.ts';
import { experiments } from './experiments.ts';
import { expressions } from './expressions.ts';
import { factDeclarations } from './factDeclarations.ts';
import { factOwners, factWrites } from './factWrites.ts';
import { format } from './format.ts';
import { guards } from './guards.ts';
import { machineIds } from './machineIds.ts';
import { phraseLanguages, phrases } from './phrases.ts';
import { phraseTexts } from './phraseTexts.ts';
import { raiseLoops } from './raiseLoops.ts';
import { references } from './references.ts';
import { settingsTable } from './settingsTable.ts';
import { states } from './states.ts';
import { targets } from './targets.ts';
import { timeOut } from './timeOut.ts';
import type { Validation } from './Validation.ts';
import { misplacedViolations, severities } from './violations.ts';

/** Every check of a bundle, in the order in which an author wants to hear of them: form, then names, then sense. */
export const validations: readonly Validation[] = Object.freeze([
  format,
  references,
  machineIds,
  states,
  targets,
  events,
  guards,
  actions,
  misplacedViolations,
  severities,
  delays,
  coupling,
  factDeclarations,
  factWrites,
  factOwners,
  expressions,
  phrases,
  phraseLanguages,
  catalogue,
  phraseTexts,
  experiments,
  examples,
  settingsTable,
  entryLoops,
  alwaysLoops,
  raiseLoops,
  timeOut,
]);
