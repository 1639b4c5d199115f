import type { Aspect } from './Aspect.ts';
import { contact } from './contact.ts';
import { entryAndExit } from './entryAndExit.ts';
import { experiments } from './experiments.ts';
import { facts } from './facts.ts';
import { families } from './families.ts';
import { guidance } from './guidance.ts';
import { meanings } from './meanings.ts';
import { messages } from './messages.ts';
import { moves } from './moves.ts';
import { phrases } from './phrases.ts';
import { ruleMachines } from './ruleMachines.ts';
import { settings } from './settings.ts';
import { states } from './states.ts';
import { version } from './version.ts';

/** All respects in which versions are compared. */
export const aspects: readonly Aspect[] = Object.freeze([
  version,
  contact,
  ruleMachines,
  states,
  moves,
  entryAndExit,
  guidance,
  facts,
  phrases,
  families,
  messages,
  settings,
  meanings,
  experiments,
]);
